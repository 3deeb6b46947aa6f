import type { PageLocale } from './calendar.ts';
import { dictionaries, englishClosings } from './dictionaries.ts';

/** Puts the generator's English into the language of a board. */
export interface Translator {
  /**
   * `text` with its common words translated; what is left is invented, and in Russian is spelled in Cyrillic.
   *
   * A word becomes the same word wherever it stands, so that a quote still repeats its source. Addresses, mentions and
   * lines that are a name stay.
   */
  translate(text: string): string;
}

/** Makes a translator that leaves `names` alone. */
export function createTranslator(locale: PageLocale, names: ReadonlySet<string>): Translator {
  if (locale === 'en') return { translate: (text) => text };
  const { closings, words } = dictionaries[locale];

  function translateLine(line: string): string {
    const closing = englishClosings.findIndex((words) => line.startsWith(words));
    if (closing >= 0) return closings[closing] + line.slice(englishClosings[closing]?.length);
    return names.has(line) ? line : line.split(' ').map(translateWord).join(' ');
  }

  /** A word with what stands around it; what is more than that stays. */
  function translateWord(text: string): string {
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}@]*)(\p{L}+(?:['\u2019]\p{L}+)?)([^\p{L}]*)$/u.exec(text) ?? [];
    if (word === '') return text;
    const key = word.toLowerCase().replace('\u2019', "'");
    const translation = words.get(key) ?? (locale === 'ru' ? inCyrillic(key) : key);
    const isCapital = /^\p{Lu}/u.test(word);
    return before + (isCapital ? capitalised(translation) : translation) + after;
  }

  return { translate: (text) => text.split('\n').map(translateLine).join('\n') };
}

const latinLetters = 'abcdefghijklmnopqrstuvwxyz\u00E9';
const cyrillicLetters = 'абцдефгхийклмнопкрстувшхызэ';

function inCyrillic(word: string): string {
  return [...word].map((letter) => cyrillicLetters[latinLetters.indexOf(letter)] ?? letter).join('');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
