import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configPath, readConfigFiles } from './find-config.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rethread-config-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const find = (folder: string) =>
  readConfigFiles(
    { environment: { XDG_CONFIG_HOME: join(root, 'config') }, home: '/nowhere', platform: 'linux' },
    folder,
  );

function put(path: string, text: string): string {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
  return join(root, path);
}

describe('readConfigFiles', () => {
  it('finds nothing where nothing is', () => {
    expect(find(root)).toEqual({ files: [], findings: [] });
  });

  it('finds the file of the user, then the nearest of a project', () => {
    const user = put('config/rethread/config.toml', 'mouse = true');
    put('work/.rethread.toml', 'far');
    const project = put('work/a/.rethread.toml', 'near');
    mkdirSync(join(root, 'work/a/b'));
    expect(find(join(root, 'work/a/b')).files).toEqual([
      { path: user, scope: 'user', text: 'mouse = true' },
      { path: project, scope: 'project', text: 'near' },
    ]);
  });

  it('says what cannot be read, and goes on', () => {
    mkdirSync(join(root, 'config/rethread/config.toml'), { recursive: true });
    const project = put('.rethread.toml', 'x'.repeat(1024 * 1024 + 1));
    const { files, findings } = find(root);
    expect(files).toEqual([]);
    expect(findings.map(({ path, message }) => [path, message])).toEqual([
      [
        join(root, 'config/rethread/config.toml'),
        'could not be read (it is no file); its settings are not used',
      ],
      [project, 'could not be read (it is too long); its settings are not used'],
    ]);
  });
});

describe('configPath', () => {
  it.each([
    [{ XDG_CONFIG_HOME: '/c' }, 'linux', '/c/rethread/config.toml'],
    [{ XDG_CONFIG_HOME: 'relative' }, 'darwin', '/home/u/.config/rethread/config.toml'],
    [{ APPDATA: 'C:\\R' }, 'win32', 'C:\\R\\rethread\\config.toml'],
  ] as const)('of %j on %s is %s', (environment, platform, path) => {
    expect(configPath({ environment, home: '/home/u', platform })).toBe(path);
  });
});
