import { MAX_LABEL_LENGTH } from './limits.ts';
import { matchTemplates, type TemplateMatch } from './match-templates.ts';
import { perLabels } from './tables.ts';
import { compileTemplates, type TemplateSet } from './templates.ts';
import { entriesOf } from './word-list.ts';

/** What a line of a board's own words can be for. */
export const pageWordRoles = [
  'quote',
  'quoteAlone',
  'byline',
  'editStamp',
  'editReason',
  'title',
  'subject',
  'presence',
  'avatar',
  'reputation',
  'deleted',
  'controls',
  'pageTop',
  'pageEnd',
] as const;

/** One of `pageWordRoles`. */
export type PageWordRole = (typeof pageWordRoles)[number];

/** Several roles as one: a line is looked up once for all of them. */
export type PageWordGroup = readonly PageWordRole[];

/** The templates of all roles in one set, whose groups are the roles. */
const everything = perLabels(() => compileTemplates(rolesByTemplate()));

/** The bit of each role. */
const bits = Object.fromEntries(pageWordRoles.map((role, index) => [role, 1 << index])) as Record<
  PageWordRole,
  number
>;

const groupBits = new Map<PageWordGroup, number>();

/**
 * Reads a line as the board's words of one role, in whatever language: boards mix them.
 *
 * @param role  One, or a group that is the same object at each call.
 * @param line  Without the white space around it.
 * @param isDate  Says whether a text is a date. Without it whatever has a digit may be one.
 * @returns `null` where the line is none of them, or too long to be one.
 */
export function matchPageWords(
  role: PageWordRole | PageWordGroup,
  line: string,
  isDate?: (text: string) => boolean,
): TemplateMatch | null {
  if (line.length > MAX_LABEL_LENGTH) return null;
  return matchTemplates(everything(), line, isDate, typeof role === 'string' ? bits[role] : bitsOf(role));
}

function bitsOf(group: PageWordGroup): number {
  let known = groupBits.get(group);
  if (known === undefined) {
    known = group.reduce((sum, role) => sum | bits[role], 0);
    groupBits.set(group, known);
  }
  return known;
}

/** Whether a text is, to the letter, the words of a role that stand alone. */
export function isExactly(role: PageWordRole, text: string): boolean {
  return !text.includes('%') && ((everything().sources.get(text) ?? 0) & bits[role]) !== 0;
}

/**
 * Says what a line may be for: one look at all roles, for the lines that are nobody's words are many.
 *
 * @returns The roles of the template that has the most text of its own, of those that match; often one, mostly none.
 */
export function pageWordRolesOf(line: string, isDate?: (text: string) => boolean): readonly PageWordRole[] {
  if (line.length > MAX_LABEL_LENGTH) return [];
  const set = everything();
  const found = matchTemplates(set, line, isDate);
  const groups = found === null ? 0 : (set.sources.get(found.template.source) ?? 0);
  return pageWordRoles.filter((role) => (groups & bits[role]) !== 0);
}

let titles: TemplateSet | null = null;

/**
 * Where the title stands in a line that a board prints round it: `Author Topic: … (Read 222 times)`. In capitals, too: style
 * sheets and extractors print headings so.
 *
 * @returns Indexes into `line`, `end` exclusive; `null` where the line is none.
 */
export function titleStretchIn(line: string): { start: number; end: number } | null {
  const small = line.toLowerCase();
  if (line.length > MAX_LABEL_LENGTH || small.length !== line.length) return null;
  // What stands in brackets before a title is the author's.
  titles ??= compileTemplates(
    templatesOf('title')
      .filter((source) => source.includes('%t') && !source.startsWith('['))
      .map((source) => source.toLowerCase()),
  );
  const found = matchTemplates(titles, small)?.values.find(({ role }) => role === 't');
  return found === undefined ? null : { start: found.start, end: found.end };
}

function rolesByTemplate(): Map<string, number> {
  const groups = new Map<string, number>();
  for (const role of pageWordRoles) {
    for (const source of templatesOf(role)) groups.set(source, (groups.get(source) ?? 0) | bits[role]);
  }
  return groups;
}

/** The labels that lines are read with now. */
const currentLabels = perLabels((labels) => labels);

/** The templates of a role in all languages. */
export function templatesOf(role: PageWordRole): string[] {
  return currentLabels().flatMap((labels) => {
    const entries = entriesOf(labels[role]);
    if (role === 'quote') return [...labels.said.map((verb) => `%n ${verb}:`), ...entries];
    if (role === 'quoteAlone') return entries.flatMap((words) => [words, `${words}:`]);
    if (role === 'subject') return entries.map((words) => `${words}: %t`);
    return role === 'editReason' ? entries.map((words) => `${words}: %x`) : entries;
  });
}
