import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, resolve, win32 } from 'node:path';
import type { UserPlaces } from '../memory/state-path.ts';
import type { ConfigFile, ConfigFinding } from './load-config.ts';

/** The name of a project's file. */
const PROJECT_FILE = '.rethread.toml';

/** Bytes; nobody writes so many settings. */
const MAX_BYTES = 1024 * 1024;

/** Where the user's settings are: below `XDG_CONFIG_HOME`, and on Windows below `APPDATA`. */
export function configPath({ environment, home, platform }: UserPlaces): string {
  if (platform === 'win32') {
    return win32.join(
      environment['APPDATA'] || win32.join(home, 'AppData', 'Roaming'),
      'rethread',
      'config.toml',
    );
  }
  const own = environment['XDG_CONFIG_HOME'];
  // A relative one is no place: the standard has it ignored.
  const base = own && posix.isAbsolute(own) ? own : posix.join(home, '.config');
  return posix.join(base, 'rethread', 'config.toml');
}

/**
 * Reads the files of settings that there are: the user's, then that of the folder or the nearest above it.
 *
 * @param folder  Where the user works.
 * @returns The files in the order of their rank, and findings about those that could not be read.
 */
export function readConfigFiles(
  places: UserPlaces,
  folder: string,
): { files: ConfigFile[]; findings: ConfigFinding[] } {
  const files: ConfigFile[] = [];
  const findings: ConfigFinding[] = [];
  const user = configPath(places);
  const project = nearestProject(resolve(folder));
  for (const [path, scope] of [
    [user, 'user'],
    [project, 'project'],
  ] as const) {
    if (path === null) continue;
    try {
      const found = statSync(path, { throwIfNoEntry: false });
      if (found === undefined) continue;
      // A pipe would wait for a writer.
      if (!found.isFile()) throw new Error('it is no file');
      if (found.size > MAX_BYTES) throw new Error('it is too long');
      files.push({ path, scope, text: readFileSync(path, 'utf8') });
    } catch (error) {
      if (codeOf(error) === 'ENOTDIR') continue;
      findings.push({
        path,
        place: null,
        message: `could not be read (${codeOf(error)}); its settings are not used`,
      });
    }
  }
  return { files, findings };
}

/** Whether there is anything to read settings from: a file, or a variable of the environment. */
export function hasSettings(places: UserPlaces, folder: string): boolean {
  const isSetting = (name: string) => name.startsWith('RETHREAD_') && name !== 'RETHREAD_COLOR';
  return (
    Object.keys(places.environment).some(isSetting) ||
    existsSync(configPath(places)) ||
    nearestProject(resolve(folder)) !== null
  );
}

function nearestProject(folder: string): string | null {
  const path = join(folder, PROJECT_FILE);
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return path;
  const above = dirname(folder);
  return above === folder ? null : nearestProject(above);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
