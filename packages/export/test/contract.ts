import type { ParseResult } from '@rethread/core';
import { expect } from 'vitest';
import type { Format, OutputFile } from '../src/format.ts';
import { joinBytes, wholeFiles } from '../src/whole-files.ts';
import type { Inspect, OptionValues } from './inspection.ts';
import { wordsOf } from './thread-words.ts';

/** What every format is held to. */
export interface Contract {
  /** Gives what a thread becomes, as files; a format of a single file gives one whose path is empty. */
  writeFiles(result: ParseResult, options?: OptionValues): OutputFile[];
  /** Expects that nothing in the files acts, steers a screen or leads elsewhere. */
  expectHarmless(files: readonly OutputFile[], options?: OptionValues): void;
  /** Expects every word of every post in the files. */
  expectAllWords(result: ParseResult, files: readonly OutputFile[], options?: OptionValues): void;
}

/** Control characters but tab and line end, changes of text direction, half characters. */
const hidden = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

/** Names that every file system takes and that lead nowhere else. */
const safePath = /^(?!\.)[\w.-]{1,100}(?:\/(?!\.)[\w.-]{1,100})*$/u;

/** Loads a format and the inspector that reads it. */
export async function loadContract({ id, kind, load }: Format): Promise<Contract> {
  const module = await load();
  const { inspect } = (await import(`./inspectors/${id}.ts`)) as { inspect: Inspect };
  return {
    writeFiles(result, options) {
      if ('files' in module) return wholeFiles(module.files(result, options));
      const chunks = [...module.chunks(result, options)];
      return [{ path: '', content: kind === 'text' ? chunks.join('') : joinBytes(chunks as Uint8Array[]) }];
    },
    expectHarmless(files, options) {
      expect(inspect(files, options).active).toEqual([]);
      for (const { path, content } of files) {
        if (typeof content === 'string') expect(content).not.toMatch(hidden);
        if (kind === 'folder') expect(path).toMatch(safePath);
      }
      expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
    },
    expectAllWords({ thread }, files, options) {
      const { text } = inspect(files, options);
      expect(wordsOf(thread).filter((word) => !text.includes(word))).toEqual([]);
    },
  };
}
