import { dialects, parse } from '@rethread/core';
import { jsonSchema } from '@rethread/core/schema';
import { plainText } from '@rethread/tui/plain';
import { expect, it } from 'vitest';
import { parseArguments } from './parse-arguments.ts';
import { runCommand } from './run-command.ts';
import { sampleDump } from './testing/dumps.ts';
import { createMemorySystem, type MemorySystem } from './testing/memory-system.ts';

function run(line: string, system: MemorySystem) {
  const typed = parseArguments(line.split(' '));
  if (typed.command === 'print') throw new TypeError('Help was asked for');
  return runCommand(typed, system);
}

const done = { errors: [], interrupted: false };

it('prints plain text where stdout is no terminal', async () => {
  const system = createMemorySystem({ 'x/a.txt': sampleDump });
  expect(await run('x/a.txt', system)).toEqual(done);
  expect(system.stdout).toBe(plainText(parse(sampleDump)));
});

it('wraps and colours plain text on a terminal, unless that is not wanted', async () => {
  const system = createMemorySystem({ a: sampleDump });
  const terminal = { ...system, stdoutIsTerminal: true, columns: () => 40, write: system.write };
  await run('a --plain', terminal);
  expect(system.stdout).toBe(plainText(parse(sampleDump), { width: 40, color: true }));

  system.stdout = '';
  await run('a --plain', { ...terminal, environment: { NO_COLOR: '1' } });
  expect(system.stdout).toBe(plainText(parse(sampleDump), { width: 40 }));
});

it('takes the looks that are asked for', async () => {
  const system = createMemorySystem({ a: sampleDump });
  await run('a --color always --theme dark', system);
  expect(system.stdout).toContain('\u001B[1;37mMending the weir\u001B[0m');
  await expect(run('a --theme dusk', createMemorySystem({ a: sampleDump }))).rejects.toThrow(
    'Unknown theme `dusk`; known themes are `default`, `dark`, `light`, `high-contrast`, `cb-safe`, `mono`',
  );
});

it('says a thread in words', async () => {
  const system = createMemorySystem({ a: sampleDump });
  await run('a --screen-reader', system);
  expect(system.stdout).toMatch(/^Thread: Mending the weir\n3 posts/);
});

it('prints plain text where there are no keys to be had', async () => {
  const system = createMemorySystem({}, sampleDump);
  await run('-', { ...system, stdoutIsTerminal: true, environment: { TERM: 'xterm', NO_COLOR: '1' } });
  expect(system.stdout).toBe(plainText(parse(sampleDump)));
});

it('calls a thread without a title by the name of its file', async () => {
  const system = createMemorySystem({ 'x/notes.txt': 'Short.\n' });
  await run('x/notes.txt --from plain', system);
  expect(system.stdout.split('\n')[0]).toBe('notes.txt');
});

it('lists the dialects', async () => {
  const system = createMemorySystem();
  expect(await run('dialects', system)).toEqual(done);
  expect(system.stdout.split('\n').map((line) => line.split(/ {2,}/u))).toEqual([
    ...dialects.map(({ id, title }) => [id, title]),
    [''],
  ]);
});

it('reads with a dialect from a JSON file', async () => {
  const own = JSON.stringify({ id: 'harbour', separator: '= = =' });
  const system = createMemorySystem({ 'a.txt': 'One.\n= = =\nTwo.\n= = =\n', 'h.json': own });
  expect(await run('inspect a.txt --dialect h.json --json', system)).toEqual(done);
  expect(JSON.parse(system.stdout)).toMatchObject({ dialect: { id: 'harbour', score: 1 } });
});

it.each([
  [
    '{"id": "harbour", "labels": {"quote": 7}}',
    '`h.json` describes no dialect (Not a dialect: at `labels.quote`',
  ],
  ['{"id": ', '`h.json` describes no dialect ('],
])('refuses a file that describes none: %s', async (file, sentence) => {
  const system = createMemorySystem({ 'a.txt': 'One.\n', 'h.json': file });
  await expect(run('convert a.txt --to json --from h.json', system)).rejects.toThrow(sentence);
  expect(system.stdout).toBe('');
});

it('prints the JSON Schema', async () => {
  const system = createMemorySystem();
  expect(await run('schema', system)).toEqual(done);
  expect(JSON.parse(system.stdout)).toEqual(jsonSchema());
});

it('reports a dump from stdin', async () => {
  const system = createMemorySystem({}, sampleDump);
  expect(await run('inspect', system)).toEqual(done);
  expect(system.stdout).toMatch(/^dialect {3}xenforo, score /u);
});

it('gives back what failed', async () => {
  const { errors } = await run(
    'convert a b --to json --output-dir out',
    createMemorySystem({ b: sampleDump }),
  );
  expect(errors).toHaveLength(1);
});
