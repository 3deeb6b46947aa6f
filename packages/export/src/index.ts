export type {
  Chunk,
  FileFormat,
  FolderFormat,
  Format,
  FormatInfo,
  FormatModule,
  OutputFile,
} from './format.ts';
export { toActivityStreams } from './formats/activitystreams.ts';
export { toBbcode } from './formats/bbcode.ts';
export { toChat } from './formats/chat.ts';
export { toConvokit } from './formats/convokit.ts';
export { toDolma } from './formats/dolma.ts';
export { toEpub } from './formats/epub.ts';
export { toHtml } from './formats/html.ts';
export { toJson } from './formats/json.ts';
export { type JsonlQuote, type JsonlRow, toJsonl } from './formats/jsonl.ts';
export { toMarkdown } from './formats/markdown.ts';
export { toMarkdownPosts } from './formats/markdown-posts.ts';
export { toMbox } from './formats/mbox.ts';
export type { OptionSpec, OptionTable } from './options.ts';
export { type FormatId, type FormatOptions, formats } from './registry.ts';
export { type Sink, type Written, write, writeTo } from './write.ts';
