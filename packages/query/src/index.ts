export { createExpression, type Expression, type PatternOptions, type Range } from './expression.ts';
export { createMatcher, type Matcher, type PostContext } from './matcher.ts';
export { parseQuery } from './parse-query.ts';
export { type Passage, passagesOf, titlePassage } from './passages.ts';
export {
  type Feature,
  type Filter,
  features,
  type Part,
  parts,
  type Query,
  type QueryOptions,
} from './query.ts';
export { QueryError } from './query-error.ts';
export {
  contextOf,
  type Hit,
  type PostHits,
  searchPost,
  searchThread,
  searchTitle,
} from './search-thread.ts';
