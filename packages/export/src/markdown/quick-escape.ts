import { defaultHandlers, type Handle, type State, type Tracker, type Unsafe } from 'mdast-util-to-markdown';

/** A rule of what must be escaped, with what is quickly told of it. */
interface Rule {
  unsafe: Unsafe;
  /** The one character that it escapes. */
  code: number;
  /** True where that character must stand beside a line end. */
  isBesideBreak: boolean;
  /** What must stand at the start of the text for it to escape anything there; `null` where it looks further. */
  atStart: RegExp | null;
}

/** Which of the first 128 characters a text holds, and which of these stand beside a line end. */
const present = new Uint8Array(128);
const besideBreak = new Uint8Array(128);

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BACKSLASH = 92;

/** As rules say it. */
const lineEnds: ReadonlySet<string | null | undefined> = new Set(['[\\r\\n]', '\\r', '\\n']);

/**
 * Makes the handler of documents that lets the serialiser try, of its hundred rules for what to escape, only those that
 * could find something in a text; it tries each on every piece of text else, which took half of its time. What is escaped,
 * and how, stays the serialiser's. One handler serves for one set of rules.
 */
export function quickRoot(): Handle {
  // What is in force follows from the constructs around a text alone.
  const rulesOf = new Map<string, readonly Rule[]>();
  return (node, parent, state, info) => {
    const all = state.unsafe;
    const safe = state.safe.bind(state);
    state.createTracker = () => standstill;
    state.safe = (value, config) => {
      const key = state.stack.join(' ');
      let rules = rulesOf.get(key);
      if (rules === undefined) {
        rules = findRules(state.stack, all);
        rulesOf.set(key, rules);
      }
      const text = value ?? '';
      const whole = config.before + text + config.after;
      const found = findPromising(rules, whole);
      if (found.length === 0 && present[BACKSLASH] === 0) return text;
      state.unsafe = found;
      const escaped = safe(text, config);
      state.unsafe = all;
      return escaped;
    };
    return defaultHandlers.root(node, parent, state, info);
  };
}

/** Where in a document something stands is counted letter by letter, and nothing that we write asks for it. */
const standstill: Tracker = {
  move: (value) => value ?? '',
  current: () => ({ now: { line: 1, column: 1 }, lineShift: 0 }),
  shift: () => undefined,
};

/** As the serialiser settles it. */
function findRules(stack: State['stack'], all: readonly Unsafe[]): Rule[] {
  const isIn = (constructs: Unsafe['inConstruct']) =>
    [constructs ?? []].flat().some((construct) => stack.includes(construct));
  return all
    .filter(({ inConstruct, notInConstruct }) => {
      const isEverywhere = inConstruct == null || inConstruct.length === 0;
      return (isEverywhere || isIn(inConstruct)) && !isIn(notInConstruct);
    })
    .map((unsafe) => ({
      unsafe,
      code: unsafe.character.charCodeAt(0),
      isBesideBreak: lineEnds.has(unsafe.before) || lineEnds.has(unsafe.after),
      atStart: unsafe.atBreak
        ? new RegExp(`^[\\r\\n][\\t ]*(?:${unsafe.before ?? ''})[${escapeClass(unsafe.character)}]`, 'u')
        : null,
    }));
}

function escapeClass(character: string): string {
  return /[\\\]^-]/u.test(character) ? `\\${character}` : character;
}

/** Leaves out the rules that can find nothing: their character is not there, or not where they look for it. */
function findPromising(rules: readonly Rule[], text: string): Unsafe[] {
  const hasBreakInside = scan(text);
  const found: Unsafe[] = [];
  for (const { unsafe, code, isBesideBreak, atStart } of rules) {
    if ((isBesideBreak ? besideBreak : present)[code] === 0) continue;
    if (atStart === null || hasBreakInside || atStart.test(text)) found.push(unsafe);
  }
  return found;
}

/** Fills in what a text holds. @returns Whether there is a line end in it other than as its first or last character. */
function scan(text: string): boolean {
  present.fill(0);
  besideBreak.fill(0);
  let hasBreakInside = false;
  const last = text.length - 1;
  for (let index = 0; index <= last; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) continue;
    present[code] = 1;
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    if (index > 0 && index < last) hasBreakInside = true;
    besideBreak[text.charCodeAt(index - 1) & 127] = 1;
    besideBreak[text.charCodeAt(index + 1) & 127] = 1;
  }
  return hasBreakInside;
}
