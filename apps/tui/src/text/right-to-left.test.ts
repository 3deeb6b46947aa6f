import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { plainText } from '../plain.ts';
import { buildThread } from '../testing/build-thread.ts';
import { openSession } from '../testing/session.ts';
import { sanitise } from './sanitise.ts';
import { trimRow, wrap } from './wrap.ts';

// Lines are written as they are read, first word first, and nothing is put around them: which way a row runs is left to the
// terminal, and one that knows no order of its own shows the letters as they came.

const hebrew = 'שלום לכולם, הגג של הטחנה הישנה דולף בשלושה מקומות (אולי ארבעה) והקורות עדיין טובות.';
const arabic = 'السلام عليكم، سقف الطاحونة القديمة يسرّب الماء في ثلاثة أماكن (ربما أربعة) والعوارض سليمة.';
const mixed = `${hebrew} See https://example.org/roof#3 or ${arabic} 12–14.`;

describe('text from right to left', () => {
  it.each([hebrew, arabic, mixed])('%s keeps its order', (text) => {
    expect(sanitise(text)).toBe(text);
    for (let width = 10; width <= 60; width += 5) {
      const ends = wrap(text, width);
      const rows = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
      expect(rows.join('')).toBe(text);
      for (const row of rows) expect(stringWidth(trimRow(row))).toBeLessThanOrEqual(width);
      // No row begins with a mark that belongs to the letter before it.
      for (const row of rows) expect(row).not.toMatch(/^\p{M}/u);
    }
  });

  it('drops what a dump brings to reorder it', () => {
    expect(sanitise(`\u202B${hebrew}\u202C \u2067${arabic}\u2069\u200F`)).toBe(`${hebrew} ${arabic}`);
  });

  it.each([hebrew, arabic])('stands whole behind the labels of a post and a quote', (text) => {
    const name = text.split(' ').slice(0, 2).join(' ');
    const thread = buildThread(
      [
        { by: name, date: '2024-03-01', blocks: [text] },
        { by: 'Marta', blocks: [{ blocks: [text], of: 1 }, text] },
      ],
      text,
    );
    const plain = plainText({ thread }).split('\n');
    expect(plain[0]).toBe(text);
    expect(plain).toContain(`--- #1 ${name} · 2024-03-01`);
    expect(plain).toContain(`> ${name} said (#1):`);
    expect(plain).toContain(`> ${text}`);
    const { rows, status } = openSession(thread, { columns: 120, rows: 20 });
    expect(rows.some((row) => row.startsWith(`  #1 ${name} · 2024-03-01 ─`))).toBe(true);
    expect(rows).toContain(`  ┃ ${name} said (#1):`);
    expect([...rows, status].join('')).not.toMatch(/\p{Bidi_Control}/u);
  });
});
