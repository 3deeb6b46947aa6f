import { countText } from '../layout/labels.ts';
import { say } from './command.ts';
import { jumpTo } from './jump-to.ts';
import { type Desk, lastTop, leave } from './places.ts';
import type { ReaderState } from './state.ts';

/** Goes to a post by its number, from 1. */
export function goToPost(desk: Desk, number: number): ReaderState {
  const { thread } = desk.layout;
  const section = thread.sectionOfNumber(number);
  if (section === null) {
    return say(desk.state, `No post ${number}; the last is ${countText(thread.count)}`);
  }
  return jumpTo(desk, { section, offset: 0 });
}

/** Goes to the place that has so much of the dump before it, in percent; 100 and more is the end. */
export function goToPercent(desk: Desk, percent: number): ReaderState {
  const { layout, state } = desk;
  const { thread } = layout;
  if (percent >= 100) thread.findEnd();
  if (percent >= 100) return { ...leave(desk), top: lastTop(desk), pinned: false, focus: null };
  if (percent === 0) return jumpTo(desk, { section: 0, offset: 0 });
  const share = percent / 100;
  const shareOf = (section: number, edge: 'start' | 'end') =>
    thread.share(section, thread.post(section).position[edge].offset);
  const found = thread.sectionAtShare(share);
  const limit = state.limit?.sections ?? null;
  // Of the posts that are shown the last one before the place.
  const section = limit === null ? found : (limit.findLast((each) => each <= found) ?? 0);
  if (section === 0) return jumpTo(desk, { section: 0, offset: 0 });
  const [start, end] = [shareOf(section, 'start'), shareOf(section, 'end')];
  const within = end > start ? Math.min(1, (share - start) / (end - start)) : 0;
  // The last unit of a flow is the end of a line.
  const offset = Math.floor(within * Math.max(0, layout.flow(section).text.length - 1));
  return jumpTo(desk, { section, offset });
}
