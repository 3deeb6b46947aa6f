import type { Block, Inline, List, Post, Quote } from '@rethread/core';
import { sanitise } from '../text/sanitise.ts';
import { displayWidth } from '../text/width.ts';
import type { OpenThread } from '../thread/open-thread.ts';
import { type Drawing, defaultDrawing } from './drawing.ts';
import { createFlowBuilder, type Flow, type FlowBuilder, type Role } from './flow.ts';
import { countText, headerFacts, inferenceNote, postName, quoteHeading } from './labels.ts';

/** Columns a list stands to the right of the text around it. */
const LIST_INDENT = 2;

/**
 * Writes one section of a thread as a flow.
 *
 * @param section  0 for the title, else a post's.
 * @throws {RangeError} If there is no such section.
 */
export function sectionFlow(thread: OpenThread, section: number, drawing: Drawing = defaultDrawing): Flow {
  const builder = createFlowBuilder(drawing.emoji);
  if (section === 0) writeTitle(builder, thread);
  else writePost({ builder, thread, drawing, textRole: 'text' }, thread.post(section), section);
  writeFurniture(builder, thread, section);
  // The gap before the next section.
  if (!thread.isLast(section)) builder.endLine();
  return builder.finish();
}

/** What the writers below hand on: where they write, and the role of running text there. */
interface Writing {
  builder: FlowBuilder;
  thread: OpenThread;
  drawing: Drawing;
  textRole: Role;
}

function writeTitle(builder: FlowBuilder, { title, fallbackTitle, count }: OpenThread): void {
  builder.put(title?.value ?? fallbackTitle, 'title', title?.position.start.offset);
  builder.endLine('title');
  const { value } = count;
  builder.put(value === 0 ? 'No posts' : value === 1 ? '1 post' : `${countText(count)} posts`, 'meta');
  builder.endLine('title');
}

function writePost(writing: Writing, post: Post, section: number): void {
  const { builder, thread, drawing } = writing;
  const { separator } = drawing.glyphs;
  builder.put(postName(thread, section), 'heading');
  if (post.author) {
    const note = inferenceNote(post.author);
    builder.put(` ${post.author.name}`, 'heading');
    if (note !== null) builder.put(` ${note}`, 'meta');
  }
  for (const fact of headerFacts(post, thread.numberOf(section).value))
    builder.put(` ${separator} ${fact}`, 'meta');
  builder.endLine('header');
  writeBlocks(writing, post.children);
  if (post.edited) {
    builder.endLine();
    builder.put(post.edited.value, 'meta', post.edited.position.start.offset);
    builder.endLine();
  }
}

/** The board's own words stand behind the post, hidden until they are asked for. */
function writeFurniture(builder: FlowBuilder, thread: OpenThread, section: number): void {
  const furniture = thread.furniture(section);
  if (furniture.length === 0) return;
  builder.part('furniture', () => {
    builder.endLine();
    for (const { value, position } of furniture) {
      builder.put(value, 'furniture', position.start.offset);
      builder.endLine();
    }
  });
}

function writeBlocks(writing: Writing, blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    const write = () => {
      if (index > 0) writing.builder.endLine();
      writeBlock(writing, block);
    };
    // With the blank line before it.
    if (block.type === 'signature') writing.builder.part('signature', write);
    else write();
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
  const { builder, thread } = writing;
  builder.quoted(quote, () => {
    builder.put(quoteHeading(quote, thread), 'attribution');
    builder.endLine();
    writeBlocks(writing, quote.children);
  });
}

function writeList(writing: Writing, list: List): void {
  for (const item of list.children) {
    const [first] = item.children;
    const bullet = first?.type === 'paragraph' ? first.children[0] : undefined;
    const columns =
      bullet?.type === 'markup' ? displayWidth(sanitise(bullet.value, writing.drawing.emoji)) + 1 : 0;
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
      const target = inline.type === 'link' ? inline.url : undefined;
      builder.put(inline.value, inline.type === 'text' ? textRole : inline.type, start.offset, target);
      previousEnd = end.offset;
    }
  }
  builder.endLine();
}
