import type { GeneratedBlock } from './generated-thread.ts';
import type { Random } from './random.ts';
import { type Avoided, bareWord, type Typography, type Vocabulary } from './vocabulary.ts';

/** Invents the blocks of a post that do not depend on other posts. */
export interface Writer {
  /** One sentence or a few, now and then broken into lines by the author's device. */
  paragraph(typography: Typography, avoided?: Avoided): string;
  /** A paragraph that answers a quote: now and then no more than a few words. */
  answer(typography: Typography, avoided: Avoided): string;
  list(typography: Typography): GeneratedBlock;
  /** A closing with the name, or the lone name where `isKnown`. */
  signOff(name: string, isKnown: boolean): GeneratedBlock;
  /** A line that mentions `name`. */
  mention(name: string): string;
  /** A line with an address. */
  reference(typography: Typography): string;
  /**
   * A passage from elsewhere and an answer to it. It is marked as a quote with the probability `attributionRate`;
   * otherwise nothing tells it from the author's words.
   */
  outsideQuote(typography: Typography, attributionRate: number, name: string): GeneratedBlock[];
}

/** Posts and paragraphs that people repeat without quoting anyone: too short to be a quote. */
export const shortAnswers = [
  'I agree.',
  'Good point.',
  'Any thoughts?',
  'Same here.',
  'Thanks in advance!',
  'Not so sure.',
  'Very true.',
];

/** Opens a line that looks like an attribution and is none: in prose, too, people say things. */
export const proseAttribution = 'As my old friend ';

const closings = ['yours,', 'Cheers,', 'Regards,', 'Best regards,', 'Kind regards,', 'Best wishes,'];

/** Names that can be told from the words behind them after an `@`. */
const mentionableName = /^[A-Za-z0-9_]+$/;

/** Makes a writer whose choices come from `random`; its paragraphs have up to `maxSentences`. */
export function createWriter(random: Random, vocabulary: Vocabulary, maxSentences = 7): Writer {
  function paragraph(typography: Typography, avoided: Avoided = {}): string {
    const count = random.integer(1, maxSentences);
    const sentences: string[] = [];
    for (let index = 0; index < count; index += 1) {
      sentences.push(
        vocabulary.sentence(typography, 5, 24, {
          ...(index === 0 && avoided.first ? { first: avoided.first } : {}),
          ...(index === count - 1 && avoided.last ? { last: avoided.last } : {}),
        }),
      );
    }
    const text = sentences.join(' ');
    if (random.chance(0.05)) return wrapped(text, random.integer(60, 78));
    if (avoided.first?.has('as') || !random.chance(0.01)) return text;
    return `${proseAttribution}${vocabulary.newWord()} said:\n${text}`;
  }

  return {
    paragraph,
    answer(typography, avoided) {
      const fitting = shortAnswers.filter(
        (text) => !avoided.first?.has(bareWord(text.split(' ')[0] as string)),
      );
      return random.chance(0.15) ? random.pick(fitting) : paragraph(typography, avoided);
    },
    list(typography) {
      const isOrdered = random.chance(0.4);
      const itemCount = random.integer(2, 6);
      const items = Array.from({ length: itemCount }, (_, index) => {
        const mark = isOrdered ? `${index + 1}.` : '\u2022';
        return `${mark} ${vocabulary.sentence(typography, 3, 12)}`;
      });
      // The indentation of the first item is no more than what stands before it.
      return { type: 'list', isOrdered, itemCount, text: items.join('\n  '), gap: '\n\n  ' };
    },
    signOff(name, isKnown) {
      const closing = random.pick(closings);
      let text = `${closing}\n${name}`;
      if (isKnown && random.chance(0.6)) text = name;
      else if (random.chance(0.2)) text = `${closing} ${name}`;
      return { type: 'sign-off', name, text, gap: '\n\n' };
    },
    mention(name) {
      const sentence = vocabulary.sentence('straight', 5, 14);
      if (!mentionableName.test(name)) return sentence;
      return random.pick([
        `paging @${name}, ${sentence}`,
        `@${name} ${sentence}`,
        `${sentence.slice(0, -1)}, as @${name} wrote.`,
      ]);
    },
    reference(typography) {
      const address = vocabulary.address();
      const sentence = vocabulary.sentence(typography, 6, 12);
      return random.pick([
        `${sentence} ${address}`,
        `See ${address} for more.`,
        `${sentence} (${address})`,
        `It is all in ${address}.`,
        address,
      ]);
    },
    outsideQuote(typography, attributionRate, name) {
      const isMarked = random.chance(attributionRate);
      const passage = vocabulary.sentence(typography, 14, 40);
      const answer: GeneratedBlock = { type: 'paragraph', text: paragraph(typography), gap: '\n\n' };
      const text = isMarked ? passage : `\u201C${passage}\u201D ${vocabulary.address()}`;
      const outside: GeneratedBlock = isMarked
        ? { type: 'quote', attribution: name, source: null, alteration: 'none', text, gap: '\n\n' }
        : { type: 'paragraph', text, gap: '\n\n' };
      return [outside, answer];
    },
  };
}

/**
 * Breaks `text` into lines of at most `width` units where the words allow it.
 *
 * No line begins with anything but a letter, so that none looks like an item of a list or a mark.
 */
export function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width && /^\p{L}/u.test(word)) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.join('\n');
}
