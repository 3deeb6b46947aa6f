import {
  atomFeed,
  authorPages,
  createSegment,
  defaultSettings,
  digest,
  gatherFacts,
  pageTexts,
  recordThread,
  type SearchList,
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
import { type Dump, findDumps, hashOf } from './find-dumps.ts';
import { openSiteFolder, type SiteFolder } from './site-folder.ts';
import { type KeptThread, noteDown, planSite, readNotes, type Segment, type SiteNotes } from './site-plan.ts';

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
 * Makes a site of folders of dumps, or brings one up to date. A thread is parsed only where its dump has changed, or where
 * that of another in its part of the index has; of all others a small record is at hand.
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
  for (const segment of planSite(dumps, before)) {
    const { threads, version } = keepSegment(segment, build) ?? (await buildSegment(segment, build));
    for (const thread of threads) kept.push(thread);
    list.segments.push([segment.id, version]);
  }
  progress.end();
  const records = kept.map(({ record }) => record);
  writeOverview(records, list, build);
  const notes = noteDown(fingerprint, kept, list.segments);
  const counts = folder.finish(notes, { removesGone: errors.length === 0 });
  if (!request.quiet) {
    const threads = `${kept.length} ${kept.length === 1 ? 'thread' : 'threads'}`;
    const files = `${counts.written} files written, ${counts.unchanged} unchanged, ${counts.removed} removed`;
    system.note(`${threads} in ${quoted(request.output)}: ${files}`);
  }
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
  version: string;
}

/** Leaves a segment as it is, if none of its threads has changed and all of its files are there. */
function keepSegment(segment: Segment, { folder, settings, before, onThread }: Build): BuiltSegment | null {
  const version = before.segments.get(segment.id);
  const threads = segment.threads.map(({ dump, kept }) => (kept?.hash === dump.hash ? kept : null));
  if (version === undefined || segment.hasLost || threads.includes(null)) return null;
  const whole = threads as KeptThread[];
  const paths = whole.flatMap(({ record }) => threadPaths(record.name, record.postCount, settings));
  if (!folder.keep([...segmentPaths(segment.id), ...paths])) return null;
  for (const _thread of whole) onThread();
  return { threads: whole, version };
}

/** Reads the threads of a segment one by one, and writes its index and the pages of those that have changed. */
async function buildSegment({ id, threads }: Segment, build: Build): Promise<BuiltSegment> {
  const { folder, settings } = build;
  const index = createSegment(id);
  const built: KeptThread[] = [];
  for (const { dump, number, kept, claim } of threads) {
    build.onThread();
    const read = await readThread(dump, build);
    if (read === null) continue;
    const { facts, hash, dialect } = read;
    const name = kept?.record.name ?? claim(threadName(facts.title, dump.key));
    index.add(facts, name);
    // A copy: a part of a text keeps all of the text in memory, and records of all threads are held.
    const record: ThreadRecord = JSON.parse(JSON.stringify(recordThread(facts, name)));
    if (kept?.hash !== hash || !folder.keep(threadPaths(name, record.postCount, settings))) {
      for (const file of threadPages(facts, dialect, name, settings)) folder.write(file);
      for (const file of pageTexts(facts, name, settings)) folder.write(file);
    }
    built.push({ key: dump.key, hash, number, record });
  }
  const { version, files } = index.finish();
  for (const file of files) folder.write(file);
  return { threads: built, version };
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

function writeOverview(
  records: readonly ThreadRecord[],
  list: SearchList,
  { folder, settings }: Build,
): void {
  const pages: string[] = [];
  const write = (files: Iterable<Parameters<SiteFolder['write']>[0]>) => {
    for (const file of files) {
      folder.write(file);
      pages.push(file.path);
    }
  };
  write(threadLists(records, settings));
  write(authorPages(records, settings));
  write([searchPage(settings)]);
  folder.write(searchList(list));
  const { baseUrl } = settings;
  if (baseUrl === null) return;
  folder.write(atomFeed(records, settings, baseUrl));
  for (const { name, postCount } of records) {
    for (const path of threadPaths(name, postCount, settings)) if (path.endsWith('.html')) pages.push(path);
  }
  for (const file of sitemap(pages, baseUrl)) folder.write(file);
}
