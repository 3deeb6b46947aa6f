import { describe, expect, test } from 'vitest';
import { readAttribution, readGluedAttribution } from './attributions.ts';

/** Name, date, number and what it needs; `null` where the line introduces no quote. */
function told(line: string) {
  const read = readAttribution(line);
  return read && [read.name, read.date?.raw ?? null, read.number, read.needs, read.part];
}

describe('a line alone', () => {
  test.each([
    ['Ann wrote:', ['Ann', null, null, 'nothing', 'whole']],
    ['Zitat von Ann', ['Ann', null, null, 'nothing', 'whole']],
    ['Quote from: Ann on May 3, 2012, 09:15:08', ['Ann', 'May 3, 2012, 09:15:08', null, 'nothing', 'whole']],
    ['(18-02-2015, 21:35)Ann schrieb:', ['Ann', '18-02-2015, 21:35', null, 'nothing', 'whole']],
    ['On Wed, Apr 13, 2016, Ann wrote:', ['Ann', 'Wed, Apr 13, 2016', null, 'nothing', 'whole']],
    ['Ann, post:12, topic:3407', ['Ann', null, '12', 'nothing', 'whole']],
    ['@Ann said:', ['Ann', null, null, 'nothing', 'whole']],
    ['Ann a écrit : ↑08 avr. 2018, 17:23', ['Ann', '08 avr. 2018, 17:23', null, 'nothing', 'whole']],
    ['Ann: ↑', ['Ann', null, null, 'nothing', 'whole']],
    ['Citation :', ['', null, null, 'nothing', 'whole']],
    // The board prints it on buttons, too.
    ['Quote', ['', null, null, 'source', 'whole']],
    // An answer to a post quotes it or does not.
    ['In reply to Ann', ['Ann', null, null, 'source', 'whole']],
    ['Ann:', ['Ann', null, null, 'name', 'whole']],
    ['Originally Posted by', ['', null, null, 'nothing', 'opening']],
    ['wrote:', ['', null, null, 'nothing', 'closing']],
    ['I moved the hives last spring', null],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe('in front of words', () => {
  const glued = (line: string) => {
    const read = readGluedAttribution(line);
    return read && [read.name, read.needs, line.slice(read.length)];
  };
  test.each([
    ['(18-02-2015, 21:35)Ann schrieb: Es hält.', ['Ann', 'nothing', ' Es hält.']],
    ['Ann wrote:It held.', ['Ann', 'name', 'It held.']],
    ['Ann wrote: ↑5 Apr 2010, 09:00It held.', ['Ann', 'nothing', 'It held.']],
    ['Citation :Elle tient.', ['', 'nothing', 'Elle tient.']],
    ['Quote: he who digs', ['', 'source', ' he who digs']],
    ['see https://example.org/ and wait', null],
    ['Ann wrote:', null],
  ])('%s', (line, expected) => {
    expect(glued(line)).toEqual(expected);
  });
});
