import type { Diagnostic } from '../diagnostics/codes.ts';
import type { NameDraft } from '../tree/draft.ts';
import type { Attribution, AuthorRef, Mention, Post, Quote, Thread } from '../tree/nodes.ts';
import { settleDates } from './dates.ts';
import type { Endings } from './endings.ts';
import { type HeaderName, settleHeaderNames } from './header-names.ts';
import { resolveReplies } from './replies.ts';
import { createRoster, type Roster } from './roster.ts';
import { type FoundSignOff, markSignOffs } from './sign-offs.ts';
import { markSignatures } from './signatures.ts';

/** What is known about the thread besides its tree. */
export interface ThreadFacts {
  /** The names in the posts' headers, by index of the post; `null` where there is none. */
  headerNames: readonly (NameDraft | null)[];
  /** The name under the title of who opened the thread. */
  starter: NameDraft | null;
  /** All quotes. */
  quotes: readonly Quote[];
  /** All nodes that name somebody. */
  named: readonly (Attribution | Mention)[];
  endings: Endings;
  /** Whether headers were found by what recurs in the dump, and not by marks. */
  isLearned: boolean;
}

/** Chances that a name is the author's, by where it was found; first estimates, to be calibrated by the accuracy bench. */
const STARTER_SCORE = 0.95;
const ATTRIBUTION_SCORE = 0.93;

/**
 * Settles what needs the whole thread: sign-offs, signatures, the roster, the posts' authors, who is mentioned and answered,
 * and dates whose day and month only the other dates tell apart.
 *
 * Changes the posts in place and fills `thread.authors`; no boundary moves and no quote changes its source.
 *
 * @returns What it found about the input.
 */
export function resolveThread(thread: Thread, facts: ThreadFacts): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const roster = createRoster();
  const { starter } = facts;
  const headerNames = settleHeaderNames(thread.children, facts.headerNames, facts.named, facts.isLearned);
  for (const name of headerNames)
    if (name !== null) roster.add(name.name, 'header', name.position.start.offset);
  if (starter !== null) roster.add(starter.name, 'header', starter.position.start.offset);
  for (const node of facts.named) roster.add(node.name, node.type, node.position.start.offset);

  const posts = thread.children;
  const signOffs = markSignOffs(posts, facts.endings.closings, roster);
  markSignatures(posts, facts.endings, (index) => headerNames[index]?.name ?? null);

  thread.authors = roster.authors();
  const attributed = attributedNames(facts.quotes, diagnostics);
  headerNames.forEach((header, index) => {
    const author =
      (header === null ? null : headerAuthor(header, roster)) ??
      (index === 0 && starter !== null ? starterAuthor(starter, roster) : null) ??
      attributedAuthor(attributed.get(`p${index + 1}`), roster) ??
      signedAuthor(signOffs.get(index), roster);
    if (author !== null) (posts[index] as Post).author = author;
  });
  for (const node of facts.named) node.author = roster.idOf(node.name);
  settleDates(posts);
  resolveReplies({ posts, quotes: facts.quotes, named: facts.named, roster });
  return diagnostics;
}

function headerAuthor({ name, position, isBeside, score }: HeaderName, roster: Roster): AuthorRef {
  const at = isBeside ? null : position;
  return { author: roster.idOf(name) ?? '', name, basis: 'header', score, position: at };
}

/** The starter's name stands above the posts, in the board's words. */
function starterAuthor({ name }: NameDraft, roster: Roster): AuthorRef {
  return { author: roster.idOf(name) ?? '', name, basis: 'header', score: STARTER_SCORE, position: null };
}

/** By `Post.id`, the name that resolved quotes of the post give its author. */
function attributedNames(quotes: readonly Quote[], diagnostics: Diagnostic[]): Map<string, string> {
  const names = new Map<string, Attribution[]>();
  for (const { attribution, source } of quotes) {
    if (attribution === null || attribution.name === '' || source.status !== 'resolved') continue;
    const known = names.get(source.post);
    if (known === undefined) names.set(source.post, [attribution]);
    else known.push(attribution);
  }
  const agreed = new Map<string, string>();
  for (const [post, attributions] of names) {
    const [first] = attributions;
    if (first === undefined) continue;
    const other = attributions.find((attribution) => attribution.name !== first.name);
    if (other === undefined) {
      agreed.set(post, first.name);
    } else {
      diagnostics.push({
        code: 'conflicting-author',
        severity: 'warning',
        message: `Quotes of ${post} name \`${first.name}\` and \`${other.name}\`; left without an author`,
        position: first.position,
        related: [other.position],
      });
    }
  }
  return agreed;
}

function attributedAuthor(name: string | undefined, roster: Roster): AuthorRef | null {
  if (name === undefined) return null;
  return {
    author: roster.idOf(name) ?? '',
    name,
    basis: 'attribution',
    score: ATTRIBUTION_SCORE,
    position: null,
  };
}

function signedAuthor(signOff: FoundSignOff | undefined, roster: Roster): AuthorRef | null {
  const name = signOff?.node.name;
  if (signOff === undefined || name === null || name === undefined) return null;
  return {
    author: roster.idOf(name) ?? '',
    name,
    basis: 'sign-off',
    score: signOff.score,
    position: signOff.namePosition,
  };
}
