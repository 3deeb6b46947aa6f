import type { Block, Inline, List, Post, Quote, Thread } from '@rethread/core';
import { sanitise } from '../text/sanitise.ts';
import { displayWidth } from '../text/width.ts';
import { createFlowBuilder, type Flow, type FlowBuilder, type Role } from './flow.ts';
import { headerFacts, inferenceNote, type PostNumbers, quoteHeading } from './labels.ts';

/** A thread as the reader and the plain printer show it. */
export interface ShownThread {
  thread: Thread;
  numbers: PostNumbers;
  /** What to call a thread without a title, such as its file's name. */
  fallbackTitle: string;
}

/** Columns a list stands to the right of the text around it. */
const LIST_INDENT = 2;

/**
 * Writes one section of a thread as a flow.
 *
 * @param section  0 for the title, n for post #n; at most the number of posts.
 * @throws {RangeError} If there is no such section.
 */
export function sectionFlow(shown: ShownThread, section: number): Flow {
  const builder = createFlowBuilder();
  if (section === 0) writeTitle(builder, shown);
  else {
    const post = shown.thread.children[section - 1];
    if (post === undefined) throw new RangeError(`no section ${section}`);
    writePost({ builder, shown, textRole: 'text' }, post, section);
  }
  // The gap before the next section.
  if (section < shown.thread.children.length) builder.endLine();
  return builder.finish();
}

/** What the writers below hand on: where they write, and the role of running text there. */
interface Writing {
  builder: FlowBuilder;
  shown: ShownThread;
  textRole: Role;
}

function writeTitle(builder: FlowBuilder, { thread, fallbackTitle }: ShownThread): void {
  builder.put(thread.title?.value ?? fallbackTitle, 'title', thread.title?.position.start.offset);
  builder.endLine('title');
  const count = thread.children.length;
  builder.put(count === 0 ? 'No posts' : count === 1 ? '1 post' : `${count} posts`, 'meta');
  builder.endLine('title');
}

function writePost(writing: Writing, post: Post, number: number): void {
  const { builder } = writing;
  builder.put(`#${number}`, 'heading');
  if (post.author) {
    const note = inferenceNote(post.author);
    builder.put(` ${post.author.name}`, 'heading');
    if (note !== null) builder.put(` ${note}`, 'meta');
  }
  for (const fact of headerFacts(post, number)) builder.put(` · ${fact}`, 'meta');
  builder.endLine('header');
  writeBlocks(writing, post.children);
  if (post.edited) {
    builder.endLine();
    builder.put(post.edited.value, 'meta', post.edited.position.start.offset);
    builder.endLine();
  }
}

function writeBlocks(writing: Writing, blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    if (index > 0) writing.builder.endLine();
    writeBlock(writing, block);
  });
}

function writeBlock(writing: Writing, block: Block): void {
  const { builder, textRole } = writing;
  switch (block.type) {
    case 'paragraph':
    case 'editNote':
    case 'signOff':
      writeInlines(writing, block.children);
      break;
    case 'quote':
      writeQuote(writing, block);
      break;
    case 'list':
      builder.indented(LIST_INDENT, () => writeList(writing, block));
      break;
    case 'code':
      for (const line of block.value.split(/\r?\n/)) {
        builder.put(line, 'code');
        builder.endLine();
      }
      break;
    case 'divider':
      builder.put(block.value, textRole, block.position.start.offset);
      builder.endLine();
      break;
    case 'signature':
      builder.put('-- ', 'signature');
      builder.endLine();
      writeBlocks({ ...writing, textRole: 'signature' }, block.children);
      break;
  }
}

function writeQuote(writing: Writing, quote: Quote): void {
  const { builder, shown } = writing;
  builder.quoted(quote, () => {
    builder.put(quoteHeading(quote, shown.thread, shown.numbers), 'attribution');
    builder.endLine();
    writeBlocks(writing, quote.children);
  });
}

function writeList(writing: Writing, list: List): void {
  for (const item of list.children) {
    const [first] = item.children;
    const bullet = first?.type === 'paragraph' ? first.children[0] : undefined;
    const columns = bullet?.type === 'markup' ? displayWidth(sanitise(bullet.value)) + 1 : 0;
    writing.builder.indented(columns, () => writeBlocks(writing, item.children));
  }
}

function writeInlines({ builder, textRole }: Writing, inlines: readonly Inline[]): void {
  let previousEnd: number | null = null;
  for (const inline of inlines) {
    const { start, end } = inline.position;
    if (inline.type === 'break') {
      builder.endLine();
      previousEnd = null;
    } else if (inline.type === 'markup' && builder.isQuoted && /^[> ]+$/.test(inline.value)) {
      // The bars beside a quote say what its `>` said.
      previousEnd = null;
    } else {
      // White space between two leaves is in neither of them.
      if (previousEnd !== null && start.offset > previousEnd) builder.put(' ', textRole);
      builder.put(inline.value, inline.type === 'text' ? textRole : inline.type, start.offset);
      previousEnd = end.offset;
    }
  }
  builder.endLine();
}
