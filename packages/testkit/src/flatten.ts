import { type BoardLocale, type BoardWords, boardWords } from './board-words.ts';
import { createThreadGenerator, type GeneratorOptions } from './generate-thread.ts';
import type { BlockPoint, GeneratedBlock, GeneratedPost, GeneratedThread } from './generated-thread.ts';
import type { PostTruth, QuoteTruth, Stretch, ThreadTruth } from './truth.ts';

/** How a page is printed. */
export interface FlattenOptions {
  /** Language of the board's own words; `en` if left out. */
  locale?: BoardLocale;
  /** Whether the page ends with its `Top` button; true if left out. */
  hasFooter?: boolean;
}

/** A printed thread. */
export interface FlattenedThread {
  dump: string;
  truth: ThreadTruth;
}

/** One post as it stands in a dump. */
interface PrintedPost {
  text: string;
  truth: PostTruth;
  /** Offset in the dump of each block's text. */
  blockOffsets: number[];
  furniture: Stretch[];
}

/** Prints `thread` the way a XenForo 2 page comes out of an extractor that keeps text and drops links and times. */
export function flatten(thread: GeneratedThread, options: FlattenOptions = {}): FlattenedThread {
  const words = boardWords[options.locale ?? 'en'];
  const printedPosts: PrintedPost[] = [];
  let dump = `${thread.title}\n\n`;
  thread.posts.forEach((post, index) => {
    const printed = printPost(post, index, dump.length, words);
    printedPosts.push(printed);
    dump += printed.text;
  });
  const furniture = printedPosts.flatMap((printed) => printed.furniture);
  if (options.hasFooter !== false) {
    furniture.push([dump.length, dump.length + words.top.length]);
    dump += words.top;
  }
  linkQuotes(thread, printedPosts, dump);
  const truth: ThreadTruth = {
    title: { value: thread.title, at: [0, thread.title.length] },
    posts: printedPosts.map((printed) => printed.truth),
    mentions: tokensOf(dump, /(?<![\w.])@(\w+)/gu).map(({ token, at }) => ({ name: token, at })),
    links: tokensOf(dump, /((?:https:\/\/|www\.)[\w./-]*[\w/-])/gu).map(({ token, at }) => ({
      value: token,
      at,
    })),
    furniture,
  };
  return { dump, truth };
}

/**
 * Prints an endless thread, post by post, until the dump has at least `length` UTF-16 units; nothing of it is kept.
 *
 * The chunks joined are a whole dump.
 */
export function* dumpChunks(
  length: number,
  generatorOptions: GeneratorOptions,
  options: FlattenOptions = {},
): Generator<string, void, void> {
  const words = boardWords[options.locale ?? 'en'];
  const generator = createThreadGenerator(generatorOptions);
  let offset = 0;
  let chunk = `${generator.title}\n\n`;
  for (let index = 0; offset + chunk.length < length; index += 1) {
    yield chunk;
    offset += chunk.length;
    chunk = printPost(generator.next(), index, offset, words).text;
  }
  yield options.hasFooter === false ? chunk : chunk + words.top;
}

/** A page that is being printed. */
interface Sheet {
  text: string;
  /** Prints a piece and says where in the dump it stands. */
  add(piece: string): Stretch;
}

function createSheet(startOffset: number): Sheet {
  const sheet: Sheet = {
    text: '',
    add(piece) {
      const start = startOffset + sheet.text.length;
      sheet.text += piece;
      return [start, start + piece.length];
    },
  };
  return sheet;
}

/** Prints one post with the notes behind it; `index` is its place in the thread, from 0. */
function printPost(post: GeneratedPost, index: number, startOffset: number, words: BoardWords): PrintedPost {
  const sheet = createSheet(startOffset);
  const truth: PostTruth = {
    index: index + 1,
    body: [0, 0],
    author: null,
    userTitle: null,
    fields: [],
    edited: null,
    quotes: [],
    signOff: null,
    editNotes: [],
    lists: [],
    dividers: [],
  };
  // The first header stands behind the blank line of the title.
  if (index > 0 && (post.hasHeader || post.hasBlankBefore)) sheet.add('\n');
  if (post.hasHeader) printHeader(sheet, post, truth, words);
  const blockOffsets = printBody(sheet, post, truth, words);
  sheet.add('\n\u00A0\n');
  if (post.isEdited) {
    truth.edited = sheet.add(words.edited);
    sheet.add('\n');
  }
  const furniture: Stretch[] = [];
  if (post.reactions) {
    const { names, otherCount } = post.reactions;
    sheet.add('  ');
    furniture.push(sheet.add(`\u2022 ${words.reaction}`));
    sheet.add('\n');
    furniture.push(sheet.add(`${words.reactions} ${names.join(', ')} ${words.others(otherCount)}`));
    sheet.add('\n');
  }
  return { text: sheet.text, truth, blockOffsets, furniture };
}

function printHeader(sheet: Sheet, post: GeneratedPost, truth: PostTruth, words: BoardWords): void {
  const { name, userTitle, profile } = post.author;
  sheet.add(`${name}\n\n`);
  truth.author = { name, bases: ['header'] };
  const value = words.userTitles[userTitle];
  truth.userTitle = { value, at: sheet.add(value) };
  sheet.add('\n');
  if (profile === null) return;
  const { year, month, day } = profile.joined;
  const fields = [
    ['joined', words.date(year, month, day)],
    ['messages', words.count(profile.messageCount)],
    ['reactions', words.count(profile.reactionScore)],
  ] as const;
  for (const [role, text] of fields) {
    truth.fields.push({ role, value: text, at: sheet.add(text) });
    sheet.add('\n');
  }
}

/** Prints the blocks and gives the offset of each one's text. */
function printBody(sheet: Sheet, post: GeneratedPost, truth: PostTruth, words: BoardWords): number[] {
  const [start] = sheet.add('');
  const blockOffsets = post.blocks.map((block, index) => {
    if (index > 0) sheet.add(block.gap);
    let attribution: QuoteTruth['attribution'] = null;
    if (block.type === 'quote' && block.attribution !== null) {
      attribution = { name: block.attribution, at: sheet.add(`${block.attribution} ${words.said}:`) };
      sheet.add('\n');
    }
    const at = sheet.add(block.text);
    if (block.type === 'quote') truth.quotes.push({ at, attribution, source: null, isAltered: false });
    else noteBlock(block, at, truth);
    return at[0];
  });
  truth.body = [start, sheet.add('')[0]];
  if (truth.signOff)
    truth.author = { name: post.author.name, bases: [...(truth.author?.bases ?? []), 'sign-off'] };
  return blockOffsets;
}

function noteBlock(block: Exclude<GeneratedBlock, { type: 'quote' }>, at: Stretch, truth: PostTruth): void {
  if (block.type === 'edit-note') truth.editNotes.push(at);
  if (block.type === 'divider') truth.dividers.push(at);
  if (block.type === 'list') truth.lists.push({ isOrdered: block.isOrdered, itemCount: block.itemCount, at });
  if (block.type === 'sign-off') truth.signOff = { name: block.name, at };
}

/** Notes where each quote comes from, and whose name that tells. */
function linkQuotes(thread: GeneratedThread, printedPosts: PrintedPost[], dump: string): void {
  thread.posts.forEach((post, index) => {
    const quotes = post.blocks.filter((block) => block.type === 'quote');
    quotes.forEach(({ source, attribution }, place) => {
      const quote = printedPosts[index]?.truth.quotes[place];
      const printed = source === null ? undefined : printedPosts[source.post];
      if (quote === undefined || source === null || printed === undefined) return;
      const offsetOf = ({ block, offset }: BlockPoint) => (printed.blockOffsets[block] ?? 0) + offset;
      const range: Stretch = [offsetOf(source.start), offsetOf(source.end)];
      quote.source = { post: source.post + 1, range };
      quote.isAltered = dump.slice(...range) !== dump.slice(...quote.at);
      if (attribution === null) return;
      printed.truth.author ??= { name: attribution, bases: [] };
      if (!printed.truth.author.bases.includes('attribution')) printed.truth.author.bases.push('attribution');
    });
  });
}

/** What the generator writes as mention or address (the pattern's group) is told from its prose by marks that this never has. */
function tokensOf(dump: string, pattern: RegExp): { token: string; at: Stretch }[] {
  return [...dump.matchAll(pattern)].map((match) => ({
    token: match[1] ?? '',
    at: [match.index, match.index + match[0].length],
  }));
}
