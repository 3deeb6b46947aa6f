/** A place in a text: line and column from 1, the column in UTF-16 units. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Where an entry of a TOML file stands. */
export interface EntryPlace {
  key: TextPlace;
  /** Where its value begins; the key again where it is a table with a header of its own. */
  value: TextPlace;
}

/** Places of entries by `placeKey`. */
export type TomlPlaces = ReadonlyMap<string, EntryPlace>;

/** Names an entry by its keys from the outermost; items of an array are named by their index. */
export function placeKey(path: readonly (string | number)[]): string {
  return JSON.stringify(path.map(String));
}

/**
 * Finds where the entries of a TOML file stand, since the parser tells it for syntax errors only.
 *
 * @param text  Valid TOML; of anything else, places are missing or wrong, and nothing worse.
 */
export function findPlaces(text: string): TomlPlaces {
  return new Scanner(text).scan();
}

const SPACE = /[ \t]*/y;
const GAP = /(?:[ \t\r\n]|#[^\n]*)*/y;
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const BASIC = /"(?:[^"\\\n]|\\.)*"/y;
const LITERAL = /'[^'\n]*'/y;
const LONG_BASIC = /"""(?:[^"\\]|\\[\s\S]|"(?!""))*"{3,5}/y;
const LONG_LITERAL = /'''(?:[^']|'(?!''))*'{3,5}/y;
const SCALAR = /[^,\]}#\r\n]*/y;
const REST_OF_LINE = /[^\n]*/y;

/** Levels of brackets; the parser refuses more, and we are not to run out of stack before it says so. */
const MAX_DEPTH = 200;

class Scanner {
  readonly #text: string;
  readonly #places = new Map<string, EntryPlace>();
  /** Next unit to look at. */
  #at = 0;
  /** Tables of each array of tables that were seen. */
  readonly #counts = new Map<string, number>();
  readonly #lineStarts = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      this.#lineStarts.push(at + 1);
  }

  scan(): TomlPlaces {
    let table: (string | number)[] = [];
    this.#take(GAP);
    while (this.#at < this.#text.length) {
      const before = this.#at;
      if (this.#text[this.#at] === '[') table = this.#header();
      else this.#entry(table, 0);
      this.#take(REST_OF_LINE);
      this.#take(GAP);
      // Not valid TOML, then.
      if (this.#at === before) this.#at += 1;
    }
    return this.#places;
  }

  /** `[a.b]` or `[[a.b]]`. */
  #header(): (string | number)[] {
    const isArray = this.#text.startsWith('[[', this.#at);
    this.#at += isArray ? 2 : 1;
    this.#take(SPACE);
    const key = this.#place();
    const path = this.#resolved(this.#keys());
    if (isArray) {
      const name = placeKey(path);
      const count = this.#counts.get(name) ?? 0;
      this.#counts.set(name, count + 1);
      if (count === 0) this.#note(path, key, key);
      path.push(count);
    }
    this.#note(path, key, key);
    return path;
  }

  /** Below an array of tables, a header means its last table. */
  #resolved(keys: readonly string[]): (string | number)[] {
    const path: (string | number)[] = [];
    for (const [index, each] of keys.entries()) {
      path.push(each);
      const count = this.#counts.get(placeKey(path));
      if (count !== undefined && index < keys.length - 1) path.push(count - 1);
    }
    return path;
  }

  /** `a.b = value`. */
  #entry(table: readonly (string | number)[], depth: number): void {
    const key = this.#place();
    const path = [...table];
    const keys = this.#keys();
    this.#take(SPACE);
    if (this.#text[this.#at] !== '=') return;
    this.#at += 1;
    this.#take(SPACE);
    const value = this.#place();
    for (const each of keys) {
      path.push(each);
      this.#note(path, key, path.length === table.length + keys.length ? value : key);
    }
    this.#value(path, depth);
  }

  #keys(): string[] {
    const keys: string[] = [];
    do {
      if (keys.length > 0) this.#at += 1;
      this.#take(SPACE);
      keys.push(this.#key());
      this.#take(SPACE);
    } while (this.#text[this.#at] === '.');
    return keys;
  }

  #key(): string {
    const quoted = this.#take(BASIC);
    if (quoted !== '') return unquote(quoted);
    const literal = this.#take(LITERAL);
    return literal === '' ? this.#take(BARE_KEY) : literal.slice(1, -1);
  }

  #value(path: readonly (string | number)[], depth: number): void {
    const opening = this.#text[this.#at];
    if (depth > MAX_DEPTH) return;
    if (opening === '[') this.#list(']', (index) => this.#item([...path, index], depth + 1));
    else if (opening === '{') this.#list('}', () => this.#entry(path, depth + 1));
    else if (opening === '"') this.#take(this.#text.startsWith('"""', this.#at) ? LONG_BASIC : BASIC);
    else if (opening === "'") this.#take(this.#text.startsWith("'''", this.#at) ? LONG_LITERAL : LITERAL);
    else this.#take(SCALAR);
  }

  #item(path: readonly (string | number)[], depth: number): void {
    const place = this.#place();
    this.#note(path, place, place);
    this.#value(path, depth);
  }

  /** What stands between brackets, each part read by `read`. */
  #list(closing: string, read: (index: number) => void): void {
    this.#at += 1;
    for (let index = 0; ; index += 1) {
      this.#take(GAP);
      if (this.#at >= this.#text.length) return;
      if (this.#text[this.#at] === closing) break;
      const before = this.#at;
      read(index);
      this.#take(GAP);
      if (this.#text[this.#at] === ',') this.#at += 1;
      else if (this.#at === before) return;
    }
    this.#at += 1;
  }

  #note(path: readonly (string | number)[], key: TextPlace, value: TextPlace): void {
    const name = placeKey(path);
    if (!this.#places.has(name)) this.#places.set(name, { key, value });
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += taken.length;
    return taken;
  }

  #place(): TextPlace {
    let low = 0;
    let high = this.#lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] as number) <= this.#at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: this.#at - (this.#lineStarts[low] as number) + 1 };
  }
}

/** Of the escapes of TOML, JSON lacks `\U`, `\e` and `\x`. */
function unquote(text: string): string {
  const json = text.replace(
    /\\(?:U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|e|[\s\S])/gu,
    (escaped: string, long?: string, short?: string) => {
      if (escaped === '\\e') return '\\u001b';
      const code = Number.parseInt(long ?? short ?? '', 16);
      return Number.isNaN(code) || code > 0x10ffff
        ? escaped
        : JSON.stringify(String.fromCodePoint(code)).slice(1, -1);
    },
  );
  try {
    return JSON.parse(json.replaceAll('\t', '\\t')) as string;
  } catch {
    return text.slice(1, -1);
  }
}
