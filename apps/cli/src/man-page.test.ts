import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { standardManual } from '../scripts/standard-manual.ts';
import { commandTable } from './command-table.ts';
import { manPage } from './man-page.ts';

const page = standardManual();
const lines = page.split('\n');
const roff = (text: string) => text.replaceAll('-', '\\-');

/** A page as `man` shows it; `null` where there is no `man`. */
function shown(text: string): { stdout: string; stderr: string } | null {
  const folder = mkdtempSync(join(tmpdir(), 'rethread-manual-'));
  const path = join(folder, 'page.1');
  writeFileSync(path, text);
  const environment = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', MANWIDTH: '200', MANPAGER: 'cat' };
  const { status, stdout, stderr } = spawnSync('man', ['--warnings', '-l', path], {
    env: environment,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return status === 0 ? { stdout: stdout.replace(/.\u0008/gu, ''), stderr } : null;
}

describe('the manual page', () => {
  it('has the sections that manuals have, in their order', () => {
    const titles = lines.filter((line) => line.startsWith('.SH ')).map((line) => line.slice(4));
    expect(titles).toEqual([
      'NAME',
      'SYNOPSIS',
      'DESCRIPTION',
      'OPTIONS',
      'COMMANDS',
      'FORMATS',
      'KEYS',
      'EXAMPLES',
      'EXIT STATUS',
      'FILES',
      'ENVIRONMENT',
    ]);
    expect(lines[0]).toMatch(/^\.TH RETHREAD 1 /);
    expect(lines[lines.indexOf('.SH NAME') + 1]).toMatch(/^rethread \\- [a-z]/);
  });

  it('tells of every command and option', () => {
    for (const { name, options, formatOptions } of commandTable().commands) {
      expect(page).toContain(`\n.SS \\fB${name}\\fR\n`);
      for (const { long, short } of [...options, ...formatOptions]) {
        expect(page).toContain(`\\fB${roff(long)}\\fR`);
        if (short !== null) expect(page).toContain(`\\fB${roff(short)}\\fR, `);
      }
    }
    for (const word of ['XDG_STATE_HOME', 'RETHREAD_TEXT_WIDTH', '130', 'config.toml', 'Shift\\-Tab'])
      expect(page).toContain(word);
  });

  it('is roff that nothing stumbles over: known requests, pairs that close, ASCII', () => {
    const requests = lines.filter((line) => /^[.']/.test(line)).map((line) => line.split(' ')[0]);
    const known = ['.TH', '.SH', '.SS', '.TP', '.PP', '.EX', '.EE', '.nh', '.ad', '.br'];
    expect(requests.filter((request) => !known.includes(request as string))).toEqual([]);
    expect(page).toMatch(/^[\n -~]*$/);
    for (const line of lines) {
      expect(line.replace(/\\(?:f[BIR]|-|&|\(\w\w|\[u[0-9A-F]{4,6}\])/g, '')).not.toContain('\\');
      const fonts = [...line.matchAll(/\\f(.)/g)].map(([, font]) => font);
      expect(fonts.map((font) => font === 'R')).toEqual(fonts.map((_, index) => index % 2 === 1));
    }
    for (const [index, line] of lines.entries())
      if (line === '.TP') expect(lines[index + 1]).toMatch(/^\\f[BI]/);
    expect(page).not.toMatch(/\n\n/);
  });

  it('writes what would be a request, or another sign, as it is', () => {
    const table = { description: "It's a `-x` test.", options: [], commands: [], formats: [] };
    const examples = "\n  .SH 'evil' \\fB ~^\"é😀\n";
    const small = manPage({
      version: '1',
      table,
      examples,
      settings: [],
      keys: [{ keys: ['\\', '.'], help: "'quoted'" }],
    });
    expect(small).toContain('\n\\&.SH \\(aqevil\\(aq \\(rsfB \\(ti\\(ha\\(dq\\[u00E9]\\[u1F600]\n');
    expect(small).toContain('\nrethread \\- it\\(aqs a \\fB\\-x\\fR test\n');
    expect(small).toContain('\n\\fB\\(rs\\fR, \\fB\\&.\\fR\n\\(aqquoted\\(aq\n');
    const seen = shown(small);
    if (seen !== null) expect(seen.stdout).toContain(".SH 'evil' \\fB ~^\"é");
  });

  const seen = shown(page);
  if (seen !== null) {
    it('is shown by man without a warning', () => {
      expect(seen.stderr).toBe('');
      expect(seen.stdout).toContain('rethread convert [OPTION...] [PATH...]');
      expect(seen.stdout).toContain('--output-dir DIR');
      expect(seen.stdout).toContain('rethread convert *.txt --to markdown --output-dir out');
    });
  }

  it('is in the package', () => {
    expect(manifest.man).toBe('./dist/rethread.1');
    expect(manifest.files).toContain('dist');
    expect(manifest.scripts.build).toContain('write-manual.ts');
  });
});
