import type { Command } from 'commander';
import { type CommonOptions, withCommonOptions } from './common-options.ts';

/** `rethread convert [FILE…]`. */
export interface TypedConvert {
  command: 'convert';
  files: string[];
  format: string | null;
  output: string | null;
  outputDirectory: string | null;
  dialect: string | null;
  force: boolean;
  quiet: boolean;
}

const EXAMPLES = `
Examples:
  rethread convert thread.txt --to html > thread.html
  rethread convert thread.txt -o thread.md         the extension tells the format
  rethread convert thread.json -o thread.html      what --to json wrote is read again
  rethread convert a.txt b.txt --to html --output-dir out`;

/** Adds what `convert` takes. */
export function describeConvert(command: Command, found: (typed: TypedConvert) => void): void {
  withCommonOptions(command)
    .description('Writes threads as HTML, Markdown or JSON.')
    .option('-t, --to <FORMAT>', 'html, markdown or json; told by the extension of --output if missing')
    .option('-o, --output <FILE>', 'where to write one thread; standard output if missing')
    .option('--output-dir <DIR>', 'where to write several, under the names of the files; made if missing')
    .option('--force', 'overwrite files that exist')
    .option('-q, --quiet', 'print nothing but errors')
    .argument('[FILE...]', 'dumps, or what `convert --to json` wrote; standard input if missing')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], options: ConvertOptions) =>
      found({
        command: 'convert',
        files,
        format: options.to ?? null,
        output: options.output ?? null,
        outputDirectory: options.outputDir ?? null,
        dialect: options.from ?? null,
        force: options.force ?? false,
        quiet: options.quiet ?? false,
      }),
    );
}

/** What commander gathers of `convert`. */
interface ConvertOptions extends CommonOptions {
  to?: string;
  output?: string;
  outputDir?: string;
  force?: boolean;
  quiet?: boolean;
}
