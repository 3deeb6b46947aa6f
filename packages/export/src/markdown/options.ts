import type { OptionTable } from '../options.ts';

/** What every kind of Markdown can be told. */
export const markdownOptions = {
  flavor: {
    type: 'choice',
    choices: ['gfm', 'commonmark', 'obsidian'],
    default: 'gfm',
    help: 'the reader it is for: GitHub and its likes, plain CommonMark, or a vault of Obsidian',
  },
  quoteLinks: {
    type: 'choice',
    choices: ['inline', 'footnote', 'none'],
    default: 'inline',
    help: 'links from quotes to the posts they repeat: above the quote, gathered at the end, or none',
  },
} as const satisfies OptionTable;
