import { formats } from '@rethread/export/registry';
import { describe, expect, it } from 'vitest';
import { commandTable } from '../command-table.ts';
import { formatHelp, formatToExplain } from './format-help.ts';
import { formatOptions, type KnownFormat } from './format-options.ts';
import { understandOptions } from './understand-options.ts';

const page: KnownFormat = {
  id: 'page',
  title: 'Page',
  kind: 'text',
  extension: '.page',
  options: {
    title: { type: 'text', placeholder: 'TEXT', help: 'stands above it' },
    css: { type: 'file', help: 'is added' },
    theme: { type: 'choice', choices: ['light', 'dark'], default: 'light', help: 'colours' },
    pageSize: { type: 'number', min: 1, max: 99, default: 20, help: 'posts on a page' },
    quoteLinks: { type: 'flag', help: 'links quotes' },
  },
};
const corpus: KnownFormat = {
  id: 'corpus',
  title: 'Corpus',
  kind: 'folder',
  extension: '',
  options: {
    theme: { type: 'choice', choices: ['dark', 'grey'], default: 'grey', help: 'shades' },
  },
};
const known = [page, corpus];

describe('the options of the formats that there are', () => {
  it('take the same of a command line in every format, and no name of the command itself', () => {
    const own = commandTable().commands.find(({ name }) => name === 'convert')?.options ?? [];
    expect(own.length).toBeGreaterThan(5);
    const taken = new Set([...own.map(({ long }) => long), '--from', '--debug', '--files']);
    for (const { name, flag, value, formats: ids } of formatOptions()) {
      expect(taken).not.toContain(flag);
      // What begins with `no` would be read as a negation.
      expect(name).toMatch(/^(?!no[A-Z])[a-z][a-z\d]*(?:[A-Z][a-z\d]*)*$/u);
      for (const id of ids) {
        const spec = formats.find((format) => format.id === id)?.options[name];
        expect([id, name, spec?.type === 'flag']).toEqual([id, name, value === null]);
      }
    }
  });
});

it('are one where several formats have them', () => {
  expect(
    formatOptions(known).map(({ flag, value, choices, formats: ids }) => [flag, value, choices, ids]),
  ).toEqual([
    ['--title', 'TEXT', [], ['page']],
    ['--css', 'FILE', [], ['page']],
    ['--theme', 'THEME', ['light', 'dark', 'grey'], ['page', 'corpus']],
    ['--page-size', 'NUM', [], ['page']],
    ['--quote-links', null, [], ['page']],
  ]);
});

describe('what is typed for them', () => {
  it('is what it says, a path or a number', () => {
    const typed = { title: 'A b', css: 'x.css', theme: 'dark', pageSize: '7', quoteLinks: true } as const;
    expect(understandOptions(typed, page, known)).toEqual({
      title: 'A b',
      css: { path: 'x.css' },
      theme: 'dark',
      pageSize: 7,
      quoteLinks: true,
    });
  });

  it.each([
    [{ theme: 'grey' }, page, '`--theme` takes `light`, `dark`, not `grey`'],
    [{ pageSize: '100' }, page, '`--page-size` takes a whole number from 1 to 99, not `100`'],
    [{ pageSize: '1.5' }, page, 'from 1 to 99, not `1.5`'],
    [{ pageSize: '' }, page, 'from 1 to 99, not ``'],
    [{ quoteLinks: true }, corpus, 'Format `corpus` has no option `--quote-links`; `page` has it'],
  ] as const)('%j for %s', (typed, format, sentence) => {
    expect(() => understandOptions(typed as Record<string, string>, format, known)).toThrow(sentence);
  });
});

describe('the help of a format', () => {
  it('has each option with what it may be', () => {
    expect(formatHelp(page, 60)).toBe(`Usage: rethread convert [OPTION…] --to page [--output FILE.page] [FILE]
       rethread convert [OPTION…] --to page --output-dir DIR PATH…

Page. Each thread becomes one .page file.

Options:
  --title <TEXT>     stands above it
  --css <FILE>       is added
  --theme <THEME>    colours (light, dark; default: light)
  --page-size <NUM>  posts on a page (1 to 99; default: 20)
  --quote-links      links quotes

Examples:
  rethread convert thread.txt --to page -o thread.page
  rethread convert threads/ --to page --output-dir out

\`rethread convert --help\` has the options that all formats share.
`);
    expect(formatHelp(corpus, 60)).toContain('--to corpus --output DIR [FILE]');
  });

  it('says what the fields of its records hold, and of which words they are', () => {
    const fields = [
      { path: 'text', type: 'text or null', about: 'The words.' },
      { path: 'quotes[].basis', type: '`said` or `guessed`', about: 'Why.' },
    ];
    expect(formatHelp(corpus, 60, [{ about: 'A line.', fields }])).toContain(`
A line.
  text            The words.
  quotes[].basis  Why. \`said\` or \`guessed\`
`);
  });

  it.each([
    ['convert --help page', 'page'],
    ['convert a.txt -h corpus', 'corpus'],
    ['help convert corpus', 'corpus'],
    ['convert --to corpus --help', 'corpus'],
    ['convert --help', null],
    ['help convert', null],
    ['convert --to corpus', null],
    ['search --help page', null],
  ])('is asked for by %s: %s', (line, id) => {
    expect(formatToExplain(line.split(' '), known)?.id ?? null).toBe(id);
  });

  it('is not there for a format that is not', () => {
    expect(() => formatToExplain(['convert', '--help', 'pdf'], known)).toThrow(
      'Unknown format `pdf`; known formats are `page`, `corpus`',
    );
  });
});
