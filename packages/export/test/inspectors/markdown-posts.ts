import { parse as parseYaml } from 'yaml';
import type { Inspect } from '../inspection.ts';
import { inspectMarkdown } from './markdown.ts';

/** See `Inspect`: links may lead to files of the folder too. */
export const inspect: Inspect = (files, options = {}) => {
  const here = options['flavor'] === 'obsidian' ? './' : '';
  const links = new Set(files.map(({ path }) => `link ${here}${path}`));
  const texts: string[] = [];
  const active: string[] = [];
  for (const { content } of files) {
    const [, matter, body] = /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/u.exec(String(content)) ?? [];
    if (matter === undefined || body === undefined) throw new TypeError('no front matter');
    for (const value of Object.values(parseYaml(matter) as Record<string, unknown>)) {
      if (typeof value === 'object' && !Array.isArray(value)) active.push(`matter ${JSON.stringify(value)}`);
    }
    const { text, active: found } = inspectMarkdown(body, options);
    texts.push(text);
    active.push(...found.filter((entry) => !links.has(entry)));
  }
  return { text: texts.join('\n'), active };
};
