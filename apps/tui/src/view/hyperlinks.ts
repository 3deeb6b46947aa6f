import { safeTarget } from '../text/safe-target.ts';

/** When links are written so that the terminal can open them. */
export type HyperlinkMode = 'auto' | 'always' | 'never';

/** Writes a text as a link to an address; the text as it is where the address is none to open. */
export type Link = (text: string, target: string, id: string) => string;

/** Leaves every text as it is. */
export const noLinks: Link = (text) => text;

/**
 * Writes links as OSC 8 sequences, which take no columns. What belongs to one link has one id, so that a terminal
 * underlines all of its rows.
 */
export const osc8Links: Link = (text, target, id) => {
  const safe = safeTarget(target);
  return safe === null || text === '' ? text : `\u001B]8;id=${id};${safe}\u0007${text}\u001B]8;;\u0007`;
};

/** Terminals that open links, by the beginning of what they put in `TERM_PROGRAM` or `TERM`. */
const OPENING = [
  'alacritty',
  'contour',
  'foot',
  'ghostty',
  'hyper',
  'iterm.app',
  'mintty',
  'rio',
  'tabby',
  'vscode',
  'wezterm',
  'xterm-ghostty',
  'xterm-kitty',
];

/** First release of the VTE library, of GNOME Terminal and others, whose links are sound. */
const VTE_RELEASE = 5000;

/** Says whether a terminal is known to open links. Inside of tmux and screen nobody knows. */
export function wantsHyperlinks(
  mode: HyperlinkMode,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (mode !== 'auto') return mode === 'always';
  const {
    TERM = '',
    TERM_PROGRAM = '',
    TMUX,
    STY,
    VTE_VERSION,
    KITTY_WINDOW_ID,
    WT_SESSION,
    KONSOLE_VERSION,
  } = environment;
  if (TMUX || STY || TERM === 'dumb') return false;
  if (KITTY_WINDOW_ID || WT_SESSION || KONSOLE_VERSION || Number(VTE_VERSION) >= VTE_RELEASE) return true;
  return [TERM_PROGRAM, TERM].some((name) => OPENING.some((each) => name.toLowerCase().startsWith(each)));
}
