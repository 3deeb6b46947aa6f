import {
  createToken,
  EmbeddedActionsParser,
  type IToken,
  Lexer,
  LLkLookaheadStrategy,
  type TokenType,
} from 'chevrotain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NextTokenLookahead } from './lookahead.ts';

const types = ['A', 'B', 'C', 'D'].map((name) => createToken({ name, pattern: Lexer.NA })) as [
  TokenType,
  TokenType,
  TokenType,
  TokenType,
];
const [A, B, C, D] = types;

/** Of everything that strategies decide: `( A? B | C+ D* | tail )*`, where `tail : B D | D`. */
class SampleParser extends EmbeddedActionsParser {
  readonly path: string[] = [];

  constructor(lookaheadStrategy: NextTokenLookahead) {
    super(types, { maxLookahead: 1, lookaheadStrategy, skipValidations: true });
    this.performSelfAnalysis();
  }

  readonly whole = this.RULE('whole', () => {
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            this.OPTION(() => this.take('option', this.CONSUME(A)));
            this.take('first', this.CONSUME(B));
          },
        },
        {
          ALT: () => {
            this.AT_LEAST_ONE(() => this.take('more', this.CONSUME(C)));
            this.MANY2(() => this.take('many', this.CONSUME(D)));
          },
        },
        { ALT: () => this.SUBRULE(this.tail) },
      ]),
    );
  });

  private readonly tail = this.RULE('tail', () => {
    this.OR([
      {
        ALT: () => {
          this.take('tail', this.CONSUME(B));
          this.CONSUME(D);
        },
      },
      { ALT: () => this.take('end', this.CONSUME2(D)) },
    ]);
  });

  private take(name: string, { tokenType }: IToken): void {
    this.ACTION(() => this.path.push(`${name} ${tokenType.name}`));
  }
}

describe('NextTokenLookahead', () => {
  it('parses like the strategy of chevrotain', () => {
    const anyTypes = fc.array(fc.constantFrom(...types), { maxLength: 12 });
    fc.assert(
      fc.property(anyTypes, (input) => {
        const ours = parseWith(new NextTokenLookahead(), input);
        expect(ours).toEqual(parseWith(new LLkLookaheadStrategy({ maxLookahead: 1 }), input));
      }),
    );
  });

  it('knows no production that the grammar has not', () => {
    const options = { prodOccurrence: 0, prodType: 'RepetitionWithSeparator', maxLookahead: 1 } as const;
    const rule = new SampleParser(new NextTokenLookahead()).getGAstProductions()['whole'];
    if (rule === undefined) throw new Error('no rule');
    expect(() =>
      new NextTokenLookahead().buildLookaheadForOptional({ ...options, rule, dynamicTokensEnabled: false }),
    ).toThrow(TypeError);
  });
});

function parseWith(strategy: NextTokenLookahead, input: readonly TokenType[]) {
  const parser = new SampleParser(strategy);
  parser.input = input.map((tokenType) => {
    const tokenTypeIdx = tokenType.tokenTypeIdx as number;
    return { image: tokenType.name, startOffset: 0, tokenType, tokenTypeIdx };
  });
  parser.whole();
  return { path: parser.path, errors: parser.errors.map(({ name }) => name) };
}
