import type { BoardPost, BoardThread } from './board-thread.ts';
import { dayName, type PageLocale, stamp } from './calendar.ts';
import type { Html } from './html.ts';
import type { Pen } from './pen.ts';

/** Prints threads the way one forum engine does, in one of its skins. */
export interface BoardPrinter {
  /** Name of the engine with its skin, such as `phpbb3-subsilver2`. */
  id: string;
  /** What gold calls the engine. */
  engine: string;
  /** First and last year in which the engine was in use. */
  years: readonly [number, number];
  /** Whether the engine's quotes keep the quotes that are inside. */
  nestsQuotes: boolean;
  locales: readonly PageLocale[];
  /** Gives the page's body, without `<html>`. */
  print(thread: BoardThread, pen: Pen): Html;
}

/** Labels of an engine in the languages that it is printed in. */
export type LabelTable<Key extends string> = Partial<Record<PageLocale, Record<Key, string>>> & {
  en: Record<Key, string>;
};

/** The labels of one language of a table. */
export type LabelsOf<Table extends { en: unknown }> = Table['en'];

/** What stands between the blanks of `Text`. */
type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text;

/**
 * Makes a table of labels from rows whose cells have bars between.
 *
 * @param keys  The names of the cells, with blanks between.
 * @throws {RangeError} If a row has another number of cells.
 */
export function labelTable<const Keys extends string>(
  keys: Keys,
  rows: Partial<Record<PageLocale, string>> & { en: string },
): LabelTable<Words<Keys>> {
  const names = keys.split(' ');
  const entries = Object.entries(rows).map(([locale, row]) => {
    // In French a blank that no line ends at stands before a colon.
    const cells = (locale === 'fr' ? row.replaceAll(' :', '\u00A0:') : row).split('|');
    if (cells.length !== names.length) throw new RangeError(`The labels of ${locale} do not fit: ${row}`);
    return [locale, Object.fromEntries(names.map((name, place) => [name, cells[place]]))];
  });
  return Object.fromEntries(entries) as LabelTable<Words<Keys>>;
}

/** The locales that `labels` has, in its order. */
export function localesOf(labels: Partial<Record<PageLocale, unknown>>): PageLocale[] {
  return Object.keys(labels) as PageLocale[];
}

/** The entry of `labels` for the language of `thread`, English where it has none. */
export function labelsFor<Labels>(
  labels: Partial<Record<PageLocale, Labels>> & { en: Labels },
  { locale }: BoardThread,
): Labels {
  return labels[locale] ?? labels.en;
}

/** Puts `values` in the place of `%n`, `%d` and the like. */
export function filled(pattern: string, values: Record<string, string | number>): string {
  return pattern.replaceAll(/%([a-z])/g, (whole, key: string) => String(values[key] ?? whole));
}

/**
 * A moment by a pattern of `stamp`, on the clock of twelve or twenty-four hours that the board is set to, with the day's
 * name in the place of the date where the board prints that.
 */
export function clockStamp(minutes: number, pattern: string, { settings, locale }: BoardThread): string {
  const shown = settings.isTwelveHour
    ? pattern
    : pattern.replace(/h(:i(?::s)?) [Aa]/u, 'H$1').replace(/g(:i(?::s)?) ?[Aa]/u, 'G$1');
  const day = settings.fetchedAt === null ? null : dayName(minutes, settings.fetchedAt, locale);
  const [, time] = /^.*[YyFMmnjd](\W+(?:\\\w)*\W*[GgHh].*)$/u.exec(shown) ?? [];
  return day === null || time === undefined
    ? stamp(minutes, shown, locale)
    : day + stamp(minutes, time, locale);
}

/**
 * The stamp of an edit, `null` where there was none.
 *
 * @param labels  `edited` with `%n` for the name, `%d` for the moment by the pattern `date`, `%t` for that by `time`,
 *   `%c` for the count and `%s` for an `s` where it is more than one.
 */
export function editStamp(
  { edit }: BoardPost,
  labels: { edited: string; date: string; time?: string },
  thread: BoardThread,
): string | null {
  if (edit === null) return null;
  return filled(labels.edited, {
    n: edit.name,
    d: clockStamp(edit.at, labels.date, thread),
    t: clockStamp(edit.at, labels.time ?? '', thread),
    c: edit.count,
    s: edit.count > 1 ? 's' : '',
  });
}
