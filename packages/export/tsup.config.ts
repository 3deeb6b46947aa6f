import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const formats = readdirSync(new URL('src/formats/', import.meta.url)).filter(
  (name) => !name.endsWith('.test.ts'),
);

// JavaScript only: `tsc` writes the declarations. Splitting keeps the code of a format out of the registry.
export default defineConfig({
  entry: ['src/index.ts', 'src/registry.ts', 'src/site.ts', ...formats.map((name) => `src/formats/${name}`)],
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  splitting: true,
  sourcemap: true,
  clean: true,
});
