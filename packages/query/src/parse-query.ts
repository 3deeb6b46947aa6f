import { createExpression, type Expression } from './expression.ts';
import { foldName } from './names.ts';
import {
  type Feature,
  type Filter,
  features,
  type NameTest,
  type Part,
  parts,
  type Query,
  type QueryOptions,
} from './query.ts';
import { QueryError } from './query-error.ts';

const KEYS = 'by|quotes|in|has|before|after';

/** A filter at the start of a word: its sign, its key, and its value, in quotes or up to the next blank. */
const FILTER = new RegExp(`(-?)(${KEYS}):(?:"([^"]*)"?|([^\\s"][^\\s]*))?(?=\\s|$)`, 'uy');

/** A word that looks like a filter and is meant as it stands. */
const ESCAPED = new RegExp(`\\\\(?=-?(?:${KEYS}):)|"(-?(?:${KEYS}):[^"]*)"`, 'uy');

/**
 * Reads a query: words of a pattern, with filters such as `by:Ann` between them. `\by:` and `"by: …"` are words.
 *
 * Of `by:` and `in:` one of several must hold, of the others all.
 *
 * @throws {QueryError} If it is none: a filter without a known value, a pattern that is no regular expression, nothing at all.
 */
export function parseQuery(text: string, options: QueryOptions = {}): Query {
  const { tolerant = false } = options;
  const { filters, words } = takeFilters(text, tolerant);
  const pattern = patternOf(words, filters.length > 0);
  if (pattern.text === '') {
    if (filters.length === 0 && !tolerant) throw new QueryError('Nothing to look for', 0);
    return { text, pattern: null, filters };
  }
  return { text, pattern: expressionOf(pattern, options), filters };
}

/** A stretch of the query that belongs to the pattern. */
interface Words {
  text: string;
  offset: number;
}

function takeFilters(text: string, tolerant: boolean): { filters: Filter[]; words: Words[] } {
  const filters: Filter[] = [];
  const words: Words[] = [];
  let from = 0;
  let kept = '';
  const endWords = (end: number) => {
    words.push({ text: kept + text.slice(from, end), offset: from - kept.length });
    kept = '';
  };
  let index = 0;
  while (index < text.length) {
    ESCAPED.lastIndex = index;
    FILTER.lastIndex = index;
    const meantWord = ESCAPED.exec(text);
    const found = meantWord === null ? FILTER.exec(text) : null;
    if (meantWord !== null) {
      kept += text.slice(from, index) + (meantWord[1] ?? '');
      from = ESCAPED.lastIndex;
      index = from;
    } else if (found !== null) {
      const filter = filterOf(found, tolerant);
      endWords(index);
      if (filter !== null) filters.push(filter);
      from = FILTER.lastIndex;
      index = from;
    }
    // To the start of the next word.
    const next = /\s+/gu;
    next.lastIndex = index;
    if (next.exec(text) === null) break;
    index = next.lastIndex;
  }
  endWords(text.length);
  return { filters, words };
}

/** Blanks at the ends count only where no filter stood between. */
function patternOf(words: readonly Words[], hasFilters: boolean): Words {
  if (!hasFilters && words.length === 1) return words[0] as Words;
  const trimmed = words.map(({ text }) => text.trim());
  const first = words[trimmed.findIndex((text) => text !== '')];
  const offset = first === undefined ? 0 : first.offset + first.text.search(/\S/u);
  return { text: trimmed.filter((text) => text !== '').join(' '), offset };
}

function expressionOf({ text, offset }: Words, options: QueryOptions): Expression {
  try {
    return createExpression(text, options);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    if (options.tolerant === true) return createExpression(text, { ...options, literal: true });
    throw new QueryError(error.message, Math.max(0, error.offset + offset));
  }
}

function filterOf(found: RegExpExecArray, tolerant: boolean): Filter | null {
  const [, sign, key = '', inQuotes, bare] = found;
  const value = inQuotes ?? bare ?? '';
  const fail = (message: string): null => {
    if (tolerant) return null;
    throw new QueryError(`${message}; \`\\${key}:\` is the word`, found.index);
  };
  const negated = sign === '-';
  switch (key) {
    case 'by':
    case 'quotes': {
      const number = /^#(\d+)$/u.exec(value)?.[1];
      if (key === 'quotes' && number !== undefined && inQuotes === undefined)
        return { kind: 'quotes-post', number: Number(number), negated };
      if (value.trim() === '') return fail(`\`${key}:\` has no name behind it`);
      const author: NameTest = { name: foldName(value), whole: inQuotes !== undefined };
      return { kind: key, author, negated };
    }
    case 'in': {
      const part = parts.find((each) => each === value);
      if (part === undefined) return fail(`\`in:\` takes ${alternatives(parts)}`);
      return { kind: 'in', part: part satisfies Part, negated };
    }
    case 'has': {
      const feature = features.find((each) => each === value);
      if (feature === undefined) return fail(`\`has:\` takes ${alternatives(features)}`);
      return { kind: 'has', feature: feature satisfies Feature, negated };
    }
    default: {
      const isDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d\d(?::\d\d)?)?)?)?$/u.test(
        value,
      );
      if (!isDate) return fail(`\`${key}:\` takes a date such as \`2012\`, \`2012-04\` or \`2012-04-29\``);
      return { kind: key as 'before' | 'after', date: value, negated };
    }
  }
}

function alternatives(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
