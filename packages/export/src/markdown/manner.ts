import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { PostFacts, QuoteFacts, ThreadFacts } from '../facts.ts';
import { visibleText } from '../visible-text.ts';
import type { Flavor } from './flavor.ts';

/** How a quote says where it comes from: by a link above it, by one that stands at the end, or in words only. */
export type QuoteLinks = 'inline' | 'footnote' | 'none';

/** Makes of words what leads to a post. */
export type LinkBuilder = (post: PostFacts, children: PhrasingContent[]) => PhrasingContent[];

/** All that the parts of a document have in common. */
export interface Manner {
  facts: ThreadFacts;
  flavor: Flavor;
  /** Where a link to a post leads. */
  addresses: ReadonlyMap<PostFacts, string>;
  /** Links to a post. */
  toPost: LinkBuilder;
  /** Does the same above a quote, as far as the document links there. */
  toSource: LinkBuilder;
  /** Makes a quote where it is not a block quote under a line that says where it comes from. */
  wrapQuote?(facts: QuoteFacts | undefined, children: BlockContent[]): BlockContent;
  /** Gives what the links of the quotes so far need at the end of the document. */
  notes(): RootContent[];
}

/** Settles how a document is written. */
export function settleManner(
  facts: ThreadFacts,
  addresses: ReadonlyMap<PostFacts, string>,
  { flavor, quoteLinks }: { flavor: Flavor; quoteLinks: QuoteLinks },
): Manner {
  const addressOf = (post: PostFacts) => addresses.get(post) ?? '';
  const toPost: LinkBuilder = (post, children) => [{ type: 'link', url: addressOf(post), children }];
  const manner = { facts, flavor, addresses, toPost };
  if (quoteLinks === 'inline') return { ...manner, toSource: toPost, notes: () => [] };
  if (quoteLinks === 'none') return { ...manner, toSource: (_post, children) => children, notes: () => [] };
  // Counted in the order of their first use, as readers number them.
  const numbers = new Map<PostFacts, string>();
  const numberOf = (post: PostFacts) => {
    const number = numbers.get(post) ?? `${numbers.size + 1}`;
    numbers.set(post, number);
    return number;
  };
  if (flavor === 'commonmark') {
    return {
      ...manner,
      toSource: (post, children) => {
        const identifier = numberOf(post);
        return [{ type: 'linkReference', identifier, label: identifier, referenceType: 'full', children }];
      },
      notes: () =>
        [...numbers].map(([post, identifier]) => ({
          type: 'definition',
          identifier,
          label: identifier,
          url: addressOf(post),
        })),
    };
  }
  return {
    ...manner,
    toSource: (post, children) => [...children, { type: 'footnoteReference', identifier: numberOf(post) }],
    notes: () =>
      [...numbers].map(([post, identifier]) => ({
        type: 'footnoteDefinition',
        identifier,
        children: [{ type: 'paragraph', children: toPost(post, [{ type: 'text', value: nameOf(post) }]) }],
      })),
  };
}

function nameOf({ label, name }: PostFacts): string {
  return visibleText(name === null ? `post ${label}` : `${name} in ${label}`);
}
