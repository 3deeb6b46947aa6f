import type { ParseResult } from '@rethread/core';
import { type Entry, gatherEntries, type ThreadEntries, untoldOption } from '../entries.ts';
import type { PostFacts } from '../facts.ts';
import type { FormatInfo, OutputFile, StreamedFile } from '../format.ts';
import { instantOf } from '../instants.ts';
import { jsonLine } from '../json-text.ts';
import { type OptionsOf, settleOptions, titleOption } from '../options.ts';
import { outermostQuotes, ownWords, plainText, quotedText, signatureText } from '../plain-text.ts';
import type {
  ConvoKitConversationMeta,
  ConvoKitMeta,
  ConvoKitSpeakerMeta,
  ConvoKitUtterance,
} from '../records/convokit.ts';
import { visibleText } from '../visible-text.ts';
import { repeatable, wholeFiles } from '../whole-files.ts';

export const info = {
  id: 'convokit',
  title: 'ConvoKit corpus',
  kind: 'folder',
  extension: '',
  mediaType: '',
} as const satisfies FormatInfo;

/** What the format can be told. */
export const options = { ...titleOption, ...untoldOption } as const;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

const MS_PER_SECOND = 1000;

/**
 * Writes a thread as a corpus of one conversation for ConvoKit: an utterance a post with the author's own words as text
 * and the quotes in `meta`, a speaker an author. Ids are unique among all threads; in merged corpora one name is one
 * speaker. Timestamps are seconds since 1970, `null` where the day is not known. What ConvoKit reads of a thread without
 * posts is an empty corpus.
 */
export function toConvokit(result: ParseResult, options: Options = {}): OutputFile[] {
  return wholeFiles(files(result, options));
}

/** Gives file after file, the one of the utterances one by one. */
export function* files(result: ParseResult, given: Options = {}): Generator<StreamedFile> {
  const thread = gatherEntries(result, settleOptions(options, given));
  const [first] = thread.entries;
  const speakers = new Map(
    thread.entries.map(({ speaker: { name, author } }): [string, ConvoKitSpeakerMeta] => [
      name,
      { is_unknown: author === null },
    ]),
  );
  const conversation: ConvoKitConversationMeta = {
    title: thread.title,
    dialect: visibleText(result.thread.dialect.id),
  };
  const conversations = new Map(first ? [[first.id, conversation]] : []);
  const corpus = { name: thread.title ?? thread.threadId };
  // Whoever has written the utterances out has what the index says of them.
  let utteranceTypes: Types | null = null;
  const utterances = function* () {
    const types: Types = new Map();
    for (const utterance of buildUtterances(thread)) {
      addTypes(types, utterance.meta);
      yield `${jsonLine(utterance)}\n`;
    }
    utteranceTypes = types;
  };
  yield { path: 'utterances.jsonl', content: repeatable(utterances) };
  yield json('speakers.json', describe(speakers));
  yield json('conversations.json', describe(conversations));
  yield json('corpus.json', corpus);
  if (utteranceTypes === null) for (const _ of utterances());
  yield json('index.json', {
    'utterances-index': sayTypes(utteranceTypes ?? new Map()),
    'speakers-index': typesOf([...speakers.values()]),
    'conversations-index': typesOf([...conversations.values()]),
    'overall-index': typesOf([corpus]),
    version: 1,
    vectors: [],
  });
}

function* buildUtterances(thread: ThreadEntries): Generator<ConvoKitUtterance> {
  const ids = new Map(thread.entries.map(({ facts, id }) => [facts, id]));
  for (const entry of thread.entries) {
    const instant = instantOf(entry.post.date);
    yield {
      id: entry.id,
      conversation_id: thread.entries[0]?.id ?? entry.id,
      text: plainText(entry.post, ownWords),
      speaker: entry.speaker.name,
      meta: buildMeta(entry, thread, ids),
      'reply-to': entry.parent?.id ?? null,
      timestamp: instant === null ? null : instant / MS_PER_SECOND,
      vectors: [],
    };
  }
}

function buildMeta(
  { post, facts, reply }: Entry,
  { facts: { quotes } }: ThreadEntries,
  ids: ReadonlyMap<PostFacts, string>,
): ConvoKitMeta {
  const { author, date } = post;
  return {
    label: facts.label,
    author_is_inferred: facts.inference !== null,
    author_basis: author?.basis ?? null,
    author_score: author?.score ?? null,
    reply_basis: reply?.basis ?? null,
    reply_score: reply?.score ?? null,
    date: date ? visibleText(date.raw) : null,
    date_precision: date?.precision ?? null,
    quotes: outermostQuotes(post).map((quote) => {
      const source = quotes.get(quote)?.source;
      const resolved = source?.status === 'resolved' ? source : null;
      return {
        text: quotedText(quote),
        utterance: resolved ? (ids.get(resolved.post) ?? null) : null,
        score: resolved && quote.source.status === 'resolved' ? quote.source.score : null,
      };
    }),
    signature: signatureText(post),
  };
}

function describe(metas: ReadonlyMap<string, object>): object {
  return Object.fromEntries([...metas].map(([id, meta]) => [id, { meta, vectors: [] }]));
}

/** The types of Python that the values of each key have. */
type Types = Map<string, Set<string>>;

function typesOf(metas: readonly object[]): Record<string, string[]> {
  const types: Types = new Map();
  for (const meta of metas) addTypes(types, meta);
  return sayTypes(types);
}

function addTypes(types: Types, meta: object): void {
  for (const [key, value] of Object.entries(meta)) {
    const found = types.get(key) ?? new Set();
    types.set(key, found);
    if (value !== null) found.add(`<class '${pythonType(value)}'>`);
  }
}

function sayTypes(types: Types): Record<string, string[]> {
  return Object.fromEntries([...types].map(([key, found]) => [key, [...found].sort()]));
}

function pythonType(value: unknown): string {
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return 'list';
}

function json(path: string, value: object): OutputFile {
  return { path, content: `${jsonLine(value)}\n` };
}
