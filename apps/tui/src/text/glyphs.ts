/** The characters that the reader draws with; each is one column wide. */
export interface Glyphs {
  /** Beside a quote; they alternate by depth, so that two levels can be told apart without colour. */
  bars: readonly [string, string];
  currentBar: string;
  /** Before a folded quote. */
  folded: string;
  /** Before what can be folded and is open. */
  unfolded: string;
  /** After a header. */
  rule: string;
  /** Between two facts. */
  separator: string;
  /** Where something was cut off. */
  ellipsis: string;
  scrollThumb: string;
  scrollTrack: string;
  /** Branches of a tree: one more below, the last, and the line that goes by. */
  branch: string;
  lastBranch: string;
  trunk: string;
  /** Before what is new. */
  new: string;
  /** Beside what a list is sorted by: from A on, or from the most on. */
  rising: string;
  falling: string;
}

/** For terminals with any font of today. */
export const unicodeGlyphs: Glyphs = {
  bars: ['▏', '│'],
  currentBar: '┃',
  folded: '▸',
  unfolded: '▾',
  rule: '─',
  separator: '·',
  ellipsis: '…',
  scrollThumb: '█',
  scrollTrack: '│',
  branch: '├',
  lastBranch: '└',
  trunk: '│',
  new: '●',
  rising: '↑',
  falling: '↓',
};

/** The characters of a keyboard, for `--ascii`. */
export const asciiGlyphs: Glyphs = {
  bars: ['|', ':'],
  currentBar: '#',
  folded: '>',
  unfolded: 'v',
  rule: '-',
  separator: '-',
  ellipsis: '>',
  scrollThumb: '#',
  scrollTrack: '|',
  branch: '|',
  lastBranch: '`',
  trunk: '|',
  new: '*',
  rising: '^',
  falling: 'v',
};
