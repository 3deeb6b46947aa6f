import { solidEnd, solidStart } from './headers.ts';
import { type Layout, MAX_LINES_ABOVE } from './layout.ts';
import type { Trait } from './traits.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** The solid lines around an anchor, and the lines between the headers before and behind it. */
export interface SolidExtent {
  start: number;
  anchor: number;
  end: number;
  from: number;
  to: number;
}

export function solidExtents(
  traits: readonly Trait[],
  anchors: readonly number[],
  anchorKind: Layout['anchor'],
  frame: ReadonlySet<string>,
): SolidExtent[] {
  const extents: SolidExtent[] = [];
  for (const anchor of anchors) {
    const last = extents[extents.length - 1];
    const from = last?.end ?? 0;
    // A header may have two lines that look like anchors: the date of joining and the post's own.
    if (
      last !== undefined &&
      (anchor < last.end || solidStart(traits, anchor, from, anchorKind, frame) === from)
    ) {
      last.anchor = anchor;
      last.end = Math.max(last.end, solidEnd(traits, anchor, traits.length, NOTHING));
      continue;
    }
    const start = solidStart(traits, anchor, from, anchorKind, frame);
    if (last !== undefined) last.to = start;
    extents.push({
      start,
      anchor,
      end: solidEnd(traits, anchor, traits.length, NOTHING),
      from,
      to: traits.length,
    });
  }
  return extents;
}

/** Indexes of the lines above an anchor that show something, nearest first, and of those below. */
export function above({ anchor, from }: SolidExtent): [number, number, number] {
  return [anchor - 1, from, MAX_LINES_ABOVE];
}

export function below({ anchor, to }: SolidExtent): [number, number, number] {
  return [anchor + 1, to, MAX_LINES_ABOVE];
}
