import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertHarmless, attacks, threadWith } from '../testing/attacks.ts';
import { buildThread } from '../testing/build-thread.ts';
import { samplePosts } from '../testing/sample.ts';
import { answer, begin, type LinearState, sayAll } from './answer.ts';
import { numberPosts } from './shown-thread.ts';

const shownOf = (thread: ReturnType<typeof buildThread>) => ({
  thread,
  numbers: numberPosts(thread),
  fallbackTitle: 'dump.txt',
});

const sample = buildThread(samplePosts.slice(0, 5), 'Raising the roof of the old mill');
const [, , third, fourth] = sample.children;
if (third) third.replyTo = { post: 'p2', basis: 'quote', score: 0.97 };
if (fourth) fourth.replyTo = { post: 'p2', basis: 'mention', score: 0.6 };
const shown = shownOf(sample);

/** What is said to the last of some lines. */
function said(...lines: string[]): string {
  return lines.reduce((last, line) => answer(last.state, line), begin(shown)).text;
}

const firstLine = (text: string) => text.split('\n')[0];

describe('a session in words', () => {
  it('says a post with its quotes', () => {
    expect(begin(shown).text).toMatchInlineSnapshot(`
      "Thread: Raising the roof of the old mill
      5 posts, by 2 known authors.
      Type next to hear the first post, help for all commands."
    `);
    expect(said('3')).toMatchInlineSnapshot(`
      "Post 3 of 5, by Old Trapper, inferred from the sign-off, quotes post 2 by Marta_V.
      Quote 1, of post 2 by Marta_V:
      We did, the year before last. If the beams are sound then leave them where they are and put new battens over them, it is slow work but nobody has to lift anything heavy.
      End of quote 1.
      Oak, by the look of it.
      I would not touch them either.
      Old Trapper"
    `);
    expect(said('5')).toMatchInlineSnapshot(`
      "Post 5 of 5, by Marta_V, quotes post 3 by Old Trapper, and an unknown source, and post 1 or post 4.
      Quote 1, of post 3 by Old Trapper, altered:
      Quote 2 inside the quote, of post 2 by Marta_V:
      We did, the year before last. If the beams are sound then leave them where they are and put new battens over them, it is slow work but nobody has to lift anything heavy.
      End of quote 2.
      Oak, by the look of it.
      End of quote 1.
      Then it is settled.
      Quote 3, of an unknown source:
      A roof is a promise to the rain.
      End of quote 3.
      My grandfather used to say that.
      Quote 4, of post 1 or post 4:
      All advice is welcome.
      End of quote 4."
    `);
  });

  it.each([
    [['next'], /^Post 1 of 5, author unknown\.$/],
    [['n', ''], /^Post 2 of 5, by Marta_V, Master builder\.$/],
    [['n 4'], /^Post 4 of 5/],
    [['NEXT', 'p'], /^Thread: Raising the roof/],
    [['p'], /^This is the start of the thread\.$/],
    [['last', 'n'], /^Post 5 is the last\.$/],
    [['go 4'], /^Post 4 of 5, author unknown, answers post 2 by Marta_V\.$/],
    [['#4', 'again'], /^Post 4 of 5/],
    [['g 9'], /^There is no post 9; the last is 5\.$/],
    [['go'], /^Go where\?/],
    [['3', 'parent'], /^Post 2 of 5/],
    [['3', 'parent', 'back'], /^Post 3 of 5/],
    [['1', 'parent'], /^Post 1 answers no other\.$/],
    [['2', 'replies'], /^2 replies: post 3 by Old Trapper, post 4\. Type go/],
    [['5', 'r'], /^No post answers post 5\.$/],
    [['5', 'quote'], /^Post 3 of 5/],
    [['5', 'quote 2'], /^Post 2 of 5/],
    [['5', 'quote 3'], /^That quote is of an unknown source, so/],
    [['5', 'quote 4'], /^That quote is of post 1 or post 4, so/],
    [['5', 'quote 5'], /^Post 5 has 4 quotes\.$/],
    [['1', 'quote'], /^Post 1 quotes nothing\.$/],
    [['back'], /^There is no jump to go back from\.$/],
    [['search slate lasts'], /^Hit 1 of 1 for “slate lasts”\.$/],
    [['/beams', '/beams'], /^Hit 2 of 4 for “beams”\.$/],
    [['search beams', 's', 's', 's', 's'], /^Hit 1 of 4 for “beams”, from the start again\.$/],
    [['search Beams'], /^No post has “Beams”\.$/],
    [['search'], /^Search for what\?/],
    [['4', 'links'], /^1 link in post 4\.$/],
    [['1', 'l'], /^Post 1 has no links\.$/],
    [['2', 'author'], /^Post 2 is by Marta_V, who wrote 2 posts: 2, 5\.$/],
    [['1', 'a'], /^Nobody knows who wrote post 1\.$/],
    [['3', 'why'], /^Old Trapper is believed to have written it: the post is signed so, 80 percent sure\.$/],
    [['furniture'], /^The board printed nothing between the posts\.$/],
    [['links'], /^No post has been said yet; type next\.$/],
    [['sing'], /^“sing” is no command; type help to hear them all\.$/],
    [['help'], /^Commands:$/],
  ])('%j', (lines, expected) => {
    expect(firstLine(said(...lines))).toMatch(expected);
  });

  it('explains quotes and answers', () => {
    expect(said('3', 'why').split('\n').slice(1)).toEqual([
      'Quote 1: the same words stand in post 2 by Marta_V, 97 percent sure.',
      'It is taken for an answer to post 2 by Marta_V: it quotes that post, 97 percent sure.',
    ]);
    expect(said('4', 'links').split('\n')[1]).toBe('Link 1: https://example.org/slate');
  });

  it('ends at quit alone', () => {
    const { state } = begin(shown);
    expect(answer(state, 'quit').state.hasEnded).toBe(true);
    expect(answer(state, 'q').state.hasEnded).toBe(true);
    expect(answer(state, 'n').state.hasEnded).toBe(false);
  });

  it('answers any line, on any thread, in words', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '',
        'n',
        'p',
        'u',
        'r',
        'o',
        'b',
        's roof',
        's',
        'l',
        'a',
        'w',
        'last',
        'n 99999999999',
        'quote -1',
        '0',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (lines, isEmpty) => {
        let state: LinearState = begin(isEmpty ? shownOf(buildThread([], null)) : shown).state;
        for (const each of lines) {
          const { state: after, text } = answer(state, each);
          expect(text).not.toBe('');
          // Nothing is drawn, nothing is coloured.
          expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2500-\u257F]/);
          state = after;
        }
      }),
    );
  });
});

describe('the whole thread in words', () => {
  it('has every post and an end', () => {
    const text = sayAll(shown);
    expect(text.match(/^Post \d of 5/gm)).toHaveLength(5);
    expect(text.endsWith('\n\nEnd of the thread.')).toBe(true);
  });

  it.each(attacks)('is not harmed by $name', ({ text }) => {
    const attacked = shownOf(threadWith(text));
    assertHarmless(sayAll({ ...attacked, fallbackTitle: text }));
    expect(sayAll(attacked)).not.toContain('\u001B');
    let { state } = begin(attacked);
    for (const line of ['1', 'a', 'w', 'l', 'furniture', `search ${text}`, text, 'r', 'o']) {
      const said = answer(state, line);
      assertHarmless(said.text);
      state = said.state;
    }
  });
});
