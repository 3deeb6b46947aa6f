import type { ParseResult } from '@rethread/core';
import { codePointCounter } from '../dolma/code-points.ts';
import { rebuildSource } from '../dolma/rebuild-source.ts';
import { gatherSpans, type Spans, type SpansByName } from '../dolma/spans.ts';
import { fingerprint, gatherEntries } from '../entries.ts';
import type { FormatInfo, OutputFile } from '../format.ts';
import { instantOf } from '../instants.ts';
import { jsonLine } from '../json-text.ts';
import { type OptionsOf, settleOptions, titleOption } from '../options.ts';
import type { DolmaAttributes, DolmaDocument, DolmaSpan } from '../records/dolma.ts';
import { visibleText } from '../visible-text.ts';

export const info = {
  id: 'dolma',
  title: 'Dolma documents and attributes',
  kind: 'folder',
  extension: '',
  mediaType: '',
} as const satisfies FormatInfo;

/** What the format can be told. */
export const options = {
  source: {
    type: 'file',
    help: 'the dump, which becomes the text letter by letter; else it is put together',
  },
  corpus: {
    type: 'text',
    placeholder: 'NAME',
    help: 'names the corpus that the document is from: `rethread`',
  },
  added: { type: 'text', placeholder: 'DATE', help: 'says when the dump was fetched, such as 2026-05-01' },
  ...titleOption,
} as const;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

/**
 * Writes a thread as a document of Dolma and its attributes, in files of their own that the same `id` ties together.
 * Spans are `[start, end, score]` in code points, as Python counts, `end` exclusive. The text is the dump that `source`
 * holds, untouched: it has to be the one that was parsed, from its first unit on. Without it the text is what the tree
 * has kept of the dump, and `metadata.text_is_dump` is false.
 */
export function toDolma(result: ParseResult, options: Options = {}): OutputFile[] {
  return [...files(result, options)];
}

/** Gives file after file. */
export function* files(result: ParseResult, given: Options = {}): Generator<OutputFile> {
  const settled = settleOptions(options, given);
  const { thread } = result;
  const { entries, title, facts } = gatherEntries(result, settled);
  const rebuilt = settled.source === undefined ? rebuildSource(thread) : null;
  const text = rebuilt?.text ?? settled.source ?? '';
  const inText = rebuilt?.place ?? ((offset: number) => offset);
  const id = fingerprint(text);
  const places = new Map(entries.map((entry, index) => [entry, index]));
  const created = entries.map(({ post }) => instantOf(post.date)).find((instant) => instant !== null);
  yield {
    path: 'documents/thread.jsonl',
    content: `${jsonLine({
      id,
      text,
      source: settled.corpus ?? 'rethread',
      ...(settled.added === undefined ? {} : { added: settled.added }),
      ...(created === undefined ? {} : { created: new Date(created).toISOString() }),
      metadata: {
        text_is_dump: rebuilt === null,
        title,
        dialect: visibleText(thread.dialect.id),
        posts: entries.map(({ post, speaker, parent }) => ({
          author: speaker.author === null ? null : speaker.name,
          author_basis: post.author?.basis ?? null,
          date: post.date?.iso ?? null,
          reply_to: parent === null ? null : (places.get(parent) ?? null),
        })),
      },
    } satisfies DolmaDocument)}\n`,
  };
  const count = codePointCounter(text);
  const marked = Object.entries(gatherSpans(thread, facts)).map(([name, spans]: [string, Spans]) => [
    `rethread__${name}`,
    spans.map(([start, end, score]): DolmaSpan => {
      const from = count(inText(start));
      return [from, Math.max(from, count(inText(end))), score];
    }),
  ]);
  const attributes: DolmaAttributes = Object.fromEntries(marked) as Record<
    `rethread__${keyof SpansByName}`,
    DolmaSpan[]
  >;
  yield {
    path: 'attributes/rethread/thread.jsonl',
    content: `${jsonLine({ id, attributes })}\n`,
  };
}
