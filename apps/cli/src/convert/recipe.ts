import type { Format, FormatModule } from '@rethread/export';
import { decodeText } from '../decode-text.ts';
import { type LoadedDialect, loadDialect } from '../load-dialect.ts';
import type { System } from '../system.ts';
import type { ConvertRequest } from '../understand-arguments.ts';

/** How threads are read and written: all that an output depends on besides its dump. */
export interface Recipe {
  format: Format;
  /** Those that were given, by name, with the texts of files. */
  options: Readonly<Record<string, string | number | boolean>>;
  dialect: LoadedDialect;
  /** The format's code. */
  load(): Promise<FormatModule>;
}

/**
 * Reads the files that the options and the dialect are in.
 *
 * @throws {CommandError} If one of them cannot be read, or describes no dialect.
 */
export async function loadRecipe(
  request: Pick<ConvertRequest, 'format' | 'options' | 'dialect'>,
  formats: readonly Format[],
  system: Pick<System, 'read'>,
): Promise<Recipe> {
  const format = formats.find(({ id }) => id === request.format);
  if (format === undefined) throw new TypeError(`No format ${request.format}`);
  const dialect = await loadDialect(request.dialect, system);
  const options: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(request.options)) {
    options[name] =
      typeof value === 'object'
        ? decodeText(await system.read({ kind: 'file', path: value.path })).text
        : value;
  }
  return { format, options, dialect, load: () => format.load() };
}
