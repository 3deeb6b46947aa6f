import type { Command } from 'commander';
import { type CommonOptions, withCommonOptions } from './common-options.ts';

/** `rethread inspect [FILE]`. */
export interface TypedInspect {
  command: 'inspect';
  file: string | null;
  dialect: string | null;
  json: boolean;
}

/** Adds what `inspect` takes. */
export function describeInspect(command: Command, found: (typed: TypedInspect) => void): void {
  withCommonOptions(command)
    .description('Prints how a thread was understood: dialect, posts, authors, quotes, findings.')
    .option('--json', 'print it for programs')
    .argument('[FILE]', 'a dump, or what `convert --to json` wrote; standard input if missing')
    .action((file: string | undefined, options: InspectOptions) =>
      found({
        command: 'inspect',
        file: file ?? null,
        dialect: options.from ?? null,
        json: options.json ?? false,
      }),
    );
}

/** What commander gathers of `inspect`. */
interface InspectOptions extends CommonOptions {
  json?: boolean;
}
