import { factsOf } from '../relations/post-facts.ts';
import type { Bindable, CommandGroup } from './command.ts';
import { currentPost, currentQuote, type Desk } from './places.ts';

/** Most commands that the help puts first. */
const MOST = 8;

/** Gives the commands that are of use where one is, in a group for the top of the help; `null` where there is no post. */
export function helpHere(desk: Desk): CommandGroup<Bindable> | null {
  const { where, names } = placeOf(desk);
  const commands = [...new Set(names)]
    .map((name) => desk.keymap.command(name))
    .filter((command) => command !== undefined && command.keys.length > 0)
    .slice(0, MOST);
  return where === null ? null : { title: `Here: ${where}`, commands: commands as Bindable[] };
}

function placeOf(desk: Desk): { where: string | null; names: string[] } {
  const { state, layout } = desk;
  const { mode } = state;
  const isSelecting = mode.name === 'page' && mode.back?.name === 'select';
  if (isSelecting) {
    const names = ['copy', 'copy-quote', 'pipe', 'save', 'export', 'line-down', 'next-post', 'select'];
    return { where: 'lines are selected', names };
  }
  if (state.search !== null) {
    const names = ['next-hit', 'previous-hit', 'show-hits', 'place-middle', 'clear', 'search'];
    return { where: 'in a search', names };
  }
  const limit = state.limit !== null ? ['clear', 'next-post', 'previous-post'] : [];
  const back = state.back.length > 0 ? ['back'] : [];
  const news = state.newFrom === null ? [] : ['next-new'];
  if (currentQuote(desk) !== null) {
    const names = ['follow', 'fold', 'compare', 'skip-quote', 'next-quote', 'reject'];
    return { where: 'on a quote', names: [...limit, ...news, ...names, ...back] };
  }
  const post = currentPost(desk);
  if (post === null) return { where: null, names: [] };
  const answers = factsOf(layout.thread, post).parent === null ? [] : ['parent', 'root'];
  const names = [...answers, 'replies', 'conversation', 'next-by-author', 'next-post', 'why', 'copy'];
  return { where: 'in a post', names: [...limit, ...news, ...back, ...names] };
}
