import { findDate } from '../dates/find.ts';
import type { AttributionFact } from '../lines/kinds.ts';
import { MAX_LABEL_LENGTH, MAX_NAME_LENGTH } from './limits.ts';
import type { TemplateMatch } from './match-templates.ts';
import { matchPageWords, type PageWordGroup } from './page-words.ts';
import { attributionNameLength } from './vocabulary.ts';

/** An attribution that tells a name and nothing else. */
export function attributionTo(name: string): AttributionFact {
  return { name, date: null, number: null, needs: 'nothing', part: 'whole', length: 0, rest: [] };
}

const QUOTES: PageWordGroup = ['quote', 'quoteAlone'];

/**
 * Reads a line as one that introduces a quote, in whatever language.
 *
 * @param plain  Without decorations and the white space around it.
 * @returns `null` where it does not. What says that a post answers another (`In reply to Ann`) needs the source: a quote
 *   may follow or not.
 */
export function readAttribution(plain: string): AttributionFact | null {
  const match = matchPageWords(QUOTES, plain, isDate);
  if (match !== null) return attributionOf(match, plain);
  if (plain.length > MAX_NAME_LENGTH) return null;
  if (matchPageWords('quote', `${plain} Ann`, isDate) !== null)
    return { ...attributionTo(''), part: 'opening' };
  // The name may be in the line before.
  if (attributionNameLength(`A ${plain}`) === 1) return { ...attributionTo(''), part: 'closing' };
  return nameAlone(plain);
}

/** `Ann:` introduces a quote of somebody who is known, with an arrow of anybody. */
function nameAlone(plain: string): AttributionFact | null {
  const match = NAME_ALONE.exec(plain);
  if (match === null) return null;
  const name = match[1] as string;
  return { ...attributionTo(cleanName(name)), needs: match[2] === undefined ? 'name' : 'nothing' };
}

/** A name may hold anything; one without a colon in it and behind it cannot be read in two ways. */
const NAME_ALONE = /^([^:\uFF1A]{1,50}?) ?[:\uFF1A]( ?\u2191)?$/u;

function isDate(text: string): boolean {
  const found = findDate(text);
  return found !== null && found.end - found.start >= text.length * MIN_DATE_SHARE;
}

/** Share of a date's place that must be the date: a weekday that is not known may stand beside it, but no sentence. */
const MIN_DATE_SHARE = 0.6;

/** Whether a line introduces a quote and the board's words at its end are `words`. */
export function endsAttribution(plain: string, words: string): boolean {
  return matchPageWords('quote', plain, isDate)?.template.source.endsWith(words) ?? false;
}

function attributionOf({ template, values }: TemplateMatch, text: string): AttributionFact {
  const attribution = attributionTo('');
  if (REPLY.test(template.source)) attribution.needs = 'source';
  // `Quote` alone is also what boards print on a button.
  if (template.roles.length === 0 && !/[:\uFF1A]$/u.test(text)) attribution.needs = 'source';
  for (const { role, start, end } of values) {
    const value = text.slice(start, end);
    if (role === 'n' && attribution.name === '') attribution.name = cleanName(value);
    else if (role === 'i') attribution.number ??= value;
    else if (role === 'd') attribution.date ??= dateOf(value);
  }
  return attribution;
}

/** Words that say which post is answered: a quote of it may follow or not. */
const REPLY =
  /^(?:in |als |en |à |em |como |w |i )?(?:repl|respon|respuesta|resposta|risposta|antwort|réponse|antwoord|odpowied|svar|ответ|post(?:ed|é|ado|ato)\b)/iu;

function dateOf(value: string): AttributionFact['date'] {
  const found = findDate(value);
  if (found === null) return null;
  return { raw: value, iso: found.iso, precision: found.precision };
}

/** A name without what boards and extractors put around it. */
function cleanName(value: string): string {
  const name = value.replace(/^[@"“„*_\s]+/u, '').replace(/(?:[ \u00A0]?:)?[*_"”“↑\s]+$/u, '');
  return name === '' ? value : name;
}

/** Longest attribution that is looked for in front of words, and the most colons in it. */
const MAX_GLUED_LENGTH = 120;
const MAX_COLONS = 4;

/**
 * Reads the attribution that a line begins with, where an extractor set the quoted words behind it: `Ann wrote:It held.`
 *
 * One without a date needs a known name, and one without a name needs its source: people write such lines themselves.
 */
export function readGluedAttribution(text: string): AttributionFact | null {
  let colon = -1;
  for (let count = 0; count < MAX_COLONS; count += 1) {
    colon = text.indexOf(':', colon + 1);
    if (colon < 1 || colon > MAX_GLUED_LENGTH || colon === text.length - 1) return null;
    // An address or a time.
    if (/[/\d]/u.test(text.charAt(colon + 1)) && /\w/u.test(text.charAt(colon - 1))) continue;
    const head = text.slice(0, colon + 1);
    const match = matchPageWords(QUOTES, head, isDate);
    if (match === null || match.template.maxLength > MAX_LABEL_LENGTH * 2) continue;
    const attribution = attributionOf(match, head);
    const arrow = ARROW.exec(text.slice(colon + 1, colon + 8));
    attribution.length = colon + 1 + (arrow?.[0].length ?? 0);
    if (attribution.name === '') {
      if (text.charAt(attribution.length) === ' ') attribution.needs = 'source';
    } else if (attribution.date === null && arrow === null) attribution.needs = 'name';
    if (arrow !== null) takeDateBehind(text, attribution);
    return attribution;
  }
  return null;
}

const ARROW = /^ ?[\u2191»]/u;

/** Takes the date that boards print behind the arrow to the quoted post. */
function takeDateBehind(text: string, attribution: AttributionFact): void {
  const { length } = attribution;
  const behind = text.slice(length, length + MAX_DATE_LENGTH);
  const found = findDate(behind);
  if (found === null || behind.slice(0, found.start).trim() !== '') return;
  attribution.date = {
    raw: behind.slice(found.start, found.end),
    iso: found.iso,
    precision: found.precision,
  };
  attribution.length = length + found.end;
}

const MAX_DATE_LENGTH = 60;
