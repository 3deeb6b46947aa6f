import type { Format, OptionSpec } from '@rethread/export';
import { formats as allFormats } from '@rethread/export/registry';

/** An option that some formats have, as a command line spells it. */
export interface FormatOption {
  /** As in the table of the format: `quoteLinks`. */
  name: string;
  /** `--quote-links`. */
  flag: string;
  /** What stands for its value in help, such as `FILE`; `null` if it takes none. */
  value: string | null;
  /** The only words that it may be, in any format; empty where any may. */
  choices: readonly string[];
  /** What the first of its formats says of it. */
  help: string;
  /** Ids of the formats that have it; never empty. */
  formats: readonly string[];
}

/** What a format shows of itself without its code. */
export type KnownFormat = Pick<Format, 'id' | 'title' | 'kind' | 'extension' | 'options'>;

/** The options of all formats; one that several formats have is there once. */
export function formatOptions(formats: readonly KnownFormat[] = allFormats): FormatOption[] {
  const found = new Map<string, FormatOption>();
  for (const { id, options } of formats) {
    for (const [name, spec] of Object.entries(options)) {
      const choices = spec.type === 'choice' ? spec.choices : [];
      const known = found.get(name);
      if (known === undefined) {
        const value = valueName(name, spec);
        found.set(name, { name, flag: flagOf(name), value, choices, help: spec.help, formats: [id] });
      } else {
        found.set(name, {
          ...known,
          choices: [...new Set([...known.choices, ...choices])],
          formats: [...known.formats, id],
        });
      }
    }
  }
  return [...found.values()];
}

/** The flag of an option: `--quote-links` of `quoteLinks`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** What stands for the value of an option in help; `null` if it takes none. */
export function valueName(name: string, spec: OptionSpec): string | null {
  switch (spec.type) {
    case 'text':
      return spec.placeholder;
    case 'file':
      return 'FILE';
    case 'number':
      return 'NUM';
    case 'choice':
      return (/[A-Z]?[a-z\d]+$/u.exec(name)?.[0] ?? name).toUpperCase();
    case 'flag':
      return null;
  }
}

/** Says what an option does, what it may be, and what it is if nobody says. */
export function fullHelp(spec: OptionSpec): string {
  switch (spec.type) {
    case 'choice':
      return `${spec.help} (${spec.choices.join(', ')}; default: ${spec.default})`;
    case 'number':
      return `${spec.help} (${spec.min} to ${spec.max}; default: ${spec.default})`;
    default:
      return spec.help;
  }
}

/** Says in half a sentence what a thread becomes in a format: `one .md file`. */
export function whatItMakes({ kind, extension }: KnownFormat): string {
  return kind === 'folder' ? 'a folder of files' : `one ${extension} file`;
}
