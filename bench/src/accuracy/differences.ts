import { type Alignment, bestOverlap, type KnownPost, type PredictedPost } from './align.ts';
import { hasAuthor, hasDate, hasSignature, isSameTitle } from './count-dump.ts';
import { type LineIndex, nameLines } from './line-index.ts';
import { quoteDifferences } from './quote-differences.ts';
import { overlapLength, type Span, spanOf } from './spans.ts';

/** One thing that was read otherwise than it should have been. */
export interface Difference {
  /** `title`, `start`, `end`, `author`, `date`, `edit`, `signature` or `quote`. */
  what: string;
  expected: string;
  got: string;
  /** Where to look: the lines where these begin and end. */
  places: Span[];
}

/** The differences of one post. */
export interface PostDifferences {
  /** `null` for a post that is not there. */
  known: KnownPost | null;
  /** The one that starts there, or begins elsewhere but shares most with it; `null` where it was missed. */
  predicted: PredictedPost | null;
  differences: Difference[];
}

/** Finds what is wrong with the title. */
export function titleDifference({ gold, thread }: Alignment, index: LineIndex): Difference | null {
  const title = thread?.title ?? null;
  if (gold.title === null ? title === null : isSameTitle(gold.title, title?.value ?? null)) return null;
  const knownSpan = gold.titleSpan ?? null;
  const span = title && spanOf(title.position);
  return {
    what: 'title',
    expected: gold.title === null ? 'none' : `\`${gold.title}\`${at(index, knownSpan)}`,
    got: title ? `\`${title.value}\`${at(index, span)}` : 'none',
    places: present(knownSpan, span),
  };
}

/**
 * Finds what is wrong with each post, in the dump's order; posts that are right are left out. What the gold has nothing
 * of, as a date where none is known, is a difference too, although it costs no score.
 */
export function postDifferences(alignment: Alignment, index: LineIndex): PostDifferences[] {
  const counterparts = pairUp(alignment);
  const quotes = quoteDifferences(alignment, index);
  const taken = new Set(counterparts.values());
  const ofKnown = alignment.knownPosts.map((known): PostDifferences => {
    const predicted = counterparts.get(known) ?? null;
    return {
      known,
      predicted,
      differences: [...fieldDifferences(alignment, index, known, predicted), ...(quotes.get(known) ?? [])],
    };
  });
  const invented = alignment.posts
    .filter((post) => !taken.has(post))
    .map(
      (predicted): PostDifferences => ({
        known: null,
        predicted,
        differences: [inventedPost(alignment, index, predicted), ...(quotes.get(predicted) ?? [])],
      }),
    );
  return [...ofKnown, ...invented]
    .filter(({ differences }) => differences.length > 0)
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * Gives each post of the gold its counterpart: the one that starts there, or else the one that begins elsewhere, if each of
 * the two shares more with the other than with any.
 */
export function pairUp({ knownPosts, posts }: Alignment): Map<KnownPost, PredictedPost> {
  const pairs = new Map<KnownPost, PredictedPost>();
  const knownSpans = knownPosts.map((known) => ({ known, span: known.body }));
  const spans = posts.map((predicted) => ({ predicted, span: predicted.body }));
  for (const known of knownPosts) {
    const nearest = known.match ?? bestOverlap(known.body, spans)?.predicted;
    if (!nearest?.body || (nearest.match ?? known) !== known) continue;
    if (known.match || bestOverlap(nearest.body, knownSpans)?.known === known) pairs.set(known, nearest);
  }
  return pairs;
}

/** Where a post with differences begins. */
function placeOf({ known, predicted }: PostDifferences): number {
  return known?.body[0] ?? (predicted ? predicted.post.position.start.offset : 0);
}

/** One post of the gold beside its counterpart. */
interface Pair {
  alignment: Alignment;
  index: LineIndex;
  known: KnownPost;
  predicted: PredictedPost & { body: Span };
}

/**
 * Finds what is wrong with a post but for its quotes. The scores ask for a field only of posts that start in the right
 * place; here a wrong start hides nothing.
 */
function fieldDifferences(
  alignment: Alignment,
  index: LineIndex,
  known: KnownPost,
  predicted: PredictedPost | null,
): Difference[] {
  const { gold, body } = known;
  if (predicted?.body == null) {
    const header = [gold.author?.span, gold.date?.span];
    const got = whereIs(alignment, index, body[0]);
    return [
      { what: 'start', expected: firstLine(index, body), got, places: present(...header, firstUnit(body)) },
    ];
  }
  const pair = {
    alignment,
    index,
    known: { ...known, match: predicted },
    predicted: { ...predicted, body: predicted.body },
  };
  return [
    startDifference(pair),
    endDifference(pair),
    authorDifference(pair),
    dateDifference(pair),
    editDifference(pair),
    signatureDifference(pair),
  ].filter((difference) => difference !== null);
}

function startDifference({ index, known, predicted }: Pair): Difference | null {
  if (known.body[0] === predicted.body[0]) return null;
  return {
    what: 'start',
    expected: firstLine(index, known.body),
    got: firstLine(index, predicted.body),
    places: [firstUnit(known.body), firstUnit(predicted.body)],
  };
}

function endDifference({ index, known, predicted }: Pair): Difference | null {
  if (known.body[1] === predicted.body[1]) return null;
  return {
    what: 'end',
    expected: lastLine(index, known.body),
    got: lastLine(index, predicted.body),
    places: [lastUnit(known.body), lastUnit(predicted.body)],
  };
}

function authorDifference({ index, known, predicted }: Pair): Difference | null {
  const [expected, { author }] = [known.gold.author, predicted.post];
  if (expected ? hasAuthor(known) : author === null) return null;
  const place = author?.position ? spanOf(author.position) : null;
  const got =
    author && `\`${author.name}\`${at(index, place)} from ${author.basis}, ${author.score.toFixed(2)}`;
  return {
    what: 'author',
    expected: expected ? `\`${expected.name}\`${at(index, expected.span)}` : 'none',
    got: got ?? 'none',
    places: present(expected?.span, place),
  };
}

function dateDifference({ alignment, index, known, predicted }: Pair): Difference | null {
  const [expected, { date }] = [known.gold.date, predicted.post];
  if (expected ? hasDate(alignment.text, known) : date === null) return null;
  const place = date && spanOf(date.position);
  return {
    what: 'date',
    expected: expected ? `\`${expected.text}\`${at(index, expected.span)}` : 'none',
    got: date ? `\`${date.raw}\`${at(index, place)}` : 'none',
    places: present(expected?.span, place),
  };
}

function editDifference({ index, known, predicted }: Pair): Difference | null {
  const [expected, { edited }] = [known.gold.edited, predicted.post];
  if (Boolean(expected) === Boolean(edited)) return null;
  const knownSpan = expected && typeof expected === 'object' ? expected.span : null;
  const place = edited && spanOf(edited.position);
  return {
    what: 'edit',
    expected: expected ? `a stamp${at(index, knownSpan)}` : 'none',
    got: edited ? `a stamp${at(index, place)}` : 'none',
    places: present(knownSpan, place),
  };
}

function signatureDifference({ alignment, index, known, predicted }: Pair): Difference | null {
  const expected = known.gold.signature?.span ?? null;
  const [signature = null] = predicted.signatures;
  if (expected ? hasSignature(alignment.text, known) : signature === null) return null;
  return {
    what: 'signature',
    expected: expected ? nameLines(index, expected) : 'none',
    got: signature ? nameLines(index, signature) : 'none',
    places: present(expected, signature),
  };
}

function inventedPost(
  { knownPosts }: Alignment,
  index: LineIndex,
  { post, body }: PredictedPost,
): Difference {
  const place = body ?? spanOf(post.position);
  const around = knownPosts.find((known) => overlapLength(known.body, [place[0], place[0] + 1]) > 0);
  return {
    what: 'start',
    expected: around ? `inside post ${around.gold.index}, ${nameLines(index, around.body)}` : 'no post',
    got: body ? firstLine(index, body) : `no body, ${nameLines(index, place)}`,
    places: [[post.position.start.offset, post.position.start.offset], place],
  };
}

/** Says in what a body begins that no post begins with. */
function whereIs({ posts, thread }: Alignment, index: LineIndex, offset: number): string {
  if (thread === null) return 'nothing';
  const around = posts.find(({ post }) => overlapLength(spanOf(post.position), [offset, offset + 1]) > 0);
  if (!around) return 'in no post';
  const isInBody = around.body && offset >= around.body[0] && offset < around.body[1];
  const span = isInBody && around.body ? around.body : spanOf(around.post.position);
  return `inside ${around.post.id}${isInBody ? '' : ', not in its body'}, ${nameLines(index, span)}`;
}

function firstLine(index: LineIndex, [start]: Span): string {
  return `line ${index.lineAt(start)}`;
}

function lastLine(index: LineIndex, span: Span): string {
  return `line ${index.linesOf(span)[1]}`;
}

function firstUnit([start]: Span): Span {
  return [start, start];
}

function lastUnit([start, end]: Span): Span {
  return [Math.max(start, end - 1), end];
}

function at(index: LineIndex, span: Span | null | undefined): string {
  return span ? ` (${nameLines(index, span)})` : '';
}

function present(...spans: (Span | null | undefined)[]): Span[] {
  return spans.filter((span) => span != null);
}
