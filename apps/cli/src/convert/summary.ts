import { join } from 'node:path';
import type { CommandError } from '../command-error.ts';
import type { Planned } from './folder-plan.ts';
import type { ReportEntry } from './outcome.ts';
import type { Found } from './place-outputs.ts';

/** What became of all inputs, in their order. */
export interface Gathered {
  /** Without what was not reached, and what is no text. */
  entries: ReportEntry[];
  /** Inputs that would become one output share one. */
  errors: CommandError[];
  /** Whether one failed that the user named. */
  isNamedFailed: boolean;
}

/**
 * Gathers what became of inputs.
 *
 * @param found  By the index of the input; nothing where it was not reached.
 */
export function gatherFound(
  planned: readonly Planned[],
  found: readonly (Found | null | undefined)[],
  directory: string,
): Gathered {
  const entries: ReportEntry[] = [];
  const errors = new Set<CommandError>();
  let isNamedFailed = false;
  for (const [index, { input, output, named }] of planned.entries()) {
    const each = found[index];
    if (!each) continue;
    const { error } = each;
    entries.push({ input, output: join(directory, output), ...each, error: error?.message ?? null });
    if (error === null) continue;
    errors.add(error);
    isNamedFailed ||= named;
  }
  return { entries, errors: [...errors], isNamedFailed };
}

/**
 * Says in a few sentences what was done.
 *
 * @param total  How many inputs there are, also where not all were reached.
 */
export function summaryOf(
  entries: readonly ReportEntry[],
  { total, hasReport }: { total: number; hasReport: boolean },
): string[] {
  const count = (status: ReportEntry['status']) => entries.filter((entry) => entry.status === status).length;
  const [converted, skipped, failed] = [count('converted'), count('skipped'), count('failed')];
  const parts = [
    `Converted ${converted} of ${total}`,
    skipped > 0 ? `${skipped} up to date` : null,
    failed > 0 ? `${failed} failed` : null,
  ];
  const guesses = guessSentence(entries, hasReport);
  return [parts.filter((part) => part !== null).join(', '), ...(guesses === null ? [] : [guesses])];
}

/** One sentence for all files: they may be thousands, and the report has each. */
function guessSentence(entries: readonly ReportEntry[], hasReport: boolean): string | null {
  const count = entries.filter(({ notes }) => notes.length > 0).length;
  if (count === 0) return null;
  const where = hasReport ? 'the report says which' : '`--report FILE` says which';
  return `Had to guess the encoding of ${count} ${count === 1 ? 'file' : 'files'}; ${where}`;
}
