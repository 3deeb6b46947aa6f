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

/** A token of the parser that carries the line it stands for. */
interface CarrierToken extends IToken {
  carried: LineToken;
}

/**
 * The grammar of every dump, over kinds of lines.
 *
 * It is LL(1) and total: each kind may stand anywhere, so every sequence of kinds parses and nothing is dropped; where
 * two rules could take a blank line, the earlier one does. Recovery would drop lines and stays off. The rules give back
 * the lines that they matched and do nothing else; chevrotain calls each once without arguments, hence the defaults.
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

  /** preamble : ( Title | Furniture | Blank )+ */
  private readonly preamble = this.RULE('preamble', (lines: LineToken[] = []) => {
    this.AT_LEAST_ONE(() =>
      this.OR([
        { ALT: () => lines.push(carried(this.CONSUME(tokenTypes.Title))) },
        { ALT: () => lines.push(carried(this.CONSUME(tokenTypes.Furniture))) },
        { ALT: () => this.CONSUME(tokenTypes.Blank) },
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
   * header : headerLine ( headerLine | Blank )*
   *
   *     Anna_K
   *     ^^^^^^
   *
   *     Senior Member
   *     ^^^^^^^^^^^^^
   *     I have, with my brother.
   */
  private readonly header = this.RULE('header', (lines: LineToken[] = []) => {
    this.SUBRULE(this.headerLine, { ARGS: [lines] });
    this.MANY(() =>
      this.OR([
        { ALT: () => this.SUBRULE2(this.headerLine, { ARGS: [lines] }) },
        { ALT: () => this.CONSUME(tokenTypes.Blank) },
      ]),
    );
  });

  /** headerLine : PostStart | Name | UserTitle | Field */
  private readonly headerLine = this.RULE('headerLine', (lines: LineToken[] = []) => {
    const token = this.OR([
      { ALT: () => this.CONSUME(tokenTypes.PostStart) },
      { ALT: () => this.CONSUME(tokenTypes.Name) },
      { ALT: () => this.CONSUME(tokenTypes.UserTitle) },
      { ALT: () => this.CONSUME(tokenTypes.Field) },
    ]);
    lines.push(carried(token));
  });

  /** body : ( paragraph | quote | list | code | divider | editNote | furniture | Blank )+ */
  private readonly body = this.RULE('body', (blocks: BlockSyntax[] = []) => {
    this.AT_LEAST_ONE(() =>
      this.OR([
        { ALT: () => blocks.push(this.SUBRULE(this.paragraph)) },
        { ALT: () => this.CONSUME(tokenTypes.Blank) },
        { ALT: () => blocks.push(this.SUBRULE(this.quote)) },
        { ALT: () => blocks.push(this.SUBRULE(this.list)) },
        { ALT: () => blocks.push(this.SUBRULE(this.code)) },
        { ALT: () => blocks.push(this.SUBRULE(this.divider)) },
        { ALT: () => blocks.push(this.SUBRULE(this.editNote)) },
        { ALT: () => blocks.push(this.SUBRULE(this.furniture)) },
      ]),
    );
  });

  /** paragraph : Text+ */
  private readonly paragraph = this.RULE('paragraph', (): BlockSyntax => {
    const block = blockOf('paragraph');
    this.AT_LEAST_ONE(() => block.lines.push(carried(this.CONSUME(tokenTypes.Text))));
    return block;
  });

  /**
   * quote : Attribution Quoted* QuoteEnd? | Quoted+ QuoteEnd?
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
    const block = blockOf('quote');
    this.OR([
      {
        ALT: () => {
          block.attribution = carried(this.CONSUME(tokenTypes.Attribution));
          this.MANY(() => block.lines.push(carried(this.CONSUME(tokenTypes.Quoted))));
        },
      },
      {
        ALT: () => {
          this.AT_LEAST_ONE(() => block.lines.push(carried(this.CONSUME2(tokenTypes.Quoted))));
        },
      },
    ]);
    this.OPTION(() => {
      block.end = carried(this.CONSUME(tokenTypes.QuoteEnd));
    });
    return block;
  });

  /** list : ListItem+ */
  private readonly list = this.RULE('list', (): BlockSyntax => {
    const block = blockOf('list');
    this.AT_LEAST_ONE(() => block.lines.push(carried(this.CONSUME(tokenTypes.ListItem))));
    return block;
  });

  /** code : Code+ */
  private readonly code = this.RULE('code', (): BlockSyntax => {
    const block = blockOf('code');
    this.AT_LEAST_ONE(() => block.lines.push(carried(this.CONSUME(tokenTypes.Code))));
    return block;
  });

  /** divider : Divider */
  private readonly divider = this.RULE('divider', (): BlockSyntax => {
    const block = blockOf('divider');
    block.lines.push(carried(this.CONSUME(tokenTypes.Divider)));
    return block;
  });

  /**
   * editNote : EditNote Text*
   *
   *     Edit: the beam was oak, not pine.
   *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   *     I looked it up.
   *     ^^^^^^^^^^^^^^^
   */
  private readonly editNote = this.RULE('editNote', (): BlockSyntax => {
    const block = blockOf('edit-note');
    block.lines.push(carried(this.CONSUME(tokenTypes.EditNote)));
    this.MANY(() => block.lines.push(carried(this.CONSUME(tokenTypes.Text))));
    return block;
  });

  /** furniture : Furniture | Title | QuoteEnd */
  private readonly furniture = this.RULE('furniture', (): BlockSyntax => {
    const block = blockOf('furniture');
    const token = this.OR([
      { ALT: () => this.CONSUME(tokenTypes.Furniture) },
      { ALT: () => this.CONSUME(tokenTypes.Title) },
      { ALT: () => this.CONSUME(tokenTypes.QuoteEnd) },
    ]);
    block.lines.push(carried(token));
    return block;
  });

  /**
   * notes : ( Separator | EditStamp ) ( Separator | EditStamp | Furniture | Blank )*
   *
   *     …and that is how we did it.
   *     ⍽                                <- one no-break space
   *     Last edited:
   *     ^^^^^^^^^^^^
   */
  private readonly notes = this.RULE('notes', (lines: LineToken[] = []) => {
    this.OR([
      { ALT: () => this.CONSUME(tokenTypes.Separator) },
      { ALT: () => lines.push(carried(this.CONSUME(tokenTypes.EditStamp))) },
    ]);
    this.MANY(() =>
      this.OR2([
        { ALT: () => this.CONSUME2(tokenTypes.Separator) },
        { ALT: () => lines.push(carried(this.CONSUME2(tokenTypes.EditStamp))) },
        { ALT: () => lines.push(carried(this.CONSUME(tokenTypes.Furniture))) },
        { ALT: () => this.CONSUME(tokenTypes.Blank) },
      ]),
    );
  });
}

function carried(token: IToken): LineToken {
  return (token as CarrierToken).carried;
}

function blockOf(type: BlockSyntax['type']): BlockSyntax {
  return { type, lines: [], attribution: null, end: null };
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
  parser.input = tokens.map(carrierOf);
  const syntax = parser.thread();
  if (parser.errors.length > 0) throw new Error('The block grammar is not total', { cause: parser.errors[0] });
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

function carrierOf(token: LineToken): CarrierToken {
  const tokenType = tokenTypes[token.kind];
  return {
    image: '',
    startOffset: token.line.offset,
    tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
    tokenType,
    carried: token,
  };
}
