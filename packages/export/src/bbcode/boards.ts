import type { EmphasisTag } from '../markup-pairs.ts';

/** The board that BBCode is written for; Discourse, which reads Markdown, has a writer of its own. */
export type BbcodeBoard = 'xenforo' | 'phpbb';

/** How boards differ in what we write. */
export interface Board {
  /** Tags of emphasised text that the board knows from the start. */
  emphasisTags: readonly EmphasisTag[];
  /** Makes the opening tag of a quote. `name` is safe between quotation marks. */
  quote(name: string, postId: number | null): string;
  heading(text: string): string;
  /** The way the board itself writes the names of tags; it reads both. */
  writeTag(name: string): string;
  /** Makes something that looks like a tag inert. */
  disarm(tag: string): string;
  /** True where `@name` tells someone of that name about the post. */
  notifies: boolean;
}

/** Stands between what may not stand together; it shows nothing, and lines do not break there. */
export const JOINER = '\u2060';

export const boards: Readonly<Record<BbcodeBoard, Board>> = {
  xenforo: {
    emphasisTags: ['b', 'i', 'u', 's'],
    quote: (name, postId) =>
      name === '' ? '[QUOTE]' : `[QUOTE="${name}${postId === null ? '' : `, post: ${postId}`}"]`,
    writeTag: (name) => name.toUpperCase(),
    heading: (text) => `[HEADING=2]${text}[/HEADING]`,
    // `[/plain]` would end what keeps it from being read: only its bracket stands inside.
    disarm: (tag) => (/^\[\/plain/iu.test(tag) ? `[PLAIN][[/PLAIN]${tag.slice(1)}` : `[PLAIN]${tag}[/PLAIN]`),
    notifies: true,
  },
  phpbb: {
    emphasisTags: ['b', 'i', 'u'],
    quote: (name, postId) =>
      name === '' ? '[quote]' : `[quote="${name}"${postId === null ? '' : ` post_id=${postId}`}]`,
    writeTag: (name) => name,
    heading: (text) => `[size=150][b]${text}[/b][/size]`,
    // phpBB has no tag for that, and shows character references as they are written.
    disarm: (tag) => `[${JOINER}${tag.slice(1)}`,
    notifies: false,
  },
};

/** What a board might read as a tag, also one that it was taught: a bracket with something behind it. */
const tagLike = /\[[^\s[\]][^[\]]*\]?/gu;

/** Puts a tag around a text; `value` is what the tag says, `=1` or nothing. */
export function wrap(name: string, text: string, { writeTag }: Board, value = ''): string {
  const tag = writeTag(name);
  return `[${tag}${value}]${text}[/${tag}]`;
}

/** Gives back text in which the board reads nothing. */
export function escapeText(text: string, { disarm, notifies }: Board): string {
  const inert = text.replace(tagLike, disarm);
  return notifies ? quietMentions(inert) : inert;
}

/** Keeps `@name` from telling people of the new board, who have nothing to do with the old one. */
export function quietMentions(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}_.])@(?=[\p{L}\p{N}_[])/gu, `@${JOINER}`);
}

/** Gives back code in which no `[/tag]` ends what it stands in, and no `[tag]` begins another. */
export function escapeCode(code: string, tag: 'code' | 'quote'): string {
  return code.replace(tag === 'code' ? /\[(?=\/code)/giu : /\[(?=\/?quote)/giu, `[${JOINER}`);
}

/** Gives back a name that can stand between the quotation marks of a tag, less what would end it or begin a part. */
export function attributeText(name: string): string {
  return name
    .replace(/[[\]"\\,:;=]+/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .replace(/^ | $/gu, '');
}
