import { parse, TomlError } from 'smol-toml';
import { sanitise } from '../text/sanitise.ts';
import { compare, isTable, placeOf, type Report, suggestion, unknown } from './findings.ts';
import { createKeyTable, type KeyTable } from './key-table.ts';
import type { BindableCommand, ResolvedKeymap } from './resolve-keymap.ts';
import {
  judgeValue,
  readVariable,
  type SettingDescription,
  type Settings,
  settingDescriptions,
  variableOf,
} from './settings.ts';
import { findPlaces, type TextPlace, type TomlPlaces } from './toml-places.ts';

/** A file of settings. */
export interface ConfigFile {
  path: string;
  text: string;
  /** A project's file may come with a download: it may not say what is run. */
  scope: 'user' | 'project';
}

/** Something in the settings that cannot be meant. */
export interface ConfigFinding {
  /** Of the file, or the name of a variable of the environment. */
  path: string;
  /** From 1; `null` for a variable. */
  place: TextPlace | null;
  /** A sentence without a full stop, fit to be printed. */
  message: string;
}

/** Words for colours by style. */
export type ThemeWords = Readonly<Record<string, string>>;

/** The settings as they are to be used. */
export interface Config extends Readonly<Settings> {
  /** Sequences of keys by command, of every command of the reader, and of the list. */
  keys: ResolvedKeymap['keys'];
  listKeys: ResolvedKeymap['keys'];
  /** The user's own themes by name; those that have the name of a theme of the reader change it. */
  themes: Readonly<Record<string, ThemeWords>>;
}

/** What `loadConfig` needs. */
export interface ConfigSources {
  /** Each stands over those before it. */
  files: readonly ConfigFile[];
  environment: Readonly<Record<string, string | undefined>>;
  /** From the command line; they stand over everything. */
  flags?: Partial<Settings>;
  /** Of the reader, and of the list. */
  commands: readonly BindableCommand[];
  listCommands: readonly BindableCommand[];
  /** Names of what has a look of its own. */
  styles: readonly string[];
  /** Names of the reader's themes; the first is the default. */
  themes: readonly string[];
  /** Says what is wrong with words for a colour; `null` if nothing is. */
  colourMistake?: (words: string) => string | null;
}

/**
 * Reads the settings. What cannot be meant is left out and reported, so that the reader opens with any files.
 *
 * @returns The settings, and findings in the order of the files and then of their lines.
 */
export function loadConfig(sources: ConfigSources): { config: Config; findings: ConfigFinding[] } {
  const loader = new Loader(sources);
  for (const [rank, file] of sources.files.entries()) loader.readFile(file, rank);
  loader.readEnvironment();
  return loader.finish();
}

/** Writes a finding as compilers do: `config.toml:3:1: …`. */
export function findingLine({ path, place, message }: ConfigFinding): string {
  const where = place === null ? '' : `:${place.line}:${place.column}`;
  return `${sanitise(path)}${where}: ${message}`;
}

class Loader {
  readonly #sources: ConfigSources;
  readonly #settings: Partial<Record<keyof Settings, unknown>> = {};
  readonly #themes = new Map<string, ThemeWords>();
  readonly #keys: ReadonlyMap<string, KeyTable>;
  readonly #findings: ConfigFinding[] = [];
  /** A theme can be of a later file. */
  readonly #laterThemes: (() => void)[] = [];

  constructor(sources: ConfigSources) {
    this.#sources = sources;
    const report: Report = (...finding) => this.#report(...finding);
    this.#keys = new Map([
      ['keys', createKeyTable('keys', sources.commands, report)],
      ['list-keys', createKeyTable('list-keys', sources.listCommands, report)],
    ]);
  }

  readFile({ path, text, scope }: ConfigFile, rank: number): void {
    // Editors on Windows put it there.
    const toml = text.replace(/^\uFEFF/u, '');
    let document: Record<string, unknown>;
    try {
      document = parse(toml);
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const [reason = ''] = error.message.replace(/^Invalid TOML document: /u, '').split('\n');
      this.#report(
        path,
        { line: error.line, column: error.column },
        `not TOML: ${reason}; nothing of this file is used`,
      );
      return;
    }
    const places = findPlaces(toml);
    const found = this.#findings.splice(0);
    for (const [name, value] of Object.entries(document)) {
      const at = (part: 'key' | 'value') => placeOf(places, [name], part);
      if (this.#keys.has(name)) this.#keys.get(name)?.read(value, { path, places, rank, scope });
      else if (name === 'themes') this.#readThemes(value, { path, places });
      else {
        const setting = settingDescriptions.find((each) => each.name === name);
        if (setting === undefined) this.#report(path, at('key'), unknown('setting', name, settingNames));
        else if (setting.kind.type === 'command' && scope === 'project') {
          this.#report(path, at('key'), `\`${name}\` is run, so that only your own settings may say it`);
        } else this.#set(setting, value, path, at('value'));
      }
    }
    this.#findings.sort((one, other) => compare(one.place, other.place));
    this.#findings.unshift(...found);
  }

  readEnvironment(): void {
    for (const setting of settingDescriptions) {
      const text = this.#sources.environment[variableOf(setting)];
      if (text) this.#set(setting, readVariable(setting, text), variableOf(setting), null);
    }
  }

  finish(): { config: Config; findings: ConfigFinding[] } {
    for (const setLater of this.#laterThemes) setLater();
    const standards = Object.fromEntries(
      settingDescriptions.map(({ property, standard, kind }) => [
        property,
        kind.type === 'theme' ? (this.#sources.themes[0] ?? '') : standard,
      ]),
    ) as unknown as Settings;
    const flags = Object.fromEntries(
      Object.entries(this.#sources.flags ?? {}).filter(([, value]) => value !== undefined),
    );
    const config = {
      ...standards,
      ...this.#settings,
      ...flags,
      keys: this.#keys.get('keys')?.resolve(),
      listKeys: this.#keys.get('list-keys')?.resolve(),
      themes: Object.fromEntries(this.#themes),
    };
    return { config: config as Config, findings: this.#findings };
  }

  #set(setting: SettingDescription, value: unknown, path: string, place: TextPlace | null): void {
    const set = () => {
      const judged = judgeValue(setting, value, [...this.#sources.themes, ...this.#themes.keys()]);
      if ('value' in judged) this.#settings[setting.property] = judged.value;
      else
        this.#report(
          path,
          place,
          judged.mistake + suggestion(typeof value === 'string' ? value : '', judged.near),
        );
    };
    if (setting.kind.type === 'theme') this.#laterThemes.push(set);
    else set();
  }

  #readThemes(value: unknown, { path, places }: { path: string; places: TomlPlaces }): void {
    if (!isTable(value)) {
      this.#report(path, placeOf(places, ['themes'], 'value'), '`themes` has tables: `[themes.NAME]`');
      return;
    }
    for (const [theme, styles] of Object.entries(value)) {
      if (!isTable(styles)) {
        this.#report(
          path,
          placeOf(places, ['themes', theme], 'value'),
          `the theme \`${theme}\` is a table: \`[themes.NAME]\``,
        );
        continue;
      }
      const words = new Map<string, string>();
      for (const [style, colour] of Object.entries(styles)) {
        const at = (part: 'key' | 'value') => placeOf(places, ['themes', theme, style], part);
        if (!this.#sources.styles.includes(style))
          this.#report(path, at('key'), unknown('style', style, this.#sources.styles));
        else if (typeof colour !== 'string')
          this.#report(path, at('value'), `\`${style}\`: colours are a text in quotes`);
        else {
          const mistake = this.#sources.colourMistake?.(colour) ?? null;
          if (mistake === null) words.set(style, colour);
          else this.#report(path, at('value'), `\`${style}\`: ${mistake}`);
        }
      }
      this.#themes.set(theme, { ...this.#themes.get(theme), ...Object.fromEntries(words) });
    }
  }

  #report(path: string, place: TextPlace | null, message: string): void {
    this.#findings.push({ path, place, message: sanitise(message) });
  }
}

const settingNames = [...settingDescriptions.map(({ name }) => name), 'keys', 'list-keys', 'themes'];
