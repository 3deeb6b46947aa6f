import type { ParseResult } from '@rethread/core';
import type { RootContent } from 'mdast';
import { gatherFacts, type PostFacts } from '../facts.ts';
import type { FormatInfo, OutputFile } from '../format.ts';
import { anchorOf, buildPost, buildTop, headingText } from '../markdown/document.ts';
import { nameFiles } from '../markdown/file-names.ts';
import { print } from '../markdown/flavor.ts';
import { describeThread, printFrontMatter } from '../markdown/front-matter.ts';
import { type Manner, settleManner } from '../markdown/manner.ts';
import { markdownOptions } from '../markdown/options.ts';
import { buildWords, emphasise, paragraph, text } from '../markdown/phrase.ts';
import { type OptionsOf, type OptionTable, settleOptions, titleOption } from '../options.ts';
import type { PostFrontMatter } from '../records/markdown.ts';
import { sayQuotedBy } from '../wording.ts';

export const info = {
  id: 'markdown-posts',
  title: 'Markdown, a file a post',
  kind: 'folder',
  extension: '',
  mediaType: '',
} as const satisfies FormatInfo;

/** What the format can be told. */
export const options = { ...titleOption, ...markdownOptions } as const satisfies OptionTable;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

/** The file that lists the others; no post has this name, since theirs begin with a number. */
const INDEX_NAME = 'index.md';

/**
 * Writes a thread as a folder of Markdown: a file a post, with front matter and links to the posts that it quotes, that
 * quote it and that stand beside it, and `index.md`, which lists them.
 */
export function toMarkdownPosts(result: ParseResult, options: Options = {}): OutputFile[] {
  return [...files(result, options)];
}

/** Gives file after file, the index first. */
export function* files({ thread }: ParseResult, given: Options = {}): Generator<OutputFile> {
  const settled = settleOptions(options, given);
  const { flavor } = settled;
  const facts = gatherFacts(thread, settled);
  const names = nameFiles(facts.posts);
  // In a vault other folders may hold files of the same names.
  const here = flavor === 'obsidian' ? './' : '';
  const addresses = new Map([...names].map(([post, name]) => [post, here + name]));
  const top = settleManner(facts, addresses, settled);
  yield {
    path: INDEX_NAME,
    content:
      printFrontMatter(describeThread(facts, thread.dialect.id)) +
      print([...buildTop(top), ...buildList(top)], flavor),
  };
  const byId = new Map(facts.posts.map((post) => [post.post.id, post]));
  for (const [index, post] of facts.posts.entries()) {
    const manner = settleManner(facts, addresses, settled);
    const body = buildPost(post, manner, { depth: 1, anchor: anchorOf(index) });
    const around = buildAround(post, index, manner, here + INDEX_NAME);
    const answered = post.post.replyTo && byId.get(post.post.replyTo.post);
    yield {
      path: names.get(post) ?? '',
      content:
        printFrontMatter({
          ...describePost(post, facts.title),
          replyTo: (answered && names.get(answered)) ?? null,
        } satisfies PostFrontMatter) + print([...body, ...around, ...manner.notes()], flavor),
    };
  }
}

function describePost(facts: PostFacts, thread: string): Omit<PostFrontMatter, 'replyTo'> {
  const { date } = facts.post;
  return {
    title: headingText(facts),
    thread,
    post: facts.label,
    author: facts.name,
    authorInferred: facts.inference,
    date: date && (date.iso ?? date.raw),
  };
}

function buildList({ facts, toPost }: Manner): RootContent[] {
  if (facts.posts.length === 0) return [];
  const children = facts.posts.map((post) => ({
    type: 'listItem' as const,
    spread: false,
    children: paragraph(toPost(post, [text(headingText(post))])),
  }));
  const title: RootContent = { type: 'heading', depth: 2, children: [text('Posts')] };
  return [title, { type: 'list', ordered: false, spread: false, children }];
}

/** The way from a post to those that quote it, to the ones beside it and to the list. */
function buildAround(
  post: PostFacts,
  index: number,
  { facts, toPost }: Manner,
  indexAddress: string,
): RootContent[] {
  const quotedBy = sayQuotedBy(post);
  const previous = facts.posts[index - 1];
  const next = facts.posts[index + 1];
  return [
    { type: 'thematicBreak' },
    ...(quotedBy ? paragraph(emphasise('emphasis', buildWords(quotedBy, toPost))) : []),
    ...paragraph([
      ...(previous ? [...toPost(previous, [text('Previous')]), text(' · ')] : []),
      { type: 'link', url: indexAddress, children: [text('All posts')] },
      ...(next ? [text(' · '), ...toPost(next, [text('Next')])] : []),
    ]),
  ];
}
