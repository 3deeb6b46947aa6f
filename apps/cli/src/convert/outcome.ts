import type { CommandError } from '../command-error.ts';
import type { ConvertJob } from '../understand-arguments.ts';

/** What a conversion came to. */
export interface ConvertOutcome {
  /** One for each input that failed. */
  errors: CommandError[];
  interrupted: boolean;
  /** 1 where only some files of a folder failed. */
  exitCode?: number;
}

/** The same, with what is reported of each input. */
export interface ReportedOutcome extends ConvertOutcome {
  entries: ReportEntry[];
}

/** What became of one input. */
export interface ReportEntry {
  /** As it was typed, or below the folder that was; `-` is standard input. */
  input: string;
  /** `-` is standard output. */
  output: string;
  status: 'converted' | 'skipped' | 'failed';
  /** Why it failed; `null` where it did not. */
  error: string | null;
  /** `null` where it was not converted, as in the next. */
  posts: number | null;
  warnings: number | null;
  /** Sentences about what had to be guessed to read it, such as its encoding. */
  notes: readonly string[];
  milliseconds: number;
}

/** Says what became of a job that began at `begun`, as `performance.now` counts. */
export function entryOf(
  { input, output }: ConvertJob,
  begun: number,
  { status, ...outcome }: Pick<ReportEntry, 'status'> & Partial<ReportEntry>,
): ReportEntry {
  return {
    input: input.kind === 'stream' ? '-' : input.path,
    output: output.kind === 'stream' ? '-' : output.path,
    status,
    error: null,
    posts: null,
    warnings: null,
    notes: [],
    milliseconds: Math.round(performance.now() - begun),
    ...outcome,
  };
}
