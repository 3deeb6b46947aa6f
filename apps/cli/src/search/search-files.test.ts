import { describe, expect, it } from 'vitest';
import { CommandError } from '../command-error.ts';
import { parseArguments } from '../parse-arguments.ts';
import { runCommand } from '../run-command.ts';
import { hostileText, sampleDump } from '../testing/dumps.ts';
import { createMemorySystem, type MemorySystem } from '../testing/memory-system.ts';

const other = sampleDump.replaceAll('weir', 'sluice').replaceAll('Tove L.', 'Odd N.');

const files = {
  d: null,
  'd/sub': null,
  'd/a.txt': sampleDump,
  'd/b.txt': other,
  'd/sub/c.txt': sampleDump,
  'd/.hidden/x.txt': sampleDump,
  'd/picture.png': new Uint8Array([0x89, 0x50, 0, 1, 2, 0, ...new TextEncoder().encode('weir')]),
};

async function search(words: readonly string[], system: MemorySystem = createMemorySystem(files)) {
  const typed = parseArguments(['search', ...words]);
  if (typed.command === 'print') throw new TypeError('Help was asked for');
  const { errors, exitCode } = await runCommand(typed, system);
  return { output: system.stdout, exitCode, errors: errors.map(({ message }) => message) };
}

/** What is printed of `words`, a line each, without what stands behind the first word of a text. */
async function lines(...words: string[]): Promise<string[]> {
  const { output, exitCode } = await search(words);
  expect(exitCode).toBe(0);
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => /^(?:(?:[^:]*[:-]){1,3}\S+|\S*)/u.exec(line)?.[0] ?? '');
}

describe('what is printed', () => {
  it.each<[string[], string[]]>([
    [
      ['weir', 'd/a.txt'],
      ['title:1:Mending', '#1:3:The', '#2:5:The'],
    ],
    [
      ['weir in:own', 'd'],
      ['d/a.txt:#1:3:The', 'd/sub/c.txt:#1:3:The'],
    ],
    [['-H', '-N', 'weir in:quote', 'd/a.txt'], ['d/a.txt:#2:The']],
    [
      ['-I', 'cart', 'd'],
      ['#3:9:I', '#3:9:I', '#3:9:I'],
    ],
    [['cart saturday', 'd/a.txt', '-i', '-s'], []],
    [['Saturday', 'd/a.txt', '-s'], ['#3:9:I']],
    [
      ['-F', '-e', 'board', '-e', 'spare', 'd/a.txt', '-m2'],
      ['#1:3:The', '#2:5:The'],
    ],
    [
      ['-c', 'weir', 'd'],
      ['d/a.txt:3', 'd/sub/c.txt:3'],
    ],
    [
      ['-l', 'weir', 'd'],
      ['d/a.txt', 'd/sub/c.txt'],
    ],
    [['-L', 'weir', 'd'], ['d/b.txt']],
    [['cafe', 'd/b.txt', '--'], ['#2:7:They']],
    [
      ['by:tove', 'd'],
      ['d/a.txt:#3:9:Tove', 'd/sub/c.txt:#3:9:Tove'],
    ],
    [
      ['--heading', 'cart', 'd/a.txt', 'd/b.txt'],
      ['d/a.txt', '#3', '9:I', '', 'd/b.txt', '#3', '9:I'],
    ],
  ])('%j', async (words, expected) => {
    if (expected.length === 0) expect(await search(words)).toEqual({ output: '', exitCode: 1, errors: [] });
    else expect(await lines(...words)).toEqual(expected);
  });

  it('prints whole posts around, once each', async () => {
    const after = await search(['-A1', 'spare', 'd/a.txt']);
    expect(after.output.split('\n').map((line) => line.slice(0, 12))).toEqual([
      ...['#1:3:The wei', '#2:5:> The w', '#2-7-They ar', '#3-9-I can b', '#3-11-yours,', '#3-12-Tove L', ''],
    ]);
    const before = await search(['-B1', 'cart', 'd/a.txt', 'd/sub/c.txt']);
    expect(before.output.split('\n').map((line) => line.slice(0, 22))).toEqual([
      ...['d/a.txt-#2-5-> The wei', 'd/a.txt-#2-7-They are ', 'd/a.txt:#3:9:I can bri'],
      ...['d/a.txt-#3-11-yours,', 'd/a.txt-#3-12-Tove L.', '--'],
      ...['d/sub/c.txt-#2-5-> The', 'd/sub/c.txt-#2-7-They ', 'd/sub/c.txt:#3:9:I can'],
      ...['d/sub/c.txt-#3-11-your', 'd/sub/c.txt-#3-12-Tove', ''],
    ]);
  });

  it('names posts above their hits and marks them, on a terminal', async () => {
    const system = createMemorySystem(files);
    await search(['cart', 'd/a.txt'], Object.assign(system, { stdoutIsTerminal: true }));
    expect(system.stdout).toBe(
      '\u001B[36m#3  Tove L.\u001B[0m\n\u001B[32m9\u001B[0m:I can bring the \u001B[1;31mcart\u001B[0m on Saturday.\n',
    );
    system.stdout = '';
    await search(['cart', 'd/a.txt'], Object.assign(system, { environment: { NO_COLOR: '1' } }));
    expect(system.stdout).toBe('#3  Tove L.\n9:I can bring the cart on Saturday.\n');
  });

  it('writes JSON for programs', async () => {
    const { output } = await search(['bring|cart', 'd/a.txt', '--json']);
    expect(JSON.parse(output)).toEqual({
      file: 'd/a.txt',
      post: 3,
      author: 'Tove L.',
      date: null,
      part: 'own',
      line: 9,
      column: 7,
      text: 'I can bring the cart on Saturday.',
      ranges: [
        { start: 6, end: 11 },
        { start: 16, end: 20 },
      ],
    });
  });

  it('prints a line once, whatever patterns and line ends are in it', async () => {
    const overlapping = await search(['--json', '-e', 'bring the', '-e', 'the cart', 'd/a.txt']);
    expect(JSON.parse(overlapping.output)).toMatchObject({ ranges: [{ start: 6, end: 20 }] });
    const { output } = await search(['yours, tove|(?<=,.)tove', 'd/a.txt']);
    expect(output).toBe('#3:11:yours, Tove L.\n');
  });

  it.each([[], ['--json'], ['--heading'], ['-C1']])(
    'keeps what would command the terminal from it: %j',
    async (...words) => {
      const system = createMemorySystem({ 'a.txt': `One ${hostileText} two.\n` });
      const { output } = await search([...words, '-H', 'two', 'a.txt'], system);
      expect(output).toContain('two');
      expect(output).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202E]/u);
    },
  );

  it('reads standard input, the current directory, and its own JSON', async () => {
    expect((await search(['cart'], createMemorySystem(files, sampleDump))).output).toMatch(/^#3:9:I can/u);
    const system = Object.assign(createMemorySystem({ 'a.txt': sampleDump }), { stdinIsTerminal: true });
    expect((await search(['cart'], system)).output).toMatch(/^a\.txt:#3:9:I can/u);
    const json = createMemorySystem({ 'a.txt': sampleDump });
    await runCommand(parseArguments(['convert', 'a.txt', '--to', 'json', '-o', 'b.json']) as never, json);
    expect((await search(['CART', '-i', 'b.json'], json)).output).toBe(
      '#3:9:I can bring the cart on Saturday.\n',
    );
  });
});

describe('how it ends', () => {
  it.each<[string[], { exitCode: number; prints: boolean; errorCount: number }]>([
    [['weir', 'd'], { exitCode: 0, prints: true, errorCount: 0 }],
    [['submarine', 'd'], { exitCode: 1, prints: false, errorCount: 0 }],
    [['weir', 'missing', 'd'], { exitCode: 2, prints: true, errorCount: 1 }],
    [['-q', 'weir', 'd', 'missing'], { exitCode: 0, prints: false, errorCount: 0 }],
    [['-q', 'weir', 'missing', 'd'], { exitCode: 0, prints: false, errorCount: 1 }],
    [['-q', 'submarine', 'missing', 'd'], { exitCode: 2, prints: false, errorCount: 1 }],
    [['-L', 'submarine', 'd/a.txt'], { exitCode: 0, prints: true, errorCount: 0 }],
    [['-L', 'weir', 'd/a.txt'], { exitCode: 1, prints: false, errorCount: 0 }],
    [['-m0', 'weir', 'd'], { exitCode: 1, prints: false, errorCount: 0 }],
  ])('%j', async (words, expected) => {
    const { exitCode, output, errors } = await search(words);
    expect({ exitCode, prints: output !== '', errorCount: errors.length }).toEqual(expected);
  });

  it.each([
    [['foo('], 'is not closed'],
    [['in:head', 'd'], '`in:` takes'],
    [[''], 'Nothing to look for'],
    [[], 'No PATTERN'],
    [['x', '-m', 'two'], '`--max-count` takes a number'],
    [['x', '--color', 'blue'], 'auto, always, never'],
    [['x', '--dialect', 'none'], 'Unknown dialect'],
  ])('%j is a usage error', async (words, message) => {
    const attempt = search(words);
    await expect(attempt).rejects.toThrow(CommandError);
    await expect(attempt).rejects.toThrow(message);
  });

  it('parses no file whose text has no hit', async () => {
    const system = createMemorySystem({ 'a.txt': 'x\n', 'b.json': '{"rethread": 1, "broken' });
    expect(await search(['submarine', 'a.txt', 'b.json'], system)).toMatchObject({ exitCode: 2 });
    expect(await search(['submarine', 'a.txt'], system)).toMatchObject({ exitCode: 1 });
  });
});
