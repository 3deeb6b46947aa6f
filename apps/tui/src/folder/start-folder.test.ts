import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localWorkers } from '../testing/local-worker.ts';
import { sampleDump } from '../testing/sample-dump.ts';
import type { Indexed } from './folder-file.ts';
import type { StartWorker } from './pool.ts';
import type { FoundHit, SearchNews } from './search-folder.ts';
import { FIRST_PART, WHOLE_FILE } from './serve-folder.ts';
import { type Folder, type FolderEvent, type FolderOptions, startFolder } from './start-folder.ts';
import type { WorkRequest } from './work.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rethread-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
const cachePath = () => join(folder, '.cache', 'index.jsonl');

interface Watched extends FolderOptions {
  onEvents: (events: readonly FolderEvent[]) => void;
}

function start({ onEvents, ...options }: Watched): Folder {
  const started = startFolder(options);
  started.subscribe(onEvents);
  return started;
}

/** Reads the folder until everything in it is looked into; gives what was found by name, in the order of finding. */
async function read(
  options: Partial<Watched> = {},
): Promise<{ found: Map<string, Indexed>; folder: Folder }> {
  const found = new Map<string, Indexed>();
  let opened: Folder | undefined;
  await new Promise<void>((resolve) => {
    let files = 0;
    let isScanned = false;
    opened = start({
      paths: [folder],
      startWorker: localWorkers(),
      workerCount: 1,
      cache: null,
      onEvents(events) {
        for (const event of events) {
          if (event.kind === 'files') files += event.files.length;
          if (event.kind === 'scanned') isScanned = true;
          if (event.kind === 'indexed') {
            for (const { path, indexed } of event.found) found.set(path.slice(folder.length + 1), indexed);
          }
        }
        if (isScanned && found.size === files) resolve();
      },
      ...options,
    });
  });
  return { found, folder: opened as Folder };
}

/** Counts the files that workers are given. */
function counting(): { startWorker: StartWorker; paths: string[] } {
  const paths: string[] = [];
  const startWorker = localWorkers((request) => {
    paths.push(...request.files.map(({ path }) => path));
    return false;
  });
  return { startWorker, paths };
}

describe('the index', () => {
  it('says of each file what it is', async () => {
    write('mill.txt', sampleDump);
    write('empty.txt', '');
    write('data', new Uint8Array([1, 0, 2, 0, 0, 7, 0, 0, 0, 3]));
    write('wide.txt', Buffer.from('A title\n\nwords in sixteen bits\n\u00A0\nand more\n', 'utf16le'));
    write('bad.txt', 'unreadable');
    const { found } = await read();
    expect(found.get('mill.txt')).toMatchObject({
      kind: 'thread',
      summary: { title: 'Raising the roof of the old mill', posts: 7, isEstimate: false },
    });
    expect(found.get('empty.txt')).toMatchObject({ kind: 'thread', summary: { title: null, posts: 0 } });
    expect(found.get('data')).toEqual({ kind: 'binary' });
    expect(found.get('wide.txt')).toMatchObject({ kind: 'thread' });
    expect(found.get('bad.txt')).toEqual({ kind: 'note', note: 'It cannot be read: this dump says so' });
  });

  it('reckons the posts of a long file from its first part', async () => {
    const post = `${'words of a post that goes on for a while '.repeat(100)}\n\u00A0\n`;
    const count = Math.ceil((WHOLE_FILE + FIRST_PART) / Buffer.byteLength(post));
    write('long.txt', `A title\n\n${post.repeat(count)}`);
    const { found } = await read();
    const indexed = found.get('long.txt');
    if (indexed?.kind !== 'thread') throw new Error(`not a thread: ${JSON.stringify(indexed)}`);
    expect(indexed.summary.isEstimate).toBe(true);
    expect(Math.abs(indexed.summary.posts - count) / count).toBeLessThan(0.02);
  });

  it('is there at once the second time, but for files that changed', async () => {
    for (let index = 0; index < 20; index += 1) write(`${index}.txt`, `Title ${index}\n\nwords\n\u00A0\n`);
    const cache = { path: cachePath(), version: '1' };
    await (await read({ cache })).folder.close();
    write('7.txt', 'Another title\n\nwords and more words\n\u00A0\n');
    const { startWorker, paths } = counting();
    const { found } = await read({ cache, startWorker });
    expect(paths).toEqual([join(folder, '7.txt')]);
    expect(found.size).toBe(20);
    expect(found.get('7.txt')).toMatchObject({ summary: { title: 'Another title' } });
  });

  it.each([
    ['of another version', (text: string) => text.replace('"version":"1"', '"version":"0"')],
    ['cut in a line', (text: string) => text.slice(0, -20)],
    ['with a line that means something else', (text: string) => text.replace('"posts":1', '"posts":"many"')],
    ['that is no text', () => '\u0000\u0001'],
  ])('throws away a cache %s without a word', async (_, spoil) => {
    write('a.txt', 'A title\n\nwords\n\u00A0\n');
    const cache = { path: cachePath(), version: '1' };
    await (await read({ cache })).folder.close();
    writeFileSync(cachePath(), spoil(readFileSync(cachePath(), 'utf8')));
    const { startWorker, paths } = counting();
    const { found } = await read({ cache, startWorker });
    expect(paths).toHaveLength(1);
    expect(found.get('a.txt')).toMatchObject({ summary: { title: 'A title', posts: 1 } });
  });

  it('goes on where a file ends its worker', async () => {
    for (const name of ['a', 'b', 'c', 'd']) write(name, `Title ${name}\n\nwords\n\u00A0\n`);
    const startWorker = localWorkers(({ files }) => files.some(({ path }) => path.endsWith('/c')));
    const { found } = await read({ startWorker });
    expect([...found].map(([name, { kind }]) => [name, kind]).sort()).toEqual([
      ['a', 'thread'],
      ['b', 'thread'],
      ['c', 'note'],
      ['d', 'thread'],
    ]);
  });

  it('ends where no worker can be started', async () => {
    for (let index = 0; index < 50; index += 1) write(`${index}.txt`, 'words');
    let starts = 0;
    const { found } = await read({
      startWorker({ onDeath }) {
        starts += 1;
        setImmediate(onDeath);
        return { send: () => {}, stop: () => {} };
      },
    });
    expect([...found.values()].every(({ kind }) => kind === 'note')).toBe(true);
    expect(starts).toBeLessThan(5);
  });

  it('looks first into what is on the screen', async () => {
    for (let index = 0; index < 100; index += 1) write(`${index}.txt`, 'words');
    const { startWorker, paths } = counting();
    const wanted = [90, 91, 92].map((index) => join(folder, `${index}.txt`));
    let opened: Folder | undefined;
    await new Promise<void>((resolve) => {
      opened = start({
        paths: [folder],
        startWorker,
        workerCount: 1,
        cache: null,
        onEvents(events) {
          if (events.some(({ kind }) => kind === 'files')) opened?.prefer(wanted);
          if (paths.length === 100) resolve();
        },
      });
    });
    const [first] = wanted;
    const place = paths.indexOf(first as string);
    expect(place).toBeLessThan(90);
    expect(paths.slice(place, place + 3)).toEqual(wanted);
  });
});

describe('the search', () => {
  async function search(query: string, startWorker = localWorkers(), workerCount = 2): Promise<SearchNews> {
    const { folder: opened, found } = await read({ startWorker, workerCount });
    await opened.close();
    return new Promise((resolve) => {
      const all: FoundHit[] = [];
      let fileCount = 0;
      const searched = start({
        paths: [],
        startWorker,
        workerCount,
        cache: null,
        onEvents(events) {
          for (const event of events) {
            if (event.kind !== 'search' || event.news.id !== 2) continue;
            all.push(...event.news.hits);
            fileCount += event.news.fileCount;
            if (event.news.isDone) resolve({ ...event.news, hits: all, fileCount });
          }
        },
      });
      const files = [...found.keys()].sort().map((name) => ({ path: join(folder, name), size: 100 }));
      // Given up by the one behind it: none of its news may come.
      searched.search(1, 'nothing of it', files);
      searched.search(2, query, files);
    });
  }

  it('gives hits in the order of the files', async () => {
    for (let index = 100; index < 200; index += 1) {
      write(`${index}.txt`, `Title\n\n${index % 3 === 0 ? 'an oak stands here' : 'a birch'}\n\u00A0\n`);
    }
    const { hits, fileCount } = await search('oak');
    expect(fileCount).toBe(100);
    expect(hits.map(({ path }) => path.slice(-7, -4))).toEqual(
      Array.from({ length: 33 }, (_, index) => String(102 + 3 * index)),
    );
    const [{ hit } = { hit: null }] = hits;
    expect(hit?.snippet.slice(hit.start, hit.end)).toBe('oak');
  });

  it('says why a query means nothing', async () => {
    write('a.txt', 'words (');
    expect(await search('(')).toMatchObject({ problem: '`(` has no end', hits: [] });
  });

  it('parses no file whose bytes cannot match', async () => {
    write('a.txt', 'Title\n\nwords\n\u00A0\n');
    write('b.txt', 'Title\n\nan oak\n\u00A0\n');
    const parsed: string[] = [];
    const { plainSkills } = await import('../testing/local-worker.ts');
    const startWorker = localWorkers(() => false, {
      ...plainSkills,
      readThread(bytes, path) {
        parsed.push(path);
        return plainSkills.readThread(bytes, path);
      },
    });
    const { hits } = await search('oak', startWorker);
    expect(hits).toHaveLength(1);
    // Both were read for the index, one for the search.
    expect(parsed.map((path) => path.slice(-5)).sort()).toEqual(['a.txt', 'b.txt', 'b.txt']);
  });

  it('goes on where a file ends its worker', async () => {
    for (const name of ['a', 'b', 'c']) write(name, 'Title\n\nan oak\n\u00A0\n');
    const isFatal = (request: WorkRequest) =>
      request.kind === 'search' && request.files.some(({ path }) => path.endsWith('/b'));
    const { hits, fileCount } = await search('oak', localWorkers(isFatal));
    expect(fileCount).toBe(3);
    expect(hits.map(({ path }) => path.at(-1))).toEqual(['a', 'c']);
  });
});
