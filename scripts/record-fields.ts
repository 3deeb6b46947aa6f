import type { Comment, TSInterfaceDeclaration, TSPropertySignature, TSType } from 'oxc-parser';
import { parseSync } from 'oxc-parser';

/** One field of a record, as its declaration documents it. */
export interface RecordField {
  /** As one gets to it: `quotes[].score`. */
  path: string;
  /** In words: `text or null`. */
  type: string;
  about: string;
}

/** A record that stands by itself, with the fields of all that it holds. */
export interface DocumentedRecord {
  name: string;
  about: string;
  fields: RecordField[];
}

/** Words for what JSON calls otherwise. */
const plainTypes: Readonly<Record<string, string>> = {
  TSStringKeyword: 'text',
  TSNumberKeyword: 'number',
  TSBooleanKeyword: 'boolean',
  TSNullKeyword: 'null',
};

/**
 * Reads what the records of a module hold from its declarations and their doc comments.
 *
 * @param texts  The module, and others whose aliases it may name, such as unions of words.
 * @throws {Error} If a record or a field has no doc comment.
 */
export function documentedRecords(module: string, others: readonly string[]): DocumentedRecord[] {
  const declared = recordsOf(module);
  const aliases = new Map([module, ...others].flatMap(aliasesOf));
  const inner = new Set<string>();
  const read = (record: Declared, path: string, around: readonly string[]): RecordField[] =>
    record.fields.flatMap(({ name, about, type, optional }) => {
      const at = path === '' ? name : `${path}.${name}`;
      const field = { path: at, type: say(type, aliases, optional), about };
      const { target, isList } = targetOf(type);
      const nested = around.includes(target) ? undefined : declared.get(target);
      if (nested === undefined) return field;
      inner.add(target);
      return [field, ...read(nested, isList ? `${at}[]` : at, [...around, target])];
    });
  const records = [...declared].map(([name, record]) => {
    return { name, about: record.about, fields: read(record, '', [name]) };
  });
  return records.filter(({ name }) => !inner.has(name));
}

interface Declared {
  about: string;
  fields: { name: string; about: string; type: TSType; optional: boolean }[];
}

function recordsOf(text: string): Map<string, Declared> {
  const records = new Map<string, Declared>();
  const { exported, comments } = exportsOf(text);
  for (const { declaration, start } of exported) {
    if (declaration?.type !== 'TSInterfaceDeclaration') continue;
    const about = docOf(start, comments, text);
    records.set(declaration.id.name, { about, fields: fieldsOf(declaration, comments, text) });
  }
  return records;
}

function aliasesOf(text: string): [string, TSType][] {
  return exportsOf(text).exported.flatMap(({ declaration }) =>
    declaration?.type === 'TSTypeAliasDeclaration' ? [[declaration.id.name, declaration.typeAnnotation]] : [],
  );
}

function exportsOf(text: string) {
  const { program, comments, errors } = parseSync('records.ts', text);
  if (errors.length > 0) throw new SyntaxError(errors[0]?.message);
  return { comments, exported: program.body.filter((each) => each.type === 'ExportNamedDeclaration') };
}

function fieldsOf({ body }: TSInterfaceDeclaration, comments: readonly Comment[], text: string) {
  return body.body
    .filter((member): member is TSPropertySignature => member.type === 'TSPropertySignature')
    .map(({ key, typeAnnotation, optional, start }) => {
      const name = key.type === 'Literal' ? String(key.value) : text.slice(key.start, key.end);
      if (!typeAnnotation) throw new Error(`\`${name}\` has no type; give it one`);
      return { name, about: docOf(start, comments, text), type: typeAnnotation.typeAnnotation, optional };
    });
}

/** The doc comment that ends where something starts. */
function docOf(start: number, comments: readonly Comment[], text: string): string {
  const found = comments.find(({ end }) => end <= start && !/\S/u.test(text.slice(end, start)));
  if (!found?.value.startsWith('*'))
    throw new Error(`No doc comment before \`${text.slice(start, start + 40)}\`; give it one`);
  return found.value
    .replace(/^\*/u, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s*/u, '').trimEnd())
    .join(' ')
    .trim();
}

/** The type that a field holds, alone or in a list; an empty name where it has none. */
function targetOf(type: TSType): { target: string; isList: boolean } {
  if (type.type === 'TSTypeOperator') return targetOf(type.typeAnnotation);
  if (type.type === 'TSArrayType') return { target: targetOf(type.elementType).target, isList: true };
  const name = type.type === 'TSTypeReference' ? type.typeName : null;
  return { target: name?.type === 'Identifier' ? name.name : '', isList: false };
}

/** Says a type as a table has it. */
function say(type: TSType, aliases: ReadonlyMap<string, TSType>, optional: boolean): string {
  const words = wordsOf(type, aliases);
  if (optional) words.push('left out');
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The words for what a type may be, one for each member of a union. */
function wordsOf(type: TSType, aliases: ReadonlyMap<string, TSType>): string[] {
  const plain = plainTypes[type.type];
  if (plain !== undefined) return [plain];
  switch (type.type) {
    case 'TSUnionType':
      return type.types.flatMap((each) => wordsOf(each, aliases));
    case 'TSLiteralType':
      return 'value' in type.literal ? [`\`${type.literal.value}\``] : [];
    case 'TSArrayType':
      return [type.elementType.type === 'TSStringKeyword' ? 'list of texts' : 'list'];
    case 'TSTupleType':
      return ['list'];
    case 'TSTypeOperator':
      return wordsOf(type.typeAnnotation, aliases);
    case 'TSTypeReference': {
      const alias = type.typeName.type === 'Identifier' ? aliases.get(type.typeName.name) : undefined;
      return alias === undefined ? ['object'] : wordsOf(alias, aliases);
    }
    default:
      return ['object'];
  }
}
