import type { Dialect } from './dialect.ts';

/** What remains where no board is recognised: one post, with quotes by their marks only. */
export const plain: Dialect = {
  id: 'plain',
  name: 'Plain text',
  // Never chosen on evidence: the fallback when everything else is less likely than not.
  detection: { prior: Number.NEGATIVE_INFINITY, evidence: [], vetoes: [] },
  signs: null,
  isLearned: false,
  title: 'first-line-if-title-like',
  separator: null,
  starts: [],
  startLines: null,
  header: null,
  hasNotes: false,
  hasOpenQuotes: false,
  keepsQuoteMarks: false,
  hasFooter: false,
};
