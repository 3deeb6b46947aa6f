import type { Expression, PatternOptions } from './expression.ts';

/** Where in a thread words may stand. `header`: author, title, date and number of a post, and its edit stamp. */
export const parts = ['title', 'header', 'own', 'quote', 'signature'] as const;

/** One of `parts`. */
export type Part = (typeof parts)[number];

/** What a post may be asked to have. */
export const features = ['link', 'quote', 'code', 'edit', 'signature'] as const;

/** One of `features`. */
export type Feature = (typeof features)[number];

/** Someone by name: folded, and whether it must be all of the name. */
export interface NameTest {
  name: string;
  whole: boolean;
}

/** What posts must be, or with `negated` must not be. */
export type Filter = { negated: boolean } & (
  | { kind: 'by'; author: NameTest }
  | { kind: 'quotes'; author: NameTest }
  /** The post by its place among all, from 1. */
  | { kind: 'quotes-post'; number: number }
  | { kind: 'in'; part: Part }
  | { kind: 'has'; feature: Feature }
  /** The start of an ISO 8601 date: `2012`, `2012-04`. */
  | { kind: 'before' | 'after'; date: string }
);

/** What to look for, and where. */
export interface Query {
  /** As it was typed. */
  text: string;
  /** `null` where there are filters only, which then find whole posts. */
  pattern: Expression | null;
  filters: readonly Filter[];
}

/** How a query is read. */
export interface QueryOptions extends PatternOptions {
  /**
   * For a query that is still being typed: what is no regular expression is looked for letter by letter, a filter that is not
   * complete is left out, and a query of nothing finds nothing. Default `false`.
   */
  tolerant?: boolean;
}
