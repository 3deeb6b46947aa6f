export type { Diagnostic, DiagnosticCode, Severity } from './diagnostics/codes.ts';
export { diagnosticSeverities } from './diagnostics/codes.ts';
export { codeFrame } from './diagnostics/frame.ts';
export { type DialectInfo, dialects } from './dialects/list.ts';
export type { OwnDialect, OwnLabels } from './dialects/own.ts';
export {
  createParser,
  detectDialect,
  type ParseOptions,
  type ParseResult,
  parse,
  type Reading,
  type ThreadParser,
} from './parse.ts';
export { inspect } from './tree/inspect.ts';
export type * from './tree/nodes.ts';
export { childNodes, type Visitor, visit } from './tree/visit.ts';
export { type ThreadDocument, wireVersion } from './tree/wire.ts';
