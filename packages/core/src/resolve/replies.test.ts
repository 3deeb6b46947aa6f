import { describe, expect, test } from 'vitest';
import type { OwnDialect } from '../dialects/own.ts';
import { parse } from '../parse.ts';
import { readDocument } from '../schema.ts';

const board: OwnDialect = { id: 'own', postStart: ['== %n, %d ==', '== No. %i =='] };

/** Whom each post answers and why. */
function repliesIn(posts: [string, string][]): (string | null)[] {
  const dump = posts.map(([name, body], index) => `== ${name}, ${index + 1} May 2011 ==\n${body}\n`).join('');
  return parse(dump, { dialect: board }).thread.children.map(
    ({ replyTo }) => replyTo && `${replyTo.post} ${replyTo.basis}`,
  );
}

const question: [string, string] = ['Ole', 'Where is the pump? I have looked for it in all of the sheds.'];
const other: [string, string] = ['Hedwig', 'The tide is late today.'];

describe('a post answers', () => {
  test('nothing if it is the first, and else the one before where nothing tells', () => {
    expect(repliesIn([question, other])).toEqual([null, 'p1 previous']);
  });

  test('what it quotes, before all that it names', () => {
    const answer = 'Ole wrote:\nI have looked for it in all of the sheds.\n\nHedwig, he has not.';
    expect(repliesIn([question, other, ['Marit', answer]])[2]).toBe('p1 quote');
  });

  test('the latest post of whom it quotes, though the passage is not there', () => {
    const answer = 'Ole wrote:\nSomething that was said in another thread.\n\nI do not think so.';
    expect(repliesIn([question, other, ['Marit', answer]])[2]).toBe('p1 quote');
  });

  test('whom it mentions, but not in a quote, and not itself', () => {
    expect(repliesIn([question, other, ['Marit', 'Behind the sail, @Ole.']])[2]).toBe('p1 mention');
    expect(repliesIn([question, other, ['Ole', 'It is @Ole again.']])[2]).toBe('p2 previous');
    expect(repliesIn([question, other, ['Marit', 'I wonder @nobody_here.']])[2]).toBe('p2 previous');
  });

  test.each(['Ole, it is behind the sail.', 'Hi Ole! Behind the sail.', 'ole: behind the sail.'])(
    'whose name its first words are: %s',
    (body) => {
      expect(repliesIn([question, other, ['Marit', body]])[2]).toBe('p1 name');
    },
  );

  test('nobody whose name stands elsewhere', () => {
    expect(repliesIn([question, other, ['Marit', 'I told Ole, you know.']])[2]).toBe('p2 previous');
  });

  test('the post of the number that it refers to', () => {
    const dump =
      '== No. 12 ==\nWhere is it?\n== No. 13 ==\nIn the shed.\n== No. 14 ==\n>>12\n\nBehind the sail.\n';
    const { children } = parse(dump, { dialect: board }).thread;
    expect(children[2]?.replyTo).toMatchObject({ post: 'p1', basis: 'reference' });
  });
});

test('numbers beside dates are the posts’, and references no counts', () => {
  const post = (number: number, body: string) =>
    `Anonymous 05/12/12(Sat)10:2${number % 10}:33 No.${number}\n${body}\n`;
  const bodies = ['Where is the pump?', '>>7\nBehind the sail.', '>>8\nIt is not.', '>>7\nI have it.'];
  const source = bodies.map((body, index) => post(7 + index, body)).join('\n');
  const { children } = parse(source).thread;
  expect(children.map(({ number }) => number?.value)).toEqual(['No.7', 'No.8', 'No.9', 'No.10']);
  expect(children.map(({ replyTo }) => replyTo?.post ?? null)).toEqual([null, 'p1', 'p2', 'p1']);
});

test('what tells more scores higher, and a guess is no better than one', () => {
  const quote = 'Ole wrote:\nI have looked for it in all of the sheds.\n\nNot in mine.';
  const dump = [question, ['Marit', quote], ['Marit', 'Ole, look again.'], other] as const;
  const text = dump.map(([name, body], index) => `== ${name}, ${index + 1} May 2011 ==\n${body}\n`).join('');
  const [quoted = 0, named = 0, guessed = 0] = parse(text, { dialect: board })
    .thread.children.slice(1)
    .map(({ replyTo }) => replyTo?.score ?? 0);
  expect(quoted).toBeGreaterThan(named);
  expect(named).toBeGreaterThan(guessed);
  expect(guessed).toBeLessThan(0.5);
});

test('threads that were stored without replies still read', () => {
  const stored = JSON.parse(JSON.stringify({ rethread: 1, ...parse('Words.\n') }));
  delete stored.thread.children[0].replyTo;
  expect(readDocument(stored).thread.children[0]?.replyTo).toBe(null);
});
