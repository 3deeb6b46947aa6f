import { formats } from '@rethread/export/registry';
import { CommandError, quoted } from '../command-error.ts';
import { decodeText } from '../decode-text.ts';
import { hashOf } from '../file-stamps.ts';
import { isBinary } from '../is-binary.ts';
import type { System } from '../system.ts';
import { convertFile } from './convert-file.ts';
import { createDraftWriter } from './drafts.ts';
import type { Recipe } from './recipe.ts';

/** A file of a folder that is to be converted; plain data, which a worker can be given. */
export interface DraftTask {
  /** Which of the files it is, from 0. */
  index: number;
  input: string;
  /** What it is called in sentences: it gets this name later. */
  output: string;
  /** Where it is written. */
  draft: string;
  /** True where the user named it, so that it is converted whatever it is. */
  named: boolean;
  /** Whether it is a device or a pipe, which only the command's own thread reads. */
  isDevice: boolean;
  /** Bytes of the dump. */
  size: number;
}

/** What a task came to. */
export interface Drafted {
  index: number;
  /** `no-text` where there is nothing to convert. */
  kind: 'drafted' | 'no-text' | 'failed';
  /** As in `Converted`. */
  posts: number;
  warnings: number;
  notes: string[];
  /** Of the draft. */
  hash: string;
  /** `null` where it did not fail. */
  error: Error | null;
  milliseconds: number;
}

const nothing = { posts: 0, warnings: 0, notes: [], hash: '', error: null };

/** How threads are read and written, as it can be sent from thread to thread. */
export interface SentRecipe extends Pick<Recipe, 'options' | 'dialect'> {
  /** `Format.id`. */
  format: string;
}

/** Says how threads are read and written in a way that can be sent. */
export function sentRecipe({ format, options, dialect }: Recipe): SentRecipe {
  return { format: format.id, options, dialect };
}

/** Makes what does tasks in a worker. */
export function createSentDrafter(
  { format: id, options, dialect }: SentRecipe,
  read: System['read'],
): (task: DraftTask) => Promise<Drafted> {
  const format = formats.find((each) => each.id === id);
  if (format === undefined) throw new TypeError(`No format ${id}`);
  return createDrafter({ format, options, dialect, load: () => format.load() }, read);
}

/** Makes what reads a dump and writes a draft of its output. Nothing that goes wrong there is thrown. */
export function createDrafter(recipe: Recipe, read: System['read']): (task: DraftTask) => Promise<Drafted> {
  return async ({ index, input, output, draft, named }) => {
    const begun = performance.now();
    const end = (kind: Drafted['kind'], more: Partial<Drafted> = {}): Drafted => ({
      ...{ ...nothing, index, kind },
      milliseconds: performance.now() - begun,
      ...more,
    });
    const place = { kind: 'file', path: input } as const;
    try {
      const bytes = await read(place);
      if (!named && isBinary(bytes, () => decodeText(bytes).encoding)) return end('no-text');
      const writer = createDraftWriter(draft, output);
      const system = {
        read,
        write: (_: unknown, content: Parameters<typeof writer.write>[0]) => writer.write(content),
        writeFolder: (_: unknown, files: Parameters<typeof writer.writeFolder>[0]) =>
          writer.writeFolder(files),
      };
      const job = { input: place, output: { kind: 'file', path: output } } as const;
      const converted = await convertFile(job, recipe, 'nothing', system, bytes);
      return end('drafted', { ...converted, hash: hashOf(draft) });
    } catch (error) {
      return end('failed', { error: sentenceOf(error, input) });
    }
  };
}

/** Says of a task what it must have come to, where it has ended its worker. */
export function tooLarge({ index, input }: DraftTask): Drafted {
  const error = new CommandError(
    `Could not convert ${quoted(input)}: it takes more memory than Node allows; \`NODE_OPTIONS=--max-old-space-size=8192\` allows more`,
  );
  return { ...nothing, index, kind: 'failed', error, milliseconds: 0 };
}

/** One file that we stumble over does not keep the others from being converted. */
function sentenceOf(error: unknown, input: string): CommandError {
  if (error instanceof CommandError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new CommandError(`Could not convert ${quoted(input)}, a fault of rethread itself: ${message}`, {
    cause: error,
  });
}
