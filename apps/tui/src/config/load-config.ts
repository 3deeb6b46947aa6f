import { parse, TomlError } from 'smol-toml';
import { sanitise } from '../text/sanitise.ts';
import { sequenceMistake, splitSequence } from './key-sequences.ts';
import { nearestName } from './nearest.ts';
import {
  type BindableCommand,
  type KeyConflict,
  type ResolvedKeymap,
  resolveKeymap,
} from './resolve-keymap.ts';
import {
  judgeValue,
  readVariable,
  type SettingDescription,
  type Settings,
  settingDescriptions,
  variableOf,
} from './settings.ts';
import { findPlaces, placeKey, type TextPlace, type TomlPlaces } from './toml-places.ts';

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
  /** Sequences of keys by command, of every command. */
  keys: ResolvedKeymap['keys'];
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
  commands: readonly BindableCommand[];
  /** Names of what has a look of its own. */
  styles: readonly string[];
  /** Names of the reader's themes; the first is the default. */
  themes: readonly string[];
  /** Says what is wrong with words for a colour; `null` if nothing is. */
  colourMistake?: (words: string) => string | null;
}

interface KeyClaim {
  sequences: string[];
  path: string;
  place: TextPlace | null;
  /** The number of the file: those of a later file go first. */
  rank: number;
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
  readonly #claims = new Map<string, KeyClaim>();
  readonly #findings: ConfigFinding[] = [];
  /** A theme can be of a later file. */
  readonly #laterThemes: (() => void)[] = [];

  constructor(sources: ConfigSources) {
    this.#sources = sources;
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
      if (name === 'keys') this.#readKeys(value, { path, places, rank, scope });
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
      keys: this.#resolveKeys(),
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

  #readKeys(
    value: unknown,
    { path, places, rank, scope }: Omit<ConfigFile, 'text'> & { places: TomlPlaces; rank: number },
  ): void {
    if (!isTable(value)) {
      this.#report(path, placeOf(places, ['keys'], 'value'), '`keys` is a table: `[keys]`');
      return;
    }
    const names = this.#sources.commands.map(({ name }) => name);
    for (const [name, bound] of Object.entries(value)) {
      const place = placeOf(places, ['keys', name], 'key');
      if (!names.includes(name)) {
        this.#report(path, place, unknown('command', name, names));
        continue;
      }
      if (scope === 'project' && this.#sources.commands.some((each) => each.name === name && each.runs)) {
        this.#report(
          path,
          place,
          `\`${name}\` starts another program, so that only your own settings may bind it`,
        );
        continue;
      }
      const written: readonly unknown[] = Array.isArray(bound) ? bound : [bound];
      const sequences: string[] = [];
      for (const [index, each] of written.entries()) {
        const at = placeOf(places, ['keys', name, ...(Array.isArray(bound) ? [index] : [])], 'value');
        const mistake =
          typeof each === 'string' ? sequenceMistake(each) : 'a key is a text in quotes, or a list of them';
        if (mistake === null) sequences.push(splitSequence(each as string).join(' '));
        else this.#report(path, at, `\`${name}\`: ${mistake}`);
      }
      // A command all of whose keys are mistakes keeps those it has.
      if (sequences.length > 0 || written.length === 0)
        this.#claims.set(name, { sequences, path, place, rank });
    }
  }

  #resolveKeys(): ResolvedKeymap['keys'] {
    const ranked = [...this.#claims].sort(
      ([, one], [, other]) => other.rank - one.rank || compare(one.place, other.place),
    );
    const overrides = new Map(ranked.map(([name, { sequences }]) => [name, sequences]));
    const { keys, conflicts } = resolveKeymap(this.#sources.commands, overrides);
    for (const conflict of conflicts) this.#reportConflict(conflict);
    return keys;
  }

  #reportConflict({ command, sequence, loser, lost, wasDefault }: KeyConflict): void {
    const winner = this.#claims.get(command);
    const other = this.#claims.get(loser);
    if (winner === undefined) return;
    if (wasDefault || other === undefined) {
      const finding = `\`${sequence}\` and \`${lost}\`, a default of \`${loser}\`, begin alike; \`${lost}\` is not bound`;
      this.#report(winner.path, winner.place, finding);
      return;
    }
    // What a file of a higher rank says is meant to stand over it.
    if (winner.rank !== other.rank && sequence === lost) return;
    const where =
      winner.path === other.path
        ? `line ${winner.place?.line}`
        : `${winner.path}, line ${winner.place?.line}`;
    const what =
      sequence === lost ? `\`${lost}\` is bound` : `\`${lost}\` begins like \`${sequence}\`, which is bound`;
    this.#report(
      other.path,
      other.place,
      `${what} to \`${command}\` already (${where}); \`${loser}\` does not get it`,
    );
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

const settingNames = [...settingDescriptions.map(({ name }) => name), 'keys', 'themes'];

function unknown(kind: string, name: string, names: readonly string[]): string {
  return `unknown ${kind} \`${name}\`${suggestion(name, names)}`;
}

function suggestion(word: string, names: readonly string[]): string {
  const near = nearestName(word, names);
  return near === null ? '' : `; did you mean \`${near}\`?`;
}

function placeOf(places: TomlPlaces, path: readonly (string | number)[], part: 'key' | 'value'): TextPlace {
  // An empty table in the midst of a dotted header has no place; what is above it is near enough.
  for (let length = path.length; length > 0; length -= 1) {
    const entry = places.get(placeKey(path.slice(0, length)));
    if (entry !== undefined) return entry[part];
  }
  return { line: 1, column: 1 };
}

function compare(one: TextPlace | null, other: TextPlace | null): number {
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
