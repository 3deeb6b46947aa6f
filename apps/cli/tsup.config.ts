import { defineConfig } from 'tsup';
import { lazyStringWidth } from './scripts/lazy-string-width.ts';
import { quickBuiltins } from './scripts/quick-builtins.ts';

// Everything goes into the bundle, from the sources of the workspace: nothing is left to resolve when the command
// starts, and each command loads its own chunks only.
export default defineConfig({
  entry: ['src/rethread.ts'],
  format: 'esm',
  // Not a Node: for one, esbuild would make each regular expression that has `\p` anew whenever it is met.
  target: 'es2024',
  platform: 'node',
  splitting: true,
  minify: true,
  clean: true,
  noExternal: [/./],
  removeNodeProtocol: false,
  // CommonJS modules in the bundle require Node's own. The name without `node:` is the one that old Nodes know.
  banner: { js: "import { createRequire } from 'module'; const require = createRequire(import.meta.url);" },
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    // write-file-atomic makes the names of temporary files of it, and of the process.
    __filename: '"rethread"',
  },
  esbuildPlugins: [
    quickBuiltins,
    lazyStringWidth,
    {
      // Ink asks for it where `DEV` is set; left external, the import would fail while the bundle loads.
      name: 'no-devtools',
      setup(build) {
        build.onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'empty' }));
        build.onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: 'export default {};' }));
      },
    },
  ],
});
