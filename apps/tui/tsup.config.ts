import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// JavaScript only: `tsc` writes the declarations. Ink and React go into the bundle as their production
// builds, which halves the time until the first screen.
export default defineConfig({
  entry: {
    index: at('src/index.ts'),
    begin: at('src/begin.ts'),
    config: at('src/config/index.ts'),
    folder: at('src/folder.ts'),
    list: at('src/list.ts'),
    linear: at('src/linear.ts'),
    plain: at('src/plain.ts'),
  },
  outDir: at('dist'),
  format: 'esm',
  target: 'es2023',
  platform: 'node',
  splitting: true,
  clean: true,
  noExternal: [/./],
  // Some of Ink's dependencies are CommonJS and require Node's own modules.
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    // write-file-atomic makes the names of temporary files of it, and of the process.
    __filename: '"rethread"',
  },
  esbuildOptions(options) {
    options.jsx = 'automatic';
    // Drops what `DEV` guards.
    options.minifySyntax = true;
  },
  esbuildPlugins: [
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
