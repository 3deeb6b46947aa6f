import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReadingOptions, ThreadKey } from '@rethread/tui/begin';
import { CommandError, quoted, quotedList } from './command-error.ts';
import type { System } from './system.ts';
import { type ConfigPlaces, userPlaces } from './tell-config.ts';
import type { ReadRequest } from './understand-arguments.ts';

/** How the reader is to be opened, whatever thread is read. */
export type ReaderOptions = Omit<ReadingOptions, 'thread' | 'visit' | 'reopen' | 'dumpPath'> &
  Required<Pick<ReadingOptions, 'color' | 'theme' | 'emoji' | 'ascii'>>;

/** What the settings, the options and the environment come to. */
export interface ReaderSetup {
  options: ReaderOptions;
  /** Whether what is read is remembered. */
  hasHistory: boolean;
  /** The keys of the list by command; `null` where nobody says otherwise. */
  listKeys: ReadonlyMap<string, readonly string[]> | null;
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
  const places = userPlaces(environment);
  const color = wantsColor(environment, stdoutIsTerminal, looks.color ?? 'auto');
  // Most users have none, and reading them takes as long as reading a thread.
  const settings = hasSettings(places, places.folder) ? await loadSettings(places) : null;
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
    listKeys: config?.listKeys ?? null,
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
        hints: config?.hints ?? initialState.hints,
        mouse: config?.mouse ?? false,
        textWidth: config?.textWidth ?? initialState.textWidth,
        notice: notice === undefined ? null : notice + more,
      },
    },
  };
}

async function loadSettings(places: ConfigPlaces) {
  const { findingLine, knownParts, loadConfig, readConfigFiles } = await import('@rethread/tui/config');
  const { files, findings: unread } = readConfigFiles(places, places.folder);
  const { config, findings } = loadConfig({ files, environment: places.environment, ...knownParts });
  // A line of status has no room for whole paths.
  const notes = [...unread, ...findings].map((finding) =>
    findingLine({ ...finding, path: basename(finding.path) }),
  );
  return { config, notes };
}

/** Bytes at the start of a file by which its thread is known again. */
const HEAD_BYTES = 4096;

/**
 * Says what a thread is known by from one visit to the next.
 *
 * @param head  The bytes of the thread, or the first of them; `null` where they are still in the file.
 */
export async function keyOf(path: string | null, head: Uint8Array | null): Promise<ThreadKey> {
  const { threadKey } = await import('@rethread/tui/begin');
  return threadKey(path, head ?? (path === null ? new Uint8Array() : headOf(path)));
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
