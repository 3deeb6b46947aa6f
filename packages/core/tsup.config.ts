import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'tsup';

// JavaScript only: `tsc` writes the declarations. The JSON Schema is made from the built zod schema.
export default defineConfig({
  entry: ['src/index.ts', 'src/schema.ts'],
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  splitting: true,
  sourcemap: true,
  clean: true,
  onSuccess: async () => {
    const { jsonSchema } = await import(pathToFileURL(resolve('dist/schema.js')).href);
    await writeFile('dist/schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
  },
});
