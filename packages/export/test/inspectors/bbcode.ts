import { parse } from '@bbob/parser';
import MarkdownIt from 'markdown-it';
import { readDiscourseQuotes } from '../discourse-quotes.ts';
import { type Inspect, type Inspection, safeLink, soleText } from '../inspection.ts';

/** Every tag that boards of this kind know; others they show as the text they are. */
const knownTags = (
  'b i u s url link img image quote code php html list * li color size font left center right justify indent email ' +
  'media video youtube flash attach attachment spoiler ispoiler plain noparse heading hr table tr td th user member post ' +
  'thread topic script'
).split(' ');

/** What we write. */
const ownTags = new Set('b i u s url quote code list * plain heading size'.split(' '));

/** A tag as it is read, or a stretch of text. */
export type BbcodeNode = string | { tag: string; attributes: string[]; children: BbcodeNode[] };

/** Reads BBCode as boards do: nothing inside `[plain]` and `[code]` is a tag. */
export function parseBbcode(text: string): BbcodeNode[] {
  const convert = (nodes: unknown): BbcodeNode[] =>
    (Array.isArray(nodes) ? nodes : [nodes]).flatMap((node): BbcodeNode[] => {
      if (node === null || node === undefined) return [];
      if (typeof node !== 'object') return [String(node).replaceAll('\uE000', '[\u2060')];
      const { tag, attrs, content } = node as { tag: string; attrs: object; content: unknown };
      return [
        { tag: tag.toLowerCase(), attributes: Object.values(attrs).map(String), children: convert(content) },
      ];
    });
  return convert(
    parse(text.replaceAll('[\u2060', '\uE000'), {
      contextFreeTags: ['plain', 'code'],
      onlyAllowTags: knownTags,
    }),
  );
}

/** Reads a text as a board does, for which a bracket opens a tag only if the tag's name stands right behind it. */
export function inspectBbcode(output: string): Inspection {
  const texts: string[] = [];
  const active: string[] = [];
  const visit = (node: BbcodeNode) => {
    if (typeof node === 'string') {
      texts.push(node);
      return;
    }
    if (!ownTags.has(node.tag)) active.push(node.tag);
    for (const child of node.children) visit(child);
    if (node.tag === 'url') {
      const target = node.attributes[0] ?? node.children.join('');
      if (!safeLink.test(target)) active.push(`url ${target}`);
    }
  };
  for (const node of parseBbcode(output)) visit(node);
  // What keeps a bracket or an `@` from acting shows nothing.
  return { text: texts.join('').replace(/([[@])\u2060/gu, '$1'), active };
}

/** Reads a text as Discourse does: Markdown, and quotes between tags. */
function inspectDiscourse(output: string): Inspection {
  const tokens = new MarkdownIt({ html: true })
    .use(readDiscourseQuotes)
    .parse(output, {})
    .flatMap((token) => [token, ...(token.children ?? [])]);
  const active = tokens.flatMap((token) => {
    if (/^html|^image|^table|^blockquote/u.test(token.type)) return [token.type];
    const target = String(token.attrGet('href') ?? '#');
    return safeLink.test(target) || /^\/t\/\d+\/\d+$/u.test(target) ? [] : [`link ${target}`];
  });
  const text = tokens.map((token) => (token.children === null ? token.content : '\n')).join('');
  return { text: text.replace(/@\u2060/gu, '@'), active };
}

/** See `Inspect`. */
export const inspect: Inspect = (files, options = {}) =>
  (options['board'] === 'discourse' ? inspectDiscourse : inspectBbcode)(soleText(files));
