import { createQuoter } from './generate-quotes.ts';
import type { GeneratedAuthor, GeneratedBlock, GeneratedPost, GeneratedThread } from './generated-thread.ts';
import { createRandom, type Random } from './random.ts';
import { createVocabulary, type Typography, type Vocabulary } from './vocabulary.ts';
import { createWriter, shortAnswers } from './writer.ts';

/** What the invented threads look like; every rate is a probability from 0 to 1. */
export interface GeneratorOptions {
  /** A 32-bit integer; the same options give the same thread. */
  seed: number;
  /** Posts that quote. */
  quotes?: number;
  /** Quotes with a line above that names the author. */
  attributions?: number;
  /** Quotes that differ from what they repeat. */
  alterations?: number;
  /** Posts whose header survived. */
  headers?: number;
  /** Posts that end with the author's own closing. */
  signOffs?: number;
  /** Posts with the board's stamp or the author's own note of an edit. */
  edits?: number;
  /** Posts with a list, a divider, a mention or an address, each. */
  extras?: number;
  /** Most paragraphs of a post, no rate but a count; what answers a quote has fewer. */
  paragraphs?: number;
  /** Most sentences of a paragraph, a count as well. */
  sentences?: number;
}

/** A thread that grows without end. */
export interface ThreadGenerator {
  title: string;
  /** Invents the next post. What has been given out does not change, and is not kept for ever. */
  next(): GeneratedPost;
}

const defaults = {
  quotes: 0.4,
  attributions: 0.3,
  alterations: 0.25,
  headers: 0.2,
  signOffs: 0.12,
  edits: 0.06,
  extras: 0.06,
  paragraphs: 5,
  sentences: 7,
} satisfies Omit<GeneratorOptions, 'seed'>;

const userTitles = ['banned', 'administrator', 'moderator', 'new', 'member', 'active', 'well-known'] as const;
const dividers = ['***', '---', '~~~', '=====', '* * *'];
/** Members beyond this number only read. */
const MAX_CAST = 300;

/** The thread of `options` with `postCount` posts; a longer one with the same options begins with the same posts. */
export function generateThread(options: GeneratorOptions, postCount: number): GeneratedThread {
  const generator = createThreadGenerator(options);
  return { title: generator.title, posts: Array.from({ length: postCount }, () => generator.next()) };
}

/** Makes a thread that grows post by post, for dumps of any size. */
export function createThreadGenerator(options: GeneratorOptions): ThreadGenerator {
  const rates = { ...defaults, ...options };
  const random = createRandom(options.seed);
  const vocabulary = createVocabulary(random);
  const writer = createWriter(random, vocabulary, rates.sentences);
  const quoter = createQuoter(random, rates);
  const cast: GeneratedAuthor[] = [];
  const typographies = new Map<GeneratedAuthor, Typography>();
  // A lone name is a sign-off only to those who know the name; so everyone signs with a closing first.
  const signers = new Set<string>();
  const title = vocabulary.title();
  const hasProfiles = random.chance(0.3);
  let postCount = 0;

  function admitMember(): void {
    const author = inventAuthor(random, vocabulary, hasProfiles);
    cast.push(author);
    typographies.set(author, random.chance(0.4) ? 'curly' : 'straight');
  }

  function ownText(typography: Typography, count: number): GeneratedBlock[] {
    const blocks: GeneratedBlock[] = [];
    for (let index = 0; index < count; index += 1) {
      if (index > 0 && random.chance(rates.extras)) blocks.push(plain('divider', random.pick(dividers)));
      blocks.push(plain('paragraph', writer.paragraph(typography)));
      if (random.chance(rates.extras)) blocks.push(writer.list(typography));
    }
    return blocks;
  }

  function signOff(author: GeneratedAuthor): GeneratedBlock {
    const block = writer.signOff(author.name, signers.has(author.name));
    signers.add(author.name);
    return block;
  }

  function compose(author: GeneratedAuthor, typography: Typography): GeneratedBlock[] {
    const reply = random.chance(rates.quotes) ? quoter.reply(writer, typography) : null;
    if (reply?.isComplete) return reply.blocks;
    const blocks = reply?.blocks ?? [];
    if (blocks.length === 0) {
      if (random.chance(0.08)) return [plain('paragraph', random.pick(shortAnswers))];
      if (random.chance(0.02))
        blocks.push(...writer.outsideQuote(typography, rates.attributions, vocabulary.name()));
    }
    blocks.push(
      ...ownText(
        typography,
        blocks.length > 0 ? random.skewed(rates.paragraphs - 1) : random.integer(1, rates.paragraphs),
      ),
    );
    if (random.chance(rates.extras)) blocks.push(plain('paragraph', writer.mention(random.pick(cast).name)));
    if (random.chance(rates.extras)) blocks.push(plain('paragraph', writer.reference(typography)));
    if (random.chance(rates.edits / 2)) {
      const added = random.chance(0.5) ? quoter.editedAnswer(writer, typography) : [];
      if (added.length > 0) return [...blocks, ...added];
      return [
        ...blocks,
        plain('edit-note', `${random.pick(['Edit:', 'EDIT:'])} ${vocabulary.sentence(typography, 6, 14)}`),
      ];
    }
    if (hasMuchToSay(blocks) && random.chance(rates.signOffs)) blocks.push(signOff(author));
    return blocks;
  }

  return {
    title,
    next() {
      while (cast.length < 5 || (cast.length < MAX_CAST && random.chance(0.04))) admitMember();
      const author = random.pick(cast);
      const blocks = compose(author, typographies.get(author) as Typography);
      // A header's last character must not look like the end of a sentence, or nobody could tell it from one.
      const hasHeader = random.chance(rates.headers) && !author.name.endsWith('.');
      const post: GeneratedPost = {
        author,
        hasHeader,
        blocks,
        isEdited: random.chance(rates.edits),
        reactions: random.chance(rates.extras)
          ? { names: [author.name, random.pick(cast).name], otherCount: random.integer(2, 9) }
          : null,
        hasBlankBefore: !hasHeader && postCount > 0 && random.chance(0.05),
      };
      quoter.remember(post, postCount);
      postCount += 1;
      return post;
    },
  };
}

/** Whether a post is more than a phrase: an author who signs the same phrase twice repeats a whole post by chance. */
function hasMuchToSay(blocks: GeneratedBlock[]): boolean {
  const own = blocks.filter(({ type }) => type !== 'quote').map(({ text }) => text);
  return own.join(' ').split(' ').length > 9;
}

function plain(type: 'paragraph' | 'divider' | 'edit-note', text: string): GeneratedBlock {
  return { type, text, gap: '\n\n' };
}

function inventAuthor(random: Random, vocabulary: Vocabulary, hasProfile: boolean): GeneratedAuthor {
  return {
    name: vocabulary.name(),
    userTitle: random.pick(userTitles),
    profile: hasProfile
      ? {
          joined: {
            year: random.integer(2001, 2025),
            month: random.integer(1, 12),
            day: random.integer(1, 28),
          },
          messageCount: random.integer(1, 40_000),
          reactionScore: random.integer(0, 9_000),
        }
      : null,
  };
}
