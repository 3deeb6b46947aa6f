import { buildThread, type SamplePost } from './build-thread.ts';

const ROOF =
  'Has anybody here put a new roof on an old mill? Ours leaks in three places, the beams are sound, and the ' +
  'carpenter wants to take the whole thing down before winter.';

const BEAMS =
  'We did, the year before last. If the beams are sound then leave them where they are and put new battens over ' +
  'them, it is slow work but nobody has to lift anything heavy.';

const SLATE = 'Slate lasts a hundred years — tin lasts until the first storm. “Cheap” is what you pay twice.';

/**
 * A short thread with a bit of everything: quotes in quotes, an inferred author, an edit stamp, a foreign
 * quote.
 */
export const samplePosts: readonly SamplePost[] = [
  { blocks: [ROOF, 'All advice is welcome.'] },
  { by: 'Marta_V', title: 'Master builder', blocks: [BEAMS, 'Which wood are they? @old_trapper may know.'] },
  {
    by: 'Old Trapper',
    basis: 'sign-off',
    blocks: [
      { blocks: [BEAMS], of: 2 },
      'Oak, by the look of it.\nI would not touch them either.',
      'Old Trapper',
    ],
  },
  { blocks: [SLATE, 'See https://example.org/slate for prices.'], edited: 'Last edited: Tuesday' },
  {
    by: 'Marta_V',
    blocks: [
      { blocks: [{ blocks: [BEAMS], of: 2 }, 'Oak, by the look of it.'], of: 3, altered: true },
      'Then it is settled.',
      { blocks: ['A roof is a promise to the rain.'], of: null },
      'My grandfather used to say that.',
      { blocks: ['All advice is welcome.'], of: [1, 4] },
    ],
  },
  ...Array.from(
    { length: 6 },
    (_, index): SamplePost => ({
      by: `Guest ${index + 1}`,
      blocks: [`Reply number ${index + 1}. ${ROOF}`, SLATE],
    }),
  ),
];

/** `samplePosts` as a thread. */
export const sampleThread = buildThread(samplePosts, 'Raising the roof of the old mill');
