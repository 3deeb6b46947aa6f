import type { DialectRef } from '../tree/nodes.ts';
import type { Labels, Signs } from './dialect.ts';
import { matchTemplates } from './match-templates.ts';
import { allDialects, allLabels } from './registry.ts';
import { compileTemplates, hasLetter, type Template, type TemplateSet } from './templates.ts';
import { entriesOf } from './word-list.ts';

/** A line as detection sees it. */
export interface SignLine {
  /** What it says, without decorations; empty where it shows nothing. */
  plain: string;
  /** With them, but without the white space around it. */
  decorated: string;
}

/** Finds the first date in a text; ends are exclusive. */
export type FindDate = (text: string) => { start: number; end: number } | null;

/** Log-odds that a sign adds, and those of each engine before anything is seen. */
const WEIGHTS: Record<Exclude<keyof Signs, 'never'>, number> = { sure: 5, likely: 2, slight: 0.7 };
const PRIOR = -2.5;
const NEVER = Number.NEGATIVE_INFINITY;

/** How far sums of weights are to be trusted: signs of one page do not come independently. */
const TRUST = 1;

/** Longest line that is looked up, and longest that is looked up for what few words tell. */
const MAX_LENGTH = 150;
const MAX_SHORT_LENGTH = 70;

/** The border of two lines in a sign. */
const BORDER = ' ¶ ';

/** What stands in the place of a date, so that templates need not look for it. */
const DATE = '\uE000';
const isDate = (text: string): boolean => text === DATE;

/** What a template says: which engine, and by how much. */
interface Claim {
  id: string;
  weight: number;
}

/** The signs, apart by what a line must have for one of them to be looked for. */
interface SignTable {
  claims: Map<string, Claim[]>;
  /** Those that begin or end with words; a date beside them may be lost. */
  words: TemplateSet;
  /** Those that begin and end with values: only short lines are worth the search. */
  open: TemplateSet;
  dated: TemplateSet;
  /** Those of two lines, without a date and with one. */
  pairs: TemplateSet;
  datedPairs: TemplateSet;
}

let table: SignTable | null = null;

/**
 * Tells the engine of a dump by the words that its pages print.
 *
 * @param lines  Its first lines.
 * @returns The likeliest engine and how likely it is; `null` where none is likelier than not.
 */
export function likeliestEngine(lines: readonly SignLine[], findDate: FindDate): DialectRef | null {
  table ??= compileSigns();
  const tally: Tally = { claims: table.claims, counts: new Map(), sums: new Map() };
  let before = '';
  let above = '';
  for (const { plain, decorated } of lines) {
    const aboveThis = above;
    if (decorated !== '') above = decorated;
    if (plain === '') continue;
    if (plain.length > MAX_LENGTH) {
      before = '';
      continue;
    }
    const line = withoutDates(plain, findDate);
    let isNews = note(tally, templateOf(table, line));
    if (decorated !== plain && decorated.length <= MAX_LENGTH) {
      isNews = note(tally, templateOf(table, withoutDates(decorated, findDate))) || isNews;
    }
    const isShort = line.length <= MAX_SHORT_LENGTH;
    if (isShort && before !== '') isNews = note(tally, pairOf(table, before + BORDER + line)) || isNews;
    // A heading is one by its marks, and so is a rule above it.
    if (isShort && decorated.startsWith('#') && aboveThis.length <= MAX_SHORT_LENGTH) {
      isNews = note(tally, pairOf(table, aboveThis + BORDER + decorated)) || isNews;
    }
    before = isShort ? line : '';
    if (isNews && isSettled(tally)) break;
  }
  return likeliest(tally);
}

/** Lines of one template that count: what stands around each post comes three times soon. */
const MAX_COUNT = 3;

/** What was met so far. */
interface Tally {
  claims: ReadonlyMap<string, Claim[]>;
  /** Lines by their template. */
  counts: Map<string, number>;
  /** Log-odds by engine. */
  sums: Map<string, number>;
}

/** Notes a line; says whether it told anything. */
function note({ claims, counts, sums }: Tally, template: Template | undefined): boolean {
  if (template === undefined) return false;
  const seen = counts.get(template.source) ?? 0;
  if (seen >= MAX_COUNT) return false;
  counts.set(template.source, seen + 1);
  for (const { id, weight } of claims.get(template.source) ?? []) {
    sums.set(id, (sums.get(id) ?? PRIOR) + (seen === 0 ? weight : weight / 2));
  }
  return true;
}

/** Whether one engine is so far ahead that the rest of the page could not tell of another. */
function isSettled({ sums }: Tally): boolean {
  let best = 0;
  let next = 0;
  for (const sum of sums.values()) {
    if (sum > best) {
      next = best;
      best = sum;
    } else if (sum > next) {
      next = sum;
    }
  }
  return best - next >= SETTLED;
}

/** Log-odds between the likeliest engine and the next that settle it. */
const SETTLED = 12;

/** The template that has most text of its own, of those that a line has the shape of. */
function templateOf(table: SignTable, line: string): Template | undefined {
  let best = matchTemplates(table.words, line, isDate)?.template;
  if (line.length <= MAX_SHORT_LENGTH)
    best = heavier(best, matchTemplates(table.open, line, isDate)?.template);
  if (line.includes(DATE)) best = heavier(best, matchTemplates(table.dated, line, isDate)?.template);
  return best;
}

function pairOf(table: SignTable, pair: string): Template | undefined {
  const best = matchTemplates(table.pairs, pair, isDate)?.template;
  return pair.includes(DATE) ? heavier(best, matchTemplates(table.datedPairs, pair, isDate)?.template) : best;
}

function heavier(one: Template | undefined, other: Template | undefined): Template | undefined {
  return one === undefined || (other !== undefined && other.weight > one.weight) ? other : one;
}

/** Dates that are looked for in a line: the posting date and that of an edit. */
const MAX_DATES = 2;

function withoutDates(text: string, findDate: FindDate): string {
  let line = '';
  let rest = text;
  for (let found = 0; found < MAX_DATES; found += 1) {
    const date = findDate(rest);
    if (date === null) break;
    line += rest.slice(0, date.start) + DATE;
    rest = rest.slice(date.end);
  }
  return line + rest;
}

function likeliest({ sums }: Tally): DialectRef | null {
  let best: DialectRef | null = null;
  let total = 1;
  for (const [id, sum] of sums) {
    const odds = Math.exp(TRUST * sum);
    total += odds;
    if (best === null || odds > best.score) best = { id, score: odds };
  }
  if (best === null) return null;
  const score = best.score / total;
  return score > 0.5 ? { id: best.id, score: Math.round(score * 1000) / 1000 } : null;
}

function compileSigns(): SignTable {
  const claims = new Map<string, Claim[]>();
  for (const { id, signs } of allDialects) {
    if (signs === null) continue;
    for (const level of ['sure', 'likely', 'slight', 'never'] as const) {
      const weight = level === 'never' ? NEVER : WEIGHTS[level];
      for (const template of templatesIn(signs[level])) {
        const known = claims.get(template);
        if (known === undefined) claims.set(template, [{ id, weight }]);
        else known.push({ id, weight });
      }
    }
  }
  const sets = { words: [], open: [], dated: [], pairs: [], datedPairs: [] } as Record<SetName, string[]>;
  for (const template of claims.keys()) {
    for (const name of setsOf(template)) sets[name].push(template);
  }
  return {
    claims,
    words: compileTemplates(sets.words),
    open: compileTemplates(sets.open),
    dated: compileTemplates(sets.dated),
    pairs: compileTemplates(sets.pairs),
    datedPairs: compileTemplates(sets.datedPairs),
  };
}

type SetName = Exclude<keyof SignTable, 'claims'>;

/** The sets that a template belongs to. */
function setsOf(template: string): SetName[] {
  const hasDate = template.includes('%d');
  if (template.includes(BORDER)) return [hasDate ? 'datedPairs' : 'pairs'];
  const isOpen = template.startsWith('%') && template.charAt(template.length - 2) === '%';
  if (!hasDate) return [isOpen ? 'open' : 'words'];
  return !isOpen && hasLetter(template.replace(/%./g, '')) ? ['dated', 'words'] : ['dated'];
}

/** The templates of a list, one for each word that a list of labels may give. */
function templatesIn(list: string): string[] {
  const templates: string[] = [];
  for (const entry of entriesOf(list)) {
    if (!entry.includes('{')) templates.push(entry);
    else for (const labels of allLabels) addWithWordsOf(labels, entry, templates);
  }
  return templates;
}

/** Adds a sign with the words of one language in the place of each list that it names. */
function addWithWordsOf(labels: Labels, entry: string, templates: string[]): void {
  const start = entry.indexOf('{');
  if (start < 0) {
    templates.push(entry);
    return;
  }
  const end = entry.indexOf('}', start);
  const list = labels[entry.slice(start + 1, end) as keyof Labels];
  const words = typeof list === 'string' ? entriesOf(list) : Array.isArray(list) ? list : [];
  for (const word of words)
    addWithWordsOf(labels, entry.slice(0, start) + word + entry.slice(end + 1), templates);
}
