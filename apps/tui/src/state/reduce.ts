import { sanitise } from '../text/sanitise.ts';
import { clusters } from '../text/width.ts';
import { commandHandlers, remember } from './commands.ts';
import { textRows } from './geometry.ts';
import { helpLines } from './help.ts';
import { type Command, commandFor } from './keymap.ts';
import { typedCharacter } from './keys.ts';
import { type Desk, showPassage, stopAt, topOf } from './places.ts';
import { nearestHit, search } from './search.ts';
import type { Mode, ReaderState } from './state.ts';

type PromptMode = Extract<Mode, { name: 'prompt' }>;
type HelpMode = Extract<Mode, { name: 'help' }>;

/** Longest count in digits: more rows than any thread has. */
const MAX_COUNT_DIGITS = 7;

/** Gives the state after a key was pressed; `key` is named as `keyNames` does it. */
export function press(desk: Desk, key: string): ReaderState {
  const next = { ...desk, state: { ...desk.state, notice: null } };
  const { mode } = desk.state;
  if (key === 'Ctrl-c') return commandHandlers.interrupt(next, null);
  if (mode.name === 'prompt') return pressInPrompt(next, mode, key);
  if (mode.name === 'help') return pressInHelp(next, mode, key);
  return pressInText(next, key);
}

/** Gives the state after text was pasted: into the search, or else nowhere, since it is not meant as keys. */
export function paste(desk: Desk, text: string): ReaderState {
  const { mode } = desk.state;
  return mode.name === 'prompt'
    ? searchFor(desk, mode, mode.text + sanitise(text.replace(/[\r\n]+/g, ' ')))
    : desk.state;
}

function pressInText(desk: Desk, key: string): ReaderState {
  const { state } = desk;
  if (/^[1-9]$/.test(key) || (key === '0' && state.count !== '')) {
    return { ...state, count: (state.count + key).slice(0, MAX_COUNT_DIGITS) };
  }
  const command = commandFor(key);
  const ready = { ...desk, state: { ...state, count: '' } };
  if (command === undefined)
    return { ...ready.state, notice: `${sanitise(key)} does nothing here; ? lists the keys` };
  // Escape after a number takes back the number and nothing else.
  if (command === 'clear' && state.count !== '') return ready.state;
  return commandHandlers[command](ready, state.count === '' ? null : Number(state.count));
}

function pressInPrompt(desk: Desk, mode: PromptMode, key: string): ReaderState {
  switch (key) {
    case 'Enter':
      return endPrompt(desk, mode);
    case 'Escape':
      return mode.before;
    case 'Backspace':
    case 'Delete':
      if (mode.text === '') return mode.before;
      return searchFor(
        desk,
        mode,
        Array.from(clusters(mode.text), ({ text }) => text)
          .slice(0, -1)
          .join(''),
      );
    case 'Ctrl-u':
      return searchFor(desk, mode, '');
    case 'Ctrl-w':
      return searchFor(desk, mode, mode.text.replace(/[^ ]* *$/, ''));
    default: {
      const typed = typedCharacter(key);
      return typed === null ? desk.state : searchFor(desk, mode, mode.text + sanitise(typed));
    }
  }
}

/** Searches while the query is being typed, each time from where the search began. */
function searchFor(desk: Desk, mode: PromptMode, text: string): ReaderState {
  const origin: ReaderState = { ...mode.before, mode: { ...mode, text }, search: null };
  if (text === '') return origin;
  const found = search(desk.layout, text);
  const start = { ...desk, state: origin };
  const nearest = nearestHit(desk.layout, found, topOf(start), 'fromIncluded');
  if (nearest === null) return { ...origin, search: found };
  return { ...showPassage(start, nearest.hit), search: { ...found, current: nearest.hit } };
}

function endPrompt(desk: Desk, { text, before }: PromptMode): ReaderState {
  // As in less, an empty search repeats the one before.
  if (text === '') return commandHandlers['next-hit']({ ...desk, state: before }, null);
  if (!desk.state.search?.current) return { ...before, notice: `No match for “${text}”` };
  const origin = stopAt({ ...desk, state: before });
  return remember({ ...desk.state, mode: { name: 'read' } }, origin);
}

function pressInHelp(desk: Desk, mode: HelpMode, key: string): ReaderState {
  const page = textRows(desk.size);
  const deltas: Partial<Record<Command, number>> = {
    'line-down': 1,
    'line-up': -1,
    'half-page-down': page >> 1,
    'half-page-up': -(page >> 1),
    'page-down': page,
    'page-up': -page,
    start: -Infinity,
    end: Infinity,
  };
  const command = commandFor(key);
  const delta = command && deltas[command];
  if (delta === undefined) return { ...desk.state, mode: { name: 'read' } };
  const last = Math.max(0, helpLines(desk.size.columns).length - page);
  return { ...desk.state, mode: { name: 'help', top: Math.max(0, Math.min(last, mode.top + delta)) } };
}
