export { exportThread } from './export-thread.ts';
export type { ExportOptions, Format, FormatInfo, FormatModule, Write } from './format.ts';
export { toHtml } from './formats/html.ts';
export { toJson } from './formats/json.ts';
export { toMarkdown } from './formats/markdown.ts';
export { type FormatId, formats } from './registry.ts';
