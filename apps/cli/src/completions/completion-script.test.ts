import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dialects } from '@rethread/core';
import { formats } from '@rethread/export/registry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandError } from '../command-error.ts';
import { commandTable } from '../command-table.ts';
import { completionScript } from './completion-script.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'];
const table = commandTable();
const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rethread-completions-'));
  for (const shell of shells) writeFileSync(join(folder, shell), await completionScript(shell));
  mkdirSync(join(folder, 'here', 'cold storage'), { recursive: true });
  writeFileSync(join(folder, 'here', 'contents.txt'), '');
  writeFileSync(join(folder, 'here', 'odd$(touch evil).txt'), '');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(shells)('the completions for %s', (shell) => {
  it('name every command, option, dialect and format', async () => {
    const script = await completionScript(shell);
    for (const { name, options: own, formatOptions } of table.commands) {
      const options = [...own, ...formatOptions];
      expect(script).toMatch(new RegExp(`[' (]${name}[' :|]`));
      for (const { long, short } of options) {
        expect(script).toContain(shell === 'fish' ? `-l ${long.slice(2)} ` : long);
        if (short !== null) expect(script).toContain(shell === 'fish' ? `-s ${short.slice(1)} ` : short);
      }
    }
    for (const { id } of [...dialects, ...formats]) expect(script).toMatch(new RegExp(`[' (]${id}[' )]`));
  });
});

it('knows no other shell', async () => {
  await expect(completionScript('tcsh')).rejects.toThrow(CommandError);
});

/** What a shell offers at the end of a line. */
type Offers = (line: string) => string[];

/** Words as readline cuts them. */
const bash: Offers = (line) => {
  const words = line.split(/ |(=)/u).filter((word) => word !== undefined);
  const run = `source ../bash
    compopt() { :; }
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _rethread
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  return offersOf(
    execFileSync('bash', ['--norc', '-c', run, 'bash', ...words], { cwd: join(folder, 'here') }),
  );
};

const fish: Offers = (line) => {
  const run = 'source ../fish; complete -C "$LINE"';
  const environment = {
    ...process.env,
    LINE: line,
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    XDG_DATA_HOME: folder,
  };
  const output = execFileSync('fish', ['--no-config', '-c', run], {
    cwd: join(folder, 'here'),
    env: environment,
  });
  return offersOf(output).map((offer) => offer.split('\t')[0] as string);
};

function offersOf(output: Buffer): string[] {
  return output
    .toString()
    .split('\n')
    .filter((offer) => offer !== '');
}

for (const [shell, offers] of [
  ['bash', bash],
  ['fish', fish],
] as const) {
  if (!has(shell)) continue;
  describe(`a line in ${shell}`, () => {
    it.each([
      ['rethread convert --to ', formats.map(({ id }) => id)],
      ['rethread convert a.txt -t ma', ['markdown', 'markdown-posts']],
      ['rethread convert --output x.md --fo', ['--force']],
      ['rethread completions ', ['bash', 'fish', 'powershell', 'zsh']],
      ['rethread convert a.txt --tit', ['--title']],
      ['rethread search --color al', ['always']],
      ['rethread inspect --js', ['--json']],
      ['rethread --pl', ['--plain']],
      ['rethread --dialect plain ins', ['inspect']],
      ['rethread inspect --dialect phpbb', ['phpbb2', 'phpbb3']],
      ['rethread dialects ', []],
    ])('that is %j', (line, expected) => {
      expect(offers(line).sort()).toEqual(expected);
    });

    it('may go on with a command or with a file', () => {
      expect(
        offers('rethread con')
          .map((offer) => offer.replace(/\/$/u, ''))
          .sort(),
      ).toEqual(['config', 'contents.txt', 'convert']);
    });

    it('may name folders alone', () => {
      const [folderName, ...more] = offers('rethread convert a.txt --output-dir co');
      expect(folderName).toMatch(/^cold\\? storage\/?$/);
      expect(more).toEqual([]);
    });

    it('runs nothing of what is typed or found', () => {
      offers('rethread $(touch evil) ');
      expect(offers('rethread inspect --dialect od').join()).toContain('touch');
      expect(existsSync(join(folder, 'here', 'evil'))).toBe(false);
    });
  });
}

if (has('bash')) {
  it('bash sees a value behind an equals sign', () => {
    expect(bash('rethread convert --to=h')).toEqual(['html']);
    expect(bash('rethread convert --to=html --fo')).toEqual(['--force']);
  });

  it('bash reads the script twice without a word, and with any options set', () => {
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-euc', 'source ./bash; source ./bash'], {
      cwd: folder,
    });
    expect([status, `${stdout}${stderr}`]).toEqual([0, '']);
  });
}
