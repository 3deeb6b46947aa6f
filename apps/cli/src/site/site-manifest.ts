/** What is known of a file that a build made. */
export interface MadeFile {
  /** Of what it holds. */
  hash: string;
  /** What it was like when it was made: see `stampOf`. Empty where that is not known. */
  stamp: string;
}

/** What the last build that came to its end left for the next. */
export interface SiteManifest {
  /** As it was given to `printManifest`; `null` where there is none. */
  notes: unknown;
  /** By path in the site. */
  files: Map<string, MadeFile>;
}

/** Folders of a site, those inside others last. */
export const siteFolders = ['threads', 'authors', 'search', 'search/text'];

/** A manifest may have come with a folder from elsewhere: nothing but files of a site is ever removed for it. */
export const ownPath =
  /^(?:(?:threads|authors|search|search\/text)\/)?[a-z0-9][a-z0-9_-]*\.(?:html|js|xml)$/u;

/** Reads a manifest. Of none, or none that can be read, nothing is known: what stands there then is not of a site. */
export function parseManifest(text: string): SiteManifest {
  try {
    const { rethread, version, notes, files } = JSON.parse(text);
    if (rethread !== 'site' || version !== 1) return { notes: null, files: new Map() };
    const known = Object.entries(files as Record<string, unknown>).filter(([file]) => ownPath.test(file));
    return { notes, files: new Map(known.map(([file, words]) => [file, parseMade(String(words))])) };
  } catch {
    return { notes: null, files: new Map() };
  }
}

/** Gives what `parseManifest` reads, part by part: a file has its hash and, behind a blank, its stamp. */
export function* printManifest(notes: unknown, files: ReadonlyMap<string, MadeFile>): Generator<string> {
  yield '{"rethread":"site","version":1,"notes":';
  yield* printJson(notes);
  yield ',"files":{';
  let between = '';
  for (const [file, { hash, stamp }] of files) {
    yield `${between}"${file}":"${hash} ${stamp}"`;
    between = ',';
  }
  yield '}}';
}

/** As `JSON.stringify`, item by item of the lists of an object: those of a large site are long. */
function* printJson(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    yield '[';
    for (const [index, item] of value.entries()) yield `${index === 0 ? '' : ','}${JSON.stringify(item)}`;
    yield ']';
    return;
  }
  if (typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
    return;
  }
  yield '{';
  let between = '';
  for (const [key, item] of Object.entries(value)) {
    yield `${between}${JSON.stringify(key)}:`;
    yield* printJson(item);
    between = ',';
  }
  yield '}';
}

function parseMade(words: string): MadeFile {
  const blank = `${words} `.indexOf(' ');
  return { hash: words.slice(0, blank), stamp: words.slice(blank + 1) };
}
