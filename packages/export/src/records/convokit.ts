import type { AuthorBasis, DatePrecision, ReplyBasis } from '@rethread/core';

/** A line of `utterances.jsonl`: a post. */
export interface ConvoKitUtterance {
  /** `f00dfeedf00dfeed-p7`: unlike that of any other post of any other thread. */
  id: string;
  /** The thread: the id of its first post. */
  conversation_id: string;
  /** What the author wrote: without quotes and signature. */
  text: string;
  /** Name of who wrote it; `[unknown]` where nobody knows. In merged corpora one name is one speaker. */
  speaker: string;
  /** What ConvoKit has no place of its own for. */
  meta: ConvoKitMeta;
  /** The post that it most likely answers; `null` for the first. */
  'reply-to': string | null;
  /** Seconds since 1970, `null` where the day is not known. A day without a time counts from its start. */
  timestamp: number | null;
  /** Always empty: names of vectors that ConvoKit keeps beside. */
  vectors: [];
}

/** `meta` of an utterance. */
export interface ConvoKitMeta {
  /** The post's number as people see it, `#7`. */
  label: string;
  /** Whether the author is told by anything but the header. */
  author_is_inferred: boolean;
  /** Where the name was found. */
  author_basis: AuthorBasis | null;
  /** Chance that the author is right, 0 to 1. */
  author_score: number | null;
  /** Why the answered post is believed to be that; `previous` is a guess. */
  reply_basis: ReplyBasis | null;
  /** Chance that `reply-to` is right, 0 to 1. */
  reply_score: number | null;
  /** The date as it stands in the dump. */
  date: string | null;
  /** How much of the date the dump says. */
  date_precision: DatePrecision | null;
  /** What it quotes: outermost quotes, in order. */
  quotes: ConvoKitQuote[];
  /** The lines that close the author's posts. */
  signature: string | null;
}

/** A quote of an utterance. */
export interface ConvoKitQuote {
  /** The quoted words. */
  text: string;
  /** The post that it repeats. */
  utterance: string | null;
  /** Chance that `utterance` is right, 0 to 1. */
  score: number | null;
}

/** `meta` of a speaker in `speakers.json`. */
export interface ConvoKitSpeakerMeta {
  /** Whether it stands for all of whom nobody knows the name. */
  is_unknown: boolean;
}

/** `meta` of a conversation in `conversations.json`. */
export interface ConvoKitConversationMeta {
  /** Title of the thread. */
  title: string | null;
  /** What wrote the dump: `xenforo`, `learned`. */
  dialect: string;
}
