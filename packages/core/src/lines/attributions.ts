import { findDate } from '../dates/find.ts';
import { endsAttribution, readAttribution } from '../dialects/attributions.ts';
import { contentOf, contentStart, isBlank, splitLine } from '../source/lines.ts';
import { listMarkLength } from '../source/marks.ts';
import { nameKey } from '../source/name-key.ts';
import { type AttributionFact, type LineToken, NO_FACT } from './kinds.ts';

/** Most lines that an extractor makes of one attribution, and longest of them. */
const MAX_PARTS = 3;
const MAX_PART_LENGTH = 60;

/**
 * Makes each attribution one token, whether it stands in one line, was broken over several, or has the quoted words
 * behind it in its line; what only looks like one becomes text.
 *
 * @param names  Keys of the names that headers gave so far.
 */
export function settleAttributions(tokens: readonly LineToken[], names: ReadonlySet<string>): LineToken[] {
  const settled: LineToken[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index] as LineToken;
    const attribution = token.fact?.attribution ?? null;
    if (attribution === null || token.kind !== 'Attribution') {
      if (attribution !== null && !isBelievable(attribution, names)) token.fact = null;
      settled.push(token);
      index += 1;
    } else if (attribution.length > 0) {
      pushGlued(settled, token, attribution, names);
      index += 1;
    } else {
      index = pushWhole(settled, tokens, index, attribution, names);
    }
  }
  return settled;
}

function pushGlued(
  settled: LineToken[],
  token: LineToken,
  attribution: AttributionFact,
  names: ReadonlySet<string>,
): void {
  if (!isBelievable(attribution, names)) {
    settled.push(asText(token));
    return;
  }
  const [head, behind] = splitLine(token, attribution.length);
  settled.push(head, asText(behind));
}

/** Adds the attribution at `index` with the lines around it that belong to it; gives the index behind them. */
function pushWhole(
  settled: LineToken[],
  tokens: readonly LineToken[],
  index: number,
  first: AttributionFact,
  names: ReadonlySet<string>,
): number {
  const token = tokens[index] as LineToken;
  let attribution: AttributionFact | null = first;
  let lines = [token];
  let next = index + 1;
  if (first.part === 'closing') {
    const before = popName(settled);
    const read = before === null ? null : readAttribution(`${plainOf(before)} ${plainOf(token)}`);
    attribution = read?.part === 'whole' ? read : null;
    if (before !== null && attribution === null) settled.push(before);
    else if (before !== null) lines = [before, token];
  } else if (first.part === 'opening') {
    attribution = null as AttributionFact | null;
    const parts: LineToken[] = [];
    let joined = plainOf(token);
    for (let at = nextContent(tokens, next); parts.length < MAX_PARTS; at = nextContent(tokens, at + 1)) {
      const part = tokens[at];
      if (part === undefined || !isPart(part)) break;
      parts.push(part);
      joined += ` ${plainOf(part)}`;
      const read = readAttribution(joined);
      if (read?.part !== 'whole' || read.name === '') continue;
      // Any words behind a name could be its own; the board's leave it as it is.
      if (attribution !== null && read.name !== attribution.name) break;
      attribution = read;
      lines = [token, ...parts];
      next = at + 1;
    }
  }
  if (attribution !== null && attribution.needs === 'name' && isArrow(tokens[nextContent(tokens, next)])) {
    attribution = { ...attribution, needs: 'nothing' };
  }
  if (attribution === null || !isBelievable(attribution, names)) {
    settled.push(asText(token));
    return index + 1;
  }
  // The board's word above it: `Quote:`, and the date above a name.
  const above = popAbove(settled, attribution);
  if (above !== null) lines.unshift(above);
  next = takeBelow(tokens, next, attribution, lines);
  const [head, ...rest] = lines as [LineToken, ...LineToken[]];
  head.kind = 'Attribution';
  head.fact = { ...NO_FACT, attribution: { ...attribution, rest } };
  settled.push(head);
  return next;
}

function isBelievable({ needs, name }: AttributionFact, names: ReadonlySet<string>): boolean {
  return needs !== 'name' || names.has(nameKey(name));
}

/** Takes the line above back if it may be a name. */
function popName(settled: LineToken[]): LineToken | null {
  const index = lastContent(settled);
  const token = settled[index];
  if (token === undefined || token.kind !== 'Text' || !isPart(token)) return null;
  settled.length = index;
  return token;
}

/** Takes the line above back if it is the beginning of the same attribution: `Quote:`, or the date in brackets. */
function popAbove(settled: LineToken[], attribution: AttributionFact): LineToken | null {
  const index = lastContent(settled);
  const token = settled[index];
  if (token === undefined || attribution.name === '') return null;
  const { kind, fact } = token;
  if (kind === 'Attribution' && fact?.attribution?.name === '' && fact.attribution.rest.length === 0) {
    settled.length = index;
    return token;
  }
  const plain = contentOf(token.text);
  if (kind !== 'Text' || attribution.date !== null || !plain.startsWith('(') || !isPart(token)) return null;
  const date = plain.endsWith(')') ? dateAlone(plain.slice(1, -1)) : null;
  if (date === null) return null;
  attribution.date = date;
  settled.length = index;
  return token;
}

/** Takes the lines behind an attribution that are the board's: an arrow, the date of the quoted post. */
function takeBelow(
  tokens: readonly LineToken[],
  from: number,
  attribution: AttributionFact,
  lines: LineToken[],
): number {
  let next = from;
  for (let count = 0; count < MAX_PARTS; count += 1) {
    const at = nextContent(tokens, next);
    const token = tokens[at];
    if (token?.kind === 'Furniture' && BARE_MARK.test(token.text)) {
      lines.push(token);
      next = at + 1;
      continue;
    }
    if (token === undefined || !isPart(token)) break;
    const plain = plainOf(token);
    const date = attribution.date === null && attribution.name !== '' ? dateAlone(plain) : null;
    if (date !== null) attribution.date = date;
    else if (!LINK_TO_POST.test(plain) && !(token.kind === 'Text' && goesOn(lines, plain, attribution)))
      break;
    lines.push(token);
    next = at + 1;
  }
  return next;
}

/** Whether a line is the rest of the board's words around the name: `View Post`. */
function goesOn(lines: readonly LineToken[], plain: string, { name }: AttributionFact): boolean {
  return name !== '' && endsAttribution(`${lines.map(plainOf).join(' ')} ${plain}`, plain);
}

/** A mark around nothing, where all words of posts are marked. */
const BARE_MARK = /^\s*>\s*$/u;

/** What stands for the link to the quoted post. */
const LINK_TO_POST = /^[\u2191\u00BB\u25BA\u25B6]$/u;

function isArrow(token: LineToken | undefined): boolean {
  return token !== undefined && LINK_TO_POST.test(contentOf(token.text));
}

function dateAlone(plain: string): AttributionFact['date'] {
  const found = findDate(plain);
  if (found === null || found.precision === 'relative') return null;
  if (found.start > 0 || found.end < plain.length) return null;
  return { raw: plain, iso: found.iso, precision: found.precision };
}

function isPart({ kind, text }: LineToken): boolean {
  return (kind === 'Text' || kind === 'Attribution') && text.length <= MAX_PART_LENGTH;
}

/** A line's words without what Markdown puts around them. */
function plainOf({ text }: LineToken): string {
  return contentOf(text).replace(/^[*_]+|[*_]+$/gu, '');
}

function nextContent(tokens: readonly LineToken[], from: number): number {
  let index = from;
  while (index < tokens.length && isBlank((tokens[index] as LineToken).text)) index += 1;
  return index;
}

function lastContent(tokens: readonly LineToken[]): number {
  let index = tokens.length - 1;
  while (index >= 0 && isBlank((tokens[index] as LineToken).text)) index -= 1;
  return index;
}

function asText(token: LineToken): LineToken {
  token.kind = listMarkLength(token.text, contentStart(token.text)) > 0 ? 'ListItem' : 'Text';
  token.fact = null;
  return token;
}
