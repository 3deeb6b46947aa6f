import { createThreadGenerator } from '../generate-thread.ts';
import type { GeneratedAuthor, GeneratedBlock, GeneratedPost } from '../generated-thread.ts';
import { createRandom, type Random } from '../random.ts';
import type { BoardBlock, BoardMember, BoardPost, BoardQuote, BoardThread } from './board-thread.ts';
import { minutesOf, type PageLocale } from './calendar.ts';
import { inventedPlaces, phrases } from './phrases.ts';
import { createTranslator, type Translator } from './prose.ts';

/** What a board's page looks like. */
export interface ThreadOptions {
  seed: number;
  locale: PageLocale;
  postCount: number;
  /** First and last year in which the engine was in use. */
  years: readonly [number, number];
  /** Whether the engine keeps quotes inside quotes. */
  nestsQuotes: boolean;
}

type Translate = Translator['translate'];

/** Share of pages that are not a thread's first. */
const LATER_PAGES = 0.2;
/** Share of longer posts with a picture or code. */
const INSETS = 0.08;
const MAX_QUOTE_DEPTH = 3;

/** Makes a page of a thread, the same for the same options, from a generated thread and what a board knows besides. */
export function makeBoardThread(options: ThreadOptions): BoardThread {
  const { seed, locale, postCount, years } = options;
  const random = createRandom(seed ^ 0x5bd1e995);
  const generator = createThreadGenerator({
    seed,
    attributions: 0.9,
    alterations: 0.1,
    edits: 0.12,
    paragraphs: random.integer(1, 4),
    sentences: random.integer(1, 4),
  });
  const skippedCount = random.chance(LATER_PAGES) ? postCount : 0;
  const generated = Array.from({ length: skippedCount + postCount }, () => generator.next());
  const startedAt = minutesOf(random.integer(...years), random.integer(1, 12), random.integer(1, 28));
  const { translate } = createTranslator(locale, new Set(generated.map(({ author }) => author.name)));
  const members = inventMembers(random, generated, startedAt, locale);
  const moments = postingMoments(random, startedAt, generated.length);
  const firstId = random.integer(900, 4_000_000);
  const ids = generated.map((_, place) => firstId + place * 18 + random.integer(1, 9));
  const title = translate(generator.title);
  const quoter = createQuoteMaker(random, options, translate, generated, skippedCount, (place) => ({
    name: (generated[place] as GeneratedPost).author.name,
    postedAt: moments[place] as number,
    id: ids[place] as number,
    number: place + 1,
  }));
  const posts = generated.map((post, place): BoardPost => {
    const postedAt = moments[place] as number;
    const author = members.get(post.author) as BoardMember;
    return {
      index: place - skippedCount,
      number: place + 1,
      id: ids[place] as number,
      author,
      postedAt,
      subject: place === 0 ? title : `Re: ${title}`,
      blocks: withInsets(
        random,
        post.blocks.flatMap((block) => quoter.blocksOf(block, place, 1)),
      ),
      edit: post.isEdited
        ? {
            at: postedAt + random.integer(1, 600),
            count: random.integer(1, 3),
            name: author.name,
          }
        : null,
      reactions: post.reactions,
    };
  });
  return {
    title,
    locale,
    board: `${random.pick(inventedPlaces)} ${random.pick(['Board', 'Forum', 'Community'])}`,
    forum: random.pick(phrases[locale].forums),
    starter: (posts[0] as BoardPost).author,
    startedAt: (posts[0] as BoardPost).postedAt,
    posts: posts.slice(skippedCount),
    page: skippedCount > 0 ? 2 : 1,
    pageCount: skippedCount > 0 ? 2 : random.integer(1, 3),
    postCount: generated.length,
    settings: {
      isTwelveHour: random.chance(0.5),
      hasSignatures: random.chance(0.7),
      hasLocations: random.chance(0.6),
      hasFields: random.chance(0.7),
      hasFieldLabels: random.chance(0.7),
      hasAvatars: random.chance(0.8),
      hasSmileyPictures: random.chance(0.5),
      hasFrame: random.chance(0.6),
      fetchedAt: random.chance(0.25) ? (moments.at(-1) as number) + 9 : null,
    },
  };
}

function inventMembers(
  random: Random,
  posts: GeneratedPost[],
  startedAt: number,
  locale: PageLocale,
): Map<GeneratedAuthor, BoardMember> {
  const members = new Map<GeneratedAuthor, BoardMember>();
  for (const { author } of posts) {
    if (members.has(author)) continue;
    members.set(author, {
      name: author.name,
      rank: random.chance(0.08) ? 4 : random.integer(0, 3),
      customTitle: random.chance(0.15) ? random.pick(phrases[locale].titles) : null,
      isBanned: random.chance(0.08),
      joinedAt: startedAt - random.integer(1440, 4_000_000),
      postCount: random.integer(1, 200) ** 2,
      reactionScore: random.integer(0, 90) ** 2,
      location: random.chance(0.5) ? random.pick(inventedPlaces) : null,
      signature: random.chance(0.4) ? inventSignature(random, locale) : null,
      hasAvatar: random.chance(0.7),
      isOnline: random.chance(0.3),
    });
  }
  return members;
}

function inventSignature(random: Random, locale: PageLocale): string[] {
  const { mottos } = phrases[locale];
  const first = random.integer(0, mottos.length - 1);
  const second = (first + random.integer(1, mottos.length - 1)) % mottos.length;
  return (random.chance(0.5) ? [first, second] : [first]).map((place) => mottos[place] as string);
}

const programs = [
  ['for (const boat of harbour) {', '  boat.float(3);', '}'],
  ['[mast]', 'height = 12', 'colour = "grey"'],
  ['SELECT name FROM boats WHERE sunk = 0;'],
];

/** Now and then puts a picture or a piece of code between two blocks. */
function withInsets(random: Random, blocks: BoardBlock[]): BoardBlock[] {
  if (blocks.length < 2 || !random.chance(INSETS)) return blocks;
  const inset: BoardBlock = random.chance(0.5)
    ? { type: 'code', lines: random.pick(programs) }
    : { type: 'picture', fileName: `boat${random.integer(1, 99)}.jpg` };
  return blocks.toSpliced(random.integer(1, blocks.length - 1), 0, inset);
}

/** Moments that rise, by minutes at first and by days now and then. */
function postingMoments(random: Random, startedAt: number, count: number): number[] {
  let moment = startedAt + random.integer(0, 1439);
  return Array.from({ length: count }, () => {
    const current = moment;
    moment += random.chance(0.15) ? random.integer(1440, 90_000) : random.integer(2, 900);
    return current;
  });
}

/** Turns generated blocks into blocks of the page. */
function createQuoteMaker(
  random: Random,
  { nestsQuotes }: ThreadOptions,
  translate: Translate,
  generated: GeneratedPost[],
  skippedCount: number,
  sourceOf: (place: number) => NonNullable<BoardQuote['attribution']>,
) {
  let quoteCount = 0;

  function blocksOf(block: GeneratedBlock, place: number, depth: number): BoardBlock[] {
    if (block.type === 'quote') return [quoteOf(block, place, depth)];
    if (block.type !== 'sign-off') return textBlocks(block.text, translate);
    return [{ type: 'sign-off', lines: translate(block.text).split('\n') }];
  }

  function quoteOf(block: GeneratedBlock & { type: 'quote' }, place: number, depth: number): BoardQuote {
    const number = quoteCount;
    quoteCount += 1;
    const { source, attribution } = block;
    const known = source === null ? null : sourceOf(source.post);
    const outside = { postedAt: sourceOf(place).postedAt - 5000, id: 17, number: 1 };
    return {
      type: 'quote',
      number,
      depth,
      attribution: attribution === null ? null : { ...(known ?? outside), name: attribution },
      source: source === null || source.post < skippedCount ? null : source.post - skippedCount,
      blocks: [...nestedQuote(block, depth), ...textBlocks(block.text, translate)],
    };
  }

  /** The quote that stood before the quoted words, if the engine keeps it. */
  function nestedQuote({ source }: GeneratedBlock & { type: 'quote' }, depth: number): BoardBlock[] {
    if (!nestsQuotes || source === null || depth >= MAX_QUOTE_DEPTH || source.start.offset > 0) return [];
    const before = generated[source.post]?.blocks[source.start.block - 1];
    if (before?.type !== 'quote' || !random.chance(0.7)) return [];
    return [quoteOf(before, source.post, depth + 1)];
  }

  return { blocksOf };
}

/** Paragraphs and lists of a generated text, which are told apart by blank lines and the marks of items. */
function textBlocks(text: string, translate: Translate): BoardBlock[] {
  return text.split('\n\n').map((part): BoardBlock => {
    const lines = part.trimStart().split('\n');
    const items = lines.flatMap((line) => /^ *(?:\u2022|\d+\.) (.*)$/u.exec(line)?.[1] ?? []);
    if (items.length < lines.length)
      return { type: 'paragraph', lines: lines.map((line) => translate(line.trim())) };
    const isOrdered = !(lines[0] as string).startsWith('\u2022');
    return { type: 'list', isOrdered, items: items.map(translate) };
  });
}
