import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const width = fileURLToPath(new URL('../../tui/src/text/width.ts', import.meta.url));

/**
 * Has string-width run for what is not plain only, when that is first measured, and not when the command starts.
 *
 * Its segmenter and its pattern of all emoji load ICU's tables, which takes longer than all else that the command does
 * when it prints a thread. Most threads hold only characters of one column. And Ink measures every row of each frame, mostly
 * plain text with colours: that takes a seventh of the time from a key to the screen.
 */
export const lazyStringWidth: Plugin = {
  name: 'lazy-string-width',
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, ({ path, kind, resolveDir }) =>
      kind === 'import-statement' ? { path, namespace: 'lazy', pluginData: resolveDir } : null,
    );
    // A module that is required runs when it is met; esbuild sees to that for modules of either kind.
    build.onLoad({ filter: /^/, namespace: 'lazy' }, ({ path, pluginData }) => ({
      contents: `import { isSingleWidth } from ${JSON.stringify(width)};
let measure;
const COLOURS = /\\u001B\\[[\\d;]*m/g;
export default (text, options) => {
  if (options === undefined && typeof text === 'string') {
    const plain = text.includes('\\u001B') ? text.replace(COLOURS, '') : text;
    if (isSingleWidth(plain)) return plain.length;
  }
  return (measure ??= require('${path}').default)(text, options);
};`,
      resolveDir: pluginData,
    }));
  },
};
