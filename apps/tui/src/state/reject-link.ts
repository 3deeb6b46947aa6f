import type { FlowQuote } from '../layout/flow.ts';
import type { QuoteRef } from '../layout/folds.ts';
import { inferenceNote, postName, sourceName } from '../layout/labels.ts';
import { allLinks, type LinkPart, linkName, quotesOf } from '../relations/rejected-links.ts';
import { sanitise } from '../text/sanitise.ts';
import type { OpenThread } from '../thread/open-thread.ts';
import { say } from './command.ts';
import { keyOf } from './help.ts';
import { currentPost, currentQuote, type Desk, topOf } from './places.ts';
import type { ReaderState } from './state.ts';

/** A link that may be rejected, and what is said when that is done and when it is taken back. */
interface Judged {
  section: number;
  part: LinkPart;
  rejected: string;
  takenBack: string;
}

/**
 * Rejects the link that the eye is on, or takes that back: where the current quote is from; where there is none, whom the
 * current post answers; else the name that is only believed to be its author's.
 */
export function rejectLink(desk: Desk): ReaderState {
  const quote = currentQuote(desk);
  const section = quote?.section ?? currentPost(desk);
  if (section === null) return say(desk.state, 'There is no post here');
  const all = allLinks(desk.layout.thread);
  const link =
    (quote && quoteLink(all, section, quote.quote)) ?? answerLink(all, section) ?? authorLink(all, section);
  if (link !== null) return judge(desk, link, 'reject');
  const name = postName(all, section);
  return say(desk.state, `Nothing is believed of ${name} that its words do not say themselves`);
}

/** Rejects the name that is only believed to be that of the current post's author, or takes that back. */
export function rejectAuthor(desk: Desk): ReaderState {
  const section = currentPost(desk);
  if (section === null) return say(desk.state, 'There is no post here');
  const all = allLinks(desk.layout.thread);
  const link = authorLink(all, section);
  if (link !== null) return judge(desk, link, 'reject-author');
  const { author } = all.post(section);
  const name = postName(all, section);
  return say(
    desk.state,
    author === null
      ? `Nobody knows who wrote ${name}`
      : `${sanitise(author.name)} stands in the header of ${name}`,
  );
}

/** Says that where a quote is from was known, and was rejected. */
export function isRejectedQuote({ layout }: Pick<Desk, 'layout'>, { section, quote }: QuoteRef): boolean {
  const { node } = layout.flow(section).quotes[quote] as FlowQuote;
  const read = quotesOf(allLinks(layout.thread).post(section))[quote];
  return node.source.status === 'unresolved' && read !== undefined && read.source.status !== 'unresolved';
}

function quoteLink(all: OpenThread, section: number, quote: number): Judged | null {
  const node = quotesOf(all.post(section))[quote];
  const from = node === undefined ? null : sourceName(node, all);
  if (from === null) return null;
  const source = sanitise(from);
  return {
    section,
    part: `quote ${quote}`,
    rejected: `This quote is no longer taken to be from ${source}`,
    takenBack: `This quote is taken to be from ${source} again`,
  };
}

/** An answer that a quote speaks for is rejected with the quote. */
function answerLink(all: OpenThread, section: number): Judged | null {
  const { replyTo } = all.post(section);
  if (replyTo === null || replyTo.basis === 'quote' || replyTo.basis === 'previous') return null;
  const answered = all.sectionOfPost(replyTo.post);
  if (answered === null) return null;
  const [name, other] = [postName(all, section), postName(all, answered)];
  return {
    section,
    part: 'answer',
    rejected: `${name} is no longer taken for an answer to ${other}`,
    takenBack: `${name} is taken for an answer to ${other} again`,
  };
}

function authorLink(all: OpenThread, section: number): Judged | null {
  const { author } = all.post(section);
  if (author === null || inferenceNote(author) === null) return null;
  const name = postName(all, section);
  const by = sanitise(author.name);
  return {
    section,
    part: 'author',
    rejected: `${by} is no longer taken for the author of ${name}`,
    takenBack: `${by} is taken for the author of ${name} again`,
  };
}

function judge(desk: Desk, { section, part, rejected, takenBack }: Judged, command: string): ReaderState {
  const { layout, state, keymap } = desk;
  const name = linkName(layout.thread, section, part);
  const names = new Set(state.rejected);
  const isRejected = !names.delete(name);
  if (isRejected) names.add(name);
  return {
    ...state,
    top: topOf(desk),
    rejected: names,
    judged: new Set([...state.judged, name]),
    notice: isRejected ? `${rejected}; ${keyOf(keymap, command)} takes that back` : takenBack,
  };
}
