import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const EAGER = 'const segmenter = new Intl.Segmenter();';
const LAZY = `let made;
const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };`;

/**
 * Has string-width make its segmenter when the first text needs one.
 *
 * The first segmenter of a process loads ICU's tables, which takes a third of the time in which the command prints a
 * thread. Most threads hold only characters of one column, which are never segmented.
 */
export const lazySegmenter: Plugin = {
  name: 'lazy-segmenter',
  setup(build) {
    build.onLoad({ filter: /[\\/]string-width[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(EAGER))
        throw new Error(`${path} makes its segmenter in another way: look at it again`);
      return { contents: source.replace(EAGER, LAZY), loader: 'js' };
    });
  },
};
