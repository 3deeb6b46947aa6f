import type { SiteTheme } from '@rethread/export/site';
import { type Command, Option } from 'commander';
import { CommandError, quoted } from '../command-error.ts';
import { type CommonOptions, withCommonOptions } from '../commands/common-options.ts';

/** `rethread site FOLDER… -o OUT`. */
export interface TypedSite {
  command: 'site';
  /** Folders of dumps, or dumps. */
  paths: string[];
  output: string;
  /** `null` where nothing was said. */
  title: string | null;
  /** With `/` at its end; `null` where nothing was said. */
  baseUrl: string | null;
  postsPerPage: number | null;
  theme: SiteTheme | null;
  dialect: string | null;
  /** Whether files may be replaced that no earlier build made or that were changed since, and all dumps are read again. */
  force: boolean;
  quiet: boolean;
}

const EXAMPLES = `
Examples:
  rethread site dumps -o public                    open public/index.html
  rethread site dumps -o public --title 'Old board' --base-url https://example.org/board/

The pages work from a disk and from every host of files; nothing runs on a server. When it is run again, it writes what
has changed and removes what it wrote for threads that are gone; files that you changed stay as they are and are listed.
Feed and sitemap need --base-url. Hidden files, links and binary files are passed over. Exit code 1: some files could
not be read, or were left as they are; all others are in the site.`;

/** Adds what `site` takes. */
export function describeSite(command: Command, found: (typed: TypedSite) => void): void {
  withCommonOptions(command)
    .description('Makes a web site of folders of threads: pages, lists, authors, search, feed.')
    .usage('[OPTION…] -o OUT FOLDER…')
    .option('-o, --output <DIR>', 'the folder of the site; made if missing')
    .option('--title <TEXT>', 'what the site is called')
    .option('--base-url <URL>', 'where it will be; makes a feed and a sitemap')
    .option('--posts-per-page <NUM>', 'posts on one page of a thread, 1 to 10000 (default 100)')
    .addOption(
      new Option('--theme <NAME>', 'auto (as the reader has it), light or dark').choices([
        'auto',
        'light',
        'dark',
      ]),
    )
    .option(
      '--force',
      'read all dumps again, and write over files that were changed or that are not of the site',
    )
    .option('-q, --quiet', 'print nothing but errors')
    .argument('[FOLDER...]', 'folders of dumps, or of what `convert --to json` wrote')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: SiteOptions) => {
      if (paths.length === 0) throw new CommandError('No FOLDER; `rethread site --help` has examples');
      if (options.output === undefined)
        throw new CommandError('No folder for the site; `--output DIR` names it');
      found({
        command: 'site',
        paths,
        output: options.output,
        title: options.title ?? null,
        baseUrl: options.baseUrl === undefined ? null : addressOf(options.baseUrl),
        postsPerPage: options.postsPerPage === undefined ? null : countOf(options.postsPerPage),
        theme: options.theme ?? null,
        dialect: options.from ?? null,
        force: options.force ?? false,
        quiet: options.quiet ?? false,
      });
    });
}

/** What commander gathers of `site`. */
interface SiteOptions extends CommonOptions {
  output?: string;
  title?: string;
  baseUrl?: string;
  postsPerPage?: string;
  theme?: SiteTheme;
  force?: boolean;
  quiet?: boolean;
}

function addressOf(word: string): string {
  const url = URL.canParse(word) ? new URL(word) : null;
  if (url === null || !/^https?:$/u.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new CommandError(
      `\`--base-url\` takes an address such as \`https://example.org/board/\`, not ${quoted(word)}`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function countOf(word: string): number {
  const count = /^\d{1,5}$/u.test(word) ? Number(word) : 0;
  if (count < 1 || count > 10_000)
    throw new CommandError(`\`--posts-per-page\` takes a number from 1 to 10000, not ${quoted(word)}`);
  return count;
}
