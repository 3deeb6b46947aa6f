import { formats } from '@rethread/export/registry';
import type { Command } from 'commander';
import { describeSearch, type TypedSearch } from '../search/describe-search.ts';
import { describeSite, type TypedSite } from '../site/describe-site.ts';
import { withCommonOptions } from './common-options.ts';
import { describeCompletions, type TypedCompletions } from './describe-completions.ts';
import { describeConfig, type TypedConfig } from './describe-config.ts';
import { describeConvert, type TypedConvert } from './describe-convert.ts';
import { describeInspect, type TypedInspect } from './describe-inspect.ts';
import { describeRead, type TypedRead } from './describe-read.ts';

/** What was typed, word by word. `understandArguments` says what it means here. */
export type TypedArguments =
  | TypedRead
  | TypedConvert
  | TypedInspect
  | TypedSearch
  | TypedSite
  | { command: 'dialects' }
  | { command: 'schema' }
  | TypedConfig
  | TypedCompletions;

/** A command of the program. */
export interface Described {
  /** What the list of commands says. */
  summary: string;
  /** Adds what the command takes. */
  describe(command: Command, found: (typed: TypedArguments) => void): void;
}

/** By name, in the order of the list; the first is what a line without a command means. */
export const commands: Record<TypedArguments['command'], Described> = {
  read: {
    summary: 'open the reader, or print plain text where stdout is no terminal (the default)',
    describe: describeRead,
  },
  convert: {
    summary: `write threads in another format: ${formats.map(({ id }) => id).join(', ')}`,
    describe: describeConvert,
  },
  inspect: {
    summary: 'print how a thread was understood: dialect, posts, authors, quotes, findings',
    describe: describeInspect,
  },
  search: {
    summary: 'look for words in threads, by post, author, date and place',
    describe: (command, found) => describeSearch(withCommonOptions(command), found),
  },
  site: { summary: 'make a web site of folders of threads, with a search', describe: describeSite },
  dialects: {
    summary: 'list the dialects',
    describe: (command, found) =>
      command.description('list the dialects').action(() => found({ command: 'dialects' })),
  },
  schema: {
    summary: 'print the JSON Schema of what `convert --to json` writes',
    describe: (command, found) =>
      command
        .description('print the JSON Schema of what `convert --to json` writes')
        .action(() => found({ command: 'schema' })),
  },
  config: { summary: 'check the settings, or tell about them', describe: describeConfig },
  completions: {
    summary: 'print what completes command lines in bash, zsh, fish or PowerShell',
    describe: describeCompletions,
  },
};
