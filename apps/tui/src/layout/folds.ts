import type { Flow, FlowQuote } from './flow.ts';

/** Names a quote: the section it stands in and its place among that section's quotes, from 0. */
export interface QuoteRef {
  section: number;
  quote: number;
}

/** Which quotes are folded: all or none, but for those toggled one by one. */
export interface Folds {
  all: boolean;
  toggled: ReadonlySet<string>;
}

/** Every quote shown in full. */
export const noFolds: Folds = { all: false, toggled: new Set() };

/** Says that a quote is folded itself; it may be hidden inside another that is. */
function isFolded(folds: Folds, ref: QuoteRef): boolean {
  return folds.all !== folds.toggled.has(refKey(ref));
}

/** Folds what is unfolded and the reverse. */
export function toggleFold(folds: Folds, ref: QuoteRef): Folds {
  const toggled = new Set(folds.toggled);
  if (!toggled.delete(refKey(ref))) toggled.add(refKey(ref));
  return { all: folds.all, toggled };
}

/** Unfolds a quote and every quote around it. */
export function openFold(folds: Folds, flow: Flow, ref: QuoteRef): Folds {
  let open = folds;
  for (const quote of quotePath(flow, ref.quote)) {
    const around = { section: ref.section, quote };
    if (isFolded(open, around)) open = toggleFold(open, around);
  }
  return open;
}

/**
 * Finds the outermost folded quote around or at `quote`, which is the one whose summary is shown; -1 if none
 * is.
 */
export function foldShownFor(folds: Folds, flow: Flow, ref: QuoteRef): number {
  const path = quotePath(flow, ref.quote);
  return path.find((quote) => isFolded(folds, { section: ref.section, quote })) ?? -1;
}

/** Gives a string that differs where a section's folds do. */
export function foldKey(folds: Folds, section: number, flow: Flow): string {
  if (folds.toggled.size === 0) return `${folds.all}`;
  return flow.quotes.map((_, quote) => (isFolded(folds, { section, quote }) ? '1' : '0')).join('');
}

/** Lists the quotes from the outermost to `quote` itself; empty for -1. */
export function quotePath(flow: Flow, quote: number): number[] {
  const path: number[] = [];
  for (let index = quote; index !== -1; index = (flow.quotes[index] as FlowQuote).parent) path.unshift(index);
  return path;
}

function refKey({ section, quote }: QuoteRef): string {
  return `${section}:${quote}`;
}
