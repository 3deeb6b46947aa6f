import type { Role } from '../layout/flow.ts';

/** Everything that has a look of its own. */
export type Style =
  | Role
  | 'quote-1'
  | 'quote-2'
  | 'quote-3'
  | 'bar'
  | 'current-bar'
  | 'fold'
  | 'rule'
  | 'hit'
  | 'current-hit'
  | 'passage'
  | 'status'
  | 'picker-current'
  | 'help-title';

/** Puts a style round a text, as SGR sequences that end with the text. */
export type Paint = (style: Style, text: string) => string;

/**
 * `color`: the terminal's own 16. `monochrome`: bold, dim, underline and inverse only. `none`: no sequences
 * at all.
 */
export type PaletteKind = 'color' | 'monochrome' | 'none';

/**
 * SGR parameters by style: what makes it stand out without colour, then its colour. Nothing is told by colour
 * alone, and only the terminal's own colours are used, so that a light terminal stays readable.
 */
const STYLES: Record<Style, { monochrome: string; color: string }> = {
  text: { monochrome: '', color: '' },
  title: { monochrome: '1', color: '1' },
  meta: { monochrome: '2', color: '2' },
  heading: { monochrome: '1', color: '1;36' },
  attribution: { monochrome: '2', color: '2' },
  mention: { monochrome: '1', color: '1' },
  link: { monochrome: '4', color: '4;34' },
  markup: { monochrome: '2', color: '2' },
  code: { monochrome: '', color: '33' },
  furniture: { monochrome: '2', color: '2' },
  signature: { monochrome: '2', color: '2' },
  'quote-1': { monochrome: '', color: '32' },
  'quote-2': { monochrome: '', color: '35' },
  'quote-3': { monochrome: '', color: '33' },
  bar: { monochrome: '2', color: '2' },
  'current-bar': { monochrome: '1', color: '1;33' },
  fold: { monochrome: '2', color: '2' },
  rule: { monochrome: '2', color: '2' },
  hit: { monochrome: '4', color: '30;43' },
  'current-hit': { monochrome: '7', color: '1;30;46' },
  passage: { monochrome: '7', color: '30;42' },
  status: { monochrome: '7', color: '7' },
  'picker-current': { monochrome: '7', color: '7' },
  'help-title': { monochrome: '1', color: '1;36' },
};

/** Makes the one function through which every style passes. */
export function createPalette(kind: PaletteKind): Paint {
  if (kind === 'none') return (_, text) => text;
  return (style, text) => {
    const parameters = STYLES[style][kind];
    return parameters === '' || text === '' ? text : `\u001B[${parameters}m${text}\u001B[0m`;
  };
}

/**
 * Says whether colour is wanted: `NO_COLOR` (if not empty) switches it off, `FORCE_COLOR` or `CLICOLOR_FORCE`
 * (if neither empty nor 0) on, else it is on for a terminal that is not `dumb`.
 */
export function wantsColor(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM } = environment;
  if (NO_COLOR) return false;
  if ([FORCE_COLOR, CLICOLOR_FORCE].some((value) => value && value !== '0')) return true;
  return isTerminal && TERM !== 'dumb';
}
