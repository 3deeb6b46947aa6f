import { homedir } from 'node:os';
import { CommandError } from './command-error.ts';
import type { TypedConfig } from './commands/describe-config.ts';
import type { System } from './system.ts';

/** Where a user's own files are, and where the user works. */
export interface ConfigPlaces {
  environment: System['environment'];
  home: string;
  platform: NodeJS.Platform;
  folder: string;
}

/** The places of the machine. */
export function userPlaces(environment: System['environment']): ConfigPlaces {
  return { environment, home: homedir(), platform: process.platform, folder: process.cwd() };
}

/**
 * Prints the file of defaults, the path of the user's settings, or what is wrong with the settings.
 *
 * @returns False where something is wrong with them.
 * @throws {CommandError} If it was not said which.
 */
export async function tellConfig(
  { wanted }: TypedConfig,
  system: Pick<System, 'write' | 'note'>,
  places: ConfigPlaces,
): Promise<boolean> {
  const [only] = wanted;
  if (only === undefined || wanted.length > 1) {
    throw new CommandError(
      '`config` takes one of `--default`, `--path` and `--check`; `rethread config --help` has examples',
    );
  }
  const { configPath, standardConfigText } = await import('@rethread/tui/config');
  if (only === 'check') return checkConfig(system, places);
  await system.write({ kind: 'stream' }, only === 'path' ? `${configPath(places)}\n` : standardConfigText());
  return true;
}

async function checkConfig(system: Pick<System, 'write' | 'note'>, places: ConfigPlaces): Promise<boolean> {
  const { configPath, findingLine, knownParts, loadConfig, readConfigFiles } = await import(
    '@rethread/tui/config'
  );
  const { files, findings: unread } = readConfigFiles(places, places.folder);
  const { findings } = loadConfig({ files, environment: places.environment, ...knownParts });
  const found = [...unread, ...findings];
  await system.write({ kind: 'stream' }, found.map((finding) => `${findingLine(finding)}\n`).join(''));
  if (files.length === 0 && unread.length === 0)
    system.note(`No settings in \`${configPath(places)}\`; the defaults hold`);
  return found.length === 0;
}
