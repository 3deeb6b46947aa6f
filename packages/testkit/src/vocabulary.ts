import type { Random } from './random.ts';

/** How an author's device sets apostrophes, quotation marks and dashes. */
export type Typography = 'straight' | 'curly';

/** Words that a sentence must not begin or end with, in lower case without punctuation. */
export interface Avoided {
  first?: ReadonlySet<string>;
  last?: ReadonlySet<string>;
}

/** Makes text that reads like a board's: invented words between the common ones of English. */
export interface Vocabulary {
  /** A sentence of `low` to `high` words, its full stop included. */
  sentence(typography: Typography, low: number, high: number, avoided?: Avoided): string;
  /** A thread title: a few words, no full stop. */
  title(): string;
  /** A name as members choose them; never two words that could be prose, and never the same twice. */
  name(): string;
  /** A word that is not met twice. */
  newWord(): string;
  /** A bare address. */
  address(): string;
}

const syllables = [
  'ba bor da del dri fa fen ga gro hal il ka kel la lin lo ma mer mo na nil or pa pel qua ra rin ro',
  'sa sel sto ta ter tho ul va vel vo wen yar zu zim',
]
  .join(' ')
  .split(' ');

const functionWords = [
  'the the the a a of of to to and and in in is that it was for on with as but be this have from or',
  'had by not they which you were are all there would their we when who will more if no out so what',
  'up about into than them can only other some could these then do any my now such like our over even',
  'most after also many before because just very much where',
]
  .join(' ')
  .split(' ');

const contractions = "don't it's I'm wouldn't that's didn't they're can't you'd isn't".split(' ');

/** Phrases that different people begin with by chance; such a repeat is nobody's quote. */
const phrases = [
  'I have to say that',
  'in my opinion',
  'on the other hand',
  'as far as I can tell',
  'at the end of the day',
  'if I remember it correctly',
  'I am not sure that',
  'there is no doubt that',
  'to be honest I think that',
  'the problem with this is that',
  'it is worth a look because',
  'for what it is worth',
  'one of the things about',
  'I would like to know if',
  'the fact of the matter is that',
  'most people seem to think that',
  'it goes without saying that',
];

const names = 'Halvor Mirela Tobin Quill Sunniva Ruark Petra Osric Linnea Dacre Yorick Wenna'.split(' ');
const epithets = 'Old Captain Little Grumpy Northern Silent Doctor'.split(' ');

const CONTENT_WORD_COUNT = 3000;

/** Makes a vocabulary whose words and choices come from `random`. */
export function createVocabulary(random: Random): Vocabulary {
  const contentWords = new Set<string>();
  while (contentWords.size < CONTENT_WORD_COUNT) contentWords.add(inventedWord(random));
  const content = [...contentWords];
  const usedNames = new Set<string>();

  function word(): string {
    return random.chance(0.5)
      ? random.pick(functionWords)
      : (content[random.skewed(content.length)] as string);
  }

  /** A word with what stands around it inside a sentence. */
  function dressedWord(typography: Typography): string {
    const choice = random.integer(0, 199);
    if (choice < 6) return typeset(random.pick(contractions), typography);
    if (choice < 9) return typography === 'curly' ? `\u201C${word()}\u201D` : `"${word()}"`;
    if (choice < 11) return `(${word()} ${word()})`;
    if (choice < 13) return typography === 'curly' ? `${word()} \u2014 ${word()}` : `${word()} - ${word()}`;
    if (choice < 15) return String(random.integer(12, 2030));
    if (choice < 16) return `${word()}\u00E9`;
    if (choice < 17) return `${word()} \u{1F642}`;
    return choice < 27 ? `${word()},` : word();
  }

  return {
    sentence(typography, low, high, avoided = {}) {
      const words: string[] = [];
      const count = random.integer(low, high);
      // The word behind a phrase is new each time: two whole sentences that agree would be a quote.
      if (random.chance(0.15)) words.push(...random.pick(phrases).split(' '), coinedWord(random));
      else words.push(word());
      while (avoided.first?.has(bareWord(words[0] as string))) words[0] = word();
      while (words.length < count - 1) words.push(dressedWord(typography));
      let last = word();
      while (avoided.last?.has(last)) last = word();
      words.push(last);
      return capitalised(words.join(' ')) + random.pick(['.', '.', '.', '.', '!', '?', '...']);
    },
    title() {
      const count = random.integer(2, 7);
      return Array.from({ length: count }, (_, index) => (index === 0 ? capitalised(word()) : word())).join(
        ' ',
      );
    },
    name() {
      for (;;) {
        const name = nameFrom(random);
        if (usedNames.has(name.toLowerCase())) continue;
        usedNames.add(name.toLowerCase());
        return name;
      }
    },
    newWord: () => coinedWord(random),
    address() {
      const path = `${word()}/${random.integer(1900, 2026)}/${word()}-${word()}`;
      return random.chance(0.8)
        ? `https://www.${inventedWord(random)}.example/${path}`
        : `www.${inventedWord(random)}.example/${path}`;
    },
  };
}

/** `text` in lower case without anything but letters and digits: what two spellings of a word share. */
export function bareWord(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** `text` with curly apostrophes and quotation marks made straight and long dashes short. */
export function straightened(text: string): string {
  return text
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u201C\u201D]/g, '"')
    .replaceAll('\u2014', '-');
}

function typeset(text: string, typography: Typography): string {
  return typography === 'curly' ? text.replaceAll("'", '\u2019') : text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A word that is not met twice. */
function coinedWord(random: Random): string {
  return inventedWord(random) + inventedWord(random) + inventedWord(random);
}

function inventedWord(random: Random, fewestSyllables = 2): string {
  let word = '';
  const count = random.integer(fewestSyllables, 4);
  for (let index = 0; index < count; index += 1) word += random.pick(syllables);
  return word;
}

function nameFrom(random: Random): string {
  // Two syllables may happen to be a word, such as `later`, which nobody would take for a name.
  const word = inventedWord(random, 3);
  const invented = capitalised(word);
  switch (random.integer(0, 5)) {
    case 0:
      return word;
    case 1:
      return `${invented}_${random.pick(['K', 'W', 'of_Mor', 'II'])}`;
    case 2:
      return `${word}${random.integer(2, 99)}`;
    case 3:
      return `${random.pick(names)} ${random.pick(['A', 'B', 'R', 'S', 'T'])}.`;
    case 4:
      return `${random.pick(epithets)} ${invented}`;
    default:
      return invented;
  }
}
