export type {
  Chunk,
  FileFormat,
  FolderFormat,
  Format,
  FormatInfo,
  FormatModule,
  OutputFile,
  StreamedFile,
} from './format.ts';
export { toActivityStreams } from './formats/activitystreams.ts';
export { toBbcode } from './formats/bbcode.ts';
export { toChat } from './formats/chat.ts';
export { toConvokit } from './formats/convokit.ts';
export { toDolma } from './formats/dolma.ts';
export { toEpub } from './formats/epub.ts';
export { toHtml } from './formats/html.ts';
export { toJson } from './formats/json.ts';
export { toJsonl } from './formats/jsonl.ts';
export { toMarkdown } from './formats/markdown.ts';
export { toMarkdownPosts } from './formats/markdown-posts.ts';
export { toMbox } from './formats/mbox.ts';
export type { OptionSpec, OptionTable } from './options.ts';
export type * from './records/activitystreams.ts';
export type * from './records/chat.ts';
export type * from './records/convokit.ts';
export type * from './records/dolma.ts';
export type * from './records/jsonl.ts';
export type * from './records/markdown.ts';
export { type FormatId, type FormatOptions, formats } from './registry.ts';
export { type Sink, type Written, write, writeTo } from './write.ts';
