import type { Piece } from '../../layout/flow.ts';
import type { Anchor } from '../../layout/layout.ts';
import { type CommandGroup, say } from '../command.ts';
import { bodyRows, viewOf } from '../geometry.ts';
import { currentQuote, type Desk, isVisible, quoteAnchor, topOf } from '../places.ts';
import type { ReaderState } from '../state.ts';

/** Where the text stands on the screen. */
export const placing: CommandGroup = {
  title: 'Place on the screen',
  commands: [
    { name: 'skip-quote', keys: ['S'], help: "past the quote to the author's own words", run: skipQuote },
    {
      name: 'place-top',
      keys: ['z t'],
      help: 'the current hit, passage or quote to the first row',
      run: (desk) => place(desk, 0),
    },
    {
      name: 'place-middle',
      keys: ['z z'],
      help: 'the same to the middle',
      run: (desk) => place(desk, bodyRows(desk) >> 1),
    },
    {
      name: 'place-bottom',
      keys: ['z b'],
      help: 'the same to the last row',
      run: (desk) => place(desk, bodyRows(desk) - 1),
    },
  ],
};

/** What the eye is on: the current hit, else the passage that was gone to, else the current quote, else the first row. */
function currentPlace(desk: Desk): Anchor {
  const { search, passage } = desk.state;
  for (const stretch of [search?.current, passage]) {
    const anchor = stretch && { section: stretch.section, offset: stretch.start };
    if (anchor && isVisible(desk, anchor)) return anchor;
  }
  const quote = currentQuote(desk);
  const anchor = quote && quoteAnchor(desk.layout, quote);
  return anchor && isVisible(desk, anchor) ? anchor : topOf(desk);
}

/** Brings the current place to a row, from 0; nearer to the first where the thread's start is too near. */
function place(desk: Desk, row: number): ReaderState {
  const { layout, state, size } = desk;
  const view = viewOf(state, size);
  const top = layout.move(view, currentPlace(desk), -row);
  const height = bodyRows(desk);
  return { ...state, top, pinned: layout.rows(view, top, height).length < height };
}

/** Most posts without quotes, or with nothing else, that are passed on the way. */
const MAX_SKIPPED = 2000;

function skipQuote(desk: Desk): ReaderState {
  const { layout, state, size } = desk;
  const view = viewOf(state, size);
  const top = topOf(desk);
  let isBehindQuote = false;
  let section: number | null = top.section;
  for (let seen = 0; section !== null && seen < MAX_SKIPPED; seen += 1) {
    const { pieces, text } = layout.flow(section);
    for (const piece of pieces) {
      if (section === top.section && piece.end < top.offset) continue;
      if (piece.quote !== -1) isBehindQuote = true;
      else if (isBehindQuote && !view.hidden.has(piece.kind) && hasWords(text, piece)) {
        return { ...state, top: { section, offset: piece.start }, pinned: true, focus: null };
      }
    }
    section = layout.step(view, section, 1);
  }
  return say(state, isBehindQuote ? 'Nothing stands behind this quote' : 'No more quotes');
}

function hasWords(text: string, { start, end }: Piece): boolean {
  return /[^ ]/.test(text.slice(start, end));
}
