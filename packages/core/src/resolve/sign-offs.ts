import type { Inline, Paragraph, Post, SignOff } from '../tree/nodes.ts';
import type { Roster } from './roster.ts';

/** What people write above their name, lower-case and without the comma. */
const CLOSINGS = new Set([
  'all the best',
  'best',
  'best regards',
  'best wishes',
  'cheers',
  'greetings',
  'kind regards',
  'many thanks',
  'regards',
  'respectfully',
  'sincerely',
  'sincerely yours',
  'take care',
  'thanks',
  'thank you',
  'warm regards',
  'with regards',
  'yours',
  'yours faithfully',
  'yours sincerely',
  'yours truly',
  'beste grüße',
  'freundliche grüße',
  'gruß',
  'grüße',
  'herzliche grüße',
  'lg',
  'liebe grüße',
  'mfg',
  'mit freundlichen grüßen',
  'schöne grüße',
  'viele grüße',
]);

/** Short last lines that many posts share and that name nobody. */
const NOT_NAMES = new Set(
  'agreed amen anyone bump bye cool done edit exactly fin good great haha hello hi hmm indeed interesting later lol nice no nope ok okay please quote seconded sure this true welcome well what why wow yeah yep yes danke ja nein genau stimmt super tschüss'.split(
    ' ',
  ),
);

const MAX_NAME_WORDS = 3;
const MAX_NAME_LENGTH = 40;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.'’-]*(?: [\p{L}\p{N}][\p{L}\p{N}\p{M}_.'’-]*){0,2}$/u;

/** Scores by what speaks for the name; first estimates, to be calibrated by the accuracy bench. */
const KNOWN_NAME_SCORE = 0.85;
const CLOSING_SCORE = 0.8;
const REPEATED_SCORE = 0.7;

/** A closing that was found, and how sure it is that its name is the author's. */
export interface FoundSignOff {
  node: SignOff;
  score: number;
}

/**
 * Finds the authors' own closings: `yours,` above a name, or a lone name as the last paragraph where the name is known in
 * the thread or closes another post too. Replaces these paragraphs by `SignOff` nodes.
 *
 * A closing inside a quote is somebody else's and never looked at.
 *
 * @returns By `Post.id`.
 */
export function markSignOffs(posts: readonly Post[], roster: Roster): Map<string, FoundSignOff> {
  const loneNames = new Map<string, number>();
  for (const post of posts) {
    const name = loneName(lastParagraph(post));
    if (name !== null) loneNames.set(name, (loneNames.get(name) ?? 0) + 1);
  }
  const found = new Map<string, FoundSignOff>();
  for (const post of posts) {
    const paragraph = lastParagraph(post);
    if (paragraph === null) continue;
    const signOff = closingOf(paragraph) ?? loneSignOff(paragraph, loneNames, roster);
    if (signOff === null) continue;
    const { children, position } = paragraph;
    const node: SignOff = { type: 'signOff', name: signOff.name, children, position };
    post.children[post.children.length - 1] = node;
    found.set(post.id, { node, score: signOff.score });
  }
  return found;
}

/** The last block of a post, if it is a paragraph and not all of the post. */
function lastParagraph(post: Post): Paragraph | null {
  const last = post.children.at(-1);
  return last?.type === 'paragraph' && post.children.length > 1 ? last : null;
}

function closingOf(paragraph: Paragraph): { name: string; score: number } | null {
  const lines = linesOf(paragraph, 2);
  if (lines?.length !== 2) return null;
  const [closing = '', name = ''] = lines;
  const word = closing.replace(/[,.!]$/u, '').toLowerCase();
  return CLOSINGS.has(word) && isName(name) ? { name, score: CLOSING_SCORE } : null;
}

function loneSignOff(
  paragraph: Paragraph,
  loneNames: ReadonlyMap<string, number>,
  roster: Roster,
): { name: string; score: number } | null {
  const name = loneName(paragraph);
  if (name === null) return null;
  if (roster.has(name)) return { name, score: KNOWN_NAME_SCORE };
  return (loneNames.get(name) ?? 0) > 1 ? { name, score: REPEATED_SCORE } : null;
}

function loneName(paragraph: Paragraph | null): string | null {
  const lines = paragraph === null ? null : linesOf(paragraph, 1);
  const [name] = lines ?? [];
  return name !== undefined && isName(name) ? name : null;
}

/** The lines of a short paragraph of words; `null` if it has more than `most` or holds anything else. */
function linesOf(paragraph: Paragraph, most: number): string[] | null {
  if (paragraph.children.length > 2 * most - 1) return null;
  const lines: string[] = [];
  for (const inline of paragraph.children as Inline[]) {
    if (inline.type === 'text') lines.push(inline.value);
    else if (inline.type !== 'break') return null;
  }
  return lines;
}

function isName(text: string): boolean {
  if (text.length > MAX_NAME_LENGTH || !NAME.test(text)) return false;
  // A full point ends a sentence of one word, but an initial too.
  if (text.endsWith('.') && !/(?:^| )\p{L}\.$/u.test(text)) return false;
  const words = text.toLowerCase().split(' ');
  const letters = /\p{L}/u.test(text);
  return letters && words.length <= MAX_NAME_WORDS && !CLOSINGS.has(text.toLowerCase()) && !words.every(isCommon);
}

function isCommon(word: string): boolean {
  return NOT_NAMES.has(word.replace(/\.$/u, ''));
}
