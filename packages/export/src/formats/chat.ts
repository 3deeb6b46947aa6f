import type { ParseResult } from '@rethread/core';
import { type Entry, gatherEntries, type ThreadEntries, untoldOption } from '../entries.ts';
import type { FormatInfo } from '../format.ts';
import { instantOf, isoInstant } from '../instants.ts';
import { jsonLine } from '../json-text.ts';
import { type OptionsOf, settleOptions, titleOption } from '../options.ts';
import { ownWords, plainText, wholePost } from '../plain-text.ts';
import type { OasstMessage, OpenAiMessage, ShareGptMessage } from '../records/chat.ts';

export const info = {
  id: 'chat',
  title: 'Chat messages (ShareGPT, OpenAI, OASST)',
  kind: 'text',
  extension: '.chat.jsonl',
  mediaType: 'application/jsonl',
} as const satisfies FormatInfo;

/** What the format can be told. */
export const options = {
  shape: {
    type: 'choice',
    choices: ['sharegpt', 'openai', 'oasst'],
    default: 'sharegpt',
    help: 'the thread on one line as a ShareGPT or OpenAI conversation, or as an OASST tree with a line for each message',
  },
  ownWords: { type: 'flag', help: 'leaves quotes and signatures out of the messages' },
  ...titleOption,
  ...untoldOption,
} as const;

/** What the format can be told. */
export type Options = OptionsOf<typeof options>;

/** What OpenAI takes as the name of who speaks. */
const openAiName = /^[\w-]{1,64}$/u;

/**
 * Writes a thread as chat messages.
 *
 * `sharegpt`: one line, `conversations` with the speaker's name as `from`. `openai`: one line, `messages` of the role
 * `user`, with `name` where a name fits the rules, else the author's id; `metadata.names` has them all. `oasst`: a line a
 * message as in OASST's flat form, with `parent_id` by the reply links, the speaker as `user_id`, and `role` by depth, as
 * there prompter and assistant take turns.
 */
export function toChat(result: ParseResult, options: Options = {}): string {
  return [...chunks(result, options)].join('');
}

/** Gives the file part by part: message by message. */
export function* chunks(result: ParseResult, given: Options = {}): Generator<string> {
  const settled = settleOptions(options, given);
  const thread = gatherEntries(result, settled);
  const textOf = ({ post }: Entry) => plainText(post, settled.ownWords ? ownWords : wholePost);
  if (settled.shape === 'oasst') yield* writeTree(thread, textOf);
  else yield* writeLine(thread, settled.shape, textOf);
}

function* writeLine(
  { threadId, title, entries }: ThreadEntries,
  shape: 'sharegpt' | 'openai',
  textOf: (entry: Entry) => string,
): Generator<string> {
  const list = shape === 'sharegpt' ? 'conversations' : 'messages';
  yield `{"id":${jsonLine(threadId)},"title":${jsonLine(title)},"${list}":[`;
  const names: Record<string, string> = {};
  for (const [index, entry] of entries.entries()) {
    const { speaker } = entry;
    const separator = index === 0 ? '' : ',';
    if (shape === 'sharegpt') {
      const message: ShareGptMessage = { from: speaker.name, value: textOf(entry) };
      yield separator + jsonLine(message);
    } else {
      const name = openAiNameOf(entry);
      names[name] = speaker.name;
      const message: OpenAiMessage = { role: 'user', name, content: textOf(entry) };
      yield separator + jsonLine(message);
    }
  }
  yield shape === 'sharegpt' ? ']}\n' : `],"metadata":{"names":${jsonLine(names)}}}\n`;
}

/** An id of an author cannot be taken for the name of another: a name that could is none. */
function openAiNameOf({ speaker: { author, name } }: Entry): string {
  if (author === null) return 'unknown';
  if (openAiName.test(name) && !/^(?:a\d+|unknown)$/u.test(name)) return name;
  return openAiName.test(author) ? author : 'other';
}

function* writeTree(
  { threadId, entries }: ThreadEntries,
  textOf: (entry: Entry) => string,
): Generator<string> {
  const depths = new Map<Entry, number>();
  for (const entry of entries) {
    const { id, parent, reply, post, speaker, facts } = entry;
    const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1;
    depths.set(entry, depth);
    const instant = instantOf(post.date);
    const message: OasstMessage = {
      message_id: id,
      parent_id: parent?.id ?? null,
      message_tree_id: entries[0]?.id ?? threadId,
      user_id: speaker.name,
      created_date: instant === null ? null : isoInstant(instant),
      text: textOf(entry),
      role: depth % 2 === 0 ? 'prompter' : 'assistant',
      rank: null,
      synthetic: false,
      deleted: false,
      meta: {
        author_is_inferred: facts.inference !== null,
        author_score: post.author?.score ?? null,
        reply_basis: reply?.basis ?? null,
        reply_score: reply?.score ?? null,
      },
    };
    yield `${jsonLine(message)}\n`;
  }
}
