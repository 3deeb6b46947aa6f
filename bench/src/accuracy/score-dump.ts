import type { Thread } from '@rethread/core';
import type { CorpusDump } from '@rethread/testkit/corpus';
import { type Alignment, alignDump } from './align.ts';
import { countDump, type DumpCounts } from './count-dump.ts';
import { type Answer, collectAnswers } from './reliability.ts';

/** The parser under test. */
export interface Reader {
  parse(text: string): { thread: Thread };
  /** Every dialect that it knows. */
  dialectIds: readonly string[];
}

/** What was read from a dump, beside its gold. */
export interface DumpReading {
  alignment: Alignment;
  /** What the parser threw. */
  error: Error | null;
}

/** How well one dump was read. */
export interface DumpScore {
  path: string;
  engine: string;
  extractor: string;
  /** What it was read as; `null` where the parser threw. */
  dialect: string | null;
  /** What the parser threw, in one line. */
  error: string | null;
  counts: DumpCounts;
  answers: Answer[];
}

/** Reads a dump; of one that the parser throws on, nothing is read. */
export function readDump({ text, gold }: CorpusDump, reader: Reader): DumpReading {
  try {
    return { alignment: alignDump(text, gold, reader.parse(text).thread), error: null };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { alignment: alignDump(text, gold, null), error };
  }
}

/** Reads a dump and says how well that went. */
export function scoreDump(dump: CorpusDump, reader: Reader): DumpScore {
  const { alignment, error } = readDump(dump, reader);
  return {
    path: dump.path.replaceAll('\\', '/'),
    engine: dump.gold.engine,
    extractor: dump.gold.extractor,
    dialect: alignment.thread?.dialect.id ?? null,
    error: error && String(error).replace(/\n.*$/su, ''),
    counts: countDump(alignment),
    answers: collectAnswers(alignment, reader.dialectIds),
  };
}
