import { type Flow, type FlowQuote, flowOffset, type Piece } from '../layout/flow.ts';
import type { QuoteRef } from '../layout/folds.ts';
import { postName } from '../layout/labels.ts';
import { diffWords } from '../relations/word-diff.ts';
import { say } from './command.ts';
import { keyOf } from './help.ts';
import { openPage } from './modes.ts';
import type { Desk } from './places.ts';
import { isRejectedQuote } from './reject-link.ts';
import type { PageLine, ReaderState } from './state.ts';

/** Opens a page that shows what a quote changed in the words of its source. */
export function compareWithSource(desk: Desk, ref: QuoteRef): ReaderState {
  const { layout, state } = desk;
  const flow = layout.flow(ref.section);
  const quote = flow.quotes[ref.quote] as FlowQuote;
  const { source } = quote.node;
  if (isRejectedQuote(desk, ref)) {
    return say(
      state,
      `You said that this quote is from elsewhere; ${keyOf(desk.keymap, 'reject')} takes that back`,
    );
  }
  if (source.status === 'unresolved') return say(state, 'What is quoted here is not in this thread');
  if (source.status === 'ambiguous')
    return say(state, `Several posts hold what is quoted here; ${keyOf(desk.keymap, 'why')} lists them`);
  const passage = layout.thread.passageOf(ref.section, source);
  if (passage === null) return say(state, 'The quoted post is not here');
  const { section } = passage;
  const name = postName(layout.thread, section);
  if (!source.altered) return say(state, `The quote repeats ${name} letter by letter`);

  const original = layout.flow(section);
  const changes = diffWords(
    textBetween(original, flowOffset(original, passage.start), flowOffset(original, passage.end)),
    textOfQuote(flow, quote),
  );
  if (changes === null)
    return say(state, `The quote and ${name} differ too much to compare them word by word`);
  if (changes.every(({ kind }) => kind === 'same')) {
    return say(state, `The words are those of ${name}; only line ends or blanks differ`);
  }
  const marks = { added: ['{+', '+}'], removed: ['[-', '-]'], same: ['', ''] } as const;
  let text = '';
  const stretches: { start: number; end: number; kind: 'added' | 'removed' }[] = [];
  for (const { kind, text: words } of changes) {
    const start = text.length + (text === '' ? 0 : 1);
    const [open, close] = marks[kind];
    text += `${text === '' ? '' : ' '}${open}${words}${close}`;
    if (kind !== 'same') stretches.push({ start, end: text.length, kind });
  }
  const lines: PageLine[] = [
    { kind: 'title', text: `From ${name} to its quote in ${postName(layout.thread, ref.section)}` },
    { kind: 'text', text: `[-…-] stands in ${name} alone, {+…+} in the quote alone` },
    { kind: 'text', text: '' },
    { kind: 'text', text, changes: stretches },
  ];
  return openPage(desk, 'What the quote changed', lines);
}

/** The words of a quote, those of quotes in it too, without the lines above them that say where they are from. */
function textOfQuote(flow: Flow, { firstPiece, lastPiece }: FlowQuote): string {
  return textOfPieces(flow, flow.pieces.slice(firstPiece, lastPiece + 1));
}

function textBetween(flow: Flow, start: number, end: number): string {
  const pieces = flow.pieces.filter((piece) => piece.end > start && piece.start < end);
  return textOfPieces(
    flow,
    pieces.map((piece) => ({ ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) })),
  );
}

function textOfPieces(flow: Flow, pieces: readonly Piece[]): string {
  const headings = new Set(flow.quotes.map(({ firstPiece }) => (flow.pieces[firstPiece] as Piece).end));
  return pieces
    .filter(({ end }) => !headings.has(end))
    .map(({ start, end }) => flow.text.slice(start, end))
    .join('\n');
}
