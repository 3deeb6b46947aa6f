import type { Command } from 'commander';

/** `rethread config`. */
export interface TypedConfig {
  command: 'config';
  /** What was asked for; several or none are a mistake. */
  wanted: ('default' | 'path' | 'check')[];
}

const EXAMPLES = `
Examples:
  rethread config --default > "$(rethread config --path)"
  rethread config --check`;

/** Adds what `config` takes. */
export function describeConfig(command: Command, found: (typed: TypedConfig) => void): void {
  command
    .description('Checks the settings, or tells about them.')
    .option('--default', 'print a file of all settings with their defaults')
    .option('--path', 'print where your own settings are')
    .option('--check', 'print what cannot be meant in the settings, with lines; exit code 1 if there is any')
    .addHelpText('after', EXAMPLES)
    .action((options: ConfigOptions) =>
      found({
        command: 'config',
        wanted: (['default', 'path', 'check'] as const).filter((each) => options[each]),
      }),
    );
}

/** What commander gathers of `config`. */
type ConfigOptions = { [Each in TypedConfig['wanted'][number]]?: boolean };
