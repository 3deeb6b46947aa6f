import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type BuiltCommand, buildCommand } from '../apps/cli/src/testing/built-command.ts';
import { start } from './start.ts';

let command: BuiltCommand;
let from: string;
let printed: string[];
let errors: string[];

beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

beforeEach(() => {
  from = mkdtempSync(join(tmpdir(), 'rethread-start-'));
  printed = [];
  errors = [];
});
afterEach(() => rmSync(from, { recursive: true, force: true }));

const run = (files: string[], isTerminal = false) =>
  start({
    files,
    from,
    directory: join(from, 'out'),
    command: command.path,
    isTerminal,
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });

const sampleOutputs = ['sample-thread.html', 'sample-thread.json', 'sample-thread.md'];

it('writes the sample in all formats, and says where and what', () => {
  expect(run([])).toBe(0);
  expect(errors).toEqual([]);
  expect(readdirSync(join(from, 'out'))).toEqual(sampleOutputs);
  expect(printed[0]).toMatch(/sample-thread\/input\.txt: ".+"$/u);
  expect(printed[1]).toMatch(/^17 posts, \d+ authors, 9 of 9 quotes resolved$/u);
  expect(printed.slice(2)).toEqual([
    '  out/sample-thread.html',
    '  out/sample-thread.md',
    '  out/sample-thread.json',
  ]);
});

it('overwrites what it wrote before', () => {
  mkdirSync(join(from, 'out'));
  for (const name of sampleOutputs) writeFileSync(join(from, 'out', name), 'old');
  expect(run([])).toBe(0);
  for (const name of sampleOutputs) expect(readFileSync(join(from, 'out', name), 'utf8')).not.toBe('old');
});

it('writes the user’s own files, also beside one that is missing', () => {
  writeFileSync(join(from, 'a.txt'), 'First\n\u00A0\n');
  expect(run(['missing.txt', 'a.txt'])).toBe(2);
  expect(errors).toEqual(['rethread: No such file `missing.txt`']);
  expect(readdirSync(join(from, 'out'))).toEqual(['a.html', 'a.json', 'a.md']);
});

it('refuses two files that would become one', () => {
  expect(run(['a.txt', 'b/a.md'])).toBe(2);
  expect(errors).toEqual(['Two files would become `a.html`; wrote nothing']);
  expect(readdirSync(from)).toEqual([]);
});

it('says on a terminal how to open the reader', () => {
  writeFileSync(join(from, 'my thread.txt'), 'First\n');
  run(['my thread.txt'], true);
  expect(printed.at(-1)).toMatch(/: npx node \S+rethread\.js 'my thread\.txt'$/u);
});
