import type { LineToken } from '../lines/kinds.ts';
import { contentStart, isBlank } from './lines.ts';
import { type Pieces, pieceOf } from './pieces.ts';

/** Tags inside a line of words, and those that part lines. Others are no tags: people write in angles, too. */
const INLINE =
  'a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr';
const BLOCK =
  'address|article|aside|blockquote|br|button|caption|center|col|colgroup|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|input|legend|li|main|nav|noscript|ol|option|p|pre|section|select|summary|svg|table|tbody|td|textarea|tfoot|th|thead|tr|ul|video';

/** No attribute that extractors keep is longer. */
const ATTRIBUTES = '(?:[\\s/][^<>]{0,2000})?';
const TAG = new RegExp(`</?(?:(${INLINE})|(${BLOCK}))${ATTRIBUTES}>`, 'giu');
const FIRST_TAG = new RegExp(`^</?(?:${INLINE}|${BLOCK})${ATTRIBUTES}>`, 'iu');

/** Whether a line begins with a tag. */
export function startsWithTag(text: string): boolean {
  const start = contentStart(text);
  return text.charCodeAt(start) === 0x3c && FIRST_TAG.test(text.slice(start, start + MAX_TAG_LENGTH));
}

const MAX_TAG_LENGTH = 2100;

/** Takes the tags off a line: those between blocks part it, others stay where words stand on both sides. */
export function cutTags(line: LineToken, pieces: Pieces): void {
  const { text } = line;
  /** Where what is not handed on yet begins, and the words in it; `end` is behind the last of them. */
  let from = 0;
  let start = -1;
  let end = 0;
  let behind = 0;
  let hasTags = false;
  let hasWords = false;

  const readWords = (to: number) => {
    if (isBlank(text.slice(behind, to))) return;
    if (start < 0) start = behind;
    end = to;
  };
  const handOn = (isGap: boolean) => {
    if (start >= 0) {
      if (start > from) pieces.frame(pieceOf(line, from, start));
      pieces.words(pieceOf(line, start, end));
      hasWords = true;
      from = end;
    }
    if (isGap) pieces.gap(pieceOf(line, from, from));
    start = -1;
  };

  for (const { 0: tag, 1: inline, 2: block, index } of text.matchAll(TAG)) {
    hasTags = true;
    readWords(index);
    behind = index + tag.length;
    if (inline === undefined) handOn(block?.toLowerCase() !== 'br' || (start < 0 && from > 0));
  }
  if (!hasTags) {
    pieces.words(line);
    return;
  }
  readWords(text.length);
  handOn(start < 0 && !hasWords);
  if (from < text.length) pieces.frame(pieceOf(line, from, text.length));
}
