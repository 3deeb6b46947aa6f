import { sanitise } from '../text/sanitise.ts';
import { withoutLast } from '../text/width.ts';
import { keyOf } from './help.ts';
import { typedCharacter } from './keys.ts';
import { pasteInto, pressInPage } from './page.ts';
import type { Desk } from './places.ts';
import { pressInList } from './press-list.ts';
import { type Prompt, prompts } from './prompts.ts';
import { pressInSelection } from './select.ts';
import type { PromptMode, ReaderState } from './state.ts';
import { countUse } from './uses.ts';

/** Longest count in digits: more rows than any thread has. */
const MAX_COUNT_DIGITS = 7;

/** Gives the state after a key was pressed; `key` is named as `keyNames` does it. */
export function press(desk: Desk, key: string): ReaderState {
  const { mode, search } = desk.state;
  // Whoever moves on has given up the hit that was still looked for.
  const seek = mode.name === 'read' && search !== null ? { search: { ...search, seek: null } } : null;
  const next = { ...desk, state: { ...desk.state, ...seek, notice: null } };
  if (key === 'Ctrl-c') return { ...next.state, ending: 'interrupted' };
  switch (mode.name) {
    case 'prompt':
      return pressInPrompt(next, mode, key);
    case 'list':
      return pressInList(next, mode, key);
    case 'page':
      return pressInPage(next, mode, key);
    case 'select':
      return pressInSelection(next, mode, key);
    case 'read':
      return pressInText(next, key);
  }
}

/** Gives the state after text was pasted: into a prompt, or else nowhere, since it is not meant as keys. */
export function paste(desk: Desk, text: string): ReaderState {
  const { mode } = desk.state;
  const line = sanitise(text.replace(/[\r\n]+/g, ' '));
  if (mode.name === 'page') return pasteInto(desk, mode, line);
  if (mode.name !== 'prompt') return desk.state;
  return promptOf(mode).type(desk, mode, mode.text + line);
}

function pressInText(desk: Desk, key: string): ReaderState {
  const { state } = desk;
  const { count, pending } = state;
  if (pending.length === 0 && (/^[1-9]$/.test(key) || (key === '0' && count !== ''))) {
    return { ...state, count: (count + key).slice(0, MAX_COUNT_DIGITS) };
  }
  const idle = { ...state, count: '', pending: [] };
  // Escape after a number or half a command takes that back and does nothing else.
  if (key === 'Escape' && (count !== '' || pending.length > 0)) return idle;
  const typed = [...pending, key];
  const found = desk.keymap.find(typed);
  switch (found.kind) {
    case 'prefix':
      return { ...state, pending: typed };
    case 'command':
      return found.command.run(
        { ...desk, state: { ...idle, uses: countUse(state.uses, found.command.name) } },
        count === '' ? null : Number(count),
        found.any,
      );
    case 'nothing':
      return {
        ...idle,
        notice: `${sanitise(typed.join(' '))} does nothing here; ${keyOf(desk.keymap, 'help')} lists the keys`,
      };
  }
}

function pressInPrompt(desk: Desk, mode: PromptMode, key: string): ReaderState {
  const { type } = promptOf(mode);
  switch (key) {
    case 'Enter':
      return enterPrompt(withTyped(desk, mode));
    case 'Up':
    case 'Ctrl-p':
      return recall(desk, mode, (mode.recalled ?? 0) + 1);
    case 'Down':
    case 'Ctrl-n':
      return recall(desk, mode, (mode.recalled ?? 0) - 1);
    case 'Escape':
      return mode.before;
    case 'Backspace':
    case 'Delete':
      if (mode.text === '') return mode.before;
      return type(desk, mode, withoutLast(mode.text));
    case 'Ctrl-u':
      return type(desk, mode, '');
    case 'Ctrl-w':
      return type(desk, mode, mode.text.replace(/[^ ]* *$/, ''));
    default: {
      const typed = typedCharacter(key);
      return typed === null ? desk.state : type(desk, mode, mode.text + sanitise(typed));
    }
  }
}

function promptOf({ prompt }: PromptMode): Prompt {
  return prompts[prompt] as Prompt;
}

function enterPrompt(desk: Desk): ReaderState {
  const mode = desk.state.mode as PromptMode;
  return promptOf(mode).enter(desk, mode);
}

/** Lines that are kept of each prompt. */
const MAX_TYPED = 50;

/** Keeps the line that is entered for `Up`, also where the state before the prompt comes back. */
function withTyped(desk: Desk, { prompt, text, before }: PromptMode): Desk {
  if (text === '') return desk;
  const others = (desk.state.typed[prompt] ?? []).filter((line) => line !== text);
  const typed = { ...desk.state.typed, [prompt]: [...others, text].slice(-MAX_TYPED) };
  const state = { ...desk.state, typed };
  return {
    ...desk,
    state: { ...state, mode: { name: 'prompt', prompt, text, before: { ...before, typed } } },
  };
}

/** Brings back a line that was entered before, `back` lines ago; 0 is an empty one. */
function recall(desk: Desk, mode: PromptMode, back: number): ReaderState {
  const lines = desk.state.typed[mode.prompt] ?? [];
  if (back < 0 || back > lines.length) return desk.state;
  const next = promptOf(mode).type(desk, mode, back === 0 ? '' : (lines.at(-back) as string));
  return next.mode.name === 'prompt' ? { ...next, mode: { ...next.mode, recalled: back } } : next;
}
