import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { quickRoot } from './quick-escape.ts';

/** The reader that Markdown is written for. */
export type Flavor = 'gfm' | 'commonmark' | 'obsidian';

/** Where text stands, and a backslash keeps what follows it from being read as markup. */
const inText = {
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw', 'reference'],
} satisfies Partial<Unsafe>;

/** What Obsidian reads as markup beyond GitHub's flavour. */
const obsidianUnsafe: Unsafe[] = [
  // `%%` begins a comment, which hides what comes after it, and `==` a highlight: no two may stand together.
  { character: '%', before: '(?<=%)', ...inText },
  { character: '=', before: '(?<=\\=)', ...inText },
  { character: '$', ...inText },
  // The name of a block, to which links lead, or a note.
  { character: '^', ...inText },
  // A tag: not a number alone.
  { character: '#', after: '(?=\\d*[^\\s\\d!-,.:-@\\[-^`{-~])', ...inText },
  // What plugins fill in.
  { character: '<', after: '%', ...inText },
  { character: '{', before: '(?<=\\{)', ...inText },
];

/**
 * What GitHub's flavour reads as markup is escaped in all: plain CommonMark reads the escapes just as well, and nobody
 * knows by which reader a file is read in the end.
 */
const common: Options = {
  bullet: '-',
  rule: '-',
  fences: true,
  extensions: [gfmToMarkdown()],
};

const commonUnsafe: Unsafe[] = [
  // The extension escapes `www.` only before a letter, but an address may also begin with a backslash, which then
  // no longer escapes what comes after it.
  {
    character: '.',
    before: '[Ww]{3}',
    inConstruct: 'phrasing',
    notInConstruct: ['autolink', 'destinationRaw'],
  },
];

const serialiserOptions: Record<Flavor, Options> = {
  gfm: { ...common, unsafe: commonUnsafe, handlers: { root: quickRoot() } },
  commonmark: { ...common, unsafe: commonUnsafe, handlers: { root: quickRoot() } },
  obsidian: {
    ...common,
    unsafe: [...commonUnsafe, ...obsidianUnsafe],
    handlers: { root: quickRoot() },
  },
};

/**
 * Writes a part of a document; it ends with a line end. Between two parts an empty line must stand. `extension` writes
 * nodes that Markdown itself does not have; it may not bring rules of what to escape.
 */
export function print(
  children: RootContent[],
  flavor: Flavor,
  extension: Omit<Options, 'unsafe'> = {},
): string {
  const options = serialiserOptions[flavor];
  return toMarkdown(
    { type: 'root', children },
    { ...options, extensions: [...(options.extensions ?? []), extension] },
  );
}
