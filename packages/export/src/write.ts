import type { ParseResult } from '@rethread/core';
import type { Chunk, Format, FormatModule, OutputFile } from './format.ts';
import { type FormatId, type FormatKinds, type FormatOptions, formats } from './registry.ts';
import { joinBytes, wholeFiles } from './whole-files.ts';

/** What a thread becomes in a format: a text, bytes, or files. */
export type Written<Id extends FormatId> = {
  text: string;
  bytes: Uint8Array;
  folder: OutputFile[];
}[FormatKinds[Id]];

/** What text and bytes can be written to: Node's streams, and whatever else tells by `drain` that it can take more. */
export interface Sink {
  /** `false` says that it wants no more before it has said `drain`. */
  write(chunk: Chunk): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

/**
 * Writes a thread in the format of that id, whose code is loaded at the first use.
 *
 * @throws {RangeError} If there is no such format, or it has no such option or value; or if a text would be longer than
 *   the longest string of the engine: `writeTo` has no such limit.
 */
export async function write<Id extends FormatId>(
  result: ParseResult,
  formatId: Id,
  options: FormatOptions[Id] = {},
): Promise<Written<Id>> {
  const written = joined(await loadFormat(formatId, options), result, options);
  return written as Written<Id>;
}

function joined(
  module: FormatModule,
  result: ParseResult,
  options: object,
): string | Uint8Array | OutputFile[] {
  if ('files' in module) return wholeFiles(module.files(result, options));
  const chunks = [...module.chunks(result, options)];
  return module.info.kind === 'text' ? chunks.join('') : joinBytes(chunks as Uint8Array[]);
}

/**
 * Writes a thread as one file part by part, so that all of it need not be in memory. It does not end the sink.
 *
 * @throws {RangeError} As `write`, and for a format that makes a folder.
 */
export async function writeTo<Id extends FormatId>(
  result: ParseResult,
  formatId: Id,
  sink: Sink,
  options: FormatOptions[Id] = {},
): Promise<void> {
  const module = await loadFormat(formatId, options);
  if ('files' in module)
    throw new RangeError(`Format \`${formatId}\` makes a folder; \`write\` gives its files`);
  for (const chunk of module.chunks(result, options)) {
    if (!sink.write(chunk)) await new Promise<void>((resolve) => sink.once('drain', resolve));
  }
}

async function loadFormat(formatId: string, options: object): Promise<FormatModule> {
  const format = formats.find(({ id }) => id === formatId) as Format | undefined;
  if (format === undefined) {
    const known = formats.map(({ id }) => `\`${id}\``).join(', ');
    throw new RangeError(`Unknown format \`${formatId}\`; known formats are ${known}`);
  }
  if (Object.keys(options).length > 0) {
    const { checkOptions } = await import('./check-options.ts');
    checkOptions(formatId, format.options, options);
  }
  return format.load();
}
