import { strToU8, type Zippable, zipSync } from 'fflate/browser';

/** A file of a book. */
export interface BookFile {
  /** From the root of the archive. */
  path: string;
  content: string;
}

/** Of the archive, and all that its first file says. */
export const epubMediaType = 'application/epub+zip';

/**
 * Packs the files of a book as the EPUB Open Container Format asks: the media type comes first and as it is, so that
 * programs find it at a fixed place. The same files give the same bytes, at any time and in any time zone.
 *
 * @throws {RangeError} If the archive would be longer than 4 GiB.
 */
export function packBook(files: Iterable<BookFile>): Uint8Array {
  // The earliest time that an archive can name; it is read in local time, and so are its parts.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = { mimetype: [strToU8(epubMediaType), { level: 0, mtime }] };
  let length = 0;
  for (const { path, content } of files) {
    const bytes = strToU8(content);
    length += bytes.length;
    if (length > MAX_LENGTH)
      throw new RangeError('The book would be longer than 4 GiB, the most that an EPUB can hold');
    entries[path] = [bytes, { mtime }];
  }
  return zipSync(entries);
}

/** Where the 32-bit offsets of an archive end, less what its directory may take. */
const MAX_LENGTH = 0xf000_0000;
