import GithubSlugger from 'github-slugger';
import type { Heading, PhrasingContent, RootContent } from 'mdast';
import type { PostFacts, ThreadFacts, Writer } from '../facts.ts';
import { visibleText } from '../visible-text.ts';
import { countPosts, inferenceLegend, sayAuthor, sayDetails, summarise } from '../wording.ts';
import { buildBlocks } from './blocks.ts';
import type { Flavor } from './flavor.ts';
import type { Manner } from './manner.ts';
import { buildWords, emphasise, joinTexts, paragraph, text } from './phrase.ts';

/** Builds what stands above the posts: the title, how many posts there are and whose they are. */
export function buildTop(manner: Manner): RootContent[] {
  const { title, writers, hasInferences } = manner.facts;
  const top: RootContent[] = [heading(1, [text(title)]), ...paragraph([text(`${summarise(manner.facts)}.`)])];
  if (writers.length > 0) {
    const children = writers.map(({ postCount, firstPost }: Writer) => ({
      type: 'listItem' as const,
      spread: false,
      children: paragraph([
        ...manner.toPost(firstPost, buildWords([sayAuthor(firstPost)], manner.toPost)),
        text(`: ${countPosts(postCount)}`),
      ]),
    }));
    top.push({ type: 'list', ordered: false, spread: false, children });
  }
  if (hasInferences) top.push(...paragraph([text(inferenceLegend)]));
  return top;
}

/** Builds a post under its heading. `anchor` is what links lead to where a reader gives headings none. */
export function buildPost(
  facts: PostFacts,
  manner: Manner,
  { depth, anchor }: { depth: 1 | 2; anchor: string | null },
): RootContent[] {
  const { children, edited } = facts.post;
  const details = sayDetails(facts);
  const isPlain = manner.flavor === 'commonmark';
  const mark: PhrasingContent[] =
    isPlain && anchor !== null ? [{ type: 'html', value: `<a id="${anchor}"></a>` }] : [];
  return [
    heading(depth, [...mark, text(headingText(facts))]),
    ...(manner.flavor === 'obsidian' && anchor !== null ? [nameBlock(facts, anchor)] : []),
    ...(details ? paragraph(emphasise('emphasis', buildWords(details, manner.toPost))) : []),
    ...buildBlocks(children, manner),
    ...(edited ? paragraph(emphasise('emphasis', [text(edited.value)])) : []),
  ];
}

/** Obsidian names paragraphs, not headings: this one is there in every post. */
function nameBlock({ label }: PostFacts, name: string): RootContent {
  // The name is of our own characters only; as text it would be escaped.
  return { type: 'paragraph', children: [text(`Post ${label} `), { type: 'html', value: `^${name}` }] };
}

/** What the heading of a post says: its number, its author, its date. */
export function headingText({ post: { date }, label, name, inference }: PostFacts): string {
  const author = name === null ? '' : inference === null ? ` ${name}` : ` ~${name}`;
  return visibleText(`${label}${author}${date ? `, ${date.raw}` : ''}`);
}

function heading(depth: 1 | 2, children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children: joinTexts(children) };
}

/** What a post is called in links: `p3` is the third of the dump. */
export function anchorOf(index: number): string {
  return `p${index + 1}`;
}

/** Where links to the posts of one document lead. */
export function findAddresses({ title, posts }: ThreadFacts, flavor: Flavor): Map<PostFacts, string> {
  if (flavor === 'obsidian') return new Map(posts.map((post, index) => [post, `#^${anchorOf(index)}`]));
  if (flavor === 'commonmark') return new Map(posts.map((post, index) => [post, `#${anchorOf(index)}`]));
  // GitHub makes a heading's anchor of its text; headings of the same text take turns by number.
  const slugger = new GithubSlugger();
  slugger.slug(visibleText(title));
  return new Map(posts.map((post) => [post, `#${slugger.slug(headingText(post))}`]));
}
