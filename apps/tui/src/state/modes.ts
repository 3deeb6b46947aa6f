import type { Picker } from './picker.ts';
import type { Desk } from './places.ts';
import type { PageLine, ReaderState } from './state.ts';

/** Opens a prompt with nothing typed yet, or with `text`. `prompt` is a name in `prompts`. */
export function openPrompt({ state }: Pick<Desk, 'state'>, prompt: string, text = ''): ReaderState {
  return { ...state, mode: { name: 'prompt', prompt, text, before: state } };
}

/** Opens a list to choose from; `chosen` is the entry that is current first, from 0. */
export function openList({ state }: Pick<Desk, 'state'>, picker: Picker, chosen = 0): ReaderState {
  return { ...state, mode: { name: 'list', picker, chosen, filter: '', before: state } };
}

/** Covers the screen with text until a key is pressed that does not scroll. */
export function openPage(
  { state }: Pick<Desk, 'state'>,
  title: string,
  lines: 'help' | readonly PageLine[],
): ReaderState {
  const back = state.mode.name === 'select' ? { back: state.mode } : {};
  return { ...state, mode: { name: 'page', title, lines, top: 0, ...back } };
}
