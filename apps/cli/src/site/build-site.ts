import {
  atomFeed,
  authorPages,
  authorsOf,
  createSegment,
  defaultSettings,
  digest,
  gatherFacts,
  pageTexts,
  readSegment,
  recordThread,
  type SearchList,
  type SegmentEntry,
  type SiteSettings,
  searchList,
  searchPage,
  segmentPaths,
  siteFingerprint,
  sitemap,
  type ThreadRecord,
  threadLists,
  threadName,
  threadPages,
  threadPaths,
} from '@rethread/export/site';
import manifest from '../../package.json' with { type: 'json' };
import { CommandError, quoted } from '../command-error.ts';
import { createProgress } from '../convert/progress.ts';
import { type LoadedDialect, loadDialect } from '../load-dialect.ts';
import { loadThread } from '../load-thread.ts';
import type { System } from '../system.ts';
import type { SiteRequest } from '../understand-arguments.ts';
import { type Dump, findDumps } from './find-dumps.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { openSiteFolder, type SiteFolder } from './site-folder.ts';
import { type KeptThread, noteDown, planSite, readNotes, type Segment, type SiteNotes } from './site-plan.ts';
import { hashOf } from './whole-files.ts';

/** What a build came to. */
export interface SiteOutcome {
  /** What could not be read; the site is made of the rest. */
  errors: CommandError[];
  exitCode: 0 | 1;
}

/** What is at hand while a site is built. */
interface Build {
  folder: SiteFolder;
  settings: SiteSettings;
  dialect: LoadedDialect;
  before: SiteNotes;
  system: System;
  errors: CommandError[];
  onThread(): void;
}

/**
 * Makes a site of folders of dumps, or brings one up to date. A thread is parsed only where its dump has changed: of all
 * others a small record is at hand, and what the index says of them.
 *
 * @throws {CommandError} If a folder is missing or the site cannot be written.
 */
export async function buildSite(request: SiteRequest, system: System): Promise<SiteOutcome> {
  const errors: CommandError[] = [];
  const dialect = await loadDialect(request.dialect, system);
  const dumps = await findDumps(request.paths, request.output, system, errors);
  const settings = settingsOf(request);
  const folder = openSiteFolder(request.output, request);
  const fingerprint = [manifest.version, siteFingerprint(settings), digest(JSON.stringify(dialect))].join(
    ' ',
  );
  const before = readNotes(folder.notes, fingerprint);
  const showsProgress = system.stderrIsTerminal && !request.quiet;
  const progress = createProgress(dumps.length, showsProgress ? system.showProgress : () => {});
  const build: Build = { folder, settings, dialect, before, system, errors, onThread: progress.step };

  const kept: KeptThread[] = [];
  const list: SearchList = { postsPerPage: settings.postsPerPage, segments: [] };
  let isSame = before.isWhole && before.threads.size === dumps.length;
  for (const segment of planSite(dumps, before)) {
    const same = keepSegment(segment, build);
    const { threads, entry } = same ?? (await buildSegment(segment, build));
    for (const thread of threads) kept.push(thread);
    list.segments.push(entry);
    isSame &&= same !== null;
  }
  progress.end();
  // Lists and authors are made of the records alone.
  if (!isSame || errors.length > 0 || !folder.keepRest()) writeOverview(kept, list, build);
  const isWhole = errors.length === 0;
  const notes = noteDown(fingerprint, kept, { segments: list.segments, isWhole });
  const { written, unchanged, removed } = folder.finish(notes, { removesGone: isWhole });
  const left = folder.left();
  if (!request.quiet) {
    const threads = `${kept.length} ${kept.length === 1 ? 'thread' : 'threads'}`;
    const files = `${written} files written, ${unchanged} unchanged, ${removed} removed`;
    system.note(`${threads} in ${quoted(request.output)}: ${files}`);
  }
  errors.push(...left);
  return { errors, exitCode: errors.length > 0 ? 1 : 0 };
}

function settingsOf({ title, baseUrl, postsPerPage, theme }: SiteRequest): SiteSettings {
  return {
    title: title ?? defaultSettings.title,
    baseUrl,
    postsPerPage: postsPerPage ?? defaultSettings.postsPerPage,
    theme: theme ?? defaultSettings.theme,
  };
}

interface BuiltSegment {
  threads: KeptThread[];
  entry: SegmentEntry;
}

/** Leaves a segment as it is, if none of its threads has changed and all of its files are there. */
function keepSegment(segment: Segment, { folder, settings, before, onThread }: Build): BuiltSegment | null {
  const entry = before.segments.get(segment.id);
  if (entry === undefined || segment.hasLost) return null;
  const threads: KeptThread[] = [];
  for (const { dump, kept } of segment.threads) {
    if (kept?.hash !== dump.hash || kept.segment !== segment.id) return null;
    threads.push(kept);
  }
  const paths = threads.flatMap(({ record }) => threadPaths(record.name, record.postCount, settings));
  if (!folder.keep([...segmentPaths(entry), ...paths])) return null;
  for (const _thread of threads) onThread();
  return { threads, entry };
}

/**
 * Reads the threads of a segment that have changed, one by one, and writes their pages and the index of the segment. Of the
 * others the earlier index knows where their words are.
 */
async function buildSegment(segment: Segment, build: Build): Promise<BuiltSegment> {
  const { id } = segment;
  const { folder, settings } = build;
  const index = createSegment(id, readEarlier(id, build));
  const built: KeptThread[] = [];
  for (const { dump, kept, claim } of segment.threads) {
    build.onThread();
    const paths = kept === null ? [] : threadPaths(kept.record.name, kept.record.postCount, settings);
    const isSame = kept?.hash === dump.hash && folder.keep(paths);
    if (kept && isSame && index.keep(kept.record.name)) {
      built.push({ ...kept, segment: id });
      continue;
    }
    const read = await readThread(dump, build);
    if (read === null) continue;
    const { facts, hash, dialect } = read;
    const name = kept?.record.name ?? claim(threadName(facts.title, dump.key));
    index.add(facts, name);
    // A copy: a part of a text keeps all of the text in memory, and records of all threads are held.
    const record: ThreadRecord = JSON.parse(JSON.stringify(recordThread(facts, name)));
    if (!isSame || kept?.hash !== hash) {
      for (const file of threadPages(facts, dialect, name, settings)) folder.write(file);
      for (const file of pageTexts(facts, name, settings)) folder.write(file);
    }
    built.push({ key: dump.key, hash, segment: id, record });
  }
  const files = index.finish();
  let file = files.next();
  for (; !file.done; file = files.next()) folder.write(file.value);
  giveBackMemory();
  // Changes whenever what a search loads of these threads does.
  const version = digest(built.map(({ hash, record }) => `${hash} ${record.name}`).join());
  return { threads: built, entry: [id, version, file.value] };
}

function readEarlier(id: number, { folder, before }: Build) {
  const entry = before.segments.get(id);
  const files = entry === undefined ? null : folder.read(segmentPaths(entry));
  return files && readSegment(files);
}

/** `null` where it cannot be read, which is noted. */
async function readThread({ path }: Dump, { dialect, system, errors }: Build) {
  try {
    const bytes = await system.read({ kind: 'file', path });
    const { thread } = (await loadThread(bytes, quoted(path), dialect)).result;
    return { facts: gatherFacts(thread), dialect: thread.dialect, hash: hashOf(bytes) };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    errors.push(error);
    return null;
  }
}

/** Writes lists, authors, feed and what else is made of records; pages of authors with nothing new stay. */
function writeOverview(
  threads: readonly KeptThread[],
  list: SearchList,
  { folder, settings, before }: Build,
): void {
  const records = threads.map(({ record }) => record);
  const isChanged = changedAuthors(threads, before);
  const pages: string[] = [];
  for (const page of threadLists(records, settings)) {
    folder.write(page.print());
    pages.push(page.path);
  }
  for (const { path, author, print } of authorPages(records, settings)) {
    if (author === null || isChanged(author) || !folder.keep([path])) folder.write(print());
    pages.push(path);
  }
  const search = searchPage(settings);
  folder.write(search);
  pages.push(search.path);
  folder.write(searchList(list));
  const { baseUrl } = settings;
  if (baseUrl === null) return;
  folder.write(atomFeed(records, settings, baseUrl));
  for (const { name, postCount } of records) {
    for (const path of threadPaths(name, postCount, settings)) if (path.endsWith('.html')) pages.push(path);
  }
  for (const file of sitemap(pages, baseUrl)) folder.write(file);
}

/** Tells who wrote in a thread that came, changed or went. */
function changedAuthors(threads: readonly KeptThread[], before: SiteNotes): (author: string) => boolean {
  const gone = new Map(before.threads);
  const changed: ThreadRecord[] = [];
  for (const { key, hash, record } of threads) {
    const earlier = gone.get(key);
    gone.delete(key);
    if (earlier?.hash === hash) continue;
    changed.push(record);
    if (earlier) changed.push(earlier.record);
  }
  for (const { record } of gone.values()) changed.push(record);
  const authors = new Set(changed.flatMap(authorsOf));
  return (author) => authors.has(author);
}
