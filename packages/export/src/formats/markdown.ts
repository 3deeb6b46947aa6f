import type { ParseResult } from '@rethread/core';
import GithubSlugger from 'github-slugger';
import type { Heading, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options as SerialiserOptions, toMarkdown as serialise } from 'mdast-util-to-markdown';
import { gatherFacts, type PostFacts, type ThreadFacts, type Writer } from '../facts.ts';
import type { FormatInfo } from '../format.ts';
import { buildBlocks } from '../markdown/blocks.ts';
import {
  type Anchors,
  buildWords,
  emphasise,
  joinTexts,
  linkTo,
  paragraph,
  text,
} from '../markdown/phrase.ts';
import { type OptionsOf, titleOption } from '../options.ts';
import { visibleText } from '../visible-text.ts';
import { countPosts, inferenceLegend, sayAuthor, sayDetails, summarise } from '../wording.ts';

export const info = {
  id: 'markdown',
  title: 'Markdown',
  kind: 'text',
  extension: '.md',
  mediaType: 'text/markdown',
} as const satisfies FormatInfo;

/** What the format can be told. */
export const options = titleOption;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

const serialiserOptions: SerialiserOptions = {
  bullet: '-',
  rule: '-',
  fences: true,
  extensions: [gfmToMarkdown()],
  unsafe: [
    // The extension escapes `www.` only before a letter, but an address may also begin with a backslash, which then
    // no longer escapes what comes after it.
    {
      character: '.',
      before: '[Ww]{3}',
      inConstruct: 'phrasing',
      notInConstruct: ['autolink', 'destinationRaw'],
    },
  ],
};

/**
 * Writes a thread as GitHub-flavoured Markdown: a heading a post, quotes as block quotes that link to the post they
 * repeat, nothing from the dump read as markup. Furniture, which is nobody's text, stays out.
 */
export function toMarkdown({ thread }: ParseResult, options: Options = {}): string {
  const facts = gatherFacts(thread, options);
  const anchors = findAnchors(facts);
  const children = [
    ...buildTop(facts, anchors),
    ...facts.posts.flatMap((post) => buildPost(post, facts, anchors)),
  ];
  return serialise({ type: 'root', children }, serialiserOptions);
}

/** Gives the file part by part. */
export function* chunks(result: ParseResult, options: Options = {}): Generator<string> {
  yield toMarkdown(result, options);
}

function buildTop(facts: ThreadFacts, anchors: Anchors): RootContent[] {
  const { title, writers, hasInferences } = facts;
  const top: RootContent[] = [heading(1, title), ...paragraph([text(`${summarise(facts)}.`)])];
  if (writers.length > 0) {
    const children = writers.map(({ postCount, firstPost }: Writer) => ({
      type: 'listItem' as const,
      spread: false,
      children: paragraph([
        linkTo(firstPost, buildWords([sayAuthor(firstPost)], anchors), anchors),
        text(`: ${countPosts(postCount)}`),
      ]),
    }));
    top.push({ type: 'list', ordered: false, spread: false, children });
  }
  if (hasInferences) top.push(...paragraph([text(inferenceLegend)]));
  return top;
}

function buildPost(post: PostFacts, facts: ThreadFacts, anchors: Anchors): RootContent[] {
  const { children, edited } = post.post;
  const details = sayDetails(post);
  return [
    heading(2, headingText(post)),
    ...(details ? paragraph(emphasise('emphasis', buildWords(details, anchors))) : []),
    ...buildBlocks(children, facts, anchors),
    ...(edited ? paragraph(emphasise('emphasis', [text(edited.value)])) : []),
  ];
}

function headingText({ post: { date }, label, name, inference }: PostFacts): string {
  const author = name === null ? '' : inference === null ? ` ${name}` : ` ~${name}`;
  return visibleText(`${label}${author}${date ? `, ${date.raw}` : ''}`);
}

function heading(depth: 1 | 2, value: string): Heading {
  return { type: 'heading', depth, children: joinTexts([text(value)]) };
}

/** Readers of Markdown make a heading's anchor of its text; they take turns with the same text by number. */
function findAnchors({ title, posts }: ThreadFacts): Anchors {
  const slugger = new GithubSlugger();
  slugger.slug(visibleText(title));
  return new Map(posts.map((post) => [post, slugger.slug(headingText(post))]));
}
