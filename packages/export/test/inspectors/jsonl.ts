import { visibleText } from '../../src/visible-text.ts';
import { type Inspect, soleText } from '../inspection.ts';

/** Reads JSON lines as any program does: each line by itself, and every text of it. */
export function inspectLines(output: string): { text: string; rows: Record<string, unknown>[] } {
  const texts: string[] = [];
  const rows = output
    .split('\n')
    .slice(0, -1)
    .map((line) =>
      JSON.parse(line, (_key, value: unknown) => {
        if (typeof value === 'string') texts.push(visibleText(value));
        return value;
      }),
    );
  return { text: texts.join('\n'), rows };
}

/** See `Inspect`. */
export const inspect: Inspect = (files) => ({ text: inspectLines(soleText(files)).text, active: [] });
