import { describe, expect, test } from 'vitest';
import { createFrameCutter, framedPieces } from './frames.ts';
import { splitLines } from './lines.ts';

/** What lines come apart into: words as they are, `·` for a gap, and with `{}` around it what draws the table. */
function cut(source: string): string[] {
  const pieces: string[] = [];
  const take = createFrameCutter({
    words: ({ text }) => {
      pieces.push(text);
    },
    gap: () => {
      pieces.push('·');
    },
    frame: ({ text }) => {
      if (text !== '') pieces.push(`{${text}}`);
    },
  });
  for (const line of splitLines(source)) take.push(line);
  take.finish();
  return pieces;
}

describe('a row comes apart into its cells', () => {
  test('cells, with the pipes around them', () => {
    expect(cut('| Anna_K | May 1, 2010 |')).toEqual(['{|}', 'Anna_K', '·', '{|}', 'May 1, 2010', '·', '{|}']);
  });

  test('empty cells and the rule below the heads are no cells', () => {
    expect(cut('|  | Hello | |\n| :-- | --- |')).toEqual([
      '{|  |}',
      'Hello',
      '·',
      '{| |}',
      '{| :-- | --- |}',
    ]);
  });

  test('cells of a table inside a cell', () => {
    expect(cut('| a | |  | | --- | | b | | |')).toEqual([
      '{|}',
      'a',
      '·',
      '{| |  | | --- | |}',
      'b',
      '·',
      '{| | |}',
    ]);
  });

  test('a pipe that somebody typed is none', () => {
    expect(cut('| yes \\| no |')).toEqual(['{|}', 'yes \\| no', '·', '{|}']);
    expect(cut('Either | or')).toEqual(['Either | or']);
    expect(cut('| an open end')).toEqual(['| an open end']);
  });

  test('blanks stand for line ends, and more of them for an empty line', () => {
    expect(cut('| Hello.  How do you do?    Well. |')).toEqual([
      '{|}',
      'Hello.',
      'How do you do?',
      '·',
      'Well.',
      '·',
      '{|}',
    ]);
  });

  test('the bold name above a profile is a line, a bold label is none', () => {
    expect(cut('| **Anna_K** Stable hand |')).toEqual(['{|}', '**Anna_K**', 'Stable hand', '·', '{|}']);
    expect(cut('| **Posts:** 12 |')).toEqual(['{|}', '**Posts:** 12', '·', '{|}']);
  });
});

describe('tags come off lines', () => {
  test('around words', () => {
    expect(cut('<td><strong><a href="/u">Anna_K</a></strong></td>')).toEqual([
      '·',
      '{<td><strong><a href="/u">}',
      'Anna_K',
      '·',
      '{</a></strong></td>}',
    ]);
  });

  test('not inside a line of words', () => {
    expect(cut('Hello <b>you</b> there<br />')).toEqual(['Hello <b>you</b> there', '{<br />}']);
  });

  test('blocks part lines, and breaks do without a gap', () => {
    expect(cut('one<br />two</p><p>three')).toEqual(['one', '{<br />}', 'two', '·', '{</p><p>}', 'three']);
  });

  test('what only looks like a tag is words', () => {
    expect(cut('<grin> a < b > c <3')).toEqual(['<grin> a < b > c <3']);
  });
});

test('empty lines beside each other are one', () => {
  expect(cut('a\n\n\n<div>\n\nb')).toEqual(['a', '·', '{<div>}', 'b']);
});

test('pieces stand where they stood', () => {
  const source = 'x\n| Anna_K | <b>May</b> 1 |\n<p>Hello';
  const take = ({ text, offset, number, indent }: ReturnType<typeof splitLines>[number]) => {
    expect(source.slice(offset, offset + text.length)).toBe(text);
    expect(source.split('\n')[number - 1]?.slice(indent, indent + text.length)).toBe(text);
  };
  const lines = splitLines(source);
  for (const line of lines) createFrameCutter({ words: take, gap: take, frame: take }).push(line);
});

test('a table among many words is no reason to take a dump apart', () => {
  const words = 'Nobody draws a table around all that is said here.\n'.repeat(9);
  expect(framedPieces(splitLines(`${words}| a | b |\n| c | d |\n`))).toBeNull();
  expect(framedPieces(splitLines('| a | b |\n| c | d |\nwords\n'))).not.toBeNull();
  expect(framedPieces(splitLines('<div>\n<p>words</p>\n</div>\n'))).not.toBeNull();
});

describe('a table that is drawn', () => {
  const border = '+------------+---------------+';

  test('cells of a header beside each other', () => {
    expect(
      cut(`${border}\n| Anna_K     | [post] May 1  |\n|            | Post #1       |\n${border}\nwords`),
    ).toEqual([
      `{${border}}`,
      '·',
      '{|}',
      'Anna_K',
      '·',
      '{|}',
      '{[post]}',
      'May 1',
      '·',
      '{|}',
      '{|            |}',
      'Post #1',
      '·',
      '{|}',
      `{${border}}`,
      'words',
    ]);
  });

  test('words beside a profile, which stands around them then', () => {
    const row = '| Posts: 12  | The goat is   |\n| Group: A   | out again.    |';
    expect(cut(`${border}\n${row}\n${border}`).filter((piece) => !piece.startsWith('{'))).toEqual([
      '·',
      'The goat is',
      'out again.',
      '·',
    ]);
  });

  test('a name beside the border of a table in a cell', () => {
    const rows = [
      '| Anna_K     | +-----------+ |',
      '| Posts: 12  | | May 1     | |',
      '| Group: A   | +-----------+ |',
      '|            | | The goat. | |',
      '|            | +-----------+ |',
    ];
    const words = cut(`${border}\n${rows.join('\n')}\n${border}`).filter((piece) => /^[A-Z]/.test(piece));
    expect(words).toEqual(['Anna_K', 'May 1', 'The goat.']);
  });

  test('characters that are two columns wide', () => {
    const row = '| Posts: 12  | 山羊在外面    |\n| Group: A   | 又来了 |      |';
    const words = cut(`${border}\n${row}\n${border}`).filter((piece) => !/^[{·]/.test(piece));
    expect(words).toEqual(['山羊在外面', '又来了 |']);
  });

  test('a table that was lost, and what is left of a picture’s words over two lines, say nothing', () => {
    const rows = '| [TABLE]    |               |';
    const broken = '| [Anna_K    | [Quote]       |\n| is away]   |               |';
    const words = cut(`${border}\n${rows}\n${border}\n${broken}\n${border}`).filter(
      (piece) => !/^[{·]/.test(piece),
    );
    expect(words).toEqual(['Quote']);
  });

  test('what a picture says, alone in a cell', () => {
    expect(cut(`${border}\n| [Offline]  |               |\n${border}`)).toContain('Offline');
  });
});
