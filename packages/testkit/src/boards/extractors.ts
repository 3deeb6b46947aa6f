import { fromHtml } from 'hast-util-from-html';
import { convert } from 'html-to-text';
import TurndownService from 'turndown';
import { blockText } from './block-text.ts';
import { innerText } from './inner-text.ts';
import { changedAroundMarks, withoutMarks } from './marks.ts';
import { textNodes } from './text-nodes.ts';

/** Ways of turning a page into text. */
export type ExtractorName = keyof typeof extractors;

/** Each takes a page and gives its text; marks come through and change nothing. */
export const extractors = {
  /** What a browser's `innerText` gives. */
  innertext: (page: string) => innerText(fromHtml(page)),
  /** npm's html-to-text: headings in capitals, no addresses behind links. */
  'html-to-text': (page: string) =>
    convert(page, {
      wordwrap: false,
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'img', format: 'skip' },
      ],
    }),
  /** Markdown. */
  turndown: (page: string) => createTurndown().turndown(page),
  /** One text node a line, blanks stripped, no-break spaces with them. */
  'text-nodes': (page: string) => textNodes(fromHtml(page)),
  /** Blocks with blank lines between paragraphs, bullets, and words in the place of pictures. */
  bullets: (page: string) => blockText(fromHtml(page), { isMainContentOnly: false }),
  /** The same without what is not the page's main content: lines of links, times, buttons. */
  seedlike: (page: string) => blockText(fromHtml(page), { isMainContentOnly: true }),
} satisfies Record<string, (page: string) => string>;

function createTurndown(): TurndownService {
  const service = new TurndownService();
  const escapeText = service.escape.bind(service);
  // Some escapes look at the first character of a text, which must not be a mark.
  service.escape = (text) => changedAroundMarks(text, escapeText);
  // The underline is as long as the heading, in which marks do not count.
  service.addRule('underlined heading', {
    filter: ['h1', 'h2'],
    replacement: (content, { nodeName }) =>
      `\n\n${content}\n${(nodeName === 'H1' ? '=' : '-').repeat(withoutMarks(content).length)}\n\n`,
  });
  return service;
}
