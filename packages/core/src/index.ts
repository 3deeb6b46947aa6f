export type { Diagnostic, DiagnosticCode, Severity } from './diagnostics/codes.ts';
export type * from './tree/nodes.ts';
