import type { BlockContent, Blockquote, Nodes, RootContent } from 'mdast';
import type { Handle, Options } from 'mdast-util-to-markdown';
import type { PostFacts, ThreadFacts } from '../facts.ts';
import { buildPost, buildTop } from '../markdown/document.ts';
import { print } from '../markdown/flavor.ts';
import { type Manner, settleManner } from '../markdown/manner.ts';
import { quoteHeader } from './blocks.ts';
import { escapeCode, JOINER, quietMentions } from './boards.ts';

/** What Discourse reads as a quote: Markdown between two tags, each on a line of its own. */
interface DiscourseQuote {
  type: 'discourseQuote';
  /** The opening tag. */
  open: string;
  children: BlockContent[];
}

const handleQuote = ((node: DiscourseQuote, _parent, state, info) => {
  const content = state.containerFlow(node as unknown as Blockquote, info);
  return [node.open, content, '[/quote]'].filter((part) => part !== '').join('\n\n');
}) satisfies Handle;

const extension: Options = { handlers: { discourseQuote: handleQuote } as Options['handlers'] };

/** Writes a thread as Discourse reads it, post by post. `topic` is the topic's id on the board. */
export function* writeDiscourse(
  facts: ThreadFacts,
  postId: (facts: PostFacts) => number | null,
  topic: number,
): Generator<string> {
  const addresses = new Map(facts.posts.map((post) => [post, `/t/${topic}/${postId(post) ?? ''}`]));
  const manner: Manner = {
    ...settleManner(facts, addresses, { flavor: 'gfm', quoteLinks: 'none' }),
    wrapQuote: (quote, children) => {
      const { name, postId: id } = quoteHeader(quote, postId);
      const place = id === null ? '' : `, post:${id}, topic:${topic}`;
      const node: DiscourseQuote = {
        type: 'discourseQuote',
        open: name === '' ? '[quote]' : `[quote="${name}${place}"]`,
        children,
      };
      return node as unknown as BlockContent;
    },
  };
  // Where nobody knows the posts' numbers, no link can lead to one.
  if (facts.posts.some((post) => postId(post) === null)) manner.toPost = manner.toSource;
  yield write(buildTop(manner));
  for (const post of facts.posts) yield `\n${write(buildPost(post, manner, { depth: 2, anchor: null }))}`;
}

function write(children: RootContent[]): string {
  for (const child of children) quiet(child);
  return print(children, 'gfm', extension);
}

/**
 * Keeps text from telling anyone of a mention; addresses stay as they are. Discourse looks for the ends of a quote line by
 * line, in code too and past bullets: code must not hold one, and none may stand behind a bullet.
 */
function quiet(node: Nodes): void {
  if (node.type === 'text') node.value = quietMentions(node.value);
  if (node.type === 'code') node.value = escapeCode(node.value, 'quote');
  const [first] = 'children' in node ? (node.children as { type: string }[]) : [];
  if (node.type === 'listItem' && first?.type === 'discourseQuote')
    node.children.unshift({ type: 'paragraph', children: [{ type: 'text', value: JOINER }] });
  if (!('children' in node) || (node.type === 'link' && /^\w+:/u.test(node.url))) return;
  for (const child of node.children) quiet(child);
}
