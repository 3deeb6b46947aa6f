import { transform } from 'esbuild';
import type { Options } from 'tsup';

/**
 * Writes the chunks of an `esm` build as CommonJS, each as the function that Node would wrap round it: `createCachedLoader`
 * runs them.
 *
 * esbuild splits modules only, and what tsup itself makes CommonJS of them with is no match for minified code.
 */
export const chunksAsCommonJs: NonNullable<Options['plugins']>[number] = {
  name: 'chunks-as-commonjs',
  esbuildOptions(options) {
    options.outExtension = { '.js': '.cjs' };
  },
  async renderChunk(code, { path }) {
    if (!path.endsWith('.cjs')) return null;
    const result = await transform(code, {
      format: 'cjs',
      platform: 'node',
      target: 'es2024',
      minify: true,
      // What is imported later is required later.
      supported: { 'dynamic-import': false },
    });
    return { code: `(function (exports, require, module) {${result.code}\n})` };
  },
};
