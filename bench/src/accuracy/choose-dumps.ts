import { resolve } from 'node:path';
import type { CorpusDump } from '@rethread/testkit/corpus';

/** A mistake in what was typed. */
export class UsageError extends Error {}

/** Which dumps are wanted; all engines, or all extractors, where none is named. */
export interface DumpFilter {
  engine?: string[] | undefined;
  extractor?: string[] | undefined;
}

/**
 * Picks the dumps of these engines and extractors.
 *
 * @throws {UsageError} If none is left; it tells which there are.
 */
export function selectDumps(dumps: readonly CorpusDump[], { engine, extractor }: DumpFilter): CorpusDump[] {
  const selected = dumps.filter(
    ({ gold }) => (engine?.includes(gold.engine) ?? true) && (extractor?.includes(gold.extractor) ?? true),
  );
  if (selected.length > 0) return selected;
  const engines = [...new Set(dumps.map(({ gold }) => gold.engine))].sort().join('`, `');
  const extractors = [...new Set(dumps.map(({ gold }) => gold.extractor))].sort().join('`, `');
  throw new UsageError(`No dump is left; engines are \`${engines}\`, extractors \`${extractors}\``);
}

/**
 * Finds the dump that a path means: of the dump or its gold, as the table prints it, its end, or as a path of this machine.
 *
 * @throws {UsageError} If it means none or several.
 */
export function findDump(dumps: readonly CorpusDump[], typed: string): CorpusDump {
  const wanted = slashed(typed).replace(/\.gold\.json$/u, '.txt');
  const exact = dumps.filter(({ path }) => slashed(path) === wanted);
  const found =
    exact.length > 0
      ? exact
      : dumps.filter(({ path }) => {
          const known = slashed(path);
          return known.endsWith(wanted) || slashed(resolve(wanted)).endsWith(`/${known}`);
        });
  const [dump] = found;
  if (dump === undefined)
    throw new UsageError(`No dump \`${typed}\`; a path is as in the table of the worst`);
  if (found.length === 1) return dump;
  throw new UsageError(`\`${typed}\` may be any of these:\n${found.map(({ path }) => path).join('\n')}`);
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
