import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CommandError } from './command-error.ts';
import { parseArguments } from './parse-arguments.ts';
import { type ConfigPlaces, tellConfig } from './tell-config.ts';
import { createMemorySystem } from './testing/memory-system.ts';

let places: ConfigPlaces;
let file = '';

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'rethread-tell-'));
  places = { environment: { XDG_CONFIG_HOME: folder }, home: '/nowhere', platform: 'linux', folder };
  file = join(folder, 'rethread', 'config.toml');
  mkdirSync(join(folder, 'rethread'));
});

afterEach(() => rmSync(places.folder, { recursive: true, force: true }));

async function tell(option: string, environment = {}) {
  const typed = parseArguments(['config', ...option.split(' ').filter((word) => word !== '')]);
  if (typed.command !== 'config') throw new Error('Another command');
  const system = createMemorySystem();
  const surroundings = { ...places, environment: { ...places.environment, ...environment } };
  return {
    isSound: await tellConfig(typed, system, surroundings),
    stdout: system.stdout,
    notes: system.notes,
  };
}

it('prints where the settings are', async () => {
  expect(await tell('--path')).toEqual({ isSound: true, stdout: `${file}\n`, notes: [] });
});

it('prints a file of defaults that has no mistake', async () => {
  const { stdout } = await tell('--default');
  expect(stdout).toContain('\n#next-post = ');
  writeFileSync(file, stdout);
  expect(await tell('--check')).toEqual({ isSound: true, stdout: '', notes: [] });
  writeFileSync(file, stdout.replace(/^#(?=[a-z])/gmu, ''));
  expect(await tell('--check')).toEqual({ isSound: true, stdout: '', notes: [] });
});

it('says where a mistake is', async () => {
  writeFileSync(file, '[keys]\nnext-post = "Ctrl-Shift-q"\n');
  const { isSound, stdout } = await tell('--check', { RETHREAD_MOUSE: 'x' });
  expect(isSound).toBe(false);
  expect(stdout.split('\n')).toEqual([
    `${file}:2:13: \`next-post\`: unknown key \`Ctrl-Shift-q\`; did you mean \`Ctrl-q\`?`,
    'RETHREAD_MOUSE: `mouse` is true or false',
    '',
  ]);
});

it('notes that there are no settings', async () => {
  expect(await tell('--check')).toEqual({
    isSound: true,
    stdout: '',
    notes: [`No settings in \`${file}\`; the defaults hold`],
  });
});

it.each(['', '--path --check'])('asks which is wanted: %j', async (options) => {
  await expect(tell(options)).rejects.toThrow(CommandError);
});
