import { dirname } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { CommandError, quoted } from '../command-error.ts';
import type { System } from '../system.ts';
import type { Place } from '../understand-arguments.ts';
import type { ReportEntry } from './outcome.ts';

/** Raised where a program that reads reports would have to be changed. */
const VERSION = 1;

/** Writes what became of each input as JSON, an input a line. */
export function reportText(format: string, entries: readonly ReportEntry[]): string {
  const count = (status: ReportEntry['status']) => entries.filter((entry) => entry.status === status).length;
  const head = {
    rethreadReport: VERSION,
    version: manifest.version,
    format,
    converted: count('converted'),
    skipped: count('skipped'),
    failed: count('failed'),
  };
  const lines = entries.map((entry) => `\n    ${JSON.stringify(entry)}`).join(',');
  const body = JSON.stringify(head, null, 2).slice(0, -'\n}'.length);
  return `${body},\n  "files": [${lines}${lines === '' ? '' : '\n  '}]\n}\n`;
}

/**
 * Sees to it that a report can be written: it may take the place of an earlier one.
 *
 * @throws {CommandError} If something else stands there, or nothing can.
 */
export async function assertReportable(place: Place, overwrite: boolean, system: System): Promise<void> {
  if (place.kind === 'stream') return;
  const name = quoted(place.path);
  const present = await system.look(place.path);
  if (present === null) {
    const above = await system.look(dirname(place.path));
    if (above?.kind !== 'directory') throw new CommandError(`No such directory for ${name}`);
    return;
  }
  if (present.kind === 'directory')
    throw new CommandError(`${name} is a directory; \`--report\` takes a file`);
  if (overwrite || present.kind === 'device') return;
  const start = new TextDecoder().decode((await system.read(place)).subarray(0, 40));
  if (/^\{\s*"rethreadReport"/u.test(start)) return;
  throw new CommandError(`${name} exists and is no report; left as it is, \`--force\` overwrites it`);
}
