import type { OptionTable } from '../options.ts';

/** What every kind of Markdown can be told. */
export const markdownOptions = {
  flavor: {
    type: 'choice',
    choices: ['gfm', 'commonmark', 'obsidian'],
    default: 'gfm',
    help: 'program that it is for: GitHub and its likes, any that knows CommonMark, or Obsidian',
  },
  quoteLinks: {
    type: 'choice',
    choices: ['inline', 'footnote', 'none'],
    default: 'inline',
    help: 'where links from quotes to the posts that they repeat stand: above the quote, at the end, or nowhere',
  },
} as const satisfies OptionTable;
