import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';
import type { Post } from '../tree/nodes.ts';

// Boards that nobody described, small and whole: what a dump of each is read as.

interface Told {
  author: string | null;
  date: string | null;
  body: string;
}

function read(dump: string): Told[] {
  return parse(dump).thread.children.map((post) => ({
    author: post.author?.name ?? null,
    date: post.date?.raw ?? null,
    body: bodyOf(dump, post),
  }));
}

function bodyOf(dump: string, { children }: Post): string {
  const own = children.filter(({ type }) => type !== 'signature');
  return dump.slice(own[0]?.position.start.offset ?? 0, own.at(-1)?.position.end.offset ?? 0);
}

const WORDS = [
  'The gate was left open all night.',
  'So the goat is out again?',
  'It is in the beans, as ever.',
];
const NAMES = ['Anna_K', 'bob77', 'Anna_K'];

/** A dump of three posts. */
function dump(top: string, post: (name: string, words: string, number: number) => string, end = ''): string {
  return `${top}\n${NAMES.map((name, at) => post(name, WORDS[at] as string, at + 1)).join('\n')}\n${end}`;
}

const told = (date: (number: number) => string | null): Told[] =>
  NAMES.map((author, at) => ({ author, date: date(at + 1), body: WORDS[at] as string }));

describe('a board that nobody described is read by what recurs', () => {
  test('name and rank above the date', () => {
    const source = dump(
      'The goat',
      (name, words, n) => `${name}\nStable hand\nMay ${n}, 2010, 12:0${n}\n\n${words}\n`,
    );
    expect(read(source)).toEqual(told((n) => `May ${n}, 2010, 12:0${n}`));
  });

  test('date and number above name and fields', () => {
    const source = dump(
      'The goat',
      (name, words, n) =>
        `0${n}.05.2010, 12:0${n} #${n}\n${name}\nRegistriert seit\nMai 2009\nBeiträge\n${n}7\n${words}`,
    );
    expect(read(source)).toEqual(told((n) => `0${n}.05.2010, 12:0${n}`));
  });

  test('a subject behind the date, however long', () => {
    const subject =
      'The goat, the gate, the beans and all that was said of them in a dry May by those who were there';
    const source = dump(
      'The goat',
      (name, words, n) =>
        `${name}\nJoined: 2 May 2009\n\nPosted: May ${n}, 2010 12:0${n} pm Post subject: ${n === 1 ? subject : ''}\n\n${words}\n\nBack to top\n`,
    );
    expect(read(source).map(({ body }) => body)).toEqual(WORDS);
  });

  test('the subject below a rank, the name lost', () => {
    const source = dump(
      '',
      (_, words, n) => `0${n}.05.2010, 12:0${n} #${n}\n\nStable hand\n\nRe: The goat\n${words}\n`,
    );
    expect(read(source).map(({ body }) => body)).toEqual(WORDS);
  });

  test('the name above the date, and a rank before the fields below it', () => {
    const posts = ['Anna_K', 'bob77', 'Marit', 'Anna_K', 'bob77', 'Marit'];
    const source = posts
      .map((name, at) => {
        const rank = name === 'bob77' ? 'Goat herd' : 'Stable hand';
        return `| ${name} | May ${at + 1}, 2010, 12:00 Post #${at + 1} |\n| ${rank} Group: Members Posts: ${name.length} | ${WORDS[at % 3]} |\n|  | +Quote Post |\n`;
      })
      .join('');
    expect(read(source).map(({ author }) => author)).toEqual(posts);
  });

  test('the name above a table’s date, the rank below it', () => {
    const posts = ['Anna_K', 'bob77', 'Marit', 'Anna_K', 'bob77', 'Marit'];
    const source = posts.map(
      (name, n) =>
        `${name}\nMay ${n + 1}, 2010, 12:0${n}\nPost #${n + 1}\n\n${name === 'Marit' ? 'Guest' : 'Stable hand'}\n\nPosts: ${n}5\nJoined: May 2009\n${WORDS[n % 3]} It is post ${n}.`,
    );
    expect(read(`The goat\n${source.join('\n')}`).map(({ author }) => author)).toEqual(posts);
  });

  test('fields above, date and number below the words', () => {
    const more = 'I have looked for it in all of the sheds, and under the old stairs too.';
    const source = dump(
      'The goat\n',
      (name, words, n) =>
        `${name}\nJoined:\nMay ${n}, 2009\nMessages:\n${n}1\n${words} ${more}\n${name}, May ${n}, 2010\n#${n}\n`,
    );
    expect(read(source)).toEqual(
      told((n) => `May ${n}, 2010`).map((post) => ({ ...post, body: `${post.body} ${more}` })),
    );
  });

  test('the name alone above, who and when below the words', () => {
    const source = dump(
      'The goat',
      (name, words, n) => `${name.toUpperCase()} STABLE HAND\n${words}\n${name}, May ${n}, 2010\n#${n}`,
      'Share This Page\nSimilar Threads',
    );
    expect(read(source)).toEqual(told((n) => `May ${n}, 2010`));
  });

  test('a profile without labels above words that the board marks', () => {
    const posts = ['Anna_K', 'bob77', 'Marit', 'Anna_K', 'bob77'];
    const words = (n: number) => `${WORDS[n % 3]} I have looked in all of the sheds, ${n} times.`;
    const source = posts.map(
      (name, n) =>
        `${name} Stable hand\n\nMy tools\nTwo rakes and a ladder\n> ${words(n)}\n${name}, May ${n + 1}, 2010\n#${n + 1}\n`,
    );
    expect(read(`The goat\n${source.join('\n')}`).map(({ author, body }) => [author, body])).toEqual(
      posts.map((name, n) => [name, `> ${words(n)}`]),
    );
  });

  test('name, rank and group above the date', () => {
    const posts = ['Anna_K', 'bob77', 'Marit', 'Anna_K', 'bob77', 'Marit'];
    const source = posts.map(
      (name, n) =>
        `${name}\n${name === 'Marit' ? 'Goatherd' : 'Stable hand'}\nMembers\n${n}5 posts\nPosted May ${n + 1}, 2010\n\n${WORDS[n % 3]} It is post ${n}.\n`,
    );
    expect(read(`The goat\n${source.join('\n')}`).map(({ author }) => author)).toEqual(posts);
  });

  test('a quote of nobody opens the post, a button the header', () => {
    const quote = 'Citation\n\nThe gate was left open all night.\n';
    const source = dump(
      'The goat',
      (name, words, n) => `${name}\nPosted May ${n}, 2010 - 09:46 AM\n\n${n === 3 ? quote : ''}${words}\n`,
    );
    expect(read(source)[2]?.body).toBe(`${quote}${WORDS[2]}`);
  });

  test('a number that goes on beside `Today`', () => {
    const source = dump(
      'The goat',
      (name, words, n) =>
        `${name}\nHero Member\nReply #${n} - ${n === 3 ? 'Today' : `Aug ${n}th, 2008`} at 8:5${n}\n${words}\n`,
    );
    expect(read(source).map(({ author }) => author)).toEqual(NAMES);
  });

  test('the number before the name', () => {
    const source = dump(
      'The goat',
      (name, words, n) =>
        `#${n} ${name}\nStable hand\nMembers\n2${n} posts\nPosted May ${n}, 2010 - 09:46 AM\n\n${words}\n`,
    );
    expect(read(source)).toEqual(told((n) => `May ${n}, 2010 - 09:46 AM`));
  });

  test('a profile in one line, with a blank before its colons', () => {
    const source = dump(
      'The goat',
      (name, words, n) =>
        `#${n} 2013-07-12 05:1${n}:18\n\n${name} Membre Inscription : 2006-01-22 Messages : 1${n}\n\n${words}\n`,
    );
    expect(read(source).map(({ author, body }) => [author, body])).toEqual(
      NAMES.map((name, at) => [name, WORDS[at]]),
    );
  });

  test('a profile in one line', () => {
    const source = dump(
      'The goat',
      (name, words, n) =>
        `#${n} 2010-05-0${n} 12:00:0${n}\n\n${name} Member Registered: 2009-01-0${n} Posts: ${n}4\n\n${words}\n`,
    );
    expect(read(source).map(({ author, body }) => ({ author, body }))).toEqual(
      told(() => null).map(({ author, body }) => ({ author, body })),
    );
  });

  test('the author’s profile below the words, under a byline', () => {
    const source = dump(
      'The goat\n',
      (name, words, n) =>
        `Re: The goat\n\nby ${name} » Wed May 0${n}, 2010 12:0${n}\n\n${words}\n${name}\nPosts: ${n}5\nJoined: Tue Oct 17, 2006 5:44\n\nTop\n`,
    );
    expect(read(source).map(({ author, body }) => ({ author, body }))).toEqual(
      told(() => null).map(({ author, body }) => ({ author, body })),
    );
  });

  test.each(['* * *', '---', '-'.repeat(40), '━'.repeat(60)])('names below a rule: %s', (rule) => {
    const more = 'I have looked for it in all of the sheds, and under the old stairs too.';
    const posts = ['Anna_K', 'Sam R.', 'Marit', 'Anna_K', 'Sam R.'];
    const source = posts.map(
      (name, n) => `${name}\n\n${WORDS[n % 3]} ${more}\n\n- a rake ${n}\n- a ladder\n`,
    );
    const { thread } = parse(`The goat is out again\n\n${source.join(`\n${rule}\n\n`)}\n${rule}\n`);
    expect(thread.title?.value).toBe('The goat is out again');
    expect(thread.children.map(({ author }) => author?.name)).toEqual(posts);
  });

  test('rules between the parts of a text part no posts', () => {
    const parts = ['Before you start', 'What you need', 'How it is done', 'Where to go on'];
    const source = parts.map(
      (part, n) => `## ${part}\n\n${WORDS[n % 3]} It was so for years, and it will be.\n`,
    );
    expect(read(`# The goat\n\n${source.join('\n---\n\n')}`)).toHaveLength(1);
  });

  test('an icon that lost its picture, where nothing else is left', () => {
    const source = dump('The goat\n\nComments\n', (_, words) => `  •\n\n${words}\n`);
    expect(read(source).map(({ body }) => body)).toEqual(WORDS);
  });
});

describe('a name is', () => {
  const withName = (line: (name: string) => string) =>
    read(dump('The goat', (name, words, n) => `${line(name)}\nMay ${n}, 2010, 12:0${n}\n\n${words}\n`)).map(
      ({ author }) => author,
    );

  test.each([
    ['linked', (name: string) => `[${name.replace('_', '\\_')}](/u/1)`],
    ['beside its picture', (name: string) => `[![${name}](a.png)](/u/1) [${name}](/u/1)`],
    ['there twice', (name: string) => `${name} ${name}`],
    ['before a rank', (name: string) => `${name} Senior Member`],
    ['before an address', (name: string) => `${name} post at lists.example`],
    ['emphasised', (name: string) => `**${name}**`],
  ])('read where it is %s', (_, line) => {
    expect(withName(line)).toEqual(NAMES);
  });

  test('read without the words in front of all names', () => {
    const people = ['Anna_K', 'bob77', 'Marit', 'Ole'];
    const source = `The goat\n${people
      .map(
        (name, n) =>
          `${n % 2 ? 'Offline' : 'Online'} ${name}\nMay ${n + 1}, 2010, 12:0${n}\n\n${WORDS[n % 3]}\n`,
      )
      .join('\n')}`;
    expect(read(source).map(({ author }) => author)).toEqual(people);
  });

  test('read without what members ask to be called by', () => {
    const source = dump(
      'The goat',
      (name, words, n) => `${name} [she/her]M\n·\n${n} months ago\n\n${words}\n`,
    );
    expect(read(source).map(({ author }) => author)).toEqual(NAMES);
  });

  test('on the side where quotes and stamps know it', () => {
    const posts = ['Anna_K', 'bob77', 'Anna_K', 'bob77', 'Anna_K'];
    const source = posts.map(
      (name, n) =>
        `${name}\nPosted: May ${n + 1}, 2010, 12:0${n}\n${name === 'bob77' ? 'Goatherd' : 'Milkmaid'}\nJoined: May 2009\nPosts: 1${n}\n${n === 1 ? 'Anna_K wrote:\n' : ''}${WORDS[n % 3]} It is post ${n}.\n`,
    );
    expect(read(`The goat\n${source.join('\n')}`).map(({ author }) => author)).toEqual(posts);
  });

  test('cut where others call the member shorter', () => {
    const source = `The goat\n
Anna_K Premium\nMay 1, 2010, 12:01\n\nThe gate was left open all night.\n
bob77\nMay 2, 2010, 12:02\n\nAnna_K said:\nThe gate was left open all night.\nClick to expand...\nSo the goat is out again?\n
Anna_K Premium\nMay 3, 2010, 12:03\n\nIt is in the beans, as ever.\n`;
    const { children } = parse(source).thread;
    expect(children.map(({ author }) => author?.name)).toEqual(NAMES);
    expect(children[0]?.userTitle?.value).toBe('Premium');
  });
});
