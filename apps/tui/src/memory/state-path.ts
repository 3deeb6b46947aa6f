import { posix, win32 } from 'node:path';

/** What tells where a user's own files are. */
export interface UserPlaces {
  environment: Readonly<Record<string, string | undefined>>;
  /** The user's home directory. */
  home: string;
  /** As `process.platform`. */
  platform: NodeJS.Platform;
}

/** Where the reader keeps what it remembers: below `XDG_STATE_HOME`, and on Windows below `LOCALAPPDATA`. */
export function statePath({ environment, home, platform }: UserPlaces): string {
  if (platform === 'win32') {
    return win32.join(
      environment['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local'),
      'rethread',
      'state.json',
    );
  }
  const own = environment['XDG_STATE_HOME'];
  // A relative one is no place: the standard has it ignored.
  const base = own && posix.isAbsolute(own) ? own : posix.join(home, '.local', 'state');
  return posix.join(base, 'rethread', 'state.json');
}
