import { formats as allFormats } from '@rethread/export/registry';
import { CommandError, quoted, quotedList } from '../command-error.ts';
import { type RecordHelp, recordsOf } from './format-fields.ts';
import { flagOf, fullHelp, type KnownFormat, valueName, whatItMakes } from './format-options.ts';

/**
 * Finds the format whose help a command line asks for: by `convert --help FORMAT`, `convert --to FORMAT --help` or
 * `help convert FORMAT`.
 *
 * @returns `null` where it asks for none.
 * @throws {CommandError} If there is no such format.
 */
export function formatToExplain(
  words: readonly string[],
  formats: readonly KnownFormat[] = allFormats,
): KnownFormat | null {
  const [first, second, third] = words;
  if (first === 'help' && second === 'convert') return third === undefined ? null : named(third, formats);
  const at = words.findIndex((word) => word === '--help' || word === '-h');
  if (first !== 'convert' || at < 0) return null;
  const behind = words[at + 1];
  if (behind !== undefined && !behind.startsWith('-')) return named(behind, formats);
  const to = words.findIndex((word) => word === '--to' || word === '-t');
  return (to > 0 && formats.find(({ id }) => id === words[to + 1])) || null;
}

function named(word: string, formats: readonly KnownFormat[]): KnownFormat {
  const format = formats.find(({ id }) => id === word);
  if (format !== undefined) return format;
  const known = quotedList(formats.map(({ id }) => id));
  throw new CommandError(`Unknown format ${quoted(word)}; known formats are ${known}`);
}

/**
 * Writes the help of one format.
 *
 * @param width  Columns to wrap to.
 * @param records  What its files hold, where they are records.
 */
export function formatHelp(
  format: KnownFormat,
  width: number,
  records: readonly RecordHelp[] = recordsOf(format.id),
): string {
  const { id, title, kind, options } = format;
  const isFolder = kind === 'folder';
  const target = isFolder ? '--output DIR' : `[--output FILE${format.extension}]`;
  const rows = Object.entries(options).map(([name, spec]) => {
    const value = valueName(name, spec);
    return [value === null ? flagOf(name) : `${flagOf(name)} <${value}>`, fullHelp(spec)] as const;
  });
  const about = `${title}. Each thread becomes ${whatItMakes(format)}.`;
  const list = rows.length === 0 ? 'It has no options of its own.\n' : `Options:\n${table(rows, width)}`;
  const usage = [
    `Usage: rethread convert [OPTION…] --to ${id} ${target} [FILE]`,
    `       rethread convert [OPTION…] --to ${id} --output-dir DIR PATH…`,
  ];
  const examples = [
    'Examples:',
    `  rethread convert thread.txt --to ${id} -o ${isFolder ? `thread-${id}` : `thread${format.extension}`}`,
    `  rethread convert threads/ --to ${id} --output-dir out`,
  ];
  const rest = '`rethread convert --help` has the options that all formats share.';
  const fields = records.map((record) => recordHelp(record, width)).join('');
  return `${usage.join('\n')}\n\n${about}\n\n${list}${fields}\n${examples.join('\n')}\n\n${rest}\n`;
}

function recordHelp({ about, fields }: RecordHelp, width: number): string {
  const rows = fields.map((field) => {
    // That a text is a text goes without saying.
    const isPlain = /^(?:text|number|boolean|list|object|list of texts)(?: or (?:null|left out))?$/u.test(
      field.type,
    );
    return [field.path, isPlain ? field.about : `${field.about} ${field.type}`] as const;
  });
  return `\n${wrapped(about, width).join('\n')}\n${table(rows, width)}`;
}

/** The list of all formats, for the help of `convert`. */
export function formatList(width: number, formats: readonly KnownFormat[] = allFormats): string {
  const rows = formats.map((format) => [format.id, `${format.title}: ${whatItMakes(format)}`] as const);
  return table(rows, width);
}

/** Two columns, the second wrapped. */
function table(rows: readonly (readonly [string, string])[], width: number): string {
  const left = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows
    .map(([name, text]) => {
      const lines = wrapped(text, width - left - 2);
      return `  ${name.padEnd(left)}${lines.join(`\n${' '.repeat(left + 2)}`)}\n`;
    })
    .join('');
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
