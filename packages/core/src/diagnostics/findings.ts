import type { Post, Quote, Thread } from '../tree/nodes.ts';
import { type Diagnostic, type DiagnosticCode, diagnosticSeverities } from './codes.ts';

/**
 * Notes what is worth saying about a post: quotes without one source, a stamp without its date. In order of the source.
 *
 * @param from  Index of the first of `quotes` that is in the post; all behind it are, too.
 * @param found  Is given the diagnostics.
 */
export function noteDiagnostics(
  post: Post,
  quotes: readonly Quote[],
  from: number,
  found: Diagnostic[],
): void {
  for (let index = from; index < quotes.length; index += 1) {
    const { source, position } = quotes[index] as Quote;
    if (source.status === 'ambiguous') {
      const posts = source.candidates.map((candidate) => candidate.post).join(' and ');
      found.push(
        diagnostic('ambiguous-quote', `Quote matches ${posts} equally well; left ambiguous`, position),
      );
    } else if (source.status === 'unresolved') {
      found.push(diagnostic('unresolved-quote', 'Quote matches no earlier post; left unresolved', position));
    }
  }
  if (post.edited !== null && post.edited.date === null) {
    const message = `\`${post.edited.value}\` has no date; kept without one`;
    found.push(diagnostic('edit-stamp-without-date', message, post.edited.position));
  }
}

/**
 * What is worth saying about a thread as a whole.
 *
 * @param page  What the page is where it is no thread, such as `a menu`; `null` where it is one.
 */
export function threadDiagnostics(thread: Thread, page: string | null): Diagnostic[] {
  const { position } = thread;
  if (thread.children.length === 0)
    return [diagnostic('empty-input', 'Input holds no post; gave an empty thread', position)];
  const found: Diagnostic[] = [];
  if (page !== null)
    found.push(
      diagnostic('no-thread', `Page reads like ${page} and not like a thread; kept as one post`, position),
    );
  if (thread.title === null)
    found.push(diagnostic('no-title', 'No line reads like a title; left without one', position));
  if (thread.dialect.score < UNCERTAIN_SCORE) {
    const { id, score } = thread.dialect;
    const message = `Dialect \`${id}\` is likely at ${score} only; read with it`;
    found.push(diagnostic('dialect-uncertain', message, position));
  }
  return found;
}

/** Below this, a caller should look at the dialect before trusting the boundaries. */
const UNCERTAIN_SCORE = 0.8;

function diagnostic(code: DiagnosticCode, message: string, position: Diagnostic['position']): Diagnostic {
  return { code, severity: diagnosticSeverities[code], message, position };
}
