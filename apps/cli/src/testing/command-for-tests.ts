import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type BuiltCommand, buildCommand, type Ending, type RunOptions } from './built-command.ts';

/** The built command in a directory that is empty when a test begins. */
export interface CommandForTests {
  /** A path in the directory, or without a name the directory's. */
  at(...names: string[]): string;
  get(name: string): string;
  /** Writes a file, and makes the folders above it. */
  put(name: string, content: string | Uint8Array): void;
  /** Runs the command to its end; no word of `line` may hold a blank. */
  run(line: string, options?: RunOptions): Promise<Ending>;
  start(words: readonly string[], options?: RunOptions): ChildProcess;
}

/** Builds the command once for the tests of a file, and gives each of them a directory of its own. */
export function commandForTests(): CommandForTests {
  let command: BuiltCommand;
  let directory: string;
  let testCount = 0;
  beforeAll(async () => {
    command = await buildCommand();
  });
  afterAll(() => command.remove());
  beforeEach(() => {
    testCount += 1;
    directory = join(command.directory, String(testCount));
    mkdirSync(directory);
  });
  const at: CommandForTests['at'] = (...names) => join(directory, ...names);
  return {
    at,
    get: (name) => readFileSync(at(name), 'utf8'),
    put(name, content) {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
    },
    run: (line, options) => command.run(line.split(' '), { cwd: directory, ...options }),
    start: (words, options) => command.start(words, { cwd: directory, ...options }),
  };
}
