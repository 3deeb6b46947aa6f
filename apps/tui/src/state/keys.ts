/** The parts of Ink's key that matter here. */
export interface PressedKey {
  upArrow: boolean;
  downArrow: boolean;
  leftArrow: boolean;
  rightArrow: boolean;
  pageDown: boolean;
  pageUp: boolean;
  home: boolean;
  end: boolean;
  return: boolean;
  escape: boolean;
  ctrl: boolean;
  shift: boolean;
  tab: boolean;
  backspace: boolean;
  delete: boolean;
  meta: boolean;
}

const NAMED: readonly (readonly [keyof PressedKey, string])[] = [
  ['upArrow', 'Up'],
  ['downArrow', 'Down'],
  ['leftArrow', 'Left'],
  ['rightArrow', 'Right'],
  ['pageDown', 'PageDown'],
  ['pageUp', 'PageUp'],
  ['home', 'Home'],
  ['end', 'End'],
  ['return', 'Enter'],
  ['escape', 'Escape'],
  ['backspace', 'Backspace'],
  ['delete', 'Delete'],
];

const CONTROL_NAMES = new Map([
  ['\r', 'Enter'],
  ['\n', 'Enter'],
  ['\t', 'Tab'],
  ['\b', 'Backspace'],
  ['\u007F', 'Backspace'],
  ['\u001B', 'Escape'],
  [' ', 'Space'],
]);

/** Stands for F1 among what is typed, and those behind it for the others: a plane that is nobody's. */
const FIRST_FUNCTION_KEY = 0x10_ff_01;

/** How many function keys there are. */
export const FUNCTION_KEYS = 12;

/** The character that stands for a function key, by its number from 1 to `FUNCTION_KEYS`. */
export function functionKeyCharacter(number: number): string {
  return String.fromCodePoint(FIRST_FUNCTION_KEY + number - 1);
}

/**
 * Names the keys of one input event: `j`, `G`, `Space`, `Enter`, `Shift-Tab`, `PageDown`, `Ctrl-d`, `Alt-x`, `F2`.
 *
 * @param input  What Ink hands over; keys pressed quickly arrive as one string and give several names.
 */
export function keyNames(input: string, key: PressedKey): string[] {
  if (key.tab) return [key.shift ? 'Shift-Tab' : 'Tab'];
  const named = NAMED.find(([flag]) => key[flag]);
  if (named) return [key.meta && named[0].endsWith('Arrow') ? `Alt-${named[1]}` : named[1]];
  if (key.ctrl && input !== '') return [`Ctrl-${input}`];
  if (key.meta && input !== '') return [`Alt-${input}`];
  return Array.from(input, nameCharacter);
}

/** Gives the character a key types, `null` for keys that type none. */
export function typedCharacter(key: string): string | null {
  if (key === 'Space') return ' ';
  return Array.from(key).length === 1 ? key : null;
}

function nameCharacter(character: string): string {
  const name = CONTROL_NAMES.get(character);
  if (name !== undefined) return name;
  const code = character.codePointAt(0) ?? 0;
  const number = code - FIRST_FUNCTION_KEY + 1;
  if (number >= 1 && number <= FUNCTION_KEYS) return `F${number}`;
  return code < 0x20 ? `Ctrl-${String.fromCharCode(code + 0x60)}` : character;
}
