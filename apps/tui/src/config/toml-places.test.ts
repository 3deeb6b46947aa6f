import fc from 'fast-check';
import { parse, stringify } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { findPlaces, placeKey } from './toml-places.ts';

/** Lists the entries of a text as `path key line:column value line:column`. */
function entries(text: string): string[] {
  return [...findPlaces(text)].map(([path, { key, value }]) => {
    return `${(JSON.parse(path) as string[]).join('/')} ${key.line}:${key.column} ${value.line}:${value.column}`;
  });
}

describe('findPlaces', () => {
  it.each<[string, string, string[]]>([
    ['keys', 'a = 1\n\n  b=2 # c = 3\n', ['a 1:1 1:5', 'b 3:3 3:5']],
    ['lines that end in CRLF', 'a = 1\r\nb = 2\r\n', ['a 1:1 1:5', 'b 2:1 2:5']],
    ['dotted keys', 'a . b.c = 1', ['a 1:1 1:1', 'a/b 1:1 1:1', 'a/b/c 1:1 1:11']],
    [
      'quoted keys',
      `"a.b" = 1\n'c"' = 2\n"\\u0041\\e" = 3`,
      ['a.b 1:1 1:9', 'c" 2:1 2:8', 'A\u001B 3:1 3:14'],
    ],
    ['tables', '[a]\nb = 1\n[ c."d" ]\ne = 2', ['a 1:2 1:2', 'a/b 2:1 2:5', 'c/d 3:3 3:3', 'c/d/e 4:1 4:5']],
    [
      'arrays of tables',
      '[[a]]\nb = 1\n[[a]]\nb = 2\n[a.c]\nd = 1',
      [
        'a 1:3 1:3',
        'a/0 1:3 1:3',
        'a/0/b 2:1 2:5',
        'a/1 3:3 3:3',
        'a/1/b 4:1 4:5',
        'a/1/c 5:2 5:2',
        'a/1/c/d 6:1 6:5',
      ],
    ],
    [
      'arrays over lines',
      'a = [\n  "x", # ]\n  [1, 2],\n]\nb = 1',
      ['a 1:1 1:5', 'a/0 2:3 2:3', 'a/1 3:3 3:3', 'a/1/0 3:4 3:4', 'a/1/1 3:7 3:7', 'b 5:1 5:5'],
    ],
    [
      'tables in a line',
      'a = { b = "}", c.d = 2 }\ne = 1',
      ['a 1:1 1:5', 'a/b 1:7 1:11', 'a/c 1:16 1:16', 'a/c/d 1:16 1:22', 'e 2:1 2:5'],
    ],
    [
      'strings over lines',
      'a = """\nb = 1\n\\""" ""\n"""\nc = \'\'\'\nd = 1\n\'\'\'\ne = "#"',
      ['a 1:1 1:5', 'c 5:1 5:5', 'e 8:1 8:5'],
    ],
  ])('finds %s', (_, text, found) => {
    parse(text);
    expect(entries(text)).toEqual(found);
  });

  it('finds each entry of any file where it is written', () => {
    const key = fc.string({ unit: 'grapheme' });
    const leaf = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
    const tree = fc.letrec<{ table: Record<string, unknown>; value: unknown }>((tie) => ({
      table: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(leaf, { maxLength: 3 }),
        fc.array(tie('table'), { maxLength: 2 }),
        tie('table'),
      ),
    })).table;
    fc.assert(
      fc.property(tree, (document) => {
        const text = stringify(document);
        const lines = text.split('\n');
        const places = findPlaces(text);
        for (const [path, value] of walk(parse(text), [])) {
          const place = places.get(placeKey(path));
          // A table that has tables only has no header of its own.
          if (place === undefined) expect(typeof value).toBe('object');
          else if (typeof value === 'boolean') {
            expect(lines[place.value.line - 1]?.slice(place.value.column - 1)).toMatch(
              new RegExp(`^${value}`),
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('comes to an end on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a.=["\'{}],#\n\\ ') }), (text) => {
        findPlaces(text);
      }),
    );
    const began = performance.now();
    for (const text of [
      '['.repeat(200_000),
      'a=['.repeat(100_000),
      '"'.repeat(200_000),
      'a.'.repeat(100_000),
    ])
      findPlaces(text);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

/** Every entry below the top, with its path. */
function* walk(
  value: unknown,
  path: readonly (string | number)[],
): Generator<[readonly (string | number)[], unknown]> {
  if (path.length > 0) yield [path, value];
  if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* walk(each, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) yield* walk(each, [...path, key]);
  }
}
