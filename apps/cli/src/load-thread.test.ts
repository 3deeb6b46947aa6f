import { parse } from '@rethread/core';
import { toJson } from '@rethread/export';
import { describe, expect, it } from 'vitest';
import { CommandError } from './command-error.ts';
import { loadThread } from './load-thread.ts';
import { sampleDump } from './testing/dumps.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a dump', () => {
  it('is parsed, and kept for code frames', async () => {
    expect(await loadThread(utf8(sampleDump), '`x`', null)).toEqual({
      result: parse(sampleDump),
      source: sampleDump,
      notes: [],
    });
  });

  it('is read in the dialect that is named', async () => {
    const { result } = await loadThread(utf8(sampleDump), '`x`', 'plain');
    expect(result).toEqual(parse(sampleDump, { dialect: 'plain' }));
    expect(result).not.toEqual(parse(sampleDump));
  });

  it('whose encoding is guessed says so', async () => {
    const cut = utf8('“Löwe” ü').slice(0, -1);
    expect((await loadThread(cut, 'standard input', null)).notes).toEqual([
      'Standard input does not tell its encoding; read as UTF-8',
      'Broken characters in standard input: 1; kept as U+FFFD',
    ]);
    expect((await loadThread(Uint8Array.of(0x63, 0xe9), '`x`', null)).notes).toHaveLength(1);
  });

  it.each(['{"a": 1}', '{ not JSON', '[{"rethread": 1}]', 'rethread'])(
    'may look like JSON: %s',
    async (text) => {
      expect((await loadThread(utf8(text), '`x`', null)).result).toEqual(parse(text));
    },
  );
});

describe('what `convert --to json` wrote', () => {
  const result = parse(sampleDump);
  const json = toJson(result);

  it.each([
    ['as it is', json],
    ['with a mark', `\uFEFF${json}`],
    ['reformatted', `\n  ${JSON.stringify(JSON.parse(json), null, 4)}`],
  ])('is read back %s', async (_, text) => {
    expect(await loadThread(utf8(text), '`x`', null)).toEqual({ result, source: null, notes: [] });
  });

  it('is a dump like any other where a dialect is named', async () => {
    expect((await loadThread(utf8(json), '`x`', 'plain')).source).toBe(json);
  });

  it.each([
    ['cut off', json.slice(0, -5)],
    ['of another shape', '{"rethread": 1, "thread": []}'],
    ['of a later version', '{"rethread": 99}'],
  ])('is refused %s', async (_, text) => {
    const loading = loadThread(utf8(text), '`x`', null);
    await expect(loading).rejects.toThrow(CommandError);
    await expect(loading).rejects.toThrow('`x` begins like a thread in JSON and is none');
  });
});
