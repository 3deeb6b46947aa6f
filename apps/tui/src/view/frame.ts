/** What the terminal shows. */
export interface Screen {
  /** Exactly as many as the terminal has rows, none wider than it has columns. */
  lines: string[];
  /** Where the cursor stands, from 0; `null` while it is hidden. */
  cursor: { x: number; y: number } | null;
}

/** Gives exactly `count` lines, with empty ones at the end. */
export function fill(lines: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => lines[index] ?? '');
}
