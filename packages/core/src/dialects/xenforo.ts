import type { Dialect } from './dialect.ts';

/**
 * XenForo 2. Its template prints a no-break space behind every body, which survives most extractors as a line of its
 * own; names, dates and numbers survive only where the header is more than links and times.
 */
export const xenforo: Dialect = {
  id: 'xenforo',
  name: 'XenForo 2',
  detection: {
    // One separator makes it more likely than not: bare no-break lines are rare elsewhere.
    prior: -1,
    evidence: [
      { kind: 'Separator', weight: 1.6, most: 4 },
      { kind: 'EditStamp', weight: 1, most: 1 },
      { kind: 'PostStart', weight: 1.2, most: 3 },
    ],
    // Invision 4 prints no-break lines inside posts.
    vetoes: [/^Recommended Posts$/u],
  },
  isLearned: false,
  title: 'first-line',
  separator: '\u00A0',
  starts: [
    // A bullet list of post numbers: `  • #31`.
    { opening: '•', pattern: /^• ?#(?<number>\d{1,9})$/u },
  ],
  header: {
    shape: 'paired',
    fields: ['banner', 'joined', 'messages', 'reactions', 'points', 'location'],
  },
  hasNotes: true,
  hasOpenQuotes: true,
  hasFooter: true,
};
