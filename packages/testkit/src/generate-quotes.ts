import type { Alteration, BlockPoint, GeneratedBlock, GeneratedPost, Passage } from './generated-thread.ts';
import type { Random } from './random.ts';
import { type Avoided, bareWord, straightened, type Typography } from './vocabulary.ts';
import { proseAttribution, type Writer, wrapped } from './writer.ts';

/** Invents quotes of earlier posts, with the answers to them. */
export interface Quoter {
  /** Blocks that open a post with one quote or several; empty while there is nothing to quote. */
  reply(writer: Writer, typography: Typography): Reply;
  /** A hand-typed "Edit:", a quoted line and the answer; empty while there is nothing to quote. */
  editedAnswer(writer: Writer, typography: Typography): GeneratedBlock[];
  /** Makes `post`, the one with this index from 0, quotable. */
  remember(post: GeneratedPost, index: number): void;
}

/** The blocks of a quoting post so far. */
export interface Reply {
  blocks: GeneratedBlock[];
  /** True where the post must end here: what followed would be read as more of the quote. */
  isComplete: boolean;
}

/** Posts that can still be quoted; the first post always can. */
const MEMORY = 120;

/** Fewer words than this are a phrase that anyone might use. */
const MIN_WORDS = 9;

/** Words and letters on each side of a change, so that what is left of a quote can be told from chance. */
const MIN_WORDS_BESIDE = 9;
const MIN_LETTERS_BESIDE = 50;

/** Makes a quoter whose choices come from `random`. */
export function createQuoter(random: Random, rates: { attributions: number; alterations: number }): Quoter {
  const posts = new Map<number, GeneratedPost>();
  /** Passages that somebody quoted: the next who quotes them still quotes the first author. */
  const inherited: Passage[] = [];

  /** Passages of a post that are long enough, whole paragraphs or the author's whole text. */
  function pickPassage(kind: 'post' | 'paragraph' | 'sentence' | 'inherited'): Passage | null {
    if (kind === 'inherited') {
      const known = inherited.filter((passage) => posts.has(passage.post));
      return known.length > 0 ? random.pick(known) : null;
    }
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const [index, post] = pickPost();
      const passage =
        kind === 'post' ? ownPassage(index, post) : random.pick([null, ...paragraphPassages(index, post)]);
      if (passage === null) continue;
      const cut = kind === 'sentence' ? sentenceOf(passage, post) : passage;
      if (isQuotable(textOf(cut, post))) return cut;
    }
    return null;
  }

  function pickPost(): [number, GeneratedPost] {
    const indexes = [...posts.keys()];
    const index = indexes[indexes.length - 1 - random.skewed(indexes.length)] as number;
    return [index, posts.get(index) as GeneratedPost];
  }

  function sentenceOf(passage: Passage, post: GeneratedPost): Passage {
    const text = textOf(passage, post);
    const starts = [0, ...[...text.matchAll(/[.!?] (?=\p{Lu})/gu)].map((match) => match.index + 2)];
    const start = random.integer(0, starts.length - 1);
    const end = starts[start + 1];
    const at = (offset: number): BlockPoint => ({ block: passage.start.block, offset });
    return {
      post: passage.post,
      start: at(starts[start] as number),
      end: at(end === undefined ? text.length : end - 1),
    };
  }

  function quoteOf(passage: Passage, gap: GeneratedBlock['gap']): GeneratedBlock {
    const post = posts.get(passage.post) as GeneratedPost;
    const text = textOf(passage, post);
    const altered = random.chance(rates.alterations) ? alter(random, text) : null;
    inherited.push(passage);
    if (inherited.length > MEMORY) inherited.shift();
    return {
      type: 'quote',
      attribution: random.chance(rates.attributions) ? post.author.name : null,
      source: passage,
      alteration: altered?.alteration ?? 'none',
      text: altered?.text ?? text,
      gap,
    };
  }

  /** An answer that cannot be read as more of the passage: it does not go on with the word that stands behind it. */
  function answerTo(
    passage: Passage,
    writer: Writer,
    typography: Typography,
    before?: Passage,
  ): GeneratedBlock {
    const avoided: Avoided = { first: wordsBeside(passage, 'after') };
    if (before) avoided.last = wordsBeside(before, 'before');
    const text = before ? writer.paragraph(typography, avoided) : writer.answer(typography, avoided);
    return { type: 'paragraph', text, gap: random.chance(0.4) ? '\n' : '\n\n' };
  }

  /** The words that stand directly before or behind a passage: on the page, and in the author's text without its quotes. */
  function wordsBeside(passage: Passage, side: 'before' | 'after'): Set<string> {
    const { blocks } = posts.get(passage.post) as GeneratedPost;
    const { block, offset } = side === 'before' ? passage.start : passage.end;
    const own = (blocks[block] as GeneratedBlock).text;
    const [inside, others] =
      side === 'before'
        ? [own.slice(0, offset), blocks.slice(0, block).reverse()]
        : [own.slice(offset), blocks.slice(block + 1)];
    // A divider has no words: what stands beside it stands beside the passage.
    const worded = others.filter(({ text }) => bareWord(text) !== '');
    const neighbours = [worded[0], worded.find(({ type }) => type !== 'quote')];
    return new Set(
      neighbours.flatMap((neighbour) => {
        const text =
          side === 'before' ? `${neighbour?.text ?? ''} ${inside}` : `${inside} ${neighbour?.text ?? ''}`;
        const words = text.split(/\s+/).map(bareWord);
        const word = (side === 'before' ? words.reverse() : words).find((candidate) => candidate !== '');
        return word === undefined ? [] : [word];
      }),
    );
  }

  /** Several paragraphs of one post, in order, each with its answer. */
  function interleavedReply(writer: Writer, typography: Typography): GeneratedBlock[] {
    const [index, post] = pickPost();
    const passages = paragraphPassages(index, post).filter((passage) => isQuotable(textOf(passage, post)));
    if (passages.length < 2) return [];
    const chosen = passages.filter((_, place) => place < 2 || random.chance(0.5)).slice(0, 4);
    const blocks: GeneratedBlock[] = [];
    if (random.chance(0.4)) {
      const avoided = { last: wordsBeside(chosen[0] as Passage, 'before') };
      blocks.push({ type: 'paragraph', text: writer.paragraph(typography, avoided), gap: '\n\n' });
    }
    chosen.forEach((passage, place) => {
      blocks.push(quoteOf(passage, '\n\n'), answerTo(passage, writer, typography, chosen[place + 1]));
    });
    return blocks;
  }

  return {
    reply(writer, typography) {
      if (posts.size === 0) return { blocks: [], isComplete: false };
      if (random.chance(0.2)) {
        const blocks = interleavedReply(writer, typography);
        if (blocks.length > 0) return { blocks, isComplete: false };
      }
      const passage = pickPassage(
        random.pick(['post', 'post', 'post', 'paragraph', 'paragraph', 'sentence', 'inherited']),
      );
      if (passage === null) return { blocks: [], isComplete: false };
      const quote = quoteOf(passage, '\n\n');
      if (random.chance(0.05)) return { blocks: [quote], isComplete: true };
      return { blocks: [quote, answerTo(passage, writer, typography)], isComplete: false };
    },
    editedAnswer(writer, typography) {
      const passage = posts.size > 0 ? pickPassage('paragraph') : null;
      if (passage === null || wordsBeside(passage, 'before').has('edit')) return [];
      const note: GeneratedBlock = { type: 'edit-note', text: 'Edit:', gap: '\n\n' };
      return [note, quoteOf(passage, '\n'), answerTo(passage, writer, typography)];
    },
    remember(post, index) {
      posts.set(index, post);
      const oldest = index - MEMORY;
      if (oldest > 0) posts.delete(oldest);
    },
  };
}

/** The text of `passage`, which is in `post`. */
function textOf(passage: Passage, post: GeneratedPost): string {
  const { start, end } = passage;
  let text = '';
  for (let index = start.block; index <= end.block; index += 1) {
    const block = post.blocks[index] as GeneratedBlock;
    const from = index === start.block ? start.offset : 0;
    const to = index === end.block ? end.offset : block.text.length;
    text += (index === start.block ? '' : block.gap) + block.text.slice(from, to);
  }
  return text;
}

/** Everything an author wrote, if quotes do not cut it in pieces; now and then without the sign-off. */
function ownPassage(index: number, post: GeneratedPost): Passage | null {
  const first = post.blocks.findLastIndex((block) => block.type === 'quote') + 1;
  const last = post.blocks.length - 1;
  if (first > last || post.blocks.slice(0, first).some((block) => block.type !== 'quote')) return null;
  return wholeBlocks(index, post, first, last);
}

function paragraphPassages(index: number, post: GeneratedPost): Passage[] {
  return post.blocks.flatMap((block, place) =>
    block.type === 'paragraph' ? [wholeBlocks(index, post, place, place)] : [],
  );
}

function wholeBlocks(index: number, post: GeneratedPost, first: number, last: number): Passage {
  const end = { block: last, offset: (post.blocks[last] as GeneratedBlock).text.length };
  return { post: index, start: { block: first, offset: 0 }, end };
}

/** Whether a quote of `text` can be told from a common phrase, and its first line from one that says who is quoted. */
function isQuotable(text: string): boolean {
  return wordCount(text) >= MIN_WORDS && !text.startsWith(proseAttribution);
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => bareWord(word) !== '').length;
}

/** `text` with one change, or `null` where the change drawn does not fit the text. */
function alter(random: Random, text: string): { text: string; alteration: Alteration } | null {
  const alteration = random.pick(['broken', 'rejoined', 'straightened', 'snipped', 'edited'] as const);
  const changed = changeOf(random, text, alteration);
  return changed === null || changed === text ? null : { text: changed, alteration };
}

function changeOf(random: Random, text: string, alteration: Exclude<Alteration, 'none'>): string | null {
  if (alteration === 'straightened') return straightened(text);
  if (alteration === 'rejoined') return text.replaceAll(/(?<=[^\n])\n(?=[\p{L}])/gu, ' ');
  // Only inside one line: whoever changes words across paragraphs has written something new.
  if (text.includes('\n')) return null;
  const words = text.split(' ');
  const latest = words.length - 1 - MIN_WORDS_BESIDE;
  if (latest < MIN_WORDS_BESIDE) return null;
  const place = random.integer(MIN_WORDS_BESIDE, latest);
  const before = words.slice(0, place).join(' ');
  const least = Math.min(bareWord(before).length, bareWord(words.slice(latest).join(' ')).length);
  if (least < MIN_LETTERS_BESIDE) return null;
  switch (alteration) {
    case 'broken':
      return wrapped(text, Math.max(before.length, 60));
    case 'snipped':
      // What follows the gap must not look as if nothing were missing.
      if (latest - place < 3 || bareWord(words[latest] ?? '') === bareWord(words[place] ?? '')) return null;
      return `${before} ${random.pick(['[...]', '...', '(snip)'])} ${words.slice(latest).join(' ')}`;
    case 'edited':
      if (bareWord(words[place] ?? '') === '') return null;
      return `${before} otherwise ${words.slice(place + 1).join(' ')}`;
  }
}
