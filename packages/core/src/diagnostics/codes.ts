import type { Position } from '../tree/nodes.ts';

/** How much a finding matters: a `warning` may have cost something, an `info` is worth knowing. */
export type Severity = 'warning' | 'info';

/** Every finding there is, with its severity. Codes are part of the contract; messages are not. */
export const diagnosticSeverities = {
  'empty-input': 'info',
  'no-title': 'info',
  'no-thread': 'warning',
  'dialect-uncertain': 'info',
  'ambiguous-quote': 'info',
  'unresolved-quote': 'info',
  'edit-stamp-without-date': 'info',
  'conflicting-author': 'warning',
} as const satisfies Record<string, Severity>;

/** The name of a finding. */
export type DiagnosticCode = keyof typeof diagnosticSeverities;

/** A finding about the input: what was found, then what was done. */
export interface Diagnostic {
  code: DiagnosticCode;
  severity: Severity;
  message: string;
  position: Position;
  /** Other places that explain it. */
  related?: Position[];
}
