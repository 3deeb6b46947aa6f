import { describe, expect, it } from 'vitest';
import { CommandError } from './command-error.ts';
import type { KnownFormat } from './convert/format-options.ts';
import { parseArguments } from './parse-arguments.ts';
import { type Surroundings, understandArguments } from './understand-arguments.ts';

function formatOf(
  id: string,
  kind: KnownFormat['kind'],
  extension: KnownFormat['extension'],
  options: KnownFormat['options'] = {},
): KnownFormat {
  return { id, title: id, kind, extension, options };
}

const known = {
  dialectIds: ['plain', 'xenforo'],
  formats: [
    formatOf('html', 'text', '.html', {
      theme: { type: 'choice', choices: ['light', 'dark'], default: 'light', help: '' },
      title: { type: 'text', placeholder: 'TEXT', help: '' },
    }),
    formatOf('json', 'text', '.json'),
    formatOf('markdown', 'text', '.md'),
    formatOf('book', 'bytes', '.epub'),
    formatOf('chat', 'text', '.json'),
    formatOf('corpus', 'folder', ''),
    formatOf('lines', 'text', '.txt'),
    formatOf('board', 'text', '.txt'),
  ],
};

const at = (stdinIsTerminal: boolean, stdoutIsTerminal: boolean, TERM?: string): Surroundings => ({
  ...known,
  system: { stdinIsTerminal, stdoutIsTerminal, environment: { TERM } },
});
const terminal = at(true, true, 'xterm-256color');
const piped = at(false, false, 'xterm-256color');

function understand(line: string, surroundings = terminal) {
  const typed = parseArguments(line === '' ? [] : line.split(' '));
  if (typed.command === 'print') throw new TypeError('Help was asked for');
  return understandArguments(typed, surroundings);
}

const stream = { kind: 'stream' };
const file = (path: string) => ({ kind: 'file', path });

describe('read', () => {
  it.each([
    ['a.txt', terminal, file('a.txt'), 'reader'],
    ['a.txt', at(true, false), file('a.txt'), 'plain'],
    ['a.txt', at(true, true, 'dumb'), file('a.txt'), 'plain'],
    ['a.txt', at(true, true), file('a.txt'), 'reader'],
    ['a.txt --plain', terminal, file('a.txt'), 'plain'],
    ['', piped, stream, 'plain'],
    ['', terminal, { kind: 'recent' }, 'reader'],
    ['-', piped, stream, 'plain'],
    ['-', at(false, true, 'xterm'), stream, 'reader'],
  ])('%s', (line, surroundings, input, view) => {
    expect(understand(line, surroundings)).toMatchObject({ command: 'read', input, dialect: null, view });
  });

  it.each([
    ['a.txt --screen-reader', {}, true, 'screen-reader'],
    ['a.txt --screen-reader --plain', {}, false, 'screen-reader'],
    ['a.txt', { INK_SCREEN_READER: 'true' }, true, 'screen-reader'],
    ['a.txt', { INK_SCREEN_READER: 'false' }, true, 'reader'],
    ['a.txt', { INK_SCREEN_READER: 'true', TERM: 'dumb' }, true, 'screen-reader'],
    ['a.txt', { INK_SCREEN_READER: 'true' }, false, 'plain'],
    ['a.txt --plain', { INK_SCREEN_READER: 'true' }, true, 'plain'],
  ])('%s with %j', (line, environment, stdoutIsTerminal, view) => {
    const system = { stdinIsTerminal: true, stdoutIsTerminal, environment };
    expect(understand(line, { ...known, system })).toMatchObject({ view });
  });

  it('keeps what is said about looks', () => {
    expect(understand('a --color always --emoji ascii --ascii --theme dusk')).toMatchObject({
      looks: { color: 'always', emoji: 'ascii', ascii: true, theme: 'dusk' },
    });
    expect(understand('a')).toMatchObject({ looks: { color: null, emoji: null, ascii: null, theme: null } });
  });
});

describe('convert', () => {
  const plan = (line: string, surroundings?: Surroundings) => {
    const request = understand(line, surroundings);
    return request.command === 'convert' ? { format: request.format, jobs: request.jobs } : null;
  };

  it.each([
    ['convert a.txt --to html', 'html', [{ input: file('a.txt'), output: stream }]],
    ['convert a.txt --to html -o -', 'html', [{ input: file('a.txt'), output: stream }]],
    ['convert a.txt -o b.md', 'markdown', [{ input: file('a.txt'), output: file('b.md') }]],
    ['convert a.txt -o b.MARKDOWN', 'markdown', [{ input: file('a.txt'), output: file('b.MARKDOWN') }]],
    ['convert a.txt -o b.json', 'json', [{ input: file('a.txt'), output: file('b.json') }]],
    ['convert a.txt -o b.epub', 'book', [{ input: file('a.txt'), output: file('b.epub') }]],
    ['convert a.txt -o b.corpus', 'corpus', [{ input: file('a.txt'), output: file('b.corpus') }]],
    [
      'convert x/a.txt --to corpus --output-dir out',
      'corpus',
      [{ input: file('x/a.txt'), output: file('out/a') }],
    ],
    ['convert a.txt -o b.html --to json', 'json', [{ input: file('a.txt'), output: file('b.html') }]],
    [
      'convert x/a.txt b --to markdown --output-dir out',
      'markdown',
      [
        { input: file('x/a.txt'), output: file('out/a.md') },
        { input: file('b'), output: file('out/b.md') },
      ],
    ],
    [
      'convert .hidden a.b.txt --to json --output-dir out',
      'json',
      [
        { input: file('.hidden'), output: file('out/.hidden.json') },
        { input: file('a.b.txt'), output: file('out/a.b.json') },
      ],
    ],
  ])('%s', (line, format, jobs) => {
    expect(plan(line)).toEqual({ format, jobs });
  });

  it('reads standard input where something is piped in', () => {
    expect(plan('convert --to json', piped)).toEqual({
      format: 'json',
      jobs: [{ input: stream, output: stream }],
    });
  });

  it('pipes bytes on', () => {
    expect(plan('convert a.txt --to book', piped)?.jobs).toEqual([{ input: file('a.txt'), output: stream }]);
  });

  it('keeps the flags', () => {
    expect(understand('convert a --to html --output-dir out --force --quiet --from plain')).toMatchObject({
      directory: 'out',
      overwrite: true,
      quiet: true,
      dialect: { kind: 'known', id: 'plain' },
    });
  });
});

it('takes a JSON file for a dialect', () => {
  const dialect = { kind: 'file', path: 'boards/harbour.json' };
  expect(understand('inspect a.txt --dialect boards/harbour.json')).toMatchObject({ dialect });
});

describe('what cannot be meant', () => {
  it.each([
    ['--plain', 'No FILE, and nothing is piped in'],
    ['-', 'No FILE, and nothing is piped in'],
    ['inspect', 'No FILE, and nothing is piped in'],
    ['convert --to html', 'No FILE, and nothing is piped in'],
    ['a.txt --from xenfro', 'Unknown dialect `xenfro`; known dialects are `plain`, `xenforo`'],
    ['a.txt --color sometimes', '`--color` takes `always`, `never`, `auto`, not `sometimes`'],
    ['a.txt --emoji big', '`--emoji` takes `full`, `safe`, `ascii`, not `big`'],
    ['convert a.txt --to pdf', 'Unknown format `pdf`; known formats are `html`, `json`, `markdown`, `book`'],
    ['convert a.txt', 'No format; `--to` takes `html`, `json`, `markdown`, `book`'],
    ['convert a.txt -o -', 'No format; `--to` takes'],
    [
      'convert a.txt -o b.txt',
      'Several formats have the extension of `b.txt`; `--to` takes `lines`, `board`',
    ],
    ['convert a.txt -o b', 'No format has the extension of `b`'],
    ['convert a.txt --to corpus', 'Format `corpus` makes a folder; `--output DIR` says which'],
    ['convert a.txt --to book', 'Format `book` is no text for a terminal; `--output FILE` writes it'],
    ['convert a.txt --to html --report -', 'Both the thread and `--report` would go to standard output'],
    ['convert a.txt --to json --title x', 'Format `json` has no option `--title`'],
    ['convert a.txt -o b.pdf', 'No format has the extension of `b.pdf`; `--to` takes'],
    ['convert a.txt b.txt --to html', '2 inputs and one output; `--output-dir DIR` gives each its own file'],
    ['convert a.txt b.txt --to html -o c.html', '2 inputs and one output'],
    ['convert a.txt --to html -o b --output-dir c', 'Both `--output` and `--output-dir`'],
  ])('%s', (line, sentence) => {
    expect(() => understand(line)).toThrow(sentence);
    expect(() => understand(line)).toThrow(CommandError);
  });

  it.each([
    ['convert - - --to html --output-dir out', '`-` stands for standard input'],
    ['convert - --to html --output-dir out', 'Standard input has no name'],
  ])('%s, piped', (line, sentence) => {
    expect(() => understand(line, piped)).toThrow(sentence);
  });
});
