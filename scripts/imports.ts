import type { BinaryExpression, Expression, StringLiteral } from 'oxc-parser';
import { parseSync, Visitor } from 'oxc-parser';

/** How a module reaches another: at load, on demand, or for the type checker alone. */
export type ImportKind = 'static' | 'dynamic' | 'type';

/** One import or re-export. */
export interface Import {
  /** As written; `null` where a dynamic import computes it. */
  specifier: string | null;
  kind: ImportKind;
  /** From 1. */
  line: number;
}

/**
 * Lists every import of a module, re-exports and `import('…')` types among them, in source order.
 *
 * `import { type A }` is static: the compiler leaves `import {}` of it behind, which loads the module.
 *
 * @throws {SyntaxError} If the text is no TypeScript.
 */
export function importsOf(path: string, text: string): Import[] {
  const found: { specifier: string | null; kind: ImportKind; start: number }[] = [];
  const add = (kind: ImportKind, source: StringLiteral | null, start: number) => {
    if (source) found.push({ specifier: source.value, kind, start });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.importKind === 'type' ? 'type' : 'static', node.source, node.start),
    ExportNamedDeclaration: (node) =>
      add(node.exportKind === 'type' ? 'type' : 'static', node.source, node.start),
    ExportAllDeclaration: (node) =>
      add(node.exportKind === 'type' ? 'type' : 'static', node.source, node.start),
    TSImportType: (node) => add('type', node.source, node.start),
    ImportExpression: ({ source, start }) => {
      found.push({ specifier: literalText(source), kind: 'dynamic', start });
    },
  }).visit(programOf(path, text));
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ specifier, kind, start }) => ({ specifier, kind, line: lineAt(text, start) }));
}

/**
 * Lists the lines (from 1) that compare a dialect's id: `dialect.id === 'smf'`, `thread.dialect.id`, `switch (dialect.id)`.
 *
 * @throws {SyntaxError} If the text is no TypeScript.
 */
export function dialectComparisons(path: string, text: string): number[] {
  const starts: number[] = [];
  new Visitor({
    BinaryExpression: (node) => {
      if (isEquality(node) && [node.left, node.right].some(isDialectId)) starts.push(node.start);
    },
    SwitchStatement: (node) => {
      if (isDialectId(node.discriminant)) starts.push(node.start);
    },
  }).visit(programOf(path, text));
  return starts.map((start) => lineAt(text, start));
}

function programOf(path: string, text: string) {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new SyntaxError(`${path}: ${error.message}`);
  return program;
}

function literalText(source: Expression): string | null {
  if (source.type === 'Literal' && typeof source.value === 'string') return source.value;
  if (source.type === 'TemplateLiteral' && source.expressions.length === 0) {
    return source.quasis[0]?.value.cooked ?? null;
  }
  return null;
}

function isEquality({ operator }: BinaryExpression): boolean {
  return operator === '===' || operator === '!==' || operator === '==' || operator === '!=';
}

function isDialectId(node: BinaryExpression['left']): boolean {
  return (
    node.type === 'MemberExpression' && lastName(node) === 'id' && /dialect$/iu.test(lastName(node.object))
  );
}

function lastName(node: Expression): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && !node.computed ? node.property.name : '';
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
