/** How a style looks, in numbers. */
export interface Look {
  /** SGR parameters of bold, underline and the like, in the order in which they were written. */
  attributes: readonly number[];
  /** `null` is the terminal's own. */
  foreground: Color | null;
  background: Color | null;
}

/** One of the terminal's 16 colours, which its user has chosen, or an exact one. */
export type Color =
  | { kind: 'named'; index: number }
  | { kind: 'exact'; red: number; green: number; blue: number };

/** How many colours a terminal knows; `true` stands for all of them. */
export type ColorDepth = 16 | 256 | 'true';

const ATTRIBUTES = new Map([
  ['bold', 1],
  ['dim', 2],
  ['italic', 3],
  ['underline', 4],
  ['inverse', 7],
  ['strikethrough', 9],
]);

const NAMES = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

/** Hues from red on, 60 degrees apart, by their place among the 16 colours. */
const HUES = [1, 3, 2, 6, 4, 5];

/** The greys among the 16 colours, as xterm has them. */
const GREYS = [
  { value: 0x000000, index: 0 },
  { value: 0x7f7f7f, index: 8 },
  { value: 0xe5e5e5, index: 7 },
  { value: 0xffffff, index: 15 },
];

/** Red, green and blue nearer to each other than this are a grey. */
const GREY_SPREAD = 32;

/** From this brightest part on the bright one of two named colours is meant. */
const BRIGHT = 0xb0;

/** The steps of red, green and blue in the cube of 256 colours. */
const CUBE = [0, 95, 135, 175, 215, 255];

/**
 * Reads a look from words: `bold underline`, `cyan`, `black on bright-yellow`, `#ffaf5f on black`, `default`.
 *
 * @returns The look, or the first word that is none.
 */
export function parseLook(words: string): { look: Look } | { unknown: string } {
  const attributes: number[] = [];
  let foreground: Color | null = null;
  let background: Color | null = null;
  let isBackground = false;
  for (const word of words.toLowerCase().split(/\s+/u)) {
    if (word === '') continue;
    const attribute = ATTRIBUTES.get(word);
    if (isBackground) {
      const color = parseColor(word);
      if (color === undefined) return { unknown: word };
      background = color;
      isBackground = false;
    } else if (word === 'on') {
      isBackground = true;
    } else if (attribute !== undefined) {
      attributes.push(attribute);
    } else {
      const color = parseColor(word);
      if (color === undefined) return { unknown: word };
      foreground = color;
    }
  }
  return isBackground ? { unknown: 'on' } : { look: { attributes, foreground, background } };
}

/** Writes a look as SGR parameters, with the nearest colours that the terminal knows; empty for a plain look. */
export function sgrParameters({ attributes, foreground, background }: Look, depth: ColorDepth): string {
  return [
    ...attributes,
    ...colorParameters(foreground, depth, 30),
    ...colorParameters(background, depth, 40),
  ].join(';');
}

/**
 * Says how many colours a terminal knows, by `COLORTERM` and `TERM`, as terminals and the programs in them agree to tell
 * it.
 */
export function colorDepth(environment: Readonly<Record<string, string | undefined>>): ColorDepth {
  const { COLORTERM = '', TERM = '' } = environment;
  if (/^(?:truecolor|24bit)$/iu.test(COLORTERM) || /-direct$/u.test(TERM)) return 'true';
  return /256/u.test(TERM) ? 256 : 16;
}

/** `null` is the terminal's own colour, `undefined` none at all. */
function parseColor(word: string): Color | null | undefined {
  if (word === 'default') return null;
  const [, bright, name = ''] = /^(bright-)?(.*)$/u.exec(word) as RegExpExecArray;
  const index = NAMES.indexOf(name);
  if (index !== -1) return { kind: 'named', index: index + (bright === undefined ? 0 : 8) };
  if (word === 'gray' || word === 'grey') return { kind: 'named', index: 8 };
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/u.exec(word)?.slice(1);
  const digits = short ? short.map((digit) => digit + digit).join('') : /^#([0-9a-f]{6})$/u.exec(word)?.[1];
  if (digits === undefined) return undefined;
  return { kind: 'exact', ...channels(Number.parseInt(digits, 16)) };
}

function channels(value: number): { red: number; green: number; blue: number } {
  return { red: value >> 16, green: (value >> 8) & 0xff, blue: value & 0xff };
}

/** @param base  30 for the foreground, 40 for the background. */
function colorParameters(color: Color | null, depth: ColorDepth, base: 30 | 40): number[] {
  if (color === null) return [];
  if (color.kind === 'named') return [namedParameter(color.index, base)];
  const { red, green, blue } = color;
  if (depth === 'true') return [base + 8, 2, red, green, blue];
  if (depth === 256) return [base + 8, 5, nearest256(color)];
  return [namedParameter(nearest16(color), base)];
}

function namedParameter(index: number, base: 30 | 40): number {
  return index < 8 ? base + index : base + 60 + index - 8;
}

/** Keeps the hue: by distance alone all that is pale would become white. */
function nearest16({ red, green, blue }: { red: number; green: number; blue: number }): number {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < GREY_SPREAD) {
    const grey = nearest(
      { red, green, blue },
      GREYS.map(({ value }) => value),
    );
    return (GREYS[grey] as (typeof GREYS)[number]).index;
  }
  const sixth =
    most === red
      ? (green - blue) / spread + 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return (HUES[Math.round(sixth) % HUES.length] as number) + (most < BRIGHT ? 0 : 8);
}

/** The index of the nearest in the cube or among the greys: the first 16 look different everywhere. */
function nearest256(color: { red: number; green: number; blue: number }): number {
  return 16 + nearest(color, fixedValues());
}

let fixed: number[] | undefined;

function fixedValues(): number[] {
  fixed ??= [
    ...CUBE.flatMap((red) => CUBE.flatMap((green) => CUBE.map((blue) => (red << 16) | (green << 8) | blue))),
    ...Array.from({ length: 24 }, (_, step) => (8 + 10 * step) * 0x010101),
  ];
  return fixed;
}

function nearest(color: { red: number; green: number; blue: number }, values: readonly number[]): number {
  let best = 0;
  let bestDistance = Infinity;
  values.forEach((value, index) => {
    const { red, green, blue } = channels(value);
    // The eye sees green best and blue least.
    const distance =
      3 * (red - color.red) ** 2 + 4 * (green - color.green) ** 2 + 2 * (blue - color.blue) ** 2;
    if (distance >= bestDistance) return;
    best = index;
    bestDistance = distance;
  });
  return best;
}
