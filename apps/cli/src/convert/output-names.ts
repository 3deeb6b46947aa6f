import { extname } from 'node:path';

/** Extensions of files that hold threads; behind any other point, a name goes on: `topic.1`, `viewtopic.php?t=7`. */
const KNOWN = new Set(['.txt', '.text', '.log', '.md', '.markdown', '.htm', '.html', '.json']);

/** The name of an output: that of the input, with another extension in the place of one that is known, else behind it. */
export function outputName(input: string, extension: string): string {
  const own = extname(input);
  return (KNOWN.has(own.toLowerCase()) ? input.slice(0, -own.length) : input) + extension;
}

/** The name of an output where another input has a better claim to the first one: `a.txt.html`. */
export function wholeOutputName(input: string, extension: string): string {
  return input + extension;
}
