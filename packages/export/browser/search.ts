// What the search page of a site runs. `scripts/generate-search-script.ts` makes one text of it for `search-script.ts`.
import MiniSearch, { type AsPlainObject, type SearchResult } from 'minisearch';
import { threadFile } from '../src/site/names.ts';
import { readNumbers, readPlaces, readRecords } from '../src/site/search-code.ts';
import {
  type PageTexts,
  type SearchList,
  type SegmentEntry,
  type SegmentIndex,
  searchFields,
  termsId,
} from '../src/site/search-shards.ts';
import { foldText, termsOf } from '../src/site/search-terms.ts';

/** Results that are shown at once. */
const STEP = 10;
/** Words of a query that count. */
const MAX_WORDS = 10;
/** Units of a post's text before the first word that was found, and in all. */
const BEFORE = 80;
const SNIPPET = 300;
/** Milliseconds without a key after which a search begins. */
const PAUSE = 150;

const fields = [...searchFields];

interface Found {
  score: number;
  name: string;
  title: string;
  /** Place in the thread, from 0. */
  post: number;
}

const field = document.getElementById('query') as HTMLInputElement;
const status = document.getElementById('status') as HTMLElement;
const results = document.getElementById('results') as HTMLElement;
const more = document.getElementById('more') as HTMLButtonElement;

const waiting = new Map<string, (content: never) => void>();
const loaded = new Map<string, Promise<unknown>>();
Object.assign(globalThis, { rethread: (id: string, content: never) => waiting.get(id)?.(content) });

/** Loads a file of the index, once. A script, since pages from a disk may not fetch. */
function load<Content>(id: string, version = ''): Promise<Content> {
  const before = loaded.get(id);
  if (before) return before as Promise<Content>;
  const content = new Promise<Content>((resolve, reject) => {
    const script = document.createElement('script');
    waiting.set(id, resolve);
    script.onerror = () => {
      loaded.delete(id);
      reject(new Error(`search/${id}.js could not be loaded`));
    };
    script.src = `search/${id}.js${version === '' ? '' : `?${version}`}`;
    document.head.append(script);
  });
  loaded.set(id, content);
  return content;
}

/** The index of a segment as far as terms that begin so need it, as MiniSearch keeps it: all else costs time at each key. */
async function openSegment([id, version, starts]: SegmentEntry, wanted: readonly Wanted[]) {
  const places = new Set(wanted.flatMap((each) => shardsWith(each, starts)));
  const [segment, ...shards] = await Promise.all([
    load<SegmentIndex>(`${id}`, version),
    ...[...places].map((place) => load<string>(termsId(id, place), version)),
  ]);
  const { threads } = segment;
  const lengths = lengthsOf(segment);
  const count = threads.reduce((sum, [, , postCount]) => sum + postCount, 0);
  const documentIds: Record<string, number> = {};
  const fieldLength: Record<string, number[]> = {};
  const index: AsPlainObject['index'] = [];
  for (const shard of shards) {
    for (const [term, codes] of readRecords(shard)) {
      if (!wanted.some(({ start, isWhole }) => (isWhole ? term === start : term.startsWith(start)))) continue;
      const byField: Record<string, Record<string, number>> = {};
      for (const [field, code] of codes.entries()) {
        if (code === '') continue;
        const places = readPlaces(code);
        const frequencies: Record<string, number> = {};
        for (let place = 0; place < places.length; place += 2) {
          const post = places[place] as number;
          frequencies[post] = places[place + 1] as number;
          documentIds[post] = post;
          fieldLength[post] ??= lengths.map((all) => all[post] as number);
        }
        byField[field] = frequencies;
      }
      index.push([term, byField]);
    }
  }
  const plain: AsPlainObject = {
    documentCount: count,
    nextId: count,
    documentIds,
    fieldIds: Object.fromEntries(fields.map((name, place) => [name, place])),
    fieldLength,
    averageFieldLength: lengths.map((all) => all.reduce((sum, length) => sum + length, 0) / count),
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  };
  const opened = MiniSearch.loadJS(plain, { fields, tokenize: termsOf, processTerm: (term: string) => term });
  return { index: opened, threads, version };
}

/** Terms that a search is about: one, or all that begin so. */
interface Wanted {
  start: string;
  isWhole: boolean;
}

/** The files of a segment that may have such terms. */
function shardsWith({ start, isWhole }: Wanted, starts: readonly string[]): number[] {
  const first = starts.findLastIndex((each) => each <= start) + 1;
  const last = isWhole ? first : starts.findLastIndex((each) => each < start || each.startsWith(start)) + 1;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

const read = new WeakMap<SegmentIndex, number[][]>();

function lengthsOf(segment: SegmentIndex): number[][] {
  const lengths = read.get(segment) ?? segment.lengths.map(readNumbers);
  read.set(segment, lengths);
  return lengths;
}

/** Whether longer terms that begin so count, too. */
function isPrefix(term: string): boolean {
  return term.length > 2;
}

async function search(terms: readonly string[], { fuzzy }: { fuzzy: boolean }): Promise<Found[]> {
  const { segments } = await load<SearchList>('list');
  // A typing error in the first two letters is not looked for: such words are in other files.
  const wanted = terms.map(
    (term): Wanted =>
      fuzzy
        ? { start: [...term].slice(0, 2).join(''), isWhole: false }
        : { start: term, isWhole: !isPrefix(term) },
  );
  const found = await Promise.all(
    segments.map(async (segment) => {
      const { index, threads } = await openSegment(segment, wanted);
      const hits = index.search(terms.join(' '), {
        combineWith: 'AND',
        tokenize: () => [...terms],
        prefix: isPrefix,
        fuzzy: fuzzy ? 0.25 : false,
        boost: { title: 3, author: 2 },
      });
      return hits.map((hit) => locate(hit, threads));
    }),
  );
  const all = found.flat();
  return all.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1) || a.post - b.post);
}

function locate({ id, score }: SearchResult, threads: SegmentIndex['threads']): Found {
  let first = 0;
  for (const [name, title, postCount] of threads) {
    if (id < first + postCount) return { score, name, title, post: id - first };
    first += postCount;
  }
  throw new RangeError(`No post ${id}`);
}

let latest = 0;

async function run(): Promise<void> {
  const turn = ++latest;
  const words = field.value;
  const terms = [...new Set(termsOf(words))].slice(0, MAX_WORDS);
  history.replaceState(null, '', words === '' ? location.pathname : `#${encodeURIComponent(words)}`);
  more.hidden = true;
  if (terms.length === 0) {
    results.replaceChildren();
    status.textContent = '';
    return;
  }
  status.textContent = 'Searching …';
  try {
    let found = await search(terms, { fuzzy: false });
    const isFuzzy = found.length === 0;
    if (isFuzzy) found = await search(terms, { fuzzy: true });
    if (turn !== latest) return;
    results.replaceChildren();
    await show(found, terms, turn);
    const count = found.length === 1 ? '1 post' : `${found.length} posts`;
    if (turn !== latest) return;
    status.textContent =
      found.length === 0
        ? 'Nothing found.'
        : isFuzzy
          ? `Nothing has these words; ${count} with similar ones.`
          : `${count}.`;
  } catch (error) {
    if (turn === latest) status.textContent = `The search failed: ${(error as Error).message}.`;
  }
}

/** Shows the next results behind those that are there. */
async function show(found: readonly Found[], terms: readonly string[], turn: number): Promise<void> {
  const { postsPerPage } = await load<SearchList>('list');
  const from = results.childElementCount;
  const items = await Promise.all(
    found.slice(from, from + STEP).map(async (hit) => {
      const page = Math.floor(hit.post / postsPerPage);
      const file = threadFile(hit.name, page);
      const texts = await load<PageTexts>(`text/${file.slice(0, -'.html'.length)}`);
      return printResult(hit, file, texts[hit.post % postsPerPage] ?? ['', '', '', '', ''], terms);
    }),
  );
  if (turn !== latest) return;
  results.append(...items);
  more.hidden = results.childElementCount >= found.length;
  more.onclick = async () => {
    const next = results.childElementCount;
    await show(found, terms, turn);
    results.children[next]?.querySelector('a')?.focus();
  };
}

function printResult(
  hit: Found,
  file: string,
  post: PageTexts[number],
  terms: readonly string[],
): HTMLElement {
  const [id, label, author, date, text] = post;
  const link = document.createElement('a');
  link.href = `threads/${file}#${encodeURIComponent(id)}`;
  const title = document.createElement('bdi');
  title.textContent = hit.title;
  link.append(title, ` ${label}`);
  const details = document.createElement('span');
  details.className = 'details';
  const name = document.createElement('bdi');
  name.textContent = author === '' ? 'author unknown' : author;
  details.append(name, date === '' ? '' : ` · ${date}`);
  const snippet = document.createElement('p');
  snippet.append(...marked(text, terms));
  const item = document.createElement('li');
  item.append(link, details, snippet);
  return item;
}

/** A stretch of a text around the first word that was found, with such words marked. */
function marked(text: string, terms: readonly string[]): (Node | string)[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({ word, index }));
  const isHit = ({ word }: { word: string }) => {
    const folded = foldText(word);
    return terms.some((term) =>
      isPrefix(term)
        ? folded.startsWith(term) || (/[^\p{ASCII}]/u.test(term) && folded.includes(term))
        : folded === term,
    );
  };
  const first = words.find(isHit)?.index ?? 0;
  const start = words.find(({ index }) => index >= first - BEFORE)?.index ?? 0;
  const end = Math.max(
    ...words
      .filter(({ index, word }) => index + word.length <= start + SNIPPET)
      .map(({ index, word }) => index + word.length),
    0,
  );
  const parts: (Node | string)[] = [start > 0 ? '… ' : ''];
  let at = start;
  for (const hit of words) {
    if (hit.index < start || hit.index >= end || !isHit(hit)) continue;
    const mark = document.createElement('mark');
    mark.textContent = hit.word;
    parts.push(text.slice(at, hit.index), mark);
    at = hit.index + hit.word.length;
  }
  parts.push(text.slice(at, end), end < text.length ? ' …' : '');
  return parts;
}

let timer = 0;
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(run, PAUSE);
});
field.addEventListener('keydown', ({ key }) => {
  if (key !== 'Enter') return;
  clearTimeout(timer);
  void run();
});
function readAddress(): void {
  try {
    field.value = decodeURIComponent(location.hash.slice(1));
  } catch {
    field.value = location.hash.slice(1);
  }
  void run();
}
addEventListener('hashchange', readAddress);
field.disabled = false;
field.focus();
readAddress();
