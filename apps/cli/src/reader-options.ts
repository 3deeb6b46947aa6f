import { closeSync, openSync, readSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename } from 'node:path';
import type { FolderReading } from '@rethread/tui';
import type { ReadingOptions } from '@rethread/tui/begin';
import { CommandError, quoted, quotedList } from './command-error.ts';
import type { System } from './system.ts';
import type { ReadRequest } from './understand-arguments.ts';

/** How the reader is to be opened, whatever thread is read. */
export type ReaderOptions = Omit<ReadingOptions, 'thread' | 'visit' | 'reopen' | 'dumpPath'> &
  Required<Pick<ReadingOptions, 'color' | 'theme' | 'emoji' | 'ascii'>>;

/** What the settings, the options and the environment come to. */
export interface ReaderSetup {
  options: ReaderOptions;
  /** Whether what is read is remembered. */
  hasHistory: boolean;
}

/**
 * Joins the options, the environment and the files of settings. What cannot be meant in a file is said in the first status
 * line and does not keep the reader from opening.
 *
 * @throws {CommandError} If the options name a theme that there is not.
 */
export async function readerSetup(
  { looks, history, altScreen }: Pick<ReadRequest, 'looks' | 'history' | 'altScreen'>,
  { environment, stdoutIsTerminal }: Pick<System, 'environment' | 'stdoutIsTerminal'>,
): Promise<ReaderSetup> {
  const { createKeymap, commandGroups, findTheme, hasSettings, initialState, readThemes, wantsColor } =
    await import('@rethread/tui/begin');
  const places = { environment, home: homedir(), platform: process.platform };
  const color = wantsColor(environment, stdoutIsTerminal, looks.color ?? 'auto');
  // Most users have none, and reading them takes as long as reading a thread.
  const settings = hasSettings(places, process.cwd()) ? await loadSettings(places) : null;
  const config = settings?.config ?? null;
  const { themes, findings } = readThemes(config?.themes);
  const wanted = looks.theme ?? config?.theme ?? 'default';
  const theme = findTheme(wanted, themes);
  if (theme === undefined) {
    const known = quotedList(themes.map(({ name }) => name));
    throw new CommandError(`Unknown theme ${quoted(wanted)}; known themes are ${known}`);
  }
  const [notice, ...others] = [...(settings?.notes ?? []), ...findings];
  const more = others.length === 0 ? '' : `; ${others.length} more: \`rethread config --check\``;
  const { folds, toggles } = initialState;
  return {
    hasHistory: history && (config?.history ?? true),
    options: {
      color,
      theme,
      themes,
      emoji: looks.emoji ?? config?.emoji ?? 'safe',
      ascii: looks.ascii ?? config?.ascii ?? false,
      hyperlinks: config?.hyperlinks === false ? 'never' : 'auto',
      keepsScreen: !(altScreen && (config?.altScreen ?? true)),
      environment: {
        ...environment,
        ...(config?.editor && { VISUAL: config.editor }),
        ...(config?.browser && { BROWSER: config.browser }),
      },
      ...(config && { keymap: createKeymap(commandGroups, Object.fromEntries(config.keys)) }),
      state: {
        ...initialState,
        folds: { ...folds, all: config?.foldQuotes ?? folds.all },
        toggles: {
          ...toggles,
          signatures: config?.showSignatures ?? toggles.signatures,
          furniture: config?.showFurniture ?? toggles.furniture,
          centred: config?.centre ?? toggles.centred,
        },
        mouse: config?.mouse ?? false,
        textWidth: config?.textWidth ?? initialState.textWidth,
        notice: notice === undefined ? null : notice + more,
      },
    },
  };
}

type Places = Parameters<typeof import('@rethread/tui/config').readConfigFiles>[0];

async function loadSettings(places: Places) {
  const { findingLine, knownParts, loadConfig, readConfigFiles } = await import('@rethread/tui/config');
  const { files, findings: unread } = readConfigFiles(places, process.cwd());
  const { config, findings } = loadConfig({ files, environment: places.environment, ...knownParts });
  // A line of status has no room for whole paths.
  const notes = [...unread, ...findings].map((finding) =>
    findingLine({ ...finding, path: basename(finding.path) }),
  );
  return { config, notes };
}

/** Bytes at the start of a file by which its thread is known again. */
const HEAD_BYTES = 4096;

/** Opens the memory of what was read, and says what a thread is known by in it. */
export async function openVisit(
  { hasHistory }: Pick<ReaderSetup, 'hasHistory'>,
  environment: System['environment'],
  path: string | null,
  head: Uint8Array | null,
): Promise<NonNullable<ReadingOptions['visit']> | null> {
  if (!hasHistory) return null;
  const { openMemory, threadKey } = await import('@rethread/tui/begin');
  const bytes = head ?? (path === null ? new Uint8Array() : headOf(path));
  const memory = openMemory({ environment, home: homedir(), platform: process.platform, enabled: true });
  return { memory, key: threadKey(path, bytes) };
}

/** Gives what was read of files, as it is now each time it is asked. */
export async function readLookup(
  { hasHistory }: Pick<ReaderSetup, 'hasHistory'>,
  environment: System['environment'],
): Promise<FolderReading['marks']> {
  if (!hasHistory) return () => () => null;
  const { openMemory } = await import('@rethread/tui/begin');
  const places = { environment, home: homedir(), platform: process.platform, enabled: true };
  return () => {
    const read = new Map(
      openMemory(places)
        .recent()
        .map((thread) => [thread.path, thread]),
    );
    return (path, posts) => {
      const known = read.get(path);
      if (known === undefined) return null;
      return { share: known.read, newPosts: posts === null ? 0 : Math.max(0, posts - known.posts) };
    };
  };
}

function headOf(path: string): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(HEAD_BYTES);
    return bytes.subarray(0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}
