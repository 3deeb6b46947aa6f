import type { ParseResult } from '@rethread/core';
import type { ExportOptions } from './format.ts';
import { type FormatId, formats } from './registry.ts';

/**
 * Writes a thread in the format of that id, whose code is loaded at the first use.
 *
 * @throws {RangeError} If there is no format of that id.
 */
export async function exportThread(
  result: ParseResult,
  formatId: FormatId,
  options?: ExportOptions,
): Promise<string> {
  const format = formats.find(({ id }) => id === formatId);
  if (!format) {
    const known = formats.map(({ id }) => `\`${id}\``).join(', ');
    throw new RangeError(`Unknown format \`${formatId}\`; known formats are ${known}`);
  }
  const { write } = await format.load();
  return write(result, options);
}
