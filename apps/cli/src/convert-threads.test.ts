import { type Diagnostic, parse } from '@rethread/core';
import { type Format, toHtml, toJson, toMarkdown } from '@rethread/export';
import { describe, expect, it } from 'vitest';
import { convertThreads } from './convert-threads.ts';
import { sampleDump } from './testing/dumps.ts';
import { createMemorySystem } from './testing/memory-system.ts';
import type { ConvertRequest, Place } from './understand-arguments.ts';

const html = toHtml(parse(sampleDump));
const stream: Place = { kind: 'stream' };
const file = (path: string): Place => ({ kind: 'file', path });

const request = (input: Place, output: Place, more: Partial<ConvertRequest> = {}): ConvertRequest => ({
  command: 'convert',
  jobs: [{ input, output }],
  format: 'html',
  options: {},
  dialect: null,
  report: null,
  parallel: null,
  directory: null,
  overwrite: false,
  quiet: false,
  ...more,
});

const done = { errors: [], interrupted: false };

describe('output', () => {
  it('goes to stdout, and nothing else does', async () => {
    const system = createMemorySystem({ 'a.txt': sampleDump });
    expect(await convertThreads(request(file('a.txt'), stream), system)).toEqual(done);
    expect(system).toMatchObject({ stdout: html, notes: [] });
  });

  it('goes to a file, which a note names', async () => {
    const system = createMemorySystem({}, sampleDump);
    expect(await convertThreads(request(stream, file('a.html')), system)).toEqual(done);
    expect(system.files.get('a.html')).toBe(html);
    expect(system).toMatchObject({ stdout: '', notes: ['Wrote `a.html`'] });
  });

  it('goes to files in a directory that is made for them', async () => {
    const system = createMemorySystem({ a: sampleDump, b: 'Other' });
    const jobs = ['a', 'b'].map((name) => ({ input: file(name), output: file(`out/${name}.md`) }));
    expect(
      await convertThreads(
        { ...request(stream, stream), jobs, format: 'markdown', directory: 'out' },
        system,
      ),
    ).toEqual(done);
    expect(system.files.get('out')).toBeNull();
    expect(system.files.get('out/a.md')).toBe(toMarkdown(parse(sampleDump)));
    expect(system.files.get('out/b.md')).toBe(toMarkdown(parse('Other')));
  });

  it('comes without notes where they are not wanted', async () => {
    const system = createMemorySystem({ a: Uint8Array.of(0xe9) });
    await convertThreads(request(file('a'), file('a.html'), { quiet: true }), system);
    expect(system.notes).toEqual([]);
  });
});

describe('what exists', () => {
  it.each([
    ['a file', { 'a.html': 'kept' }, {}, '`a.html` exists; left as it is'],
    ['a directory', { 'a.html': null }, { overwrite: true }, '`a.html` is a directory'],
  ])('%s is left as it is', async (_, present, more, sentence) => {
    const system = createMemorySystem({ a: sampleDump, ...present });
    const {
      errors: [error],
    } = await convertThreads(request(file('a'), file('a.html'), more), system);
    expect(error?.message).toContain(sentence);
    expect(system.files.get('a.html')).toBe(present['a.html']);
  });

  it('is overwritten where that is asked for', async () => {
    const system = createMemorySystem({ a: sampleDump, 'a.html': 'old' });
    expect(await convertThreads(request(file('a'), file('a.html'), { overwrite: true }), system)).toEqual(
      done,
    );
    expect(system.files.get('a.html')).toBe(html);
  });

  it('is never the dump itself', async () => {
    const system = createMemorySystem({ a: sampleDump });
    const {
      errors: [error],
    } = await convertThreads(request(file('a'), file('a'), { overwrite: true }), system);
    expect(error?.message).toBe('`a` is the dump itself; left as it is');
    expect(system.files.get('a')).toBe(sampleDump);
  });
});

describe('other formats than texts', () => {
  const told: unknown[] = [];
  const shared = { title: '', mediaType: '', extension: '.x' } as const;
  const bytes: Format = {
    ...shared,
    id: 'bytes',
    kind: 'bytes',
    options: { css: { type: 'file', help: '' } },
    async load() {
      const info = { ...shared, id: 'bytes', kind: 'bytes' } as const;
      return {
        info,
        options: {},
        *chunks(_, options) {
          told.push(options);
          yield Uint8Array.of(0);
          yield Uint8Array.of(255, 1);
        },
      };
    },
  };
  const folder: Format = {
    ...shared,
    id: 'folder',
    kind: 'folder',
    extension: '',
    options: {},
    async load() {
      const info = { ...shared, id: 'folder', kind: 'folder', extension: '' } as const;
      return { info, options: {}, files: () => [{ path: 'x/1.txt', content: 'one' }] };
    },
  };
  const formats = [bytes, folder];

  it('are written as the bytes they are, and told what stands in a file', async () => {
    const system = createMemorySystem({ a: sampleDump, 'b.css': Uint8Array.of(0xfc) });
    const wanted = request(file('a'), file('a.x'), { format: 'bytes', options: { css: { path: 'b.css' } } });
    expect(await convertThreads(wanted, system, formats)).toEqual(done);
    expect(system.files.get('a.x')).toEqual(Buffer.of(0, 255, 1));
    expect(told).toEqual([{ css: 'ü' }]);
    const missing = { ...wanted, options: { css: { path: 'gone.css' } } };
    await expect(convertThreads(missing, system, formats)).rejects.toThrow('Not readable');
  });

  it('become folders, which take the place of nothing unasked', async () => {
    const system = createMemorySystem({ a: sampleDump });
    const wanted = request(file('a'), file('out/a'), { format: 'folder' });
    expect(await convertThreads(wanted, system, formats)).toEqual(done);
    expect(system.files.get('out/a/x/1.txt')).toBe('one');
    const { errors } = await convertThreads(wanted, system, formats);
    expect(errors[0]?.message).toBe('`out/a` exists; left as it is, `--force` overwrites it');
    const onFile = await convertThreads(
      { ...wanted, jobs: [{ input: file('a'), output: file('a') }] },
      system,
      formats,
    );
    expect(onFile.errors[0]?.message).toBe('`a` is a file, not a directory');
  });
});

it.each([
  ['x/a.txt', 'y/a.md'],
  ['a.txt', './a.txt'],
])('writes neither where %s and %s would become one', async (one, other) => {
  const system = createMemorySystem({ [one]: sampleDump, [other]: sampleDump });
  const output = file('out/a.html');
  const jobs = [one, other].map((path) => ({ input: file(path), output }));
  const both = convertThreads({ ...request(stream, stream), jobs, directory: 'out' }, system);
  await expect(both).rejects.toThrow(`\`${one}\` and \`${other}\` would both become \`out/a.html\``);
  expect([...system.files.keys()]).toEqual([one, other]);
});

it('goes on behind a job that fails', async () => {
  const system = createMemorySystem({ b: sampleDump });
  const jobs = ['a', 'b', 'c'].map((name) => ({ input: file(name), output: file(`${name}.html`) }));
  const { errors } = await convertThreads({ ...request(stream, stream), jobs }, system);
  expect(errors).toHaveLength(2);
  expect([...system.files.keys()].sort()).toEqual(['b', 'b.html']);
});

it('points to the warnings', async () => {
  const { thread } = parse(sampleDump);
  const warning: Diagnostic = {
    code: 'conflicting-author',
    severity: 'warning',
    message: 'A finding',
    position: thread.position,
  };
  const json = toJson({ thread, diagnostics: [warning, { ...warning, severity: 'info' }, warning] });
  const system = createMemorySystem({ a: json });
  await convertThreads(request(file('a'), stream), system);
  expect(system.notes).toEqual(['Warnings about `a`: 2; `rethread inspect` shows them']);
});
