import { FUNCTION_KEYS } from '../state/keys.ts';
import { nearestName } from './nearest.ts';

/** Keys that have a name, as `keyNames` gives them. */
const NAMED_KEYS = [
  'Up',
  'Down',
  'Left',
  'Right',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Enter',
  'Escape',
  'Backspace',
  'Delete',
  'Insert',
  'Tab',
  'Shift-Tab',
  'Space',
  'Alt-Up',
  'Alt-Down',
  'Alt-Left',
  'Alt-Right',
  ...Array.from({ length: FUNCTION_KEYS }, (_, index) => `F${index + 1}`),
];

const named = new Set(NAMED_KEYS);

/** What other programs call keys. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  esc: 'Escape',
  return: 'Enter',
  cr: 'Enter',
  pgup: 'PageUp',
  pgdn: 'PageDown',
  pgdown: 'PageDown',
  prior: 'PageUp',
  next: 'PageDown',
  del: 'Delete',
  bs: 'Backspace',
  ins: 'Insert',
  spacebar: 'Space',
  spc: 'Space',
  backtab: 'Shift-Tab',
};

/** With Ctrl, a terminal sends the same for these as for another key. */
const SAME_WITH_CTRL: Readonly<Record<string, string>> = {
  i: 'Tab',
  m: 'Enter',
  j: 'Enter',
  h: 'Backspace',
  '[': 'Escape',
};

/** Takes a binding apart: keys one after the other, with blanks between. */
export function splitSequence(text: string): string[] {
  return text.split(' ').filter((key) => key !== '');
}

/**
 * Says what is wrong with a binding.
 *
 * @param text  Such as `j`, `g g` or `Ctrl-d`.
 * @returns A clause without a full stop; `null` if nothing is.
 */
export function sequenceMistake(text: string): string | null {
  const keys = splitSequence(text);
  const [first] = keys;
  if (first === undefined) return text === '' ? 'no key; `[]` unbinds' : 'a blank is written `Space`';
  if (/^[1-9]$/u.test(first)) return `\`${first}\` begins a count and cannot be bound`;
  for (const key of keys) {
    if (isKeyName(key)) continue;
    const meant = meantKey(key);
    return meant === null ? `unknown key \`${key}\`` : `unknown key \`${key}\`; did you mean \`${meant}\`?`;
  }
  return null;
}

function isKeyName(key: string): boolean {
  if (named.has(key)) return true;
  const control = /^Ctrl-(.)$/u.exec(key)?.[1];
  if (control !== undefined) return /[a-z\\\]^_]/u.test(control) && !Object.hasOwn(SAME_WITH_CTRL, control);
  return isCharacter(key.startsWith('Alt-') ? key.slice(4) : key);
}

/** One character that can be typed and seen. */
function isCharacter(text: string): boolean {
  return Array.from(text).length === 1 && !/[\p{C}\p{Z}]/u.test(text);
}

/** The key that a name from elsewhere means here, among those that a terminal can tell. */
function meantKey(key: string): string | null {
  const bare = key.replace(/^<(.+)>$/u, '$1');
  const caret = /^\^([A-Za-z\\\]^_[])$/u.exec(bare)?.[1];
  const [name = '', ...modifiers] = caret === undefined ? splitModifiers(bare).reverse() : [caret, 'ctrl'];
  const has = (...names: string[]) => modifiers.some((modifier) => names.includes(modifier.toLowerCase()));
  const base = keyCalled(name);
  if (base === null) return null;
  if (has('ctrl', 'control', 'c', 'strg')) {
    const letter = base.toLowerCase();
    const same = SAME_WITH_CTRL[letter] ?? `Ctrl-${letter}`;
    return isKeyName(same) ? same : null;
  }
  if (has('alt', 'meta', 'm', 'a', 'option')) return isKeyName(`Alt-${base}`) ? `Alt-${base}` : null;
  if (has('shift', 's')) return base === 'Tab' ? 'Shift-Tab' : isCharacter(base) ? base.toUpperCase() : base;
  return isKeyName(base) ? base : null;
}

function splitModifiers(key: string): string[] {
  const parts = key.split(/[-+]/u);
  return parts.every((part) => part !== '') ? parts : [key];
}

function keyCalled(name: string): string | null {
  if (isCharacter(name)) return name;
  if (/^[fF]\d+$/u.test(name)) return named.has(name.toUpperCase()) ? name.toUpperCase() : null;
  const other = OTHER_NAMES[name.toLowerCase()];
  return other ?? nearestName(name, NAMED_KEYS);
}
