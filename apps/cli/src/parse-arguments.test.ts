import { formats } from '@rethread/export/registry';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { CommandError } from './command-error.ts';
import { parseArguments, resembledCommand } from './parse-arguments.ts';

const parse = (line: string) => parseArguments(line === '' ? [] : line.split(' '));

const looks = { color: null, theme: null, emoji: null, ascii: false };
const read = {
  command: 'read',
  file: null,
  others: [],
  dialect: null,
  plain: false,
  screenReader: false,
  history: true,
  altScreen: true,
  looks,
};
const inspect = { command: 'inspect', file: null, dialect: null, json: false };
const convert = {
  command: 'convert',
  files: [],
  format: null,
  output: null,
  outputDirectory: null,
  dialect: null,
  force: false,
  quiet: false,
  formatOptions: {},
  report: null,
  jobs: null,
};

describe('what was typed', () => {
  it.each([
    ['', read],
    ['a.txt', { ...read, file: 'a.txt' }],
    ['-', { ...read, file: '-' }],
    ['read a.txt', { ...read, file: 'a.txt' }],
    ['a.txt b c/', { ...read, file: 'a.txt', others: ['b', 'c/'] }],
    ['read read', { ...read, file: 'read' }],
    ['--plain', { ...read, plain: true }],
    ['--no-history --no-alt-screen', { ...read, history: false, altScreen: false }],
    ['--screen-reader a', { ...read, file: 'a', screenReader: true }],
    ['--ascii --color=never', { ...read, looks: { ...looks, ascii: true, color: 'never' } }],
    ['--theme dark --emoji full', { ...read, looks: { ...looks, theme: 'dark', emoji: 'full' } }],
    ['--from plain a.txt', { ...read, file: 'a.txt', dialect: 'plain' }],
    ['a.txt --dialect plain', { ...read, file: 'a.txt', dialect: 'plain' }],
    ['--debug a.txt', { ...read, file: 'a.txt' }],
    ['-- -x', { ...read, file: '-x' }],
    ['convert', convert],
    ['convert a b --to html', { ...convert, files: ['a', 'b'], format: 'html' }],
    [
      'convert -t json -f plain a -o -',
      { ...convert, files: ['a'], format: 'json', dialect: 'plain', output: '-' },
    ],
    [
      'convert a --output-dir out --force -q',
      { ...convert, files: ['a'], outputDirectory: 'out', force: true, quiet: true },
    ],
    ['convert a -j 3', { ...convert, files: ['a'], jobs: 3 }],
    ['convert a --jobs=0', { ...convert, files: ['a'] }],
    [
      'convert a --title=T --report r.json',
      { ...convert, files: ['a'], formatOptions: { title: 'T' }, report: 'r.json' },
    ],
    ['inspect - --json', { ...inspect, file: '-', json: true }],
    ['--debug inspect a', { ...inspect, file: 'a' }],
    ['dialects', { command: 'dialects' }],
    ['schema --debug', { command: 'schema' }],
    ['config --check', { command: 'config', wanted: ['check'] }],
    ['config --path --default', { command: 'config', wanted: ['default', 'path'] }],
    ['completions fish', { command: 'completions', shell: 'fish' }],
  ])('%s', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });
});

describe('what is only printed', () => {
  it.each(['--version', '-V'])('%s is one line', (line) => {
    expect(parse(line)).toEqual({ command: 'print', text: `rethread ${manifest.version}\n` });
  });

  it.each(['--help', '-h', 'help'])('%s shows every command, and examples', (line) => {
    const { text } = parse(line) as { text: string };
    for (const command of [
      'read',
      'convert',
      'inspect',
      'search',
      'dialects',
      'schema',
      'config',
      'completions',
    ]) {
      expect(text).toMatch(new RegExp(`^ {2}${command}\\b`, 'mu'));
    }
    expect(text).toContain('\nExamples:\n');
    expect(text).toContain('Exit codes: 0');
    expect(text).not.toContain('--debug');
  });

  it.each(['convert --help', 'help convert'])('%s shows one command', (line) => {
    const { text } = parse(line) as { text: string };
    expect(text).toContain('--output-dir <DIR>');
    expect(text).toContain('\nExamples:\n');
  });
});

it('lists the formats, and tells the options of each by itself', () => {
  const { text } = parse('convert --help') as { text: string };
  for (const { id } of formats) {
    expect(text).toMatch(new RegExp(`^ {2}${id} `, 'mu'));
    expect((parse('--help') as { text: string }).text).toMatch(new RegExp(`\\b${id}\\b`, 'u'));
  }
  expect(text).not.toContain('--title');
  expect((parse('convert --help html') as { text: string }).text).toMatch(/^ {2}--title <TEXT> /mu);
  expect(text).toContain('Exit codes: 0');
});

describe('what is no command line', () => {
  it.each([
    ['--dialec a', 'Unknown option `--dialec`; did you mean `--dialect`?'],
    ['convert a --forse', 'Unknown option `--forse`; did you mean `--force`?'],
    ['convert a --titel x', 'Unknown option `--titel`; did you mean `--title`?'],
    ['convert --help pdf', 'Unknown format `pdf`; known formats are'],
    ['convert a --zzz', 'Unknown option `--zzz`'],
    ['convert a -o', 'Option `-o, --output <FILE>` has nothing behind it'],
    ['inspect a b', 'Too many arguments for `inspect`. Expected 1 argument but got 2: a, b'],
    ['dialects x', 'Too many arguments for `dialects`. Expected 0 arguments but got 1: x'],
    ['completions tcsh', /`tcsh` is invalid.*bash, zsh, fish, powershell/u],
    ['completions', 'Missing required argument `SHELL`'],
    ['help convrt', 'Unknown command `convrt`; `rethread --help` lists them'],
  ])('%s', (line, sentence) => {
    expect(() => parse(line)).toThrow(sentence);
    expect(() => parse(line)).toThrow(CommandError);
  });
});

it('finds the command that a first word resembles', () => {
  expect(resembledCommand(['convrt', 'a'])).toBe('convert');
  expect(resembledCommand(['dialect'])).toBe('dialects');
  expect(resembledCommand(['thread.txt'])).toBeNull();
  expect(resembledCommand(['convert'])).toBeNull();
  expect(resembledCommand([])).toBeNull();
});
