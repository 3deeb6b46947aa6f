import type { Style } from '../view/palette.ts';

/** Every style, so that none can be forgotten. */
const styles: Record<Style, true> = {
  text: true,
  title: true,
  meta: true,
  heading: true,
  attribution: true,
  mention: true,
  link: true,
  markup: true,
  code: true,
  signature: true,
  'quote-1': true,
  'quote-2': true,
  'quote-3': true,
  bar: true,
  'current-bar': true,
  fold: true,
  rule: true,
  hit: true,
  'current-hit': true,
  passage: true,
  status: true,
  'help-title': true,
};

/** Names of all styles, for themes. */
export const styleNames: readonly string[] = Object.keys(styles);
