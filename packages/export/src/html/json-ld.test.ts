import { expect, it } from 'vitest';
import { buildThread, paragraph } from '../../test/build-thread.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { gatherFacts } from '../facts.ts';
import { jsonLd } from './json-ld.ts';

function write(thread: ReturnType<typeof buildThread>): string {
  return [...jsonLd(gatherFacts(thread.thread))].join('');
}

it('says what is known and leaves out what is not', () => {
  const data = JSON.parse(write(buildThread(sampleThread))) as Record<string, unknown> & {
    comment: object[];
  };
  expect(data).toMatchObject({
    '@type': 'DiscussionForumPosting',
    headline: 'Lock gate leaking, nobody responsible',
    author: { '@type': 'Person', name: 'Towpath Tess' },
    datePublished: '2012-04-29',
    commentCount: 5,
  });
  expect(data['description']).toContain('the author of 2 posts, the date of 4 posts');
  expect(data.comment.map((comment) => ['author' in comment, 'datePublished' in comment])).toEqual([
    [true, true],
    [false, false],
    // Inferred from a sign-off: JSON-LD has no word for a doubt.
    [false, false],
    [true, false],
    [true, false],
  ]);
});

it('names the post that is answered where the dump says so', () => {
  const result = buildThread({ posts: [{ children: [] }, { children: [] }, { children: [] }] });
  const [, second, third] = result.thread.children;
  if (second) second.replyTo = { post: 'p1', basis: 'quote', score: 0.97 };
  if (third) third.replyTo = { post: 'p2', basis: 'previous', score: 0.97 };
  const { comment } = JSON.parse(write(result)) as { comment: object[] };
  expect(comment[0]).toMatchObject({ '@id': '#p2', parentItem: { '@id': '#p1' } });
  expect(comment[1]).not.toHaveProperty('parentItem');
});

it('cannot end its element', () => {
  const hostile = '</script><!-- <script> ]]> & \u2028';
  const text = write(buildThread({ title: hostile, posts: [{ children: [paragraph(hostile)] }] }));
  expect(text).not.toMatch(/[<>&\u2028]/u);
  expect(JSON.parse(text)).toMatchObject({ headline: hostile, commentCount: 0, comment: [] });
});
