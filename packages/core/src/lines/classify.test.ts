import { describe, expect, test } from 'vitest';
import { dialectById } from '../dialects/detect.ts';
import { splitLines } from '../source/lines.ts';
import { classifyLine } from './classify.ts';

/** `⍽` stands for U+00A0, which editors strip where it stands alone. */
const kindIn = (dialect: string, text: string) => {
  const [line] = splitLines(text.replaceAll('⍽', '\u00A0'));
  return line && classifyLine(line, dialectById(dialect));
};

describe('by the line alone', () => {
  test.each([
    ['⍽', 'Separator', 'Blank'],
    [' ⍽', 'Blank', 'Blank'],
    ['', undefined, undefined],
    ['Last edited:', 'EditStamp', 'Text'],
    ['Zuletzt bearbeitet: 6. Juli 2011', 'EditStamp', 'Text'],
    ['Reactions: Ann and 3 others', 'Furniture', 'Text'],
    ['  • Like', 'Furniture', 'ListItem'],
    ['  • #31', 'PostStart', 'ListItem'],
    ['  • #31 is mine', 'ListItem', 'ListItem'],
    ['Ann said:', 'Attribution', 'Attribution'],
    ['Anna Maria schrieb:', 'Attribution', 'Attribution'],
    ['said:', 'Text', 'Text'],
    ['Click to expand...', 'QuoteEnd', 'QuoteEnd'],
    ['> quoted', 'Quoted', 'Quoted'],
    ['>>1024', 'Text', 'Text'],
    ['>>1024 of them', 'Quoted', 'Quoted'],
    ['\\> quoted', 'Quoted', 'Quoted'],
    ['Edit: found it', 'EditNote', 'EditNote'],
    [`Edit: ${'long '.repeat(60)}`, 'EditNote', 'EditNote'],
    ['Editorial: found it', 'Text', 'Text'],
    ['***', 'Divider', 'Divider'],
    ['* * *', 'Divider', 'Divider'],
    ['**', 'Text', 'Text'],
    ['- item', 'ListItem', 'ListItem'],
    ['  2. item', 'ListItem', 'ListItem'],
    ['2. a numbered thought', 'Text', 'Text'],
    ['1) a numbered thought', 'Text', 'Text'],
    ['Top', 'Text', 'Text'],
  ])('%s', (text, inXenforo, inPlain) => {
    expect([kindIn('xenforo', text), kindIn('plain', text)]).toEqual([inXenforo, inPlain]);
  });
});
