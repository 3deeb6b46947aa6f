import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

export type { Browser, Page } from 'playwright-core';

/** Where browsers stand that somebody installed. `CHROMIUM_PATH` goes before all of them. */
const installedPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Without a sandbox, since containers seldom allow one, and without the requests that a browser makes by itself. */
const launchArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the Chromium that comes as a dependency was installed. */
const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');

/** An executable, and what it needs in its environment. */
interface Executable {
  path: string;
  environment: Record<string, string>;
}

/**
 * Starts a headless Chromium: the one that `CHROMIUM_PATH` names, else one that is installed, else the one that comes
 * as a dependency (Linux on x64 only), which is unpacked into the temporary folder at first use.
 *
 * @returns `null`, after a loud word on stderr, where there is none: what should have run in a browser did not.
 */
export async function launchChromium(): Promise<Browser | null> {
  const executable = await findChromium();
  if (executable) {
    return chromium.launch({
      executablePath: executable.path,
      args: launchArguments,
      env: { ...process.env, ...executable.environment },
    });
  }
  const place = `${process.platform} on ${process.arch}`;
  process.stderr.write(
    `\n*** BROWSER TESTS DID NOT RUN: no Chromium found, and none comes for ${place}. ` +
      'Install one or set CHROMIUM_PATH. ***\n\n',
  );
  return null;
}

async function findChromium(): Promise<Executable | null> {
  const named = process.env['CHROMIUM_PATH'];
  const installed = named ?? installedPaths.find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed, environment: {} };
  return process.platform === 'linux' && process.arch === 'x64' ? unpackChromium() : null;
}

async function unpackChromium(): Promise<Executable> {
  const folder = join(tmpdir(), `rethread-chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const path = join(folder, 'chromium');
  const environment: Record<string, string> = {};
  // Bare machines lack some libraries or all fonts; both came along.
  if (spawnSync(path, ['--version']).status !== 0)
    environment['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib');
  if (!existsSync('/etc/fonts/fonts.conf')) environment['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  return { path, environment };
}

/** Unpacks beside `folder` and renames: several processes can do it at once, and none sees half a browser. */
async function unpackInto(folder: string): Promise<void> {
  const staging = await mkdtemp(`${folder}-`);
  const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) =>
    join(packageFolder, 'bin', name),
  );
  // `inflate` knows no other place than the temporary folder, which it looks up before it returns its promise.
  const temporaryFolder = tmpdir();
  process.env['TMPDIR'] = staging;
  const unpacked = Promise.all(archives.map((archive) => inflate(archive)));
  process.env['TMPDIR'] = temporaryFolder;
  await unpacked;
  await writeFile(
    join(staging, 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`,
  );
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function packageVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return manifest.version;
}
