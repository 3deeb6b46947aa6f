import type { ParseResult } from '@rethread/core';
import { codePointCounter, piecesOf } from '../dolma/code-points.ts';
import { rebuildSource } from '../dolma/rebuild-source.ts';
import { gatherSpans, type Spans, type SpansByName } from '../dolma/spans.ts';
import { fingerprint, gatherEntries, type ThreadEntries } from '../entries.ts';
import type { FormatInfo, OutputFile, StreamedFile } from '../format.ts';
import { instantOf } from '../instants.ts';
import { jsonLine } from '../json-text.ts';
import { type OptionsOf, settleOptions, titleOption } from '../options.ts';
import type {
  DolmaAttributes,
  DolmaDocument,
  DolmaMetadata,
  DolmaPost,
  DolmaSpan,
} from '../records/dolma.ts';
import { visibleText } from '../visible-text.ts';
import { repeatable, wholeFiles } from '../whole-files.ts';

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
    help: 'dump that the text is taken from letter by letter, where PATH is JSON; a dump is taken itself',
  },
  corpus: {
    type: 'text',
    placeholder: 'NAME',
    help: 'name of the corpus that the document is from (default: rethread)',
  },
  added: { type: 'text', placeholder: 'DATE', help: 'day on which the dump was fetched, such as 2026-05-01' },
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
  return wholeFiles(files(result, options));
}

/** Gives file after file, each piece by piece. */
export function* files(result: ParseResult, given: Options = {}): Generator<StreamedFile> {
  const settled = settleOptions(options, given);
  const { thread } = result;
  const thisThread = gatherEntries(result, settled);
  const rebuilt = settled.source === undefined ? rebuildSource(thread) : null;
  const pieces = repeatable(() => piecesOf(rebuilt?.parts ?? [settled.source ?? '']));
  const id = fingerprint(pieces);
  const count = codePointCounter(pieces);
  const inText = rebuilt?.place ?? ((offset: number) => offset);
  const place = (offset: number) => count(inText(offset));
  yield {
    path: 'documents/thread.jsonl',
    content: repeatable(function* () {
      yield `{"id":${jsonLine(id)},"text":"`;
      for (const piece of pieces) yield jsonLine(piece).slice(1, -1);
      yield '",';
      yield* printAbout(thisThread, {
        source: settled.corpus ?? 'rethread',
        added: settled.added,
        isDump: rebuilt === null,
        dialect: visibleText(thread.dialect.id),
      });
    }),
  };
  const spans = gatherSpans(thread, thisThread.facts);
  yield {
    path: 'attributes/rethread/thread.jsonl',
    content: repeatable(() => printAttributes(id, spans, place)),
  };
}

interface About {
  source: string;
  added: string | undefined;
  isDump: boolean;
  dialect: string;
}

/** What a document says before its posts. */
type Head = Omit<DolmaDocument, 'id' | 'text' | 'metadata'> & { metadata: Omit<DolmaMetadata, 'posts'> };

/** Prints what a document says beside its text, and its end. */
function* printAbout(
  { entries, title }: ThreadEntries,
  { source, added, isDump, dialect }: About,
): Generator<string> {
  const places = new Map(entries.map((entry, index) => [entry, index]));
  const created = entries.map(({ post }) => instantOf(post.date)).find((instant) => instant !== null);
  const start = jsonLine({
    source,
    ...(added === undefined ? {} : { added }),
    ...(created === undefined ? {} : { created: new Date(created).toISOString() }),
    metadata: { text_is_dump: isDump, title, dialect },
  } satisfies Head);
  yield `${start.slice(1, -2)},"posts":[`;
  for (const [index, { post, speaker, parent }] of entries.entries()) {
    const described = jsonLine({
      author: speaker.author === null ? null : speaker.name,
      author_basis: post.author?.basis ?? null,
      date: post.date?.iso ?? null,
      reply_to: parent === null ? null : (places.get(parent) ?? null),
    } satisfies DolmaPost);
    yield index === 0 ? described : `,${described}`;
  }
  yield ']}}\n';
}

function* printAttributes(
  id: string,
  attributes: SpansByName,
  place: (offset: number) => number,
): Generator<string> {
  let separator = '';
  yield `{"id":${jsonLine(id)},"attributes":{`;
  for (const [name, spans] of Object.entries(attributes) as [keyof SpansByName, Spans][]) {
    const attribute: keyof DolmaAttributes = `rethread__${name}`;
    yield `${separator}${jsonLine(attribute)}:[`;
    for (const [index, [start, end, score]] of spans.entries()) {
      const from = place(start);
      yield `${index === 0 ? '' : ','}${jsonLine([from, Math.max(from, place(end)), score] satisfies DolmaSpan)}`;
    }
    yield ']';
    separator = ',';
  }
  yield '}}\n';
}
