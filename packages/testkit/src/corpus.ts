import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Stretch } from './truth.ts';

/** A dump with what an annotator knows of it. */
export interface CorpusDump {
  /** Path of the dump below the folder that was read. */
  path: string;
  text: string;
  gold: Gold;
}

/** The truth of one dump, in the words of its file: a span is UTF-16 offsets into the dump, the second one exclusive. */
export interface Gold {
  /** File name of the dump, which stands beside the gold. */
  dump: string;
  engine: string;
  extractor: string;
  title: string | null;
  titleSpan: Stretch | null;
  posts: GoldPost[];
  mentions?: { name: string; span: Stretch }[];
  links?: { url: string; span: Stretch }[];
  /** The board's own lines. */
  chrome?: Stretch[];
  /** The board's stamps that a post was edited. */
  editNotes?: Stretch[];
}

/** The truth of one post. */
export interface GoldPost {
  /** From 1, in the order of the dump. */
  index: number;
  /** The author's text with its quotes, without header, stamps and signature. */
  body: Stretch;
  author: { name: string; span?: Stretch; basis?: 'header' | 'sign-off' } | null;
  userTitle: string | { value: string; span: Stretch } | null;
  date?: { text: string; iso: string | null; span: Stretch } | null;
  number?: { text: string; span: Stretch } | null;
  edited: boolean | { span: Stretch } | null;
  signature?: { span: Stretch } | null;
  signOff?: Stretch | null;
  quotes: GoldQuote[];
}

/** The truth of one quote. */
export interface GoldQuote {
  span: Stretch;
  /** 1 for a quote in a post's own text, 2 for a quote inside that. */
  depth?: number;
  author?: string | null;
  /** Index of the quoted post; `null` if it is not in the dump. */
  source: number | null;
}

/**
 * Reads every annotated dump in `folder` and the folders below it: each `gold.json` or `*.gold.json` with the text
 * that it names, in the order of their paths.
 *
 * @returns Nothing if there is no such folder: a corpus stands beside the project on some machines only.
 * @throws {Error} If a gold names a dump that is not there, or is no JSON.
 */
export function readCorpus(folder: string): CorpusDump[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|[\\/.])gold\.json$/.test(path))
    .sort()
    .map((goldPath) => {
      const gold = JSON.parse(readFileSync(join(folder, goldPath), 'utf8')) as Gold;
      const path = join(dirname(goldPath), gold.dump);
      return { path, text: readFileSync(join(folder, path), 'utf8'), gold };
    });
}
