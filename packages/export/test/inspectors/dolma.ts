import type { OutputFile } from '../../src/format.ts';
import { visibleText } from '../../src/visible-text.ts';
import type { Inspect } from '../inspection.ts';

/** Spans as a toolkit reads them. */
export type Attributes = Record<string, [start: number, end: number, score: number][]>;

/** Reads the document and its attributes. */
export function readDolma(files: readonly OutputFile[]) {
  const [document, attributes] = files.map(({ content }) => JSON.parse(String(content)));
  return {
    document: document as { id: string; text: string; created?: string; metadata: Record<string, unknown> },
    id: attributes.id as string,
    attributes: attributes.attributes as Attributes,
  };
}

/** Cuts spans out of a text by code points, as Python does. */
export function cutSpans(text: string, spans: Attributes[string] = []): string[] {
  const characters = [...text];
  return spans.map(([start, end]) => characters.slice(start, end).join(''));
}

/** See `Inspect`. */
export const inspect: Inspect = (files) => {
  const { document, id, attributes } = readDolma(files);
  const length = [...document.text].length;
  const active = id === document.id ? [] : ['two ids'];
  for (const [name, spans] of Object.entries(attributes)) {
    for (const [start, end, score] of spans) {
      if (!(start >= 0 && start <= end && end <= length && score >= 0 && score <= 1))
        active.push(`${name} ${start} ${end} ${score}`);
    }
  }
  return { text: visibleText(document.text), active };
};
