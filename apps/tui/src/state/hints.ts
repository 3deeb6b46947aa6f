import type { FlowQuote } from '../layout/flow.ts';
import { postName } from '../layout/labels.ts';
import { factsOf } from '../relations/post-facts.ts';
import { keyOf } from './help.ts';
import { currentPost, currentQuote, type Desk } from './places.ts';
import { ENOUGH_USES, type Uses } from './uses.ts';

/** When the status line says what keys do: `auto` for as long as somebody seems not to know. */
export type HintMode = 'auto' | 'always' | 'never';

/** Known commands after which somebody knows their way about, and that there is a help. */
const ENOUGH_KNOWN = 6;

/** What one hint says. Commands with one meaning in two directions are one hint. */
interface Hint {
  /** The first is the one whose uses count; empty for a key that cannot be bound. */
  commands: readonly string[];
  /** Behind the keys. */
  says: string;
}

const help: Hint = { commands: ['help'], says: 'help' };
const posts: Hint = { commands: ['next-post', 'previous-post'], says: 'posts' };

/** Writes what to say of the keys that are of use here, the longest first of what may be shown where room is short. */
export function hintTexts(desk: Desk): string[] {
  const { hints, uses } = desk.state;
  if (hints === 'never') return [];
  const shown = hintsHere(desk).filter((hint) => hints === 'always' || !isKnown(hint, uses));
  const texts = shown.map((hint) => textOf(desk, hint)).filter((text) => text !== '');
  return texts.length < 2 ? texts : [texts.join('   '), texts.at(-1) as string];
}

function isKnown({ commands: [command] }: Hint, uses: Uses): boolean {
  if (command === undefined) return false;
  if ((uses[command] ?? 0) >= ENOUGH_USES) return true;
  const known = Object.values(uses).filter((count) => count >= ENOUGH_USES);
  return command === 'help' && known.length >= ENOUGH_KNOWN;
}

function textOf({ keymap }: Desk, { commands, says }: Hint): string {
  if (commands.length === 0) return says;
  const keys = commands
    .filter((name) => (keymap.command(name)?.keys.length ?? 0) > 0)
    .map((name) => keyOf(keymap, name).replace(/^Escape$/, 'Esc'));
  return keys.length === 0 ? '' : `${keys.join(' ')} ${says}`;
}

function hintsHere(desk: Desk): Hint[] {
  const { state, layout } = desk;
  const { thread } = layout;
  if (state.mode.name === 'select') {
    return [
      { commands: ['copy'], says: 'copy' },
      { commands: [], says: 'Esc leave' },
    ];
  }
  if (state.search !== null) {
    const hits: Hint = { commands: ['next-hit', 'previous-hit'], says: 'hits' };
    return [hits, { commands: ['clear'], says: 'clear' }, help];
  }
  if (state.limit !== null) return [{ commands: ['clear'], says: 'all posts' }, posts, help];
  const current = currentQuote(desk);
  if (current === null) {
    const post = currentPost(desk);
    const parent = post === null ? null : factsOf(thread, post).parent;
    if (parent === null) return [posts, { commands: ['search'], says: 'search' }, help];
    const answers: Hint = { commands: ['replies'], says: 'answers' };
    return [{ commands: ['parent'], says: `to ${postName(thread, parent)}` }, answers, help];
  }
  const { source } = (layout.flow(current.section).quotes[current.quote] as FlowQuote).node;
  const section = source.status === 'resolved' ? thread.sectionOfPost(source.post) : null;
  const follow: Hint[] =
    section === null ? [] : [{ commands: ['follow'], says: `to ${postName(thread, section)}` }];
  return [...follow, { commands: ['fold'], says: 'fold' }, help];
}
