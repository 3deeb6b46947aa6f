import { hash } from 'node:crypto';

/** A place in a thread that is found again after the thread has grown, lost posts or was edited. */
export interface Place {
  /** `fingerprintPost` of the post; empty for what stands above the first one. */
  post: string;
  /** `fingerprintPost` of the post before it; empty where there is none. */
  after: string;
  /** The post's number, from 1; 0 for what stands above the first one. */
  number: number;
  /** UTF-16 units from the start of the post's source. */
  offset: number;
  /** The section that the reader had it in: where to look first. */
  section?: number;
}

/** Where a place is now. */
export interface FoundPlace {
  /** The post's number, from 1; 0 for what stands above the first one. */
  section: number;
  /** UTF-16 units from the start of the post's source, never beyond its end. */
  offset: number;
  /** `post`: the very post; `neighbour`: what follows the post that stood before it; `number`: only the same number. */
  by: 'post' | 'neighbour' | 'number';
}

/** Letters of a fingerprint: 72 bits, so that no two posts of a thread share one by chance. */
const FINGERPRINT_LETTERS = 12;

/** Gives a short name to what a post says, the same wherever it stands and however its lines are broken. */
export function fingerprintPost(text: string): string {
  return hash('sha256', text.replace(/\s+/gu, ' ').trim(), 'base64url').slice(0, FINGERPRINT_LETTERS);
}

/**
 * Describes a place.
 *
 * @param texts  The source of each post, in order.
 * @param section  From 1 for posts; 0 for what stands above them.
 * @param offset  UTF-16 units from the start of that source.
 */
export function describePlace(texts: readonly string[], section: number, offset: number): Place {
  return {
    post: fingerprintAt(texts, section),
    after: fingerprintAt(texts, section - 1),
    number: section,
    offset,
  };
}

/**
 * Finds a place in a thread that may have changed since.
 *
 * Of several posts that say the same, the one behind the same post is taken, then the nearest to where it was.
 *
 * @param texts  The source of each post, in order.
 * @returns `null` only for a place in a post of a thread that has no posts now.
 */
export function findPlace(place: Place, texts: readonly string[]): FoundPlace | null {
  const { number, offset } = place;
  if (number === 0) return { section: 0, offset, by: 'post' };
  if (texts.length === 0) return null;
  const at = (section: number, by: FoundPlace['by']): FoundPlace => ({
    section,
    offset: Math.min(offset, (texts[section - 1] as string).length),
    by,
  });
  // Nearly always nothing changed before it, and two posts are all that is looked at.
  if (fingerprintAt(texts, number) === place.post && fingerprintAt(texts, number - 1) === place.after) {
    return at(number, 'post');
  }
  const fingerprints = ['', ...texts.map(fingerprintPost)];
  const follows = (section: number) => fingerprints[section - 1] === place.after;
  const same = nearest(fingerprints, place.post, number, follows);
  if (same !== null) return at(same, 'post');
  const before = place.after === '' ? null : nearest(fingerprints, place.after, number - 1, () => false);
  if (before !== null && before < texts.length) return at(before + 1, 'neighbour');
  return at(Math.min(number, texts.length), 'number');
}

/**
 * Tells which posts are new.
 *
 * @param seen  The last post that was read.
 * @param texts  The source of each post, in order.
 * @returns The number of the first post behind it; `null` if there is none.
 */
export function firstUnseen(seen: Place, texts: readonly string[]): number | null {
  const found = findPlace(seen, texts);
  return found !== null && found.section < texts.length ? found.section + 1 : null;
}

function fingerprintAt(texts: readonly string[], section: number): string {
  const text = texts[section - 1];
  return text === undefined ? '' : fingerprintPost(text);
}

function nearest(
  fingerprints: readonly string[],
  wanted: string,
  number: number,
  isPreferred: (section: number) => boolean,
): number | null {
  let best: { section: number; rank: number } | null = null;
  for (let section = 1; section < fingerprints.length; section += 1) {
    if (fingerprints[section] !== wanted) continue;
    const rank = Math.abs(section - number) + (isPreferred(section) ? 0 : fingerprints.length);
    if (best === null || rank < best.rank) best = { section, rank };
  }
  return best?.section ?? null;
}
