import { join } from 'node:path';
import type { System } from '../system.ts';

/** What is known of a file, or a folder, that was made from a dump. */
export interface Made {
  /** The dump, as a path from the output directory, and what it was like. */
  input: string;
  inputStamp: string;
  /** A hash of how it was made. */
  recipe: string;
  /** What it was like when it was made. */
  outputStamp: string;
  outputHash: string;
}

/** What earlier conversions into a directory made, by path below it, with `/`. */
export interface MadeFiles {
  get(output: string): Made | undefined;
  set(output: string, made: Made): void;
  /**
   * Writes it into the directory. What another conversion wrote there meanwhile stays.
   *
   * @throws {CommandError} If it cannot be written.
   */
  save(): Promise<void>;
}

/** The name of the file that has it: hidden, so that it is no dump and no page. */
const MADE_NAME = '.rethread-convert.json';

/** Raised where what was kept cannot be read any more. */
const VERSION = 1;

/**
 * Reads what is known of a directory. Where nothing can be read, nothing is known, and what stands there counts as the
 * user's own.
 */
export async function loadMadeFiles(
  directory: string,
  system: Pick<System, 'look' | 'read' | 'write'>,
): Promise<MadeFiles> {
  const place = { kind: 'file', path: join(directory, MADE_NAME) } as const;
  const load = async () =>
    (await system.look(place.path)) === null ? new Map<string, Made>() : parse(await system.read(place));
  let made = await load();
  const changes = new Map<string, Made>();
  let isChanged = false;
  return {
    get: (output) => made.get(output),
    set(output, entry) {
      made.set(output, entry);
      changes.set(output, entry);
      isChanged = true;
    },
    async save() {
      if (!isChanged) return;
      made = new Map([...(await load()), ...changes]);
      await system.write(place, print(made));
      isChanged = false;
    },
  };
}

function parse(bytes: Uint8Array): Map<string, Made> {
  try {
    const { rethreadConvert, files } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    if (rethreadConvert !== VERSION || typeof files !== 'object' || files === null) return new Map();
    return new Map(Object.entries(files).filter((entry): entry is [string, Made] => isMade(entry[1])));
  } catch {
    return new Map();
  }
}

const FIELDS = ['input', 'inputStamp', 'recipe', 'outputStamp', 'outputHash'] as const;

function isMade(value: unknown): value is Made {
  return (
    typeof value === 'object' &&
    value !== null &&
    FIELDS.every((field) => typeof (value as Record<string, unknown>)[field] === 'string')
  );
}

/** An entry a line, in order: small differences where it is kept with other files. */
function* print(made: ReadonlyMap<string, Made>): Generator<string> {
  yield `{\n  "rethreadConvert": ${VERSION},\n  "files": {`;
  let between = '';
  for (const [output, entry] of [...made].sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield `${between}\n    ${JSON.stringify(output)}: ${JSON.stringify(entry)}`;
    between = ',';
  }
  yield '\n  }\n}\n';
}
