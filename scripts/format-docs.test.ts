import { readFileSync } from 'node:fs';
import { formats } from '@rethread/export/registry';
import { expect, test } from 'vitest';
import { fieldsModule, files, gatherRecords, withTables } from './format-docs.ts';
import { documentedRecords } from './record-fields.ts';

const records = gatherRecords();
const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('docs/formats.md and the help have the options and fields of the code: `npm run generate:docs`', () => {
  const docs = read(files.docs);
  expect(withTables(docs, formats, records)).toBe(docs);
  expect(fieldsModule(records)).toBe(read(files.module));
});

test('docs/formats.md speaks of every format', () => {
  const headings = [...read(files.docs).matchAll(/^## (.+)$/gmu)].flatMap(([, ids = '']) => ids.split(', '));
  expect(headings.sort()).toEqual(formats.map(({ id }) => id).sort());
});

test('fields are those of records and of what these hold, each with a type in words', () => {
  const module = `
    /** A line. */
    export interface Row {
      /** Its words. */
      words: readonly Word[];
      /** Why, or nothing. */
      why?: Basis | null;
      /** Another. */
      'in-reply-to': string;
    }
    /** A word. */
    export interface Word {
      /** How it is spelt. */
      spelling: string | null;
    }`;
  expect(documentedRecords(module, [`export type Basis = 'said' | 'guessed';`])).toEqual([
    {
      name: 'Row',
      about: 'A line.',
      fields: [
        { path: 'words', type: 'list', about: 'Its words.' },
        { path: 'words[].spelling', type: 'text or null', about: 'How it is spelt.' },
        { path: 'why', type: '`said`, `guessed`, null or left out', about: 'Why, or nothing.' },
        { path: 'in-reply-to', type: 'text', about: 'Another.' },
      ],
    },
  ]);
});

test('a field that nobody documented is named', () => {
  const module = '/** A line. */\nexport interface Row {\n  words: string;\n}';
  expect(() => documentedRecords(module, [])).toThrow('No doc comment before `words: string;');
});

test('a mark without its end would swallow what stands behind it', () => {
  const open = '<!-- options: html -->\n\ntext\n\n<!-- fields: jsonl -->\n<!-- end -->\n';
  expect(() => withTables(open, formats, records)).toThrow('No `<!-- end -->` behind the options of `html`');
  expect(() => withTables('<!-- fields: html -->\n<!-- end -->\n', formats, records)).toThrow(
    'No fields of `html`',
  );
});
