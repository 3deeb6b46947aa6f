import {
  type AuthorRef,
  codeFrame,
  type Diagnostic,
  type DialectRef,
  inspect,
  type Post,
  type QuoteSource,
  visit,
} from '@rethread/core';
import { escapeControls } from './command-error.ts';
import type { LoadedThread } from './load-thread.ts';

/** How a thread was understood, for programs: `rethread inspect --json`. */
export interface InspectReport {
  title: string | null;
  dialect: DialectRef;
  /** The roster; who is only quoted or mentioned has no posts. */
  authors: { id: string; name: string; aliases: string[]; postCount: number }[];
  posts: PostReport[];
  quotes: QuoteReport[];
  diagnostics: Diagnostic[];
}

/** One post of a report. */
export interface PostReport {
  id: string;
  /** From 1. */
  line: number;
  author: Pick<AuthorRef, 'author' | 'name' | 'basis' | 'score'> | null;
  /** ISO 8601 as far as it is known, else as it stands in the dump. */
  date: string | null;
  isEdited: boolean;
  quoteCount: number;
}

/** One quote of a report, in the order of the dump; a quote inside another comes behind it. */
export interface QuoteReport {
  /** `Post.id` of the post it stands in. */
  post: string;
  /** From 1. */
  line: number;
  /** Who is quoted, where the dump says so. */
  attribution: string | null;
  source: QuoteSource;
}

/** Gathers what `rethread inspect` reports. */
export function inspectReport({ result: { thread, diagnostics } }: LoadedThread): InspectReport {
  const quotes = thread.children.map(quotesIn);
  const postCounts = new Map<string, number>();
  for (const { author } of thread.children) {
    if (author !== null) postCounts.set(author.author, (postCounts.get(author.author) ?? 0) + 1);
  }
  return {
    title: thread.title?.value ?? null,
    dialect: thread.dialect,
    authors: thread.authors.map(({ id, name, aliases }) => {
      return { id, name, aliases, postCount: postCounts.get(id) ?? 0 };
    }),
    posts: thread.children.map((post, index) => postReport(post, quotes[index]?.length ?? 0)),
    quotes: quotes.flat(),
    diagnostics,
  };
}

/** Writes the report for programs. Nothing in it reaches a terminal as a command, should it be printed there. */
export function inspectJson(loaded: LoadedThread): string {
  const json = JSON.stringify(inspectReport(loaded), null, 2);
  // They stand inside strings alone, where an escape is the same character; JSON escapes the lower ones itself.
  return `${json.replace(/[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu, escapeControls)}\n`;
}

/**
 * Writes the report for people: the counts, core's outline, then each finding with the place it speaks of.
 *
 * @param name  What to call the dump before line numbers, such as its path.
 */
export function inspectText(loaded: LoadedThread, name: string): string {
  const report = inspectReport(loaded);
  const writerCount = report.authors.filter(({ postCount }) => postCount > 0).length;
  const anonymousCount = report.posts.filter(({ author }) => author === null).length;
  const findings = report.diagnostics.map((diagnostic) => findingText(diagnostic, loaded.source, name));
  return [
    `dialect   ${report.dialect.id}, score ${report.dialect.score}`,
    `posts     ${report.posts.length}, ${anonymousCount} by nobody known`,
    `authors   ${report.authors.length}, ${writerCount} of them with posts`,
    `quotes    ${quoteCounts(report.quotes)}`,
    `findings  ${findings.length}`,
    '',
    inspect(loaded.result),
    ...findings,
  ].join('\n');
}

function quoteCounts(quotes: readonly QuoteReport[]): string {
  const count = (status: QuoteSource['status']) =>
    quotes.filter(({ source }) => source.status === status).length;
  const alteredCount = quotes.filter(({ source }) => source.status === 'resolved' && source.altered).length;
  return [
    `${quotes.length}, ${count('resolved')} resolved (${alteredCount} of them altered)`,
    `${count('ambiguous')} ambiguous`,
    `${count('unresolved')} unresolved`,
  ].join(', ');
}

function findingText(
  { code, severity, message, position }: Diagnostic,
  source: string | null,
  name: string,
): string {
  const { line, column } = position.start;
  const sentence = escapeControls(`${name}:${line}:${column}: ${severity}: ${message} [${code}]`);
  return source === null ? `${sentence}\n` : `${sentence}\n${codeFrame(source, position)}\n`;
}

function postReport({ id, author, date, edited, position }: Post, quoteCount: number): PostReport {
  return {
    id,
    line: position.start.line,
    author: author && { author: author.author, name: author.name, basis: author.basis, score: author.score },
    date: date && (date.iso ?? date.raw),
    isEdited: edited !== null,
    quoteCount,
  };
}

function quotesIn(post: Post): QuoteReport[] {
  const quotes: QuoteReport[] = [];
  visit(post, (node) => {
    if (node.type !== 'quote') return;
    const { attribution, source, position } = node;
    quotes.push({ post: post.id, line: position.start.line, attribution: attribution?.name ?? null, source });
  });
  return quotes;
}
