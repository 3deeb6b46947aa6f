/** Where somebody stands on a map. */
export interface Place {
  x: number;
  y: number;
  /** Where there is room for the name. */
  side: 'left' | 'right' | 'middle';
}

interface Sheet {
  width: number;
  height: number;
  /** What stays free at the left and at the right, for names. */
  marginX: number;
  /** What stays free above and below. */
  marginY: number;
}

/** How far lines stay away from the points that they connect. */
const GAP = 9;

/** How far a line bends to its left, by its length: two that lead to and fro must not lie on each other. */
const BEND = 0.14;

/** Spreads points on an oval, from the top on and clockwise. Coordinates are rounded, so that they are alike everywhere. */
export function placesOnOval(count: number, { width, height, marginX, marginY }: Sheet): Place[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const sine = Math.sin(angle);
    return {
      x: round(width / 2 + (width / 2 - marginX) * sine),
      y: round(height / 2 - (height / 2 - marginY) * Math.cos(angle)),
      side: Math.abs(sine) < 0.2 ? 'middle' : sine > 0 ? 'right' : 'left',
    };
  });
}

/** Gives the path of a bent arrow between two places, for the `d` of an SVG path without a fill. */
export function arrowPath(from: Place, to: Place): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * BEND,
    y: (from.y + to.y) / 2 - (to.x - from.x) * BEND,
  };
  const gap = Math.min(GAP, length / 4);
  const start = towards(from, control, gap);
  const end = towards(to, control, gap);
  const angle = Math.atan2(control.y - end.y, control.x - end.x);
  const [left, right] = [0.45, -0.45].map((turn) => ({
    x: end.x + 9 * Math.cos(angle + turn),
    y: end.y + 9 * Math.sin(angle + turn),
  }));
  return `M${say(start)}Q${say(control)} ${say(end)}M${say(left)}L${say(end)}L${say(right)}`;
}

interface Point {
  x: number;
  y: number;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = distance / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function say(point: Point | undefined): string {
  return `${round(point?.x ?? 0)} ${round(point?.y ?? 0)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
