export { type FolderReading, openFolder } from './open-folder.tsx';
export { openReader } from './open-reader.tsx';
export { type PlainTextOptions, plainText } from './plain.ts';
export type { Ending } from './state/state.ts';
export { wantsColor } from './view/palette.ts';
