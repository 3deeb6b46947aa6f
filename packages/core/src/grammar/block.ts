import { createToken, EmbeddedActionsParser, type IToken, Lexer, type TokenType } from 'chevrotain';
import { type LineKind, type LineToken, lineKinds } from '../lines/kinds.ts';
import { NextTokenLookahead } from './lookahead.ts';

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
export type BlockSyntax = PlainSyntax | FurnitureSyntax | QuoteSyntax;

/** What an author wrote. */
export interface PlainSyntax {
  type: 'paragraph' | 'list' | 'code' | 'divider' | 'edit-note' | 'signature';
  lines: LineToken[];
  quote: null;
}

/** The board's words inside a body. */
export interface FurnitureSyntax {
  type: 'furniture';
  lines: LineToken[];
  quote: null;
}

/** What an author marked as somebody else's, without its attribution and its end. */
export interface QuoteSyntax {
  type: 'quote';
  lines: LineToken[];
  quote: QuoteMarks;
}

/** The lines around a quote that say so. */
export interface QuoteMarks {
  attribution: LineToken | null;
  end: LineToken | null;
}

const tokenTypes = Object.fromEntries(
  lineKinds.map((kind) => [kind, createToken({ name: kind, pattern: Lexer.NA })]),
) as Record<LineKind, TokenType>;

/** A token of the parser: neighbouring lines of one kind, with no blank line between them. */
interface RunToken extends IToken {
  /** Indexes into the lines that are parsed; `to` is exclusive. */
  from: number;
  to: number;
}

/** Shared by all that have none, and never added to. */
const NO_LINES: LineToken[] = [];

/**
 * The grammar of every dump, over runs of lines of one kind.
 *
 * Blank lines end runs and are nothing else, so a run of `Text` is a paragraph. The grammar is LL(1) and total: each kind
 * may stand anywhere, so every sequence of kinds parses and nothing is dropped; where two rules could take a line, the
 * earlier one does. Recovery would drop lines and stays off.
 *
 * The actions put the lines into `syntax` and do nothing else. They stand beside the rules, as fields: written into a rule,
 * they would be made anew each time it runs.
 */
class BlockParser extends EmbeddedActionsParser {
  /** The lines that are parsed, and what they are so far. */
  private lines: readonly LineToken[] = NO_LINES;
  private syntax: ThreadSyntax = { preamble: NO_LINES, posts: [] };
  private post: PostSyntax = emptyPost();
  private marks: QuoteMarks = { attribution: null, end: null };

  constructor(skipValidations: boolean) {
    super(Object.values(tokenTypes), {
      maxLookahead: 1,
      lookaheadStrategy: new NextTokenLookahead(),
      recoveryEnabled: false,
      skipValidations,
    });
    this.performSelfAnalysis();
    this.makeFast();
  }

  private makeFast = (): void => {};

  /**
   * Chevrotain takes each step of its self-analysis through this method. Its step `toFastProps` makes the parser the
   * prototype of another object, which V8 keeps fast by building it anew at each change; the analysis then adds some
   * ninety methods and deletes them. So that step comes last here: it was four fifths of the analysis. Were chevrotain to
   * name it otherwise, the parser would be slower to build and else the same.
   */
  protected TRACE_INIT<Result>(step: string, run: () => Result): Result | undefined {
    if (step !== 'toFastProps') return run();
    this.makeFast = () => void run();
    return undefined;
  }

  /** Parses the lines of one segment, or of a whole dump. */
  parse(lines: readonly LineToken[]): ThreadSyntax {
    const syntax: ThreadSyntax = { preamble: NO_LINES, posts: [] };
    this.lines = lines;
    this.syntax = syntax;
    this.input = runsOf(lines);
    this.thread();
    if (this.errors.length > 0) throw new Error('The block grammar is not total', { cause: this.errors[0] });
    // The parser lives on; the lines need not.
    this.input = [];
    this.lines = NO_LINES;
    return syntax;
  }

  /**
   * thread : preamble? post*
   *
   *     Raising the roof of the old mill
   *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^        preamble
   *
   *     Has anybody done this before?
   *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^           post
   *     ⍽                                     <- one no-break space, still the post
   */
  private readonly thread = this.RULE('thread', () => {
    this.OPTION(this.takePreamble);
    this.MANY(this.takePost);
  });
  private readonly takePreamble = () => this.SUBRULE(this.preamble);
  private readonly takePost = () => this.SUBRULE(this.postRule);

  /** preamble : ( Title | Furniture )+ */
  private readonly preamble = this.RULE('preamble', () => {
    this.AT_LEAST_ONE(this.takePreambleLines);
  });
  private readonly takePreambleLines = () => this.OR(this.preambleLines);
  private readonly toPreamble = (run: IToken) => {
    this.syntax.preamble = joined(this.syntax.preamble, this.linesOf(run));
  };
  private readonly preambleLines = [
    { ALT: () => this.toPreamble(this.CONSUME(tokenTypes.Title)) },
    { ALT: () => this.toPreamble(this.CONSUME(tokenTypes.Furniture)) },
  ];

  /** post : header body? notes? | body notes? | notes */
  private readonly postRule = this.RULE('post', () => {
    this.post = emptyPost();
    this.syntax.posts.push(this.post);
    this.OR(this.postParts);
  });
  private readonly takeBody = () => this.SUBRULE(this.body);
  private readonly takeNotes = () => this.SUBRULE(this.notes);
  private readonly takeNotesAlone = () => this.SUBRULE2(this.notes);
  private readonly postParts = [
    {
      ALT: () => {
        this.SUBRULE(this.header);
        this.OPTION(this.takeBody);
        this.OPTION2(this.takeNotes);
      },
    },
    {
      ALT: () => {
        this.SUBRULE2(this.body);
        this.OPTION3(this.takeNotesAlone);
      },
    },
    { ALT: () => this.SUBRULE3(this.notes) },
  ];

  /**
   * header : ( PostStart | Name | UserTitle | Field | Byline ) ( … | Furniture | EditStamp )*
   *
   *     Anna_K
   *     ^^^^^^
   *
   *     Senior Member
   *     ^^^^^^^^^^^^^
   *     I have, with my brother.
   */
  private readonly header = this.RULE('header', () => {
    this.OR(this.headerStarts);
    this.MANY(this.takeHeaderLines);
  });
  private readonly takeHeaderLines = () => this.OR2(this.headerLines);
  private readonly toHeader = (run: IToken) => {
    this.post.header = joined(this.post.header, this.linesOf(run));
  };
  private readonly headerStarts = [
    { ALT: () => this.toHeader(this.CONSUME(tokenTypes.PostStart)) },
    { ALT: () => this.toHeader(this.CONSUME(tokenTypes.Name)) },
    { ALT: () => this.toHeader(this.CONSUME(tokenTypes.UserTitle)) },
    { ALT: () => this.toHeader(this.CONSUME(tokenTypes.Field)) },
    { ALT: () => this.toHeader(this.CONSUME(tokenTypes.Byline)) },
  ];
  private readonly headerLines = [
    { ALT: () => this.toHeader(this.CONSUME2(tokenTypes.PostStart)) },
    { ALT: () => this.toHeader(this.CONSUME2(tokenTypes.Name)) },
    { ALT: () => this.toHeader(this.CONSUME2(tokenTypes.UserTitle)) },
    { ALT: () => this.toHeader(this.CONSUME2(tokenTypes.Field)) },
    { ALT: () => this.toHeader(this.CONSUME2(tokenTypes.Byline)) },
    { ALT: () => this.toHeader(this.CONSUME2(tokenTypes.Furniture)) },
    { ALT: () => this.toHeader(this.CONSUME2(tokenTypes.EditStamp)) },
  ];

  /** body : ( paragraph | quote | list | code | divider | editNote | signature | furniture )+ */
  private readonly body = this.RULE('body', () => {
    this.AT_LEAST_ONE(this.takeBlock);
  });
  private readonly takeBlock = () => this.OR(this.blocks);
  private readonly toBody = (type: PlainSyntax['type'] | 'furniture', run: IToken) => {
    this.post.body.push({ type, lines: this.linesOf(run), quote: null });
  };
  private readonly blocks = [
    /** paragraph : Text */
    { ALT: () => this.toBody('paragraph', this.CONSUME(tokenTypes.Text)) },
    { ALT: () => this.SUBRULE(this.quote) },
    /** list : ListItem */
    { ALT: () => this.toBody('list', this.CONSUME(tokenTypes.ListItem)) },
    /** code : Code */
    { ALT: () => this.toBody('code', this.CONSUME(tokenTypes.Code)) },
    /** divider : Divider */
    { ALT: () => this.toBody('divider', this.CONSUME(tokenTypes.Divider)) },
    /** editNote : EditNote */
    { ALT: () => this.toBody('edit-note', this.CONSUME(tokenTypes.EditNote)) },
    /** signature : Signature */
    { ALT: () => this.toBody('signature', this.CONSUME(tokenTypes.Signature)) },
    /** furniture : Furniture | Title | QuoteEnd */
    { ALT: () => this.toBody('furniture', this.CONSUME(tokenTypes.Furniture)) },
    { ALT: () => this.toBody('furniture', this.CONSUME(tokenTypes.Title)) },
    { ALT: () => this.toBody('furniture', this.CONSUME(tokenTypes.QuoteEnd)) },
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
  private readonly quote = this.RULE('quote', () => {
    this.marks = { attribution: null, end: null };
    this.OR(this.quoteParts);
    this.OPTION2(this.takeQuoteEnd);
  });
  private readonly toQuote = (lines: LineToken[]) => {
    this.post.body.push({ type: 'quote', lines, quote: this.marks });
  };
  private readonly takeQuoted = () => this.linesOf(this.CONSUME(tokenTypes.Quoted));
  private readonly takeQuoteEnd = () => {
    this.marks.end = this.firstOf(this.CONSUME(tokenTypes.QuoteEnd));
  };
  private readonly quoteParts = [
    {
      ALT: () => {
        this.marks.attribution = this.firstOf(this.CONSUME(tokenTypes.Attribution));
        this.toQuote(this.OPTION(this.takeQuoted) ?? []);
      },
    },
    { ALT: () => this.toQuote(this.linesOf(this.CONSUME2(tokenTypes.Quoted))) },
  ];

  /**
   * notes : ( Separator | EditStamp | Footer ) ( … | Furniture | Signature )*
   *
   *     …and that is how we did it.
   *     ⍽                                <- one no-break space
   *     Last edited:
   *     ^^^^^^^^^^^^
   */
  private readonly notes = this.RULE('notes', () => {
    this.OR(this.firstNotes);
    this.MANY(this.takeNoteLines);
  });
  private readonly takeNoteLines = () => this.OR2(this.laterNotes);
  private readonly toNotes = (run: IToken) => {
    this.post.notes = joined(this.post.notes, this.linesOf(run));
  };
  private readonly firstNotes = [
    { ALT: () => this.CONSUME(tokenTypes.Separator) },
    { ALT: () => this.toNotes(this.CONSUME(tokenTypes.EditStamp)) },
    { ALT: () => this.toNotes(this.CONSUME(tokenTypes.Footer)) },
  ];
  private readonly laterNotes = [
    { ALT: () => this.CONSUME2(tokenTypes.Separator) },
    { ALT: () => this.toNotes(this.CONSUME2(tokenTypes.EditStamp)) },
    { ALT: () => this.toNotes(this.CONSUME2(tokenTypes.Footer)) },
    { ALT: () => this.toNotes(this.CONSUME(tokenTypes.Furniture)) },
    { ALT: () => this.toNotes(this.CONSUME(tokenTypes.Signature)) },
  ];

  private linesOf(token: IToken): LineToken[] {
    // While chevrotain records the rules, its tokens are none of ours, and there are no lines.
    const { from, to } = token as RunToken;
    return this.lines.slice(from, to);
  }

  private firstOf(token: IToken): LineToken | null {
    return this.lines[(token as RunToken).from] ?? null;
  }
}

function emptyPost(): PostSyntax {
  return { header: NO_LINES, body: [], notes: NO_LINES };
}

/** Adds lines to those before; gives back the array that holds them. */
function joined(before: LineToken[], lines: LineToken[]): LineToken[] {
  if (before.length === 0) return lines;
  for (const line of lines) before.push(line);
  return before;
}

/** Built at its first use and kept: building it takes some milliseconds, and it has no state between inputs. */
let parser: BlockParser | undefined;

/**
 * Parses the lines of one segment, or of a whole dump.
 *
 * Every sequence of kinds parses, and every line but `Blank` and `Separator` is in the result once, in order.
 */
export function parseBlocks(lines: readonly LineToken[]): ThreadSyntax {
  parser ??= new BlockParser(true);
  return parser.parse(lines);
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
function runsOf(lines: readonly LineToken[]): RunToken[] {
  const runs: RunToken[] = [];
  let open: RunToken | null = null;
  let openKind: LineKind = 'Blank';
  for (let index = 0; index < lines.length; index += 1) {
    const { kind, offset } = lines[index] as LineToken;
    if (kind === 'Blank') {
      open = null;
    } else if (open !== null && kind === openKind && !SINGLE.has(kind)) {
      open.to = index + 1;
    } else {
      const tokenType = tokenTypes[kind];
      const tokenTypeIdx = tokenType.tokenTypeIdx as number;
      open = { image: '', startOffset: offset, tokenTypeIdx, tokenType, from: index, to: index + 1 };
      openKind = kind;
      runs.push(open);
    }
  }
  return runs;
}
