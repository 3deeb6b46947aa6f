import { isClosingWords } from '../dialects/vocabulary.ts';
import { LETTERS_AND_DIGITS } from '../source/letters.ts';
import type { Inline, Paragraph, Position, Post, SignOff } from '../tree/nodes.ts';
import type { Roster } from './roster.ts';

/** Short last lines that many posts share and that name nobody. */
const NOT_NAMES = new Set(
  'agreed amen anyone bump bye cool done edit exactly fin good great haha hello hi hmm indeed interesting later lol nice no nope ok okay please quote seconded sure this true welcome well what why wow yeah yep yes danke ja nein genau stimmt super tschüss'.split(
    ' ',
  ),
);

const MAX_NAME_WORDS = 3;
const MAX_NAME_LENGTH = 40;
const NAME_WORD = `[${LETTERS_AND_DIGITS}][${LETTERS_AND_DIGITS}_.'’-]*`;
const NAME = new RegExp(`^${NAME_WORD}(?: ${NAME_WORD}){0,2}$`);
const INITIAL_END = new RegExp(`(?:^| )[${LETTERS_AND_DIGITS}]\\.$`);

/** Scores by what speaks for the name; first estimates, to be calibrated by the accuracy bench. */
const KNOWN_NAME_SCORE = 0.85;
const CLOSING_SCORE = 0.8;
const REPEATED_SCORE = 0.7;

/** A closing that was found, and how sure it is that its name is the author's. */
export interface FoundSignOff {
  node: SignOff;
  namePosition: Position;
  score: number;
}

/**
 * Finds the authors' own closings: `yours,` above a name, or a lone name as the last paragraph where the name is known in
 * the thread or closes another post too. Replaces these paragraphs by `SignOff` nodes.
 *
 * A closing inside a quote is somebody else's and never looked at. The names go into the roster.
 *
 * @param closings  Indexes of the posts to look at.
 * @returns By index of the post.
 */
export function markSignOffs(
  posts: readonly Post[],
  closings: readonly number[],
  roster: Roster,
): Map<number, FoundSignOff> {
  const found = new Map<number, FoundSignOff>();
  const lone: { index: number; post: Post; paragraph: Paragraph; name: string }[] = [];
  const loneCounts = new Map<string, number>();
  // Closings first: a name that stands below one is known where it stands alone.
  for (const index of closings) {
    const post = posts[index] as Post;
    const paragraph = post.children[post.children.length - 1] as Paragraph;
    const closingName = nameBelowClosing(paragraph);
    const name = closingName ?? loneName(paragraph);
    if (closingName !== null)
      found.set(index, signOffOf(post, paragraph, closingName, CLOSING_SCORE, roster));
    else if (name !== null) {
      lone.push({ index, post, paragraph, name });
      loneCounts.set(name, (loneCounts.get(name) ?? 0) + 1);
    }
  }
  for (const { index, post, paragraph, name } of lone) {
    const isRepeated = (loneCounts.get(name) ?? 0) > 1;
    if (!isRepeated && !roster.has(name)) continue;
    const score = roster.has(name) ? KNOWN_NAME_SCORE : REPEATED_SCORE;
    found.set(index, signOffOf(post, paragraph, name, score, roster));
  }
  return found;
}

/** Puts a sign-off in the place of a paragraph. The name is the last thing in it. */
function signOffOf(
  post: Post,
  paragraph: Paragraph,
  name: string,
  score: number,
  roster: Roster,
): FoundSignOff {
  const { children, position } = paragraph;
  const { end } = position;
  const start = { line: end.line, column: end.column - name.length, offset: end.offset - name.length };
  const node: SignOff = { type: 'signOff', name, children, position };
  post.children[post.children.length - 1] = node;
  roster.add(name, 'sign-off', start.offset);
  return { node, namePosition: { start, end }, score };
}

/** Longest closing with its name, in UTF-16 units. */
const MAX_SIGN_OFF_LENGTH = 100;

/** Whether the last block of a post is a short paragraph and not all of the post. */
export function isClosing({ children }: Post): boolean {
  const last = children[children.length - 1];
  if (last?.type !== 'paragraph' || children.length < 2) return false;
  return last.position.end.offset - last.position.start.offset <= MAX_SIGN_OFF_LENGTH;
}

/** The name below a line such as `yours,`, or behind it. */
function nameBelowClosing(paragraph: Paragraph): string | null {
  const lines = linesOf(paragraph, 2) ?? [];
  const first = lines[0] ?? '';
  const second = lines[1];
  const comma = first.indexOf(', ');
  const closing = second === undefined ? first.slice(0, Math.max(0, comma)) : first.replace(/[,.!]$/u, '');
  const name = second ?? first.slice(comma + 2);
  return isClosingWords(closing) && isName(name) ? name : null;
}

function loneName(paragraph: Paragraph): string | null {
  const name = linesOf(paragraph, 1)?.[0];
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
  if (text.endsWith('.') && !INITIAL_END.test(text)) return false;
  const words = text.toLowerCase().split(' ');
  const hasLetters = !/^[\d .,_'’-]*$/.test(text);
  return hasLetters && words.length <= MAX_NAME_WORDS && !isClosingWords(text) && !words.every(isCommon);
}

function isCommon(word: string): boolean {
  return NOT_NAMES.has(word.replace(/\.$/u, ''));
}
