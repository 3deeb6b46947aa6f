import { type FlowQuote, flowOffset } from '../../layout/flow.ts';
import { toggleFold } from '../../layout/folds.ts';
import { postName } from '../../layout/labels.ts';
import { type CommandGroup, say } from '../command.ts';
import { compareWithSource } from '../compare.ts';
import { findFarSource } from '../far-source.ts';
import { keyOf } from '../help.ts';
import {
  currentQuote,
  type Desk,
  isInSight,
  leave,
  neighbourQuote,
  quoteAnchor,
  showInContext,
  showPassage,
  topOf,
} from '../places.ts';
import { isRejectedQuote } from '../reject-link.ts';
import type { Passage, ReaderState } from '../state.ts';

/** Steps, folds, and from a quote to its source. */
export const quotes: CommandGroup = {
  title: 'Quotes',
  commands: [
    {
      name: 'next-quote',
      keys: ['Tab'],
      help: 'next quote; the current one has a thick bar',
      run: (desk, count) => stepQuotes(desk, 1, count ?? 1),
    },
    {
      name: 'previous-quote',
      keys: ['Shift-Tab'],
      help: 'previous quote',
      run: (desk, count) => stepQuotes(desk, -1, count ?? 1),
    },
    {
      name: 'follow',
      keys: ['Enter', 'o'],
      help: 'from the current quote to the passage it repeats',
      run: follow,
    },
    { name: 'fold', keys: ['x', 'z a'], help: 'fold or unfold the current quote', run: foldCurrent },
    {
      name: 'fold-all',
      keys: ['T'],
      help: 'fold or unfold all quotes',
      run: (desk) => foldAll(desk, !desk.state.folds.all),
    },
    { name: 'fold-every', keys: ['z M'], help: 'fold all quotes', run: (desk) => foldAll(desk, true) },
    { name: 'unfold-every', keys: ['z R'], help: 'unfold all quotes', run: (desk) => foldAll(desk, false) },
    {
      name: 'compare',
      keys: ['D'],
      help: 'what the current quote changed in the words of its source',
      run: (desk) => {
        const current = currentQuote(desk);
        return current === null
          ? say(desk.state, 'No quote on the screen')
          : compareWithSource(desk, current);
      },
    },
  ],
};

function stepQuotes(desk: Desk, step: 1 | -1, count: number): ReaderState {
  let { state } = desk;
  for (let done = 0; done < count; done += 1) {
    const stepped = { ...desk, state };
    const found = neighbourQuote(stepped, step);
    if (found === null) return say(state, step === 1 ? 'No more quotes' : 'No quotes before this one');
    const anchor = quoteAnchor(desk.layout, found);
    state = { ...(isInSight(stepped, anchor) ? state : showInContext(stepped, anchor)), focus: found };
  }
  return state;
}

function follow(desk: Desk): ReaderState {
  const { layout, state } = desk;
  const { thread } = layout;
  const current = currentQuote(desk);
  if (current === null) return say(state, 'No quote on the screen');
  const { source } = (layout.flow(current.section).quotes[current.quote] as FlowQuote).node;
  if (source.status === 'resolved') {
    const quoted = thread.passageOf(current.section, source);
    if (quoted === null) return say(state, 'The quoted post is not here');
    const { section } = quoted;
    const flow = layout.flow(section);
    const passage = { section, start: flowOffset(flow, quoted.start), end: flowOffset(flow, quoted.end) };
    return showQuoted(desk, passage, current.section);
  }
  if (isRejectedQuote(desk, current)) {
    return say(
      state,
      `You said that this quote is from elsewhere; ${keyOf(desk.keymap, 'reject')} takes that back`,
    );
  }
  if (source.status === 'unresolved') {
    const far = thread.isWhole ? null : findFarSource(layout, current);
    if (far !== null) return showQuoted(desk, far, current.section);
    const place = thread.isWhole ? 'in this thread' : 'near, nor found before';
    return say(state, `What is quoted here is not ${place}`);
  }
  const candidates = source.candidates
    .map(({ post }) => thread.sectionOfPost(post))
    .filter((section) => section !== null);
  const [first] = candidates;
  if (first === undefined) return say(state, 'The quoted post is not here');
  const others = candidates.slice(1).map((section) => postName(thread, section));
  return {
    ...leave(desk),
    top: { section: first, offset: 0 },
    pinned: true,
    passage: null,
    notice: `May also be from ${others.join(' or ')}; ${keyOf(desk.keymap, 'back')} goes back`,
  };
}

function showQuoted(desk: Desk, passage: Passage, quotedIn: number): ReaderState {
  return {
    ...showPassage({ ...desk, state: leave(desk) }, passage),
    passage,
    notice: `Quoted in ${postName(desk.layout.thread, quotedIn)}; ${keyOf(desk.keymap, 'back')} goes back`,
  };
}

function foldCurrent(desk: Desk): ReaderState {
  const current = currentQuote(desk);
  if (current === null) return say(desk.state, 'No quote on the screen');
  return { ...desk.state, top: topOf(desk), folds: toggleFold(desk.state.folds, current), focus: current };
}

function foldAll(desk: Desk, all: boolean): ReaderState {
  const notice = all ? 'All quotes folded' : 'All quotes unfolded';
  return { ...desk.state, top: topOf(desk), folds: { all, toggled: new Set() }, notice };
}
