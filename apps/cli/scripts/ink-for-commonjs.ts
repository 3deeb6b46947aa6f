import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const yoga = fileURLToPath(new URL('../src/yoga.ts', import.meta.url));

/**
 * Makes Ink something that CommonJS can require: nothing of it may wait for others while it is loaded.
 *
 * `yoga-layout`, its layout engine, waits for its own WebAssembly: it is taken as `prepareYoga` has made it ready. It would
 * also be read by `fetch`, for which Node loads an HTTP client; without one, it decodes the text that it is. And Ink waits
 * for the tools of developers where `DEV` is set: here it never is.
 */
export const inkForCommonJs: Plugin = {
  name: 'ink-for-commonjs',
  setup(build) {
    build.onResolve({ filter: /^yoga-layout$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: 'prepared-yoga',
      pluginData: resolveDir,
    }));
    build.onLoad({ filter: /^/, namespace: 'prepared-yoga' }, ({ pluginData }) => ({
      contents: `import { preparedYoga } from ${JSON.stringify(yoga)};
export * from 'yoga-layout/load';
export default preparedYoga();`,
      resolveDir: pluginData,
    }));
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
      contents: `const fetch = undefined;${await readFile(path, 'utf8')}`,
    }));
    build.onLoad({ filter: /\/ink\/build\/(?:ink|reconciler)\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll("process.env['DEV']", "'false'"),
    }));
  },
};
