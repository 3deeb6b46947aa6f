import type { Dialect } from './dialect.ts';

/**
 * Boards that nobody described: the lines that recur in the dump at a beat are its headers. Chosen where they are found
 * and tell more than the marks of any other dialect.
 */
export const learned: Dialect = {
  id: 'learned',
  name: 'Learned from the dump',
  // Its evidence is no kind of line but what `learnLayout` finds.
  detection: { prior: Number.NEGATIVE_INFINITY, evidence: [], vetoes: [] },
  signs: null,
  isLearned: true,
  title: 'none',
  separator: null,
  starts: [],
  startLines: null,
  header: null,
  hasNotes: false,
  hasOpenQuotes: true,
  keepsQuoteMarks: true,
  hasFooter: false,
};
