// What opens threads and paints the first screen, without Ink: the command loads it where it loads the parser.
export { type BegunReading, beginReading, type ReadingOptions } from './begin-reading.ts';
export { hasSettings } from './config/find-config.ts';
export type { ThreadKey } from './memory/merge.ts';
export { openMemory, threadKey } from './memory/open-memory.ts';
export { commandGroups } from './state/commands/index.ts';
export { createKeymap } from './state/keymap.ts';
export { initialState } from './state/state.ts';
export { openLargeFile } from './thread/open-file.ts';
export { type OpenThread, openWholeThread } from './thread/open-thread.ts';
export { openProgressively } from './thread/progressive-thread.ts';
export { wantsColor } from './view/palette.ts';
export { findTheme, readThemes } from './view/themes/themes.ts';
