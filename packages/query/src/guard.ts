import { QueryError } from './query-error.ts';

/** Runs a search that may not take for ever. */
export interface Guard {
  /**
   * Calls `search` and gives back what it does.
   *
   * @param length  Of the text that is searched, in UTF-16 units.
   * @throws {QueryError} If it takes longer than anybody would wait.
   */
  run<Result>(length: number, search: (regex: RegExp) => Result): Result;
}

/** What a search of one text may take, in milliseconds. */
const TIME_LIMIT = 1000;

/** Steps that the engine may take without being watched: some tenths of a second. */
const FREE_STEPS = 1e8;

/**
 * Makes a regular expression that cannot hang the program.
 *
 * V8 goes back and tries again, which takes exponential time for `(a+)+$`. It has a second engine that is linear and slow.
 * It is told to go over to that when going back gets too much, which it can where a pattern has neither the flags `i` and
 * `u` nor looks around or back nor counts far. The other patterns run, where they could take long, under a clock that stops
 * them. Where there is no V8 that knows its flags, all do.
 *
 * @throws {SyntaxError} If it is none.
 */
export function createGuard(source: string, flags: string): Guard {
  const hasFallback = allowFallback();
  const regex = new RegExp(source, flags);
  if (hasFallback && runsLinear(source, flags)) return createSwitch(regex, new RegExp(source, `${flags}l`));
  const steps = stepsOf(source);
  return {
    run(length, search) {
      return steps(length) <= FREE_STEPS ? search(regex) : withClock(() => search(regex));
    },
  };
}

/** Going back that costs little, in steps of one search; the linear engine does it again from the start. */
const STEPS_BEFORE_FALLBACK = 2_000_000;

/** The linear engine takes some 0.1 µs a unit; what is slower for that long is better left to it from the start. */
const SLOW = { milliseconds: 100, perUnit: 0.0003 };

function createSwitch(quick: RegExp, linear: RegExp): Guard {
  let spent = 0;
  let searched = 0;
  let regex = quick;
  return {
    run(length, search) {
      if (regex === linear) return search(linear);
      const start = performance.now();
      const result = search(quick);
      spent += performance.now() - start;
      searched += length;
      if (spent > SLOW.milliseconds && spent > searched * SLOW.perUnit) regex = linear;
      return result;
    },
  };
}

let fallback: boolean | null = null;

/** Tells V8, once, to go over to its linear engine. What it compiled before stays as it is. */
function allowFallback(): boolean {
  if (fallback !== null) return fallback;
  const v8 = process.getBuiltinModule?.('node:v8');
  v8?.setFlagsFromString('--enable-experimental-regexp-engine');
  v8?.setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks');
  v8?.setFlagsFromString(`--regexp-backtracks-before-fallback=${STEPS_BEFORE_FALLBACK}`);
  fallback = v8 !== undefined && runsLinear('(a+)+$', 'gm');
  return fallback;
}

/** Whether the linear engine takes a pattern: with its own flag, it refuses what it cannot do. */
function runsLinear(source: string, flags: string): boolean {
  try {
    new RegExp(source, `${flags}l`).test('');
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** How many steps a search takes at worst, by the length of the text. */
function stepsOf(source: string): (length: number) => number {
  const bare = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, 'x');
  const repeats = bare.match(/[*+]|\{\d+,?\d*\}/gu)?.length ?? 0;
  const repeatsGroups = /\)(?:[*+]|\{\d)/u.test(bare);
  const power = repeatsGroups ? Infinity : repeats + 1;
  return (length) => (repeats === 0 ? 0 : length ** power);
}

const searchKey = Symbol.for('rethread.search');

function withClock<Result>(search: () => Result): Result {
  const vm = process.getBuiltinModule?.('node:vm');
  if (vm === undefined) return search();
  const shared = globalThis as { [searchKey]?: (() => Result) | undefined };
  shared[searchKey] = search;
  try {
    return vm.runInThisContext(`globalThis[Symbol.for('rethread.search')]()`, {
      timeout: TIME_LIMIT,
    }) as Result;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'))
      throw error;
    throw new QueryError(
      'The pattern takes too long; one with fewer `*` and `+` inside each other is quicker',
      0,
    );
  } finally {
    delete shared[searchKey];
  }
}
