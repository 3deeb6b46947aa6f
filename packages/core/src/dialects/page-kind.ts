import { matchTemplates } from './match-templates.ts';
import type { SignLine } from './signs.ts';
import { compileTemplates, type TemplateSet } from './templates.ts';
import { entriesOf } from './word-list.ts';

/** A page of a board that is no thread. */
export type PageKind = 'search' | 'profile' | 'topics' | 'menu';

/** What such pages are called in sentences. */
export const pageKindNames: Record<PageKind, string> = {
  search: 'the results of a search',
  profile: "a member's profile",
  topics: 'a list of threads',
  menu: 'a menu',
};

/** What each kind of page says of itself, in a line that no thread holds. */
const HEADINGS: Record<Exclude<PageKind, 'menu'>, string> = {
  search: `
    Search results for query: %x | Search results for: %x | Search found %i matches | Search found %i match
    Search found %i matches: %x | Search found %i match: %x | Search found more than %i matches
    Your search for %x returned %i results | Found %i results | Found %i results for %x
    Threads tagged with %x | Thread tagged with %x | Topics tagged %x | Discussions tagged with %x
    Suchergebnisse für: %x | Suchergebnisse für Suchanfrage: %x | Die Suche ergab %i Treffer
    Die Suche ergab %i Treffer: %x | Themen mit dem Stichwort %x | Résultats de recherche pour: %x
    Résultats de la recherche pour: %x | La recherche a retourné %i résultats | %i résultats trouvés
    La recherche a trouvé %i résultats | Se encontraron %i coincidencias | La búsqueda obtuvo %i resultados
    La ricerca ha trovato %i risultati | A pesquisa encontrou %i resultados | Sua pesquisa retornou %i resultados
    Результатов поиска: %i | Найдено сообщений: %i | Er zijn %i resultaten gevonden | Znaleziono %i wyników
  `,
  profile: `
    Viewing profile - %n | Viewing profile: %n | View Profile: %n | Viewing Profile: %n | Profile of %n
    All about %n | Search user's posts | Search user’s posts | Find all threads started by %n
    Most active forum: %x | Most active topic: %x | Profile posts Latest activity Postings About
    Betrachte Profil: %n | Profil von %n anzeigen | Beiträge des Mitglieds anzeigen | Aktivstes Forum: %x
    Profilnachrichten Letzte Aktivitäten Beiträge Informationen | Consulte un profil : %n | Voir le profil : %n
    Rechercher les messages de l’utilisateur | Viendo perfil - %n | Просмотр профиля: %n | Profielweergave - %n
  `,
  topics: `
    Threads in Forum: %t | Topics Replies Views Last post | Topics Replies Views Last Post
    Topics Author Replies Views Last post | Subject / Started by Replies / Views Last post
    Title / Thread Starter Replies / Views Last Post By | Themen Antworten Zugriffe Letzter Beitrag
    Betreff / Begonnen von Antworten / Aufrufe Letzter Beitrag | Sujets Réponses Vus Dernier message
    Sujets Réponses Vues Dernier message | Temas Respuestas Vistas Último mensaje
    Argomenti Risposte Visite Ultimo messaggio | Темы Ответы Просмотры Последнее сообщение
    Forum Topics Posts Last post | Forum Themen Beiträge Letzter Beitrag | Forum Threads Posts Last Post
  `,
};

/** What stands at each entry of a list: of threads, of results, of what a member wrote. */
const ROWS = `
  Replies: %i | Replies: %i Views: %i | Replies: %i, Views: %i | Views: %i | %i replies, %i views
  %i Replies %i Views | Forum: %t | Last post by %n | Last post by %n %d | Last post by %n « %d
  Last Post: %d by %n | Last post: %n, %d | Last Post by %n | Thread by: %n, %d | Started by %n, %d
  Post by: %n, %d, %i replies, in forum: %t | Thread by: %n, %d, %i replies, in forum: %t
  %n Thread %d Replies: %i Forum: %t | %n Post #%i %d Forum: %t | by %n » %d » in %t | Posted in %t by %n
  %n replied to %n's topic in %t | %n posted a topic in %t | Antworten: %i | Aufrufe: %i
  Antworten: %i Aufrufe: %i | Letzter Beitrag von %n | Letzter Beitrag von %n « %d | von %n » %d » in %t
  Réponses: %i | Dernier message par %n | Vues: %i | par %n » %d » dans %t | Respuestas: %i | Vistas: %i
  Último mensaje por %n | Risposte: %i | Visite: %i | Ultimo messaggio di %n | Ответов: %i | Ответы: %i
  Просмотров: %i | Последнее сообщение от %n | Reacties: %i | Weergaven: %i | Laatste bericht door %n
`;

/** What parts the thread from the list of others that some pages have behind it. */
const OTHERS = `
  Similar threads | Similar Threads | Similar Topics | Similar topics | Related threads | Related Topics
  Suggested Topics | Recommended Posts | Ähnliche Themen | Sujets similaires | Discussions similaires
  Temas similares | Discussioni simili | Похожие темы | Possibly Related Threads… | Latest topics
`;

interface PageWords {
  headings: TemplateSet;
  /** By template. */
  kinds: Map<string, PageKind>;
  rows: TemplateSet;
  others: TemplateSet;
}

let words: PageWords | null = null;

/** Lines that show something, from the top, among which a page says what it is. */
const MAX_HEADING_LINES = 80;

/** Longest line that is looked up. */
const MAX_LENGTH = 150;

/** Entries that make a list, and how many of them there are for each line of somebody's words. */
const MIN_ROWS = 6;
const MIN_SNIPPETS = 4;
const MIN_SHARE = 2;

/** Sentences ahead of entries with which a page is none of these. */
const MAX_SENTENCES = 20;

/** Lines that make a menu, and the longest on average. */
const MIN_MENU_LINES = 15;
const MAX_MENU_LENGTH = 24;

/**
 * Tells pages of boards that are no threads: by what they say of themselves, by entries of lists without anybody's words
 * between them, by beginnings of texts that are cut off, and by there being nothing but short lines.
 *
 * @param lines  The first of a dump.
 * @param hasPosts  Whether numbers that count up or ends of posts were found, so that a list can only stand beside a thread.
 * @returns `null` for a thread, and for any other text.
 */
export function pageKindOf(lines: readonly SignLine[], hasPosts: boolean): PageKind | null {
  words ??= compileWords();
  let shown = 0;
  let rows = 0;
  let snippets = 0;
  let sentences = 0;
  let length = 0;
  for (const { plain } of lines) {
    if (plain === '') continue;
    shown += 1;
    length += plain.length;
    if (plain.length <= MAX_LENGTH) {
      const heading = shown <= MAX_HEADING_LINES ? matchTemplates(words.headings, plain) : null;
      if (heading !== null) return words.kinds.get(heading.template.source) ?? null;
      if (shown > MAX_HEADING_LINES && (hasPosts || sentences > rows + snippets + MAX_SENTENCES)) return null;
      if (matchTemplates(words.others, plain) !== null) break;
      if (matchTemplates(words.rows, plain) !== null) {
        rows += 1;
        continue;
      }
    }
    if (isCutOff(plain)) snippets += 1;
    else if (isSentence(plain)) sentences += 1;
  }
  if (hasPosts) return null;
  if (rows >= MIN_ROWS && rows >= sentences * MIN_SHARE) return 'topics';
  if (snippets >= MIN_SNIPPETS && snippets >= sentences * MIN_SHARE) return 'search';
  const isMenu = shown >= MIN_MENU_LINES && sentences + snippets === 0 && length <= shown * MAX_MENU_LENGTH;
  return isMenu ? 'menu' : null;
}

/** Fewest units of the beginning of a text in a list. */
const MIN_SNIPPET_LENGTH = 50;

function isCutOff(plain: string): boolean {
  return plain.length >= MIN_SNIPPET_LENGTH && /(?:\.\.\.|…)$/u.test(plain);
}

/** Whether a line is somebody's words: it ends like a sentence of some words, or is longer than links are. */
function isSentence(plain: string): boolean {
  return (
    plain.length > MAX_LENGTH || (/[.!?。！？]["'”»)]?$/u.test(plain) && plain.split(' ', 4).length === 4)
  );
}

function compileWords(): PageWords {
  const kinds = new Map<string, PageKind>();
  for (const [kind, list] of Object.entries(HEADINGS)) {
    for (const template of entriesOf(list)) kinds.set(template, kind as PageKind);
  }
  return {
    headings: compileTemplates(kinds.keys()),
    kinds,
    rows: compileTemplates(entriesOf(ROWS)),
    others: compileTemplates(entriesOf(OTHERS)),
  };
}
