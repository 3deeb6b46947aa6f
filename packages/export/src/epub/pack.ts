import { strToU8, zipSync } from 'fflate/browser';

/** A file of a book. */
export interface BookFile {
  /** From the root of the archive. */
  path: string;
  content: string;
}

/** Of the archive, and all that its first file says. */
export const epubMediaType = 'application/epub+zip';

/** Where 32-bit offsets end; with the directory behind it, which they must reach too. */
const MAX_LENGTH = 0xffff_ffff;

/** Most files that the directory of an archive can count. */
const MAX_FILES = 0xffff;

/** Length of what ends an archive, and where in it the directory's place is told. */
const END_LENGTH = 22;
const PLACE_IN_END = 16;

/** Where a file's entry in the directory says where the file is. */
const PLACE_IN_ENTRY = 42;

/**
 * Packs the files of a book as the EPUB Open Container Format asks: the media type comes first and as it is, so that
 * programs find it at a fixed place. The same files give the same bytes, at any time and in any time zone.
 *
 * Each file is given out as soon as it is packed, with its sizes in front of it: streams of archives put these behind,
 * which the format forbids for the first file and some reading systems cannot read. All that is kept is the directory.
 *
 * @throws {RangeError} If the archive would be longer than 4 GiB, or hold more than 65,535 files.
 */
export function* packBook(files: Iterable<BookFile>): Generator<Uint8Array> {
  const entries: Uint8Array[] = [];
  let length = 0;
  let directoryLength = 0;
  for (const archive of packEach(files)) {
    const directoryOffset = placeIn(archive, archive.length - END_LENGTH + PLACE_IN_END);
    const entry = archive.slice(directoryOffset, -END_LENGTH);
    view(entry).setUint32(PLACE_IN_ENTRY, length, true);
    entries.push(entry);
    length += directoryOffset;
    directoryLength += entry.length;
    if (entries.length > MAX_FILES)
      throw new RangeError('The book would hold more than 65,535 files; more posts per chapter make fewer');
    if (length + directoryLength + END_LENGTH > MAX_LENGTH)
      throw new RangeError('The book would be longer than 4 GiB, the most that an EPUB can hold');
    yield archive.subarray(0, directoryOffset);
  }
  yield* entries;
  yield printEnd({ count: entries.length, directoryLength, directoryOffset: length });
}

/** Packs each file as an archive of its own: what an archive of all holds of each is the same but for its place. */
function* packEach(files: Iterable<BookFile>): Generator<Uint8Array> {
  // The earliest time that an archive can name; it is read in local time, and so are its parts.
  const mtime = new Date(1980, 0, 1);
  yield zipSync({ mimetype: [strToU8(epubMediaType), { level: 0, mtime }] });
  for (const { path, content } of files) yield zipSync({ [path]: [strToU8(content), { mtime }] });
}

interface Directory {
  count: number;
  directoryLength: number;
  directoryOffset: number;
}

/** Writes what ends an archive, as that of none does. */
function printEnd({ count, directoryLength, directoryOffset }: Directory): Uint8Array {
  const end = zipSync({});
  const numbers = view(end);
  numbers.setUint16(8, count, true);
  numbers.setUint16(10, count, true);
  numbers.setUint32(12, directoryLength, true);
  numbers.setUint32(PLACE_IN_END, directoryOffset, true);
  return end;
}

function placeIn(bytes: Uint8Array, offset: number): number {
  return view(bytes).getUint32(offset, true);
}

function view({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
