import { readAttribution, readGluedAttribution } from '../dialects/attributions.ts';
import { isQuoteEnd } from '../dialects/vocabulary.ts';
import { type AttributionFact, type LineToken, NO_FACT } from '../lines/kinds.ts';
import { contentEnd, contentStart } from '../source/lines.ts';
import type { Trait } from './traits.ts';

/** Kinds of body lines that may introduce a quote, or hold one that does. */
const READ: ReadonlySet<LineToken['kind']> = new Set(['Text', 'Attribution', 'Quoted', 'ListItem']);

/** Longest line that may be a name and a colon. */
const MAX_NAME_LINE = 54;

/**
 * Marks a line of a body that introduces a quote, or of which the beginning does. A line with the mark of quotes stays
 * one, and is told what stands behind its marks.
 */
export function markAttribution(line: LineToken, { kind, plain }: Trait): void {
  if (!READ.has(line.kind)) return;
  const isQuoted = line.kind === 'Quoted';
  if (isQuoted && isQuoteEnd(plain)) {
    line.fact = { ...NO_FACT, endsQuote: true };
    return;
  }
  // The button that quotes a post has the word that stands above a quote.
  const isRead = kind === 'attribution' || kind === 'control' || mayBeName(plain);
  const attribution = isRead ? readKnown(plain) : gluedIn(line);
  if (attribution === null) return;
  if (kind === 'control') attribution.needs = 'source';
  if (!isQuoted) line.kind = 'Attribution';
  line.fact = { ...NO_FACT, attribution };
}

/** Lines read last that introduce nothing: buttons come again and again. */
const others = new Set<string>();
const MAX_OTHERS = 512;

function readKnown(plain: string): AttributionFact | null {
  if (others.has(plain)) return null;
  const attribution = readAttribution(plain);
  if (attribution !== null) return attribution;
  if (others.size === MAX_OTHERS) others.clear();
  others.add(plain);
  return null;
}

/** Whether a line may be a name with a colon, or words that an extractor set below the name. */
function mayBeName(plain: string): boolean {
  if (plain.length > MAX_NAME_LINE) return false;
  const last = plain.charCodeAt(plain.length - 1);
  return last === 0x3a || last === 0xff1a || last === 0x2191;
}

/** The marks of quotes, and blanks. */
const BEFORE_WORDS = /^[\s>\\]*/u;

/** What a line begins with, where words stand behind it. */
function gluedIn({ text }: LineToken): AttributionFact | null {
  if (!text.includes(':')) return null;
  const start = BEFORE_WORDS.exec(text)?.[0].length ?? contentStart(text);
  const end = contentEnd(text);
  const attribution = readGluedAttribution(text.slice(start, end));
  if (attribution !== null) attribution.length += start;
  return attribution;
}
