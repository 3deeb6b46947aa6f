import { defineConfig } from 'tsup';

// JavaScript only: `tsc` writes the declarations. Splitting keeps the code of a format out of the registry.
export default defineConfig({
  entry: ['src/index.ts', 'src/registry.ts'],
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  splitting: true,
  sourcemap: true,
  clean: true,
});
