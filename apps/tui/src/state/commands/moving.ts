import { type Command, type CommandGroup, say } from '../command.ts';
import { bodyRows, viewOf } from '../geometry.ts';
import { goToPercent, goToPost } from '../go-to.ts';
import { keyOf } from '../help.ts';
import { openPrompt } from '../modes.ts';
import { compareAnchors, type Desk, lastTop, leave, scroll, topOf } from '../places.ts';
import type { ReaderState } from '../state.ts';

/** Lines, pages, posts, start and end. */
export const moving: CommandGroup = {
  title: 'Move',
  commands: [
    scrolling('line-down', ['j', 'Down'], 'one line down; 12j is twelve', () => 1),
    scrolling('line-up', ['k', 'Up'], 'one line up', () => -1),
    scrolling('half-page-down', ['d', 'Ctrl-d'], 'half a page down', halfPage),
    scrolling('half-page-up', ['u', 'Ctrl-u'], 'half a page up', (desk) => -halfPage(desk)),
    scrolling('page-down', ['Space', 'PageDown', 'f', 'Ctrl-f'], 'one page down', page),
    scrolling('page-up', ['b', 'PageUp', 'Ctrl-b'], 'one page up', (desk) => -page(desk)),
    {
      name: 'start',
      keys: ['g', 'Home'],
      help: 'to the start; 5g is to post 5',
      run: (desk, count) =>
        count === null
          ? { ...leave(desk), top: { section: 0, offset: 0 }, pinned: false }
          : goToPost(desk, count),
    },
    {
      name: 'end',
      keys: ['G', 'End'],
      help: 'to the end; 5G is to post 5',
      run: (desk, count) => (count === null ? goToEnd(desk) : goToPost(desk, count)),
    },
    {
      name: 'go-to-post',
      keys: ['#'],
      help: 'to a post by its number',
      run: (desk) => openPrompt(desk, 'post'),
    },
    {
      name: 'percent',
      keys: ['%'],
      help: '50% is to the middle',
      run: (desk, count) =>
        count === null
          ? say(desk.state, `Type a number before it: 50${keyOf(desk.keymap, 'percent')} is the middle`)
          : goToPercent(desk, count),
    },
    {
      name: 'next-post',
      keys: ['J'],
      help: 'next post',
      run: (desk, count) => nextPost(desk, count ?? 1),
    },
    {
      name: 'previous-post',
      keys: ['K'],
      help: 'start of this post, then the post before',
      run: (desk, count) => previousPost(desk, count ?? 1),
    },
  ],
};

function scrolling(name: string, keys: string[], help: string, rows: (desk: Desk) => number): Command {
  return { name, keys, help, run: (desk, count) => scroll(desk, rows(desk) * (count ?? 1)) };
}

function page(desk: Desk): number {
  return bodyRows(desk);
}

function halfPage(desk: Desk): number {
  return Math.max(1, Math.floor(page(desk) / 2));
}

function goToEnd(desk: Desk): ReaderState {
  desk.layout.thread.findEnd();
  return { ...leave(desk), top: lastTop(desk), pinned: false };
}

function nextPost(desk: Desk, count: number): ReaderState {
  const { layout, state, size } = desk;
  const view = viewOf(state, size);
  let { section } = topOf(desk);
  if (layout.step(view, section, 1) === null) return say(state, 'This is the last post');
  for (let done = 0; done < count; done += 1) section = layout.step(view, section, 1) ?? section;
  return { ...state, top: { section, offset: 0 }, pinned: true, focus: null };
}

function previousPost(desk: Desk, count: number): ReaderState {
  const { layout, state, size } = desk;
  const view = viewOf(state, size);
  const top = topOf(desk);
  if (compareAnchors(top, { section: 0, offset: 0 }) === 0)
    return say(state, 'This is the start of the thread');
  let { section } = top;
  for (let done = top.offset > 0 ? 1 : 0; done < count; done += 1) {
    section = layout.step(view, section, -1) ?? section;
  }
  return { ...state, top: { section, offset: 0 }, pinned: true, focus: null };
}
