import type { ReplyBasis } from '@rethread/core';

/** The line of a thread by `--shape sharegpt`. */
export interface ShareGptThread {
  /** Unlike that of any other thread: 16 hexadecimal digits. */
  id: string;
  /** Title of the thread. */
  title: string | null;
  /** A message a post, in order. */
  conversations: ShareGptMessage[];
}

/** A message of `conversations`. */
export interface ShareGptMessage {
  /** Name of who wrote it; `[unknown]` where nobody knows. */
  from: string;
  /** The post: quotes behind `> `, signature behind `-- `; with `--own-words` neither. */
  value: string;
}

/** The line of a thread by `--shape openai`. */
export interface OpenAiThread {
  /** Unlike that of any other thread: 16 hexadecimal digits. */
  id: string;
  /** Title of the thread. */
  title: string | null;
  /** A message a post, in order. */
  messages: OpenAiMessage[];
  /** `names` has the name behind each `name`. */
  metadata: { names: Record<string, string> };
}

/** A message of `messages`. */
export interface OpenAiMessage {
  /** Nobody in a forum is an assistant. */
  role: 'user';
  /** Who wrote it, where letters, digits, `-` and `_` spell it in 64; else the author's id, such as `a2`. */
  name: string;
  /** The post: quotes behind `> `, signature behind `-- `; with `--own-words` neither. */
  content: string;
}

/** A line, which is a message, by `--shape oasst`. */
export interface OasstMessage {
  /** `f00dfeedf00dfeed-p7`: unlike that of any other post of any other thread. */
  message_id: string;
  /** The post that it most likely answers; `null` for the first. */
  parent_id: string | null;
  /** The thread: the id of its first post. */
  message_tree_id: string;
  /** Name of who wrote it; `[unknown]` where nobody knows. */
  user_id: string;
  /** ISO 8601 in UTC, `null` where the day is not known. */
  created_date: string | null;
  /** The post: quotes behind `> `, signature behind `-- `; with `--own-words` neither. */
  text: string;
  /** By depth in the tree, as OASST has them take turns: nobody in a forum is an assistant. */
  role: 'prompter' | 'assistant';
  /** Nobody has ranked it. */
  rank: null;
  /** A person wrote it, as far as we know. */
  synthetic: false;
  /** What is deleted is in no dump. */
  deleted: false;
  /** What OASST has no place of its own for. */
  meta: OasstMeta;
}

/** `meta` of a message. */
export interface OasstMeta {
  /** Whether the author is told by anything but the header. */
  author_is_inferred: boolean;
  /** Chance that the author is right, 0 to 1. */
  author_score: number | null;
  /** Why the answered post is believed to be that; `previous` is a guess. */
  reply_basis: ReplyBasis | null;
  /** Chance that `parent_id` is right, 0 to 1. */
  reply_score: number | null;
}
