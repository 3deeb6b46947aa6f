import { visibleText } from '../../src/visible-text.ts';
import { type Inspect, type Inspection, soleText } from '../inspection.ts';

/** Reads a document as any program does. */
export function inspectJson(output: string): Inspection {
  const texts: string[] = [];
  JSON.parse(output, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(visibleText(value));
    return value;
  });
  return { text: texts.join('\n'), active: [] };
}

/** See `Inspect`. */
export const inspect: Inspect = (files) => inspectJson(soleText(files));
