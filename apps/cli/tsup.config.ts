import { defineConfig, type Options } from 'tsup';
import { chunksAsCommonJs } from './scripts/chunks-as-commonjs.ts';
import { inkForCommonJs } from './scripts/ink-for-commonjs.ts';
import { lazyStringWidth } from './scripts/lazy-string-width.ts';
import { quickBuiltins } from './scripts/quick-builtins.ts';

// Everything goes into the bundle, from the sources of the workspace: nothing is left to resolve when the command
// starts, and each command loads its own chunks only.
const shared = {
  // Not a Node: for one, esbuild would make each regular expression that has `\p` anew whenever it is met.
  target: 'es2024',
  platform: 'node',
  splitting: true,
  minify: true,
  noExternal: [/./],
  removeNodeProtocol: false,
  define: {
    'process.env.NODE_ENV': '"production"',
    // write-file-atomic makes the names of temporary files of it, and of the process.
    __filename: '"rethread"',
  },
  esbuildPlugins: [quickBuiltins, lazyStringWidth, inkForCommonJs],
} satisfies Options;

export default defineConfig([
  {
    ...shared,
    entry: {
      rethread: 'src/rethread.ts',
      'folder-worker': 'src/folder-worker.ts',
      'start-worker': 'src/start-worker.ts',
    },
    format: 'esm',
    clean: ['dist/*.js'],
    // CommonJS modules in the bundle require Node's own. The name without `node:` is the one that old Nodes know.
    banner: { js: "import { createRequire } from 'module'; const require = createRequire(import.meta.url);" },
  },
  // CommonJS, of which the compiled code can be kept.
  {
    ...shared,
    entry: { command: 'src/main.ts', worker: 'src/worker.ts' },
    format: 'esm',
    clean: ['dist/*.cjs'],
    plugins: [chunksAsCommonJs],
  },
]);
