import type { Block, Inline, Post, Quote } from '@rethread/core';
import { inferenceNote } from '../layout/labels.ts';
import { sanitise } from '../text/sanitise.ts';
import type { ShownThread } from './shown-thread.ts';

/** An address in a post, which is said by its number. */
export interface SpokenLink {
  /** What stands in the text. */
  text: string;
  /** Where it leads. */
  url: string;
}

/** A post in words: nothing in it is told by signs, place or colour. */
export interface SpokenPost {
  /** `Post 12 of 400, by fasquardon, quotes post 9 by Marta.` */
  heading: string;
  /** One for each line of the post, quotes and lists between words that say where they begin and end. */
  lines: string[];
  links: SpokenLink[];
  /** In the order in which they stand, those in other quotes behind the one around them. */
  quotes: Quote[];
}

/** Says a post. */
export function speakPost(shown: ShownThread, number: number): SpokenPost {
  const post = postOf(shown, number);
  const speech: Speech = { shown, lines: [], links: [], quotes: [], depth: 0 };
  speakBlocks(speech, post.children);
  if (post.edited) speech.lines.push(`Edit stamp: ${clean(post.edited.value)}`);
  const { lines, links, quotes } = speech;
  return { heading: headingOf(shown, post, number, quotes), lines, links, quotes };
}

/** Writes a spoken post as the lines that are printed. */
export function spokenText({ heading, lines }: SpokenPost): string {
  return [heading, ...lines].join('\n');
}

/** Says the title and what there is to hear. */
export function speakTitle({ thread, fallbackTitle }: ShownThread): string {
  const posts = countOf(thread.children.length, 'post');
  const authors = new Set(thread.children.flatMap(({ author }) => author?.author ?? []));
  const by = authors.size === 0 ? '' : `, by ${countOf(authors.size, 'known author')}`;
  return `Thread: ${clean(thread.title?.value ?? fallbackTitle)}\n${posts}${by}.`;
}

/** Names a post in a sentence: `post 9 by Marta`, `post 9`. */
export function postName(shown: ShownThread, number: number): string {
  const author = shown.thread.children[number - 1]?.author;
  return author ? `post ${number} by ${clean(author.name)}` : `post ${number}`;
}

/** Says where a quote comes from: `post 9 by Marta`, `post 3 or post 9`, `an unknown source`. */
export function sourceInWords({ source, attribution }: Quote, shown: ShownThread): string {
  const { numbers } = shown;
  switch (source.status) {
    case 'resolved':
      return postName(shown, numbers.get(source.post) ?? 0);
    case 'ambiguous':
      return source.candidates.map(({ post }) => postName(shown, numbers.get(post) ?? 0)).join(' or ');
    default:
      return attribution?.name ? clean(attribution.name) : 'an unknown source';
  }
}

/** `1 post`, `2 posts`. */
export function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Text from the dump as one harmless line. */
export function clean(text: string): string {
  return sanitise(text.replace(/\s*[\r\n]+\s*/gu, ' '));
}

/** The post of that number, from 1. */
export function postOf({ thread }: ShownThread, number: number): Post {
  const post = thread.children[number - 1];
  if (post === undefined) throw new RangeError(`no post ${number}`);
  return post;
}

interface Speech extends Omit<SpokenPost, 'heading'> {
  shown: ShownThread;
  /** How many quotes are around what is being said. */
  depth: number;
}

function headingOf(shown: ShownThread, post: Post, number: number, quotes: readonly Quote[]): string {
  const facts = [`Post ${number} of ${shown.thread.children.length}`];
  facts.push(post.author ? `by ${clean(post.author.name)}` : 'author unknown');
  const note = post.author && inferenceNote(post.author);
  if (note) facts.push(note.slice(1, -1));
  if (post.userTitle) facts.push(clean(post.userTitle.value));
  if (post.date) facts.push(clean(post.date.raw));
  // Of quotes in quotes the sources are said where they stand.
  const outer = post.children.filter((block) => block.type === 'quote' && quotes.includes(block)) as Quote[];
  const sources = [...new Set(outer.map((quote) => sourceInWords(quote, shown)))];
  if (sources.length > 0) facts.push(`quotes ${sources.join(', and ')}`);
  const { replyTo } = post;
  if (replyTo && replyTo.basis !== 'quote' && replyTo.basis !== 'previous') {
    facts.push(`answers ${postName(shown, shown.numbers.get(replyTo.post) ?? 0)}`);
  }
  return `${facts.join(', ')}.`;
}

function speakBlocks(speech: Speech, blocks: readonly Block[]): void {
  for (const block of blocks) speakBlock(speech, block);
}

function speakBlock(speech: Speech, block: Block): void {
  const { lines } = speech;
  switch (block.type) {
    case 'paragraph':
    case 'editNote':
    case 'signOff':
      speakInlines(speech, block.children);
      break;
    case 'quote':
      speakQuote(speech, block);
      break;
    case 'list':
      lines.push(`List of ${countOf(block.children.length, 'item')}:`);
      for (const item of block.children) speakBlocks(speech, item.children);
      lines.push('End of list.');
      break;
    case 'code':
      lines.push('Code:', ...block.value.split(/\r?\n/u).map((line) => sanitise(line)), 'End of code.');
      break;
    case 'divider':
      lines.push('Divider.');
      break;
    case 'signature':
      lines.push('Signature:');
      speakBlocks(speech, block.children);
      break;
  }
}

function speakQuote(speech: Speech, quote: Quote): void {
  const { lines, quotes, depth, shown } = speech;
  quotes.push(quote);
  const inner = depth === 0 ? '' : ' inside the quote';
  const altered = quote.source.status === 'resolved' && quote.source.altered ? ', altered' : '';
  lines.push(`Quote ${quotes.length}${inner}, of ${sourceInWords(quote, shown)}${altered}:`);
  const number = quotes.length;
  speech.depth += 1;
  speakBlocks(speech, quote.children);
  speech.depth -= 1;
  lines.push(`End of quote ${number}.`);
}

function speakInlines(speech: Speech, inlines: readonly Inline[]): void {
  let line = '';
  let previousEnd: number | null = null;
  const endLine = () => {
    if (line !== '') speech.lines.push(line);
    line = '';
    previousEnd = null;
  };
  for (const inline of inlines) {
    const { start, end } = inline.position;
    if (inline.type === 'break') {
      endLine();
    } else if (inline.type === 'markup' && speech.depth > 0 && /^[> ]+$/u.test(inline.value)) {
      previousEnd = null;
    } else {
      if (previousEnd !== null && start.offset > previousEnd) line += ' ';
      if (inline.type === 'link') {
        speech.links.push({ text: clean(inline.value), url: clean(inline.url) });
        line += `link ${speech.links.length}, `;
      }
      line += clean(inline.value);
      previousEnd = end.offset;
    }
  }
  endLine();
}
