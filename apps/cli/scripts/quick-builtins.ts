import { isBuiltin } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * Makes Node's own modules quick to load.
 *
 * An `import` of one reads all of its exports, getters among them, and so loads streams, terminals and `fs/promises` for
 * nothing; `require` does not. And commander imports two modules for a single function each, which hardly ever runs:
 * those are required when it is called. Together that is a third of the time to start.
 */
export const quickBuiltins: Plugin = {
  name: 'quick-builtins',
  setup(build) {
    build.onResolve({ filter: /^[a-z]/ }, ({ path, kind, importer, namespace }) => {
      if (!isBuiltin(path)) return null;
      if (namespace === 'builtin') return { path, external: true };
      if (kind !== 'import-statement') return null;
      const module = path.replace(/^node:/u, '');
      const isRare = importer.includes('/commander/') && module in rarelyCalled;
      // One module for each importer: a shared one would be a chunk of its own, and each chunk is a file to open.
      return {
        // In a file that ends in `.mjs`, esbuild takes nothing for CommonJS.
        path: `${importer}.cjs`,
        namespace: 'builtin',
        pluginData: { module, isRare },
        sideEffects: false,
        suffix: `?${module}`,
      };
    });
    build.onLoad({ filter: /^/, namespace: 'builtin' }, ({ pluginData }) => {
      const { module, isRare } = pluginData as { module: string; isRare: boolean };
      if (module === 'process') return { contents: 'module.exports = process;' };
      if (!isRare) return { contents: `module.exports = require('${module}');` };
      const name = rarelyCalled[module];
      return { contents: `exports.${name} = (...values) => require('${module}').${name}(...values);` };
    });
  },
};

/** By module: the one function of it that commander calls. */
const rarelyCalled: Record<string, string> = { child_process: 'spawn', util: 'stripVTControlCharacters' };
