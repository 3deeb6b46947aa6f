import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';
import type { Post } from '../tree/nodes.ts';

// What boards and extractors print around posts, on small boards that nobody described.

function postsOf(dump: string): Post[] {
  return parse(dump).thread.children;
}

/** What a post says without its signature, as it stands in the dump. */
function bodiesOf(dump: string): string[] {
  return postsOf(dump).map(({ children }) => {
    const own = children.filter(({ type }) => type !== 'signature');
    return dump.slice(own[0]?.position.start.offset ?? 0, own.at(-1)?.position.end.offset ?? 0);
  });
}

const authorsOf = (dump: string) => postsOf(dump).map(({ author }) => author?.name ?? null);

const NAMES = ['Anna_K', 'bob77', 'Marit', 'bob77', 'Anna_K', 'Marit'];
const WORDS = [
  'The gate was left open all night.',
  'So the goat is out again, and nobody has seen it since the rain began on Tuesday?',
  'It is in the beans, as ever.',
  'Then somebody should fetch it before the beans are gone.',
  'I have fetched it twice, and it knows the way by now.',
  'A rope would help, and so would a better gate.',
];

/** A dump of six posts. */
function dump(post: (name: string, words: string, number: number) => string): string {
  return `The goat\n${NAMES.map((name, at) => post(name, WORDS[at] as string, at + 1)).join('\n')}\n`;
}

describe('what stands below the words is no part of them', () => {
  test('a list of names that an extractor broke before what they did', () => {
    const likers = ['Ole B.\nlikes this.', 'Grete\n,\nOle B.\nand\nbob77\nlike this.'];
    const source = dump(
      (name, words, n) =>
        `${name}\nMessages:\n${n}20\nMay ${n}, 2018\n#${n}\n${words}\n${n % 2 ? likers[0] : likers[1]}`,
    );
    expect(bodiesOf(source)).toEqual(WORDS);
    expect(authorsOf(source)).toEqual(NAMES);
  });

  test('an advertisement with a date of its own', () => {
    const advertisement = 'Today\nFine gates and hinges\n';
    const source = dump(
      (name, words, n) =>
        `0${n}-05-2010, 12:0${n} #${n}\n${name}\nSenior Member\nJoin Date: May 2009\nPosts: ${n}7\n${words}\n${n === 2 ? advertisement : ''}`,
    );
    expect(bodiesOf(source)).toEqual(WORDS);
  });

  test('what comes back below most posts, beside signatures', () => {
    const source = dump(
      (name, words, n) =>
        `${name}\nPosts: ${n}7\nJoined: May 2009\n0${n}-05-2010, 12:0${n} #${n}\n${words}\nMeasure twice, then ask ${name} again.\nSite Find\n`,
    );
    const signed = postsOf(source).map(({ children }) => children.at(-1)?.type);
    expect(signed.filter((type) => type === 'signature').length).toBeGreaterThanOrEqual(4);
    expect(bodiesOf(source).join('\n')).not.toContain('Site Find');
  });

  test('the numbers of pages, each in a line of its own', () => {
    const source = `${dump((name, words, n) => `${name}\nMay ${n}, 2018\n${words}`)}«\n1\n2\n3\n…\n19\n»\nSign In\nor\nRegister\nto comment.\n`;
    expect(bodiesOf(source)).toEqual(WORDS);
  });
});

describe('what stands above the words is no part of them', () => {
  test('the name a second time, in the place of a picture', () => {
    const source = dump(
      (name, words, n) => `${name}\n\n${name}\n\nSenior Member\n\nMay ${n}, 2018\n#${n}\n\n${words}\n`,
    );
    expect(bodiesOf(source)).toEqual(WORDS);
    expect(authorsOf(source)).toEqual(NAMES);
  });

  test('the name above the profile, and again in a byline that an extractor broke', () => {
    const source = dump(
      (name, words, n) =>
        `${name}\nPosts:\n${n}7\nJoined:\n0${n} May 2009\nRe: The goat\nQuote\nPost\nby\n${name}\n»\n0${n} May 2010, 12:0${n}\n${WORDS.join(' ')} ${words}\nTop`,
    );
    expect(bodiesOf(source)).toEqual(WORDS.map((words) => `${WORDS.join(' ')} ${words}`));
    expect(authorsOf(source)).toEqual(NAMES);
  });

  test('what members tell of themselves above words that the board marks', () => {
    const told = (n: number) => (n % 2 ? 'Two goats and a donkey,\none of them lame\n' : '');
    const source = dump(
      (name, words, n) =>
        `${name}\nMessages: ${n}20 Likes Received: ${n}\n${told(n)}> ${words}\n\n${name}, May ${n}, 2018\n#${n}\n`,
    );
    expect(bodiesOf(source).map((body) => body.replace(/^> /, ''))).toEqual(WORDS);
    expect(authorsOf(source)).toEqual(NAMES);
  });

  test('the date of what is quoted, behind a link to it', () => {
    const source = dump((name, words, n) => {
      const quote =
        n > 1 ? `${NAMES[n - 2]} wrote:\n↑\n0${n - 1} May 2010, 12:0${n - 1}\n${WORDS[n - 2]}\n` : '';
      return `${name}\nPosts: ${n}7\nJoined: May 2009\nPost by ${name} » 0${n} May 2010, 12:0${n}\n${quote}${words}`;
    });
    expect(postsOf(source)).toHaveLength(NAMES.length);
    expect(authorsOf(source)).toEqual(NAMES);
  });
});

describe('a name is told from a title', () => {
  test('by who is quoted', () => {
    const source = dump((name, words, n) => {
      const quote = n > 1 ? `${NAMES[n - 2]} said:\n${WORDS[n - 2]}\nClick to expand...\n` : '';
      const mark = n % 2 ? 'Keeper of the key\n' : '';
      return `${name}\nStable hand\n${mark}May ${n}, 2018\n#${n}\n${quote}${words}`;
    });
    expect(authorsOf(source)).toEqual(NAMES);
  });

  test('where the title is in emphasis behind it', () => {
    const source = dump(
      (name, words, n) =>
        `### ${name} _Keeper of the ${n % 2 ? 'gate' : 'key'}_\n\nMessages:\n\n${n}20\n\nMay ${n}, 2018\n\n#${n}\n\n${words}\n`,
    );
    expect(authorsOf(source)).toEqual(NAMES);
  });

  test('and a title that is known stays with its post', () => {
    const source = dump(
      (name, words, n) => `${name} Premium\nMessages: ${n}20\nMay ${n}, 2018\n#${n}\n${words}`,
    );
    expect(authorsOf(source)).toEqual(NAMES);
    expect(postsOf(source)[0]?.userTitle?.value).toBe('Premium');
  });
});

test('a stamp that an extractor broke at its name says when', () => {
  const stamp = (name: string, n: number) =>
    n === 2 ? `\nLast edited by\n${name}\non 0${n} May 2010, 14:0${n}, edited 1 time in total.` : '';
  const source = dump(
    (name, words, n) =>
      `${name}\nPosts: ${n}7\nJoined: May 2009\n0${n} May 2010, 12:0${n}\n${words}${stamp(name, n)}\nTop`,
  );
  expect(postsOf(source)).toHaveLength(NAMES.length);
  expect(postsOf(source)[1]?.edited?.value).toContain('Last edited by');
  expect(bodiesOf(source)).toEqual(WORDS);
});
