import AdmZip from 'adm-zip';
import { SaxesParser } from 'saxes';

/** An element of a file of a book. */
export interface BookElement {
  name: string;
  attributes: Record<string, string>;
  /** Names of the elements around it, from the root. */
  path: string[];
}

/** A file of XML in a book. */
export interface BookDocument {
  elements: BookElement[];
  /** What is neither an element nor text nor the declaration and the doctype that we write. */
  others: string[];
  text: string;
}

/** A book as a reading system gets it: unpacked, and every file of XML read by a parser that takes no nonsense. */
export interface OpenBook {
  /** In the order of the archive. */
  paths: string[];
  texts: ReadonlyMap<string, string>;
  documents: ReadonlyMap<string, BookDocument>;
}

/**
 * Opens a book.
 *
 * @throws If it is no archive, or a file in it is no well-formed XML.
 */
export function openBook(bytes: Uint8Array): OpenBook {
  const entries = new AdmZip(Buffer.from(bytes)).getEntries();
  const texts = new Map(entries.map((entry) => [entry.entryName, entry.getData().toString('utf8')]));
  const documents = new Map(
    [...texts]
      .filter(([path]) => /\.(?:xhtml|xml|opf|ncx|svg)$/u.test(path))
      .map(([path, text]) => [path, readXml(text)]),
  );
  return { paths: entries.map(({ entryName }) => entryName), texts, documents };
}

/** Reads XML. */
export function readXml(text: string): BookDocument {
  const document: BookDocument = { elements: [], others: [], text: '' };
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    document.elements.push({ name, attributes: Object.fromEntries(values), path: [...path] });
    path.push(name);
  });
  parser.on('closetag', () => void path.pop());
  parser.on('text', (value) => {
    document.text += value;
  });
  parser.on('cdata', (value) => document.others.push(`cdata ${value}`));
  parser.on('comment', (value) => document.others.push(`comment ${value}`));
  parser.on('processinginstruction', ({ target }) => document.others.push(`instruction ${target}`));
  parser.on('doctype', (value) => {
    if (value.trim() !== 'html') document.others.push(`doctype ${value}`);
  });
  parser.write(text).close();
  return document;
}

/** Links that lead nowhere: to a file that is not in the book, or to no element of it. */
export function brokenLinks({ documents, texts }: OpenBook): string[] {
  const broken: string[] = [];
  for (const [path, { elements }] of documents) {
    for (const { attributes } of elements) {
      const link = attributes['href'] ?? attributes['src'] ?? attributes['full-path'];
      if (link === undefined || /^[a-z]+:/iu.test(link)) continue;
      const base = attributes['full-path'] === undefined ? path : '';
      const [file = '', id] = resolve(link, base);
      const target = documents.get(file)?.elements.some((element) => element.attributes['id'] === id);
      if (id === undefined ? !texts.has(file) : !target) broken.push(`${path}: ${link}`);
    }
  }
  return broken;
}

function resolve(link: string, base: string): [string, string | undefined] {
  const { pathname, hash } = new URL(link, `book:/${base}`);
  return [decodeURI(pathname.slice(1)), hash === '' ? undefined : decodeURI(hash.slice(1))];
}

/** Ids that are in one file twice. */
export function repeatedIds({ documents }: OpenBook): string[] {
  return [...documents].flatMap(([path, { elements }]) => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
  });
}
