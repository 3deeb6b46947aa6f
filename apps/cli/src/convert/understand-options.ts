import type { OptionSpec } from '@rethread/export';
import { CommandError, quoted, quotedList } from '../command-error.ts';
import { flagOf, formatOptions, type KnownFormat } from './format-options.ts';

/** What a format was told: its options by name. The text of a file is still to be read. */
export type FormatSettings = Readonly<Record<string, string | number | boolean | { path: string }>>;

/**
 * Checks what was typed for the options of a format.
 *
 * @param typed  By name as in the table; `true` for what takes no value.
 * @throws {CommandError} If the format has no such option, or it may not be that: the sentence says what may.
 */
export function understandOptions(
  typed: Readonly<Record<string, string | true>>,
  format: KnownFormat,
  formats: readonly KnownFormat[],
): FormatSettings {
  return Object.fromEntries(
    Object.entries(typed).map(([name, word]) => {
      const spec = format.options[name];
      if (spec === undefined) throw noSuchOption(name, format, formats);
      return [name, settingOf(name, spec, word)];
    }),
  );
}

function settingOf(name: string, spec: OptionSpec, word: string | true): FormatSettings[string] {
  if (word === true) return true;
  switch (spec.type) {
    case 'choice':
      if (spec.choices.includes(word)) return word;
      throw new CommandError(`\`${flagOf(name)}\` takes ${quotedList(spec.choices)}, not ${quoted(word)}`);
    case 'number': {
      const { min, max } = spec;
      const number = /^-?\d{1,15}$/u.test(word) ? Number(word) : Number.NaN;
      if (number >= min && number <= max) return number;
      throw new CommandError(
        `\`${flagOf(name)}\` takes a whole number from ${min} to ${max}, not ${quoted(word)}`,
      );
    }
    case 'file':
      return { path: word };
    default:
      return word;
  }
}

function noSuchOption(name: string, { id }: KnownFormat, formats: readonly KnownFormat[]): CommandError {
  const having = formatOptions(formats).find((option) => option.name === name)?.formats ?? [];
  const verb = having.length === 1 ? 'has' : 'have';
  return new CommandError(
    `Format ${quoted(id)} has no option \`${flagOf(name)}\`; ${quotedList(having)} ${verb} it`,
  );
}
