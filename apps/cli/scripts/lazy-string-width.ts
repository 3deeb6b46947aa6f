import type { Plugin } from 'esbuild';

/**
 * Has string-width run when the first text is measured, not when the command starts.
 *
 * Its segmenter and its pattern of all emoji load ICU's tables, which takes longer than all else that the command does
 * when it prints a thread. Most threads hold only characters of one column, which are never measured.
 */
export const lazyStringWidth: Plugin = {
  name: 'lazy-string-width',
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, ({ path, kind, resolveDir }) =>
      kind === 'import-statement' ? { path, namespace: 'lazy', pluginData: resolveDir } : null,
    );
    // A module that is required runs when it is met; esbuild sees to that for modules of either kind.
    build.onLoad({ filter: /^/, namespace: 'lazy' }, ({ path, pluginData }) => ({
      contents: `let measure;
export default (text, options) => (measure ??= require('${path}').default)(text, options);`,
      resolveDir: pluginData,
    }));
  },
};
