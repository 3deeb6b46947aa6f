import type { Command } from 'commander';
import { type CommonOptions, withCommonOptions } from './common-options.ts';

/** `rethread [PATH…]` or `rethread read [PATH…]`. */
export interface TypedRead {
  command: 'read';
  file: string | null;
  /** The files and folders named behind it. */
  others: string[];
  dialect: string | null;
  plain: boolean;
  screenReader: boolean;
  /** Whether what is read may be remembered. */
  history: boolean;
  /** Whether the reader leaves nothing on the terminal. */
  altScreen: boolean;
  looks: TypedLooks;
}

/** What was said about looks; `null` and `false` where nothing was. */
export interface TypedLooks {
  color: string | null;
  theme: string | null;
  emoji: string | null;
  ascii: boolean;
}

/** Adds what `read` takes. */
export function describeRead(command: Command, found: (typed: TypedRead) => void): void {
  withCommonOptions(command)
    .description('Opens the reader, or prints plain text where stdout is no terminal.')
    .option('--plain', 'print plain text on a terminal too')
    .option('--screen-reader', 'read in words, line by line: no drawing, no other screen')
    .option('--color <WHEN>', 'always, never or auto')
    .option('--theme <NAME>', 'default, dark, light, high-contrast, cb-safe, mono, or one of your own')
    .option('--emoji <HOW>', 'full, safe (as wide on every terminal) or ascii')
    .option('--ascii', 'draw with the characters of a keyboard')
    .option('--no-history', 'neither go on where you were nor remember where you are')
    .option('--no-alt-screen', 'leave the last screen on the terminal')
    .argument(
      '[PATH...]',
      'a dump, or what `convert --to json` wrote; standard input if missing, or on a terminal the threads read last. A folder or several files are a list',
    )
    .action(([file, ...others]: string[], options: ReadOptions) =>
      found({
        command: 'read',
        file: file ?? null,
        others,
        dialect: options.from ?? null,
        plain: options.plain ?? false,
        screenReader: options.screenReader ?? false,
        history: options.history ?? true,
        altScreen: options.altScreen ?? true,
        looks: {
          color: options.color ?? null,
          theme: options.theme ?? null,
          emoji: options.emoji ?? null,
          ascii: options.ascii ?? false,
        },
      }),
    );
}

/** What commander gathers of `read`. */
interface ReadOptions extends CommonOptions {
  plain?: boolean;
  screenReader?: boolean;
  history?: boolean;
  altScreen?: boolean;
  color?: string;
  theme?: string;
  emoji?: string;
  ascii?: boolean;
}
