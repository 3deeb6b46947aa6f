import {
  Alternation,
  type ILookaheadStrategy,
  type IProduction,
  type IToken,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type Rule,
  Terminal,
} from 'chevrotain';

type AlternationOptions = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];
type OptionalOptions = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];

/**
 * Decides by the type of the next token alone, the earliest alternative first: what chevrotain's own strategy does for a
 * grammar that is LL(1), without its search for longer paths, which takes a third of the time to build the parser.
 *
 * The grammar has no token categories, no separators and no gates. Its checks are chevrotain's own.
 */
export class NextTokenLookahead extends LLkLookaheadStrategy {
  constructor() {
    super({ maxLookahead: 1 });
  }

  override buildLookaheadForAlternation({ rule, prodOccurrence }: AlternationOptions) {
    /** Index of the alternative by type of token. */
    const choices: number[] = [];
    for (const [index, alternative] of find(Alternation, prodOccurrence, rule).definition.entries()) {
      for (const type of firstTypes([alternative])) choices[type] ??= index;
    }
    return function (this: unknown) {
      return choices[nextType(this)];
    };
  }

  override buildLookaheadForOptional({ rule, prodType, prodOccurrence }: OptionalOptions) {
    const production = optional[prodType];
    if (production === undefined) throw new TypeError(`No ${prodType} in this grammar`);
    const entering: boolean[] = [];
    for (const type of firstTypes(find(production, prodOccurrence, rule).definition)) entering[type] = true;
    return function (this: unknown) {
      return entering[nextType(this)] === true;
    };
  }
}

/** The productions that may match nothing, or nothing more. */
const optional: Partial<Record<OptionalOptions['prodType'], typeof Option | typeof Repetition>> = {
  Option,
  Repetition,
  RepetitionMandatory,
};

/** Chevrotain calls what a strategy builds as methods of its parser. */
function nextType(parser: unknown): number {
  // The parser's subclasses may call it; the types know of no strategy that may.
  return (parser as { LA_FAST(howMuch: number): IToken }).LA_FAST(1).tokenTypeIdx;
}

interface Nested extends IProduction {
  idx: number;
  definition: IProduction[];
}

function find(type: new (options: never) => Nested, occurrence: number, rule: Rule): Nested {
  const pending: IProduction[] = [...rule.definition];
  for (const production of pending) {
    if (production instanceof type && production.idx === occurrence) return production;
    // Rules are looked into each for itself.
    if (!(production instanceof NonTerminal) && hasParts(production)) pending.push(...production.definition);
  }
  throw new TypeError(`No ${type.name} ${occurrence} in ${rule.name}`);
}

/** The types of token that can begin a sequence of productions. */
function firstTypes(sequence: readonly IProduction[], types = new Set<number>()): Set<number> {
  for (const production of sequence) {
    if (production instanceof Terminal) {
      types.add(production.terminalType.tokenTypeIdx as number);
      return types;
    }
    if (!hasParts(production)) continue;
    if (production instanceof Alternation) {
      for (const alternative of production.definition) firstTypes([alternative], types);
      return types;
    }
    firstTypes(production.definition, types);
    if (!(production instanceof Option || production instanceof Repetition)) return types;
  }
  return types;
}

function hasParts(production: IProduction): production is Nested {
  return 'definition' in production;
}
