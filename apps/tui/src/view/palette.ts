import { mono } from './themes/built-in.ts';
import { type ColorDepth, parseLook, sgrParameters } from './themes/look.ts';
import { type Style, styles } from './themes/styles.ts';
import { defaultTheme, type Theme } from './themes/themes.ts';

export type { Style } from './themes/styles.ts';

/** Puts a style round a text, as SGR sequences that end with the text. */
export type Paint = (style: Style, text: string) => string;

/**
 * `color`: as the theme says. `monochrome`: bold, dim, underline and inverse only. `none`: no sequences at all.
 */
export type PaletteKind = 'color' | 'monochrome' | 'none';

/**
 * Makes the one function through which every style passes.
 *
 * @param depth  How many colours the terminal knows; colours that it does not know become the nearest it does.
 */
export function createPalette(
  kind: PaletteKind,
  theme: Theme = defaultTheme,
  depth: ColorDepth = 256,
): Paint {
  if (kind === 'none') return (_, text) => text;
  const looks = kind === 'color' ? theme.looks : mono;
  const parameters = new Map(styles.map((style) => [style, parametersOf(looks[style], depth)]));
  return (style, text) => {
    const codes = parameters.get(style);
    return !codes || text === '' ? text : `\u001B[${codes}m${text}\u001B[0m`;
  };
}

/** When to use colour: always, never, or as environment and terminal say. */
export type ColorChoice = 'always' | 'never' | 'auto';

/**
 * Says whether colour is wanted. The first that speaks decides: the choice on the command line, `RETHREAD_COLOR` (the same
 * three words), `NO_COLOR` (if not empty: no), `FORCE_COLOR` or `CLICOLOR_FORCE` (if neither empty nor 0: yes), else
 * whether it is a terminal that is not `dumb`.
 */
export function wantsColor(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
  choice: ColorChoice = 'auto',
): boolean {
  const { RETHREAD_COLOR, NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM } = environment;
  for (const said of [choice, RETHREAD_COLOR]) {
    if (said === 'always') return true;
    if (said === 'never') return false;
  }
  if (NO_COLOR) return false;
  if ([FORCE_COLOR, CLICOLOR_FORCE].some((value) => value && value !== '0')) return true;
  return isTerminal && TERM !== 'dumb';
}

function parametersOf(words: string, depth: ColorDepth): string {
  const parsed = parseLook(words);
  return 'look' in parsed ? sgrParameters(parsed.look, depth) : '';
}
