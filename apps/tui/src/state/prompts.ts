import { say } from './command.ts';
import { searchFrom, stepHits } from './commands/searching.ts';
import { goToPost } from './go-to.ts';
import { outputPrompts } from './output-prompts.ts';
import { type Desk, remember, stopAt } from './places.ts';
import type { PromptMode, ReaderState } from './state.ts';

/** A line of text that a command asks for. */
export interface Prompt {
  /** Shown before what is typed. */
  label: string;
  /** Gives the state while text is being typed, with the prompt still open. */
  type(desk: Desk, mode: PromptMode, text: string): ReaderState;
  /** Gives the state after Enter. */
  enter(desk: Desk, mode: PromptMode): ReaderState;
}

/** Every prompt, by the name that a mode has. */
export const prompts: Readonly<Record<string, Prompt>> = {
  search: { label: '/', type: searchWhileTyping, enter: endSearch },
  post: { label: '#', type: keepTyping, enter: goToTypedPost },
  ...outputPrompts,
};

/** For prompts that do nothing before Enter. */
function keepTyping({ state }: Desk, mode: PromptMode, text: string): ReaderState {
  return { ...state, mode: { ...mode, text } };
}

function goToTypedPost(desk: Desk, { text, before }: PromptMode): ReaderState {
  if (text === '') return before;
  const number = /^#?([0-9]{1,9})$/.exec(text.trim());
  if (number === null) return say(before, `“${text}” is no post number`);
  return goToPost({ ...desk, state: before }, Number(number[1]));
}

/** Searches while the query is being typed, each time from where the search began. */
function searchWhileTyping(desk: Desk, mode: PromptMode, text: string): ReaderState {
  const origin: ReaderState = { ...mode.before, mode: { ...mode, text }, search: null };
  if (text === '') return origin;
  return searchFrom({ ...desk, state: origin }, text);
}

function endSearch(desk: Desk, { text, before }: PromptMode): ReaderState {
  // As in less, an empty search repeats the one before.
  if (text === '') return stepHits({ ...desk, state: before }, 'forward', 1);
  const { search } = desk.state;
  if (search === null || (search.current === null && search.seek === null))
    return say(before, `No match for “${text}”`);
  const origin = stopAt({ ...desk, state: before });
  return remember({ ...desk.state, mode: { name: 'read' } }, origin);
}
