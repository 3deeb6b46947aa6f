import { createToken, EmbeddedActionsParser, type IToken, Lexer, type TokenType } from 'chevrotain';
import { type LineKind, type LineToken, lineKinds } from '../lines/kinds.ts';

/** What the grammar makes of the lines: who stands with whom, and nothing that needs more than kinds. */
export interface ThreadSyntax {
  preamble: LineToken[];
  posts: PostSyntax[];
}

/** The lines of one post. */
export interface PostSyntax {
  header: LineToken[];
  body: BlockSyntax[];
  notes: LineToken[];
}

/** The lines of one block. */
export interface BlockSyntax {
  type: 'paragraph' | 'quote' | 'list' | 'code' | 'divider' | 'edit-note' | 'furniture';
  /** Of a quote: without its attribution and its end. */
  lines: LineToken[];
  attribution: LineToken | null;
  end: LineToken | null;
}

const tokenTypes = Object.fromEntries(
  lineKinds.map((kind) => [kind, createToken({ name: kind, pattern: Lexer.NA })]),
) as Record<LineKind, TokenType>;

/** A token of the parser: neighbouring lines of one kind, with no blank line between them. */
interface RunToken extends IToken {
  run: LineToken[];
}

/**
 * The grammar of every dump, over runs of lines of one kind.
 *
 * Blank lines end runs and are nothing else, so a run of `Text` is a paragraph. The grammar is LL(1) and total: each kind
 * may stand anywhere, so every sequence of kinds parses and nothing is dropped; where two rules could take a line, the
 * earlier one does. Recovery would drop lines and stays off. The rules give back the lines that they matched and do
 * nothing else; chevrotain calls each once without arguments, hence the defaults.
 */
class BlockParser extends EmbeddedActionsParser {
  constructor(skipValidations: boolean) {
    super(Object.values(tokenTypes), { maxLookahead: 1, recoveryEnabled: false, skipValidations });
    this.performSelfAnalysis();
  }

  /**
   * thread : preamble? post*
   *
   *     Raising the roof of the old mill
   *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^        preamble
   *
   *     Has anybody done this before?
   *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^          post
   *     ⍽                                     <- one no-break space, still the post
   */
  readonly thread = this.RULE('thread', (): ThreadSyntax => {
    const syntax: ThreadSyntax = { preamble: [], posts: [] };
    this.OPTION(() => this.SUBRULE(this.preamble, { ARGS: [syntax.preamble] }));
    this.MANY(() => syntax.posts.push(this.SUBRULE(this.post)));
    return syntax;
  });

  /** preamble : ( Title | Furniture )+ */
  private readonly preamble = this.RULE('preamble', (lines: LineToken[] = []) => {
    this.AT_LEAST_ONE(() =>
      this.OR([
        { ALT: () => take(lines, this.CONSUME(tokenTypes.Title)) },
        { ALT: () => take(lines, this.CONSUME(tokenTypes.Furniture)) },
      ]),
    );
  });

  /** post : header body? notes? | body notes? | notes */
  private readonly post = this.RULE('post', (): PostSyntax => {
    const post: PostSyntax = { header: [], body: [], notes: [] };
    this.OR([
      {
        ALT: () => {
          this.SUBRULE(this.header, { ARGS: [post.header] });
          this.OPTION(() => this.SUBRULE(this.body, { ARGS: [post.body] }));
          this.OPTION2(() => this.SUBRULE(this.notes, { ARGS: [post.notes] }));
        },
      },
      {
        ALT: () => {
          this.SUBRULE2(this.body, { ARGS: [post.body] });
          this.OPTION3(() => this.SUBRULE2(this.notes, { ARGS: [post.notes] }));
        },
      },
      { ALT: () => this.SUBRULE3(this.notes, { ARGS: [post.notes] }) },
    ]);
    return post;
  });

  /**
   * header : ( PostStart | Name | UserTitle | Field )+
   *
   *     Anna_K
   *     ^^^^^^
   *
   *     Senior Member
   *     ^^^^^^^^^^^^^
   *     I have, with my brother.
   */
  private readonly header = this.RULE('header', (lines: LineToken[] = []) => {
    this.AT_LEAST_ONE(() =>
      this.OR([
        { ALT: () => take(lines, this.CONSUME(tokenTypes.PostStart)) },
        { ALT: () => take(lines, this.CONSUME(tokenTypes.Name)) },
        { ALT: () => take(lines, this.CONSUME(tokenTypes.UserTitle)) },
        { ALT: () => take(lines, this.CONSUME(tokenTypes.Field)) },
      ]),
    );
  });

  /** body : ( paragraph | quote | list | code | divider | editNote | furniture )+ */
  private readonly body = this.RULE('body', (blocks: BlockSyntax[] = []) => {
    this.AT_LEAST_ONE(() => blocks.push(this.OR(this.blocks)));
  });

  /** Made once: the alternatives of a rule that runs for every block would be made anew each time. */
  private readonly blocks = [
    /** paragraph : Text */
    { ALT: () => blockOf('paragraph', this.CONSUME(tokenTypes.Text)) },
    { ALT: () => this.SUBRULE(this.quote) },
    /** list : ListItem */
    { ALT: () => blockOf('list', this.CONSUME(tokenTypes.ListItem)) },
    /** code : Code */
    { ALT: () => blockOf('code', this.CONSUME(tokenTypes.Code)) },
    /** divider : Divider */
    { ALT: () => blockOf('divider', this.CONSUME(tokenTypes.Divider)) },
    /** editNote : EditNote */
    { ALT: () => blockOf('edit-note', this.CONSUME(tokenTypes.EditNote)) },
    /** furniture : Furniture | Title | QuoteEnd */
    { ALT: () => blockOf('furniture', this.CONSUME(tokenTypes.Furniture)) },
    { ALT: () => blockOf('furniture', this.CONSUME(tokenTypes.Title)) },
    { ALT: () => blockOf('furniture', this.CONSUME(tokenTypes.QuoteEnd)) },
  ];

  /**
   * quote : Attribution Quoted? QuoteEnd? | Quoted QuoteEnd?
   *
   *     Anna_K said:
   *     ^^^^^^^^^^^^
   *     I have, with my brother.
   *     ^^^^^^^^^^^^^^^^^^^^^^^^
   *     Click to expand...
   *     ^^^^^^^^^^^^^^^^^^
   *     And did it hold?
   */
  private readonly quote = this.RULE('quote', (): BlockSyntax => {
    const block: BlockSyntax = { type: 'quote', lines: [], attribution: null, end: null };
    this.OR([
      {
        ALT: () => {
          block.attribution = first(this.CONSUME(tokenTypes.Attribution));
          this.OPTION(() => {
            block.lines = runOf(this.CONSUME(tokenTypes.Quoted));
          });
        },
      },
      {
        ALT: () => {
          block.lines = runOf(this.CONSUME2(tokenTypes.Quoted));
        },
      },
    ]);
    this.OPTION2(() => {
      block.end = first(this.CONSUME(tokenTypes.QuoteEnd));
    });
    return block;
  });

  /**
   * notes : ( Separator | EditStamp ) ( Separator | EditStamp | Furniture )*
   *
   *     …and that is how we did it.
   *     ⍽                                <- one no-break space
   *     Last edited:
   *     ^^^^^^^^^^^^
   */
  private readonly notes = this.RULE('notes', (lines: LineToken[] = []) => {
    this.OR([
      { ALT: () => this.CONSUME(tokenTypes.Separator) },
      { ALT: () => take(lines, this.CONSUME(tokenTypes.EditStamp)) },
    ]);
    this.MANY(() =>
      this.OR2([
        { ALT: () => this.CONSUME2(tokenTypes.Separator) },
        { ALT: () => take(lines, this.CONSUME2(tokenTypes.EditStamp)) },
        { ALT: () => take(lines, this.CONSUME(tokenTypes.Furniture)) },
      ]),
    );
  });
}

function runOf(token: IToken): LineToken[] {
  // While chevrotain records the rules, its tokens carry nothing.
  return (token as RunToken).run ?? [];
}

function first(token: IToken): LineToken | null {
  return runOf(token)[0] ?? null;
}

function take(lines: LineToken[], token: IToken): void {
  for (const line of runOf(token)) lines.push(line);
}

function blockOf(type: BlockSyntax['type'], token: IToken): BlockSyntax {
  return { type, lines: runOf(token), attribution: null, end: null };
}

/** Built at its first use and kept: building it takes some milliseconds, and it has no state between inputs. */
let parser: BlockParser | undefined;

/**
 * Parses the lines of one segment, or of a whole dump.
 *
 * Every sequence of kinds parses, and every line but `Blank` and `Separator` is in the result once, in order.
 */
export function parseBlocks(tokens: readonly LineToken[]): ThreadSyntax {
  parser ??= new BlockParser(true);
  parser.input = runsOf(tokens);
  const syntax = parser.thread();
  if (parser.errors.length > 0)
    throw new Error('The block grammar is not total', { cause: parser.errors[0] });
  // The parser lives on; the lines need not.
  parser.input = [];
  return syntax;
}

/**
 * Has chevrotain check the grammar for ambiguities and left recursion.
 *
 * @throws {Error} If it finds any. The tests call this; it costs too much for every start.
 */
export function checkBlockGrammar(): void {
  new BlockParser(false);
}

/** Kinds of which each line is a token of its own. */
const SINGLE: ReadonlySet<LineKind> = new Set(['Attribution', 'QuoteEnd', 'Divider']);

/** One token of the parser for neighbouring lines of one kind: the parser's cost is by the token. */
function runsOf(tokens: readonly LineToken[]): RunToken[] {
  const runs: RunToken[] = [];
  let open: RunToken | null = null;
  let openKind: LineKind = 'Blank';
  for (const token of tokens) {
    const { kind } = token;
    if (kind === 'Blank') {
      open = null;
    } else if (open !== null && kind === openKind && !SINGLE.has(kind)) {
      open.run.push(token);
    } else {
      const tokenType = tokenTypes[kind];
      const tokenTypeIdx = tokenType.tokenTypeIdx as number;
      open = { image: '', startOffset: token.offset, tokenTypeIdx, tokenType, run: [token] };
      openKind = kind;
      runs.push(open);
    }
  }
  return runs;
}
