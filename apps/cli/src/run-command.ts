import { dialects } from '@rethread/core';
import { formats } from '@rethread/export/registry';
import type { CommandError } from './command-error.ts';
import type { TypedArguments } from './commands/commands.ts';
import { convertThreads } from './convert-threads.ts';
import { inspectJson, inspectText } from './inspect-thread.ts';
import { loadDialect } from './load-dialect.ts';
import { loadThread } from './load-thread.ts';
import { showThread } from './show-thread.ts';
import { nameOf, type System } from './system.ts';
import { type InspectRequest, type Place, understandArguments } from './understand-arguments.ts';

/** How a command ended. */
export interface Outcome {
  /** What failed, in the order of the arguments; the rest was done all the same. */
  errors: CommandError[];
  /** True where the user left by Ctrl-C. */
  interrupted: boolean;
  /** Where what was found decides it, and not `errors`. */
  exitCode?: number;
}

const done: Outcome = { errors: [], interrupted: false };
const stdout: Place = { kind: 'stream' };

/**
 * Does what was typed.
 *
 * @throws {CommandError} If nothing of it could be done.
 */
export async function runCommand(typed: TypedArguments, system: System): Promise<Outcome> {
  const request = understandArguments(typed, {
    system,
    dialectIds: dialects.map(({ id }) => id),
    formats,
  });
  switch (request.command) {
    case 'read':
      return { errors: [], interrupted: (await showThread(request, system)) === 'interrupted' };
    case 'convert':
      return convertThreads(request, system);
    case 'inspect':
      await inspect(request, system);
      return done;
    case 'search': {
      const { searchFiles } = await import('./search/search-files.ts');
      return { interrupted: false, ...(await searchFiles(request, system)) };
    }
    case 'site': {
      const { buildSite } = await import('./site/build-site.ts');
      return { interrupted: false, ...(await buildSite(request, system)) };
    }
    case 'dialects':
      await system.write(stdout, dialectList());
      return done;
    case 'schema': {
      const { jsonSchema } = await import('@rethread/core/schema');
      await system.write(stdout, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
      return done;
    }
    case 'config': {
      const { tellConfig, userPlaces } = await import('./tell-config.ts');
      const isSound = await tellConfig(request, system, userPlaces(system.environment));
      return isSound ? done : { ...done, exitCode: 1 };
    }
    case 'completions': {
      const { completionScript } = await import('./completions/completion-script.ts');
      await system.write(stdout, await completionScript(request.shell));
      return done;
    }
  }
}

async function inspect({ input, dialect, form }: InspectRequest, system: System): Promise<void> {
  const name = nameOf(input, 'standard input');
  const loaded = await loadThread(await system.read(input), name, await loadDialect(dialect, system));
  const place = input.kind === 'file' ? input.path : 'stdin';
  await system.write(stdout, form === 'json' ? inspectJson(loaded) : inspectText(loaded, place));
  for (const note of loaded.notes) system.note(note);
}

function dialectList(): string {
  const width = Math.max(...dialects.map(({ id }) => id.length));
  return dialects.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join('');
}
