import { inflateSync } from 'node:zlib';

/**
 * Reads the text of a PDF that Chromium wrote, page by page, in the order in which it was drawn: pieces in one line are
 * joined, lines are apart. It knows no other writer's ways of saying the same.
 *
 * @throws {Error} If it finds a page without what it knows.
 */
export function readPdf(pdf: Uint8Array): string[] {
  const objects = new Map<string, { head: string; stream: string }>();
  const text = Buffer.from(pdf).toString('latin1');
  for (const [, id = '', content = ''] of text.matchAll(/(\d+) 0 obj\s*([\s\S]*?)\s*endobj/gu)) {
    const [head = '', packed] = content.split(/stream\r?\n/u, 2);
    const length = Number(/\/Length (\d+)/u.exec(head)?.[1]);
    const isPacked = packed !== undefined && head.includes('/FlateDecode') && !head.includes('/Length1');
    const bytes = Buffer.from(packed?.slice(0, length) ?? '', 'latin1');
    objects.set(id, { head, stream: isPacked ? inflateSync(bytes).toString('latin1') : '' });
  }
  const follow = (id: string | undefined) => {
    const object = objects.get(id ?? '');
    if (!object) throw new Error(`The PDF has no object ${id}`);
    return object;
  };
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/u.test(head));
  return pages.map(({ head }) => {
    const fonts = new Map(
      [...head.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name, id]) => {
        const toUnicode = /\/ToUnicode (\d+) 0 R/u.exec(follow(id).head)?.[1];
        return [name, readCharacters(follow(toUnicode).stream)];
      }),
    );
    const content = /\/Contents (\d+) 0 R/u.exec(head)?.[1];
    return readContent(follow(content).stream, fonts);
  });
}

/** Gives what the glyphs of a font stand for. */
function readCharacters(map: string): Map<number, string> {
  const characters = new Map<number, string>();
  const decode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, list = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) {
    for (const [, glyph = '', hex = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>/gu))
      characters.set(Number.parseInt(glyph, 16), decode(hex));
  }
  for (const [, list = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) {
    for (const [, from = '', to = '', hex = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/gu)) {
      const first = Number.parseInt(from, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph += 1)
        characters.set(glyph, String.fromCodePoint((decode(hex).codePointAt(0) ?? 0) + glyph - first));
    }
  }
  return characters;
}

const operators = /\/(F\d+) [\d.]+ Tf|([-\d.]+) Tm|<(\w+)> Tj/gu;

function readContent(content: string, fonts: ReadonlyMap<string | undefined, Map<number, string>>): string {
  let font: Map<number, string> | undefined;
  let line: string | undefined;
  let text = '';
  for (const [, name, y, glyphs] of content.matchAll(operators)) {
    if (name !== undefined) font = fonts.get(name);
    else if (glyphs !== undefined)
      text += (glyphs.match(/.{4}/gu) ?? [])
        .map((glyph) => font?.get(Number.parseInt(glyph, 16)) ?? '')
        .join('');
    else {
      if (line !== undefined && y !== line) text += '\n';
      line = y;
    }
  }
  return text;
}
