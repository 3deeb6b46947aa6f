import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ThreadFacts } from '../facts.ts';
import { type Phrase, spaced } from './phrase.ts';

interface Mark {
  sign(): Phrase;
  meaning: string;
  isUsed(facts: ThreadFacts): boolean;
}

const marks: readonly Mark[] = [
  {
    sign: () => [h('span.inferred', '~')],
    meaning: 'in front of a name: the dump does not say that it was this person; it was inferred',
    isUsed: ({ posts, quotes }) =>
      posts.some(({ inference }) => inference !== null) || some(quotes, isUncertain),
  },
  {
    sign: () => [h('span.inferred', 'inferred, 90%')],
    meaning: 'not said by the dump; the percentage is the chance that it is right',
    isUsed: ({ posts, quotes }) =>
      posts.some(({ inference }) => inference !== null) ||
      some(quotes, (source) => source.status === 'resolved' && source.inference !== null),
  },
  {
    sign: () => [h('span.inferred', 'undecided')],
    meaning: 'several posts hold the quoted words equally well',
    isUsed: ({ quotes }) => some(quotes, ({ status }) => status === 'ambiguous'),
  },
  {
    sign: () => ['altered'],
    meaning: 'the quote is not its source letter by letter',
    isUsed: ({ quotes }) => some(quotes, (source) => source.status === 'resolved' && source.altered),
  },
  {
    sign: () => ['source not found'],
    meaning: 'no post of this dump holds the quoted words',
    isUsed: ({ quotes }) => some(quotes, ({ status }) => status === 'unresolved'),
  },
  {
    sign: () => [h('span.dashed', 'dashed line')],
    meaning: 'along a quote whose source is inferred, undecided or not found',
    isUsed: ({ quotes }) => some(quotes, (source) => source.status === 'unresolved' || isUncertain(source)),
  },
];

type Source = NonNullable<ReturnType<ThreadFacts['quotes']['get']>>['source'];

/** Explains the marks of what is not certain that a thread has; `null` where it has none. Printed, it is open. */
export function printLegend(facts: ThreadFacts): Element | null {
  const used = marks.filter(({ isUsed }) => isUsed(facts));
  if (used.length === 0) return null;
  const entries = used.map(({ sign, meaning }) => h('div', [h('dt', sign()), ' ', h('dd', meaning)]));
  return h('details.legend', [h('summary', 'What the marks mean'), '\n', h('dl', spaced(entries))]);
}

function isUncertain(source: Source): boolean {
  return source.status === 'ambiguous' || (source.status === 'resolved' && source.inference !== null);
}

function some(quotes: ThreadFacts['quotes'], test: (source: Source) => boolean): boolean {
  return [...quotes.values()].some(({ source }) => test(source));
}
