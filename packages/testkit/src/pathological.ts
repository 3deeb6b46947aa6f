import { createRandom } from './random.ts';

/** A kind of input that is cheap to read and dear to parse for whoever is careless. */
export interface PathologicalShape {
  name: string;
  /** UTF-16 units that the parser must manage within its time limit. */
  length: number;
  /** An input of this shape with about `length` units; the same length gives the same input. */
  text(length: number): string;
}

const separator = '\n\u00A0\n';
const line = 'The old boiler under the north stairs was never meant to run through a whole winter.';

/** Every shape that the parser is held to. */
export const pathologicalShapes: readonly PathologicalShape[] = [
  { name: 'blank lines', length: 1e5, text: repeated('\n') },
  { name: 'separators', length: 2e5, text: repeated('\u00A0\n') },
  { name: 'separators with blank lines', length: 3e5, text: repeated('\u00A0\n\n') },
  { name: 'one line of words', length: 1e6, text: repeated('word ') },
  { name: 'one line of spaces', length: 1e6, text: repeated(' ') },
  { name: 'one line of no-break spaces', length: 1e6, text: repeated('\u00A0') },
  { name: 'one line of @', length: 1e6, text: repeated('@') },
  { name: 'one line of ://', length: 1e6, text: repeated('://') },
  { name: 'one line of [', length: 1e6, text: repeated('[') },
  { name: 'one line of a', length: 1e6, text: repeated('a') },
  { name: 'one line of full stops', length: 1e6, text: repeated('.') },
  { name: 'one line of ends of sentences', length: 1e6, text: repeated('. ') },
  { name: 'lines of ends of sentences', length: 1e6, text: repeated('. ? ! \n') },
  { name: 'sentences of one word', length: 1e6, text: repeated('Word. ') },
  { name: 'one line of carriage returns', length: 1e6, text: repeated('\r') },
  { name: 'one line of lone surrogates', length: 1e6, text: repeated('\uD83D') },
  { name: 'one line of mentions', length: 1e6, text: repeated('@a ') },
  { name: 'one line of addresses', length: 1e6, text: repeated('https://a.example/b ') },
  { name: 'one address', length: 1e6, text: (length) => `https://a.example/${'()'.repeat(length / 2)}` },
  { name: 'one line of www.', length: 1e6, text: repeated('www.') },
  {
    name: 'one e-mail address',
    length: 1e6,
    text: (length) => `${'a.'.repeat(length / 4)}@${'b.'.repeat(length / 4)}`,
  },
  { name: 'open tags', length: 1e6, text: repeated('[url=') },
  { name: 'closed tags', length: 1e6, text: repeated('[b][/b]') },
  { name: 'one row of cells', length: 1e6, text: (length) => `${'|a'.repeat(length / 2)}|` },
  { name: 'rows of dates', length: 3e5, text: repeated('| Posted: May 1, 2010 12:00 | words |\n') },
  { name: 'cells of a drawn table', length: 3e5, text: repeated('+---+---+\n| a | b |\n| c | d |\n') },
  {
    name: 'one row of a drawn table',
    length: 3e5,
    text: (length) => `+---+---+\n${'| a | b |\n'.repeat(length / 10)}`,
  },
  { name: 'open HTML tags', length: 1e6, text: repeated('<p ') },
  { name: 'lines in HTML tags', length: 3e5, text: repeated('<p>word</p><br />\n') },
  { name: 'equal posts', length: 5000 * (line.length + 3), text: repeated(line + separator) },
  { name: 'nested >', length: 1e4, text: (length) => `${'>'.repeat(length)} ${line}` },
  {
    name: 'stairs of >',
    length: 1e6,
    text: (length) => steps(length, 1, (depth) => `${'>'.repeat(depth)} word\n`),
  },
  { name: '> lines', length: 1e6, text: repeated('> word\n') },
  { name: '> lines between lines', length: 1e6, text: repeated('> word\nword\n') },
  { name: '> paragraphs', length: 1e6, text: repeated('> word\n\n') },
  { name: 'attributed paragraphs', length: 1e6, text: repeated('Anna_K said:\nword\n\n') },
  {
    name: 'Top behind a separator',
    length: 1e6,
    text: (length) => `${line}${separator}${repeated('Top\n')(length)}`,
  },
  {
    name: 'reactions behind a separator',
    length: 1e6,
    text: (length) => `${line}${separator}${repeated('Reactions: a\n')(length)}`,
  },
  {
    name: 'fields of a header',
    length: 1e6,
    text: (length) => `${line}${separator}\nAnna\n\nMember\n${repeated('Joined: now\n')(length)}`,
  },
  {
    name: 'short paragraphs quoted in one',
    length: 1e6,
    text: (length) => halves(repeated('one two three four five\n\n')(length / 2)),
  },
  { name: 'attributions', length: 13e5, text: repeated('Anna_K said:\n') },
  {
    name: 'attributions of many names',
    length: 13e5,
    text: (length) => numbered(length, (number) => `Anna${number} said:\n`),
  },
  {
    name: 'attributions in posts',
    length: 1e6,
    text: (length) => numbered(length, (number) => `Anna_K said:\n${line} ${number}${separator}`),
  },
  {
    name: 'headers',
    length: 2e6,
    text: (length) => numbered(length, (number) => `\n\u00A0\n\nAnna${number}\n\nMember`),
  },
  {
    name: 'pairs of short paragraphs',
    length: 1e6,
    text: (length) => numbered(length, (number) => `Anna${number}\n\nKeeper of hens\n\n`),
  },
  {
    name: 'pairs behind separators',
    length: 1e6,
    text: (length) => numbered(length, (number) => `\n\u00A0\n\nAnna${number}\n\nKeeper${number}`),
  },
  { name: 'edit stamps', length: 1e6, text: repeated('Last edited:\n') },
  { name: 'edit stamps behind separators', length: 1e6, text: repeated('\u00A0\nLast edited:\n') },
  { name: 'edit notes', length: 1e6, text: repeated('Edit: word\n') },
  { name: 'list items', length: 1e6, text: repeated('  \u2022 word\n') },
  {
    name: 'deep list items',
    length: 1e6,
    text: (length) => steps(length, 1, (depth) => `${' '.repeat(depth)}\u2022 word\n`),
  },
  { name: 'dividers', length: 1e6, text: repeated('***\n') },
  { name: 'dividers in posts', length: 1e6, text: repeated('***\n\u00A0\n') },
  { name: 'posts of one short word', length: 1e6, text: repeated('Hm.\n\u00A0\n') },
  {
    name: 'posts of one short word with reactions',
    length: 1e6,
    text: repeated('Hm.\n\u00A0\n  \u2022 Like\nReactions: Anna_K and 3 others\n'),
  },
  {
    name: 'lines without letters in posts',
    length: 1e6,
    text: repeated(`...\n${'***\n'.repeat(30)}\u00A0\n`),
  },
  { name: 'lines without letters between lines', length: 1e6, text: repeated(`${'...\n'.repeat(20)}word\n`) },
  { name: 'open code', length: 1e6, text: repeated('```\nword\n\n') },
  { name: 'open quotes', length: 1e6, text: repeated('[quote]\n') },
  { name: 'ends of quotes', length: 1e6, text: repeated('Click to expand...\n') },
  { name: 'Top', length: 1e6, text: repeated('Top\n') },
  {
    name: 'sign-offs',
    length: 1e6,
    text: (length) => numbered(length, (number) => `Word ${number}.\n\nCheers,\nAnna${number}${separator}`),
  },
  {
    name: 'sign-offs of one name',
    length: 1e6,
    text: (length) => numbered(length, (number) => `Word ${number}.\n\nAnna_K${separator}`),
  },
  { name: 'closings', length: 1e6, text: repeated('Cheers,\n') },
  {
    name: 'mentions of many names',
    length: 1e6,
    text: (length) => numbered(length, (number) => `@anna${number} word\n`),
  },
  {
    name: 'same tail in every post',
    length: 1e6,
    text: (length) => numbered(length, (number) => `Word ${number}.\n\n${tail(12)}${separator}`),
  },
  {
    name: 'growing tails',
    length: 1e6,
    text: (length) => steps(length, 21, (count) => `Word ${count}.\n\n${tail(count)}${separator}`),
  },

  // Near matches: much to find at every word, and little of it a quote.
  { name: 'shared prefixes that diverge', length: 1e6, text: sharedPrefixes },
  { name: 'the same line over and over', length: 1e6, text: repeated(`${`${line}\n`.repeat(40)}\u00A0\n`) },
  {
    name: 'the same line over and over in one post',
    length: 1e6,
    text: (length) => halves(repeated(`${line}\n`)(length / 2)),
  },
  { name: 'two words in turn', length: 1e6, text: (length) => cut(repeated('alpha beta ')(length), 1100) },
  { name: 'two units in turn', length: 1e6, text: (length) => cut(repeated('ab')(length), 1000) },
  { name: 'two words at random', length: 1e6, text: (length) => randomWords(length, ['alpha', 'beta'], 200) },
  {
    name: 'three words at random in lines',
    length: 1e6,
    text: (length) => randomWords(length, ['alpha', 'beta', 'gamma'], 12),
  },
  {
    name: 'the same 32 units before each line',
    length: 1e6,
    text: (length) =>
      numbered(length, (number) => `${line.slice(0, 32)} ${number}\n${number % 4 ? '' : '\u00A0\n'}`),
  },
  {
    name: 'the post before and a word',
    length: 1e6,
    text: (length) => steps(length, 7, (count) => `${numbers(count)}${separator}`),
  },
  { name: 'the post before without its first word', length: 1e6, text: (length) => shrinking(length) },
  { name: 'quotes in reverse order', length: 1e6, text: (length) => reversedQuotes(length) },
  {
    name: 'one line quoted by all',
    length: 1e6,
    text: (length) => numbered(length, (number) => `${line}\nAnswer ${number} of many.${separator}`),
  },
  { name: 'every other line quoted', length: 1e6, text: everyOtherLine },
  { name: 'two lines in random order', length: 1e6, text: (length) => randomLines(length) },
  {
    name: 'quotes of quotes',
    length: 1e6,
    text: (length) => numbered(length, (number) => `Anna${number} said:\nAnna${number - 1} said:\n${line}\n`),
  },
  { name: 'snipped quotes', length: 1e6, text: snippedQuotes },
];

function repeated(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length));
}

/** As many numbered pieces as `length` holds. */
function numbered(length: number, piece: (number: number) => string): string {
  const pieces: string[] = [];
  for (let number = 1, total = 0; total < length; number += 1) {
    const text = piece(number);
    pieces.push(text);
    total += text.length;
  }
  return pieces.join('');
}

/** Pieces that grow by about `unit` from one to the next: their number grows with the square root of `length`. */
function steps(length: number, unit: number, piece: (count: number) => string): string {
  const last = Math.ceil(Math.sqrt((2 * length) / unit));
  return Array.from({ length: last }, (_, index) => piece(index + 1)).join('');
}

function numbers(count: number): string {
  return Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
}

function tail(count: number): string {
  return Array.from({ length: count }, (_, index) => `Tail line number ${count - index}`).join('\n');
}

function cut(text: string, size: number): string {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += size) pieces.push(text.slice(start, start + size));
  return pieces.join(separator);
}

function halves(text: string): string {
  return `${text}\u00A0\n${text}`;
}

function sharedPrefixes(length: number): string {
  const prefix = numbers(300).split(' ');
  return numbered(
    length,
    (number) => `${prefix.slice(0, 20 + ((number * 37) % 280)).join(' ')} other${number}${separator}`,
  );
}

function shrinking(length: number): string {
  const last = Math.ceil(Math.sqrt((2 * length) / 7));
  const words = numbers(last).split(' ');
  return words.map((_, index) => words.slice(index).join(' ') + separator).join('');
}

function reversedQuotes(length: number): string {
  const lines: string[] = [];
  for (let total = 0; total < length / 2; total += 60)
    lines.push(`${numbers(4)} number ${lines.length} of very many different lines`);
  return `${lines.join('\n')}${separator}${lines.reverse().join('\n')}`;
}

function everyOtherLine(length: number): string {
  const lines: string[] = [];
  for (let total = 0; total < length / 2; total += 60)
    lines.push(`line ${lines.length} begins here and goes on until its own ${lines.length}`);
  const answers = lines.map((text, index) =>
    index % 2 === 0 ? text : `answer ${index} says something else`,
  );
  return `${lines.join('\n')}${separator}${answers.join('\n')}`;
}

function snippedQuotes(length: number): string {
  const words = Array.from({ length: 400 }, (_, index) => `term${(index * index) % 97}x${index}`);
  return `${words.join(' ')}${separator}${numbered(length, (number) => {
    const kept = words.filter((_, index) => (index + number) % 12 !== 0);
    return `${kept.join(' ')}${separator}`;
  })}`;
}

function randomWords(length: number, words: string[], postSize: number): string {
  const random = createRandom(1);
  return numbered(length, (number) => random.pick(words) + (number % postSize === 0 ? separator : ' '));
}

function randomLines(length: number): string {
  const random = createRandom(1);
  const lines = [line, 'Nobody who has carried a piano up four floors would ask for it to be carried down.'];
  return numbered(length, (number) => `${random.pick(lines)}${number % 9 === 0 ? separator : '\n'}`);
}
