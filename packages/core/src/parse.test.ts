import { describe, expect, test } from 'vitest';
import { createParser, DETECTION_UNITS, detectDialect, parse } from './parse.ts';

describe('what a caller may get wrong', () => {
  test('a source that is no string', () => {
    expect(() => parse(42 as unknown as string)).toThrow(TypeError);
    expect(() => detectDialect(null as unknown as string)).toThrow(TypeError);
  });

  test('a dialect that there is not: the message names those there are', () => {
    expect(() => parse('', { dialect: 'xenfro' })).toThrow(RangeError);
    expect(() => parse('', { dialect: 'xenfro' })).toThrow(/`xenfro`.*`plain`.*`xenforo`/u);
  });

  test('a parser that has ended', () => {
    const parser = createParser();
    parser.end();
    expect(() => parser.write('more')).toThrow(TypeError);
    expect(() => parser.end()).toThrow(TypeError);
  });
});

describe('detectDialect', () => {
  test('one separator makes a dump likelier xenforo than not, more make it sure', () => {
    const scores = [1, 2, 3].map((count) => detectDialect(`Title\n\n${'Words.\n\u00A0\n'.repeat(count)}`));
    expect(scores.map(({ id }) => id)).toEqual(['xenforo', 'xenforo', 'xenforo']);
    expect(scores.map(({ score }) => score)).toEqual([...scores.map(({ score }) => score)].sort());
  });

  test('a no-break space inside a line says nothing', () => {
    expect(detectDialect('Title\n\n10\u00A0000 words\n').id).toBe('plain');
  });

  test('what one engine alone prints tells it, though lines stand there that end posts elsewhere', () => {
    const source = 'Recommended Posts\nWords.\n\u00A0\n\u00A0\n';
    expect(detectDialect(source).id).toBe('invision4');
    expect(parse(source).thread.children.length).toBe(1);
  });

  test('a dialect that is named is certain', () => {
    expect(parse('Words.', { dialect: 'xenforo' }).thread.dialect).toEqual({ id: 'xenforo', score: 1 });
  });
});

describe('createParser', () => {
  const post = `${'Words of a post that goes on. '.repeat(40)}\n\u00A0\n`;

  test('gives posts as they close, once the start has told the dialect', () => {
    const parser = createParser();
    parser.write('Title\n\n');
    let closed = 0;
    for (let written = 0; written < 2 * DETECTION_UNITS; written += post.length)
      closed += parser.write(post).length;
    const { thread } = parser.end();
    expect(closed).toBeGreaterThan(DETECTION_UNITS / post.length);
    // The last is open until something other than a note follows it.
    expect(thread.children.length).toBe(closed + 1);
  });

  test('with a dialect of its own that says where posts end, a post is there as soon as the next one begins', () => {
    const parser = createParser({ dialect: { id: 'own', separator: '\u00A0' } });
    expect(parser.write('Title\n\nFirst.\n\u00A0\nLast edited:\n')).toEqual([]);
    const [first] = parser.write('Second.\n');
    expect(first?.edited?.value).toBe('Last edited:');
    expect(parser.end().thread.children[0]).toBe(first);
  });
});

describe('diagnostics', () => {
  const codes = (source: string) => parse(source).diagnostics.map(({ code }) => code);

  test('nothing to read', () => {
    expect(codes('')).toEqual(['empty-input']);
    expect(codes('\n \n\u00A0\n')).toEqual(['empty-input']);
  });

  test('a stamp without its date', () => {
    expect(codes('Title\n\nOne.\n\u00A0\nLast edited:\nTwo.\n\u00A0\n')).toContain('edit-stamp-without-date');
    expect(codes('Title\n\nOne.\n\u00A0\nLast edited: Nov 26, 2008\nTwo.\n\u00A0\n')).not.toContain(
      'edit-stamp-without-date',
    );
  });

  test('a passage that two posts have in their midst', () => {
    const passage = 'The ferry leaves the north pier at seven in the morning and never waits.';
    const dump = `Title\n\nI asked. ${passage}\n\u00A0\nHe said. ${passage}\n\u00A0\n${passage}\nNo.\n\u00A0\n`;
    const { thread, diagnostics } = parse(dump);
    expect(thread.children[2]?.children[0]).toMatchObject({
      type: 'quote',
      source: { status: 'ambiguous', candidates: [{ post: 'p1' }, { post: 'p2' }] },
    });
    expect(diagnostics.map(({ code }) => code)).toContain('ambiguous-quote');
  });

  test('two names for one author', () => {
    const passage = 'The ferry leaves the north pier at seven in the morning and never waits.';
    const dump = `Title\n\n${passage}\n\u00A0\nAnna said:\n${passage}\nYes.\n\u00A0\nBruno said:\n${passage}\nNo.\n\u00A0\n`;
    const { thread, diagnostics } = parse(dump);
    expect(thread.children[0]?.author).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toContain('conflicting-author');
  });
});
