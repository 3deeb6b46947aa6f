import type { UserTitleKey } from './generated-thread.ts';

/** Languages in which boards are printed. */
export type BoardLocale = 'en' | 'de';

/** What a board prints in its own voice. */
export interface BoardWords {
  said: string;
  edited: string;
  reactions: string;
  reaction: string;
  others(count: number): string;
  top: string;
  userTitles: Record<UserTitleKey, string>;
  date(year: number, month: number, day: number): string;
  count(count: number): string;
}

/** The words of XenForo 2's language packs. */
export const boardWords: Record<BoardLocale, BoardWords> = {
  en: {
    said: 'said',
    edited: 'Last edited:',
    reactions: 'Reactions:',
    reaction: 'Like',
    others: (count) => `and ${count} others`,
    top: 'Top',
    userTitles: {
      banned: 'Banned',
      administrator: 'Administrator',
      moderator: 'Moderator',
      new: 'New member',
      member: 'Member',
      active: 'Active member',
      'well-known': 'Well-known member',
    },
    date: (year, month, day) =>
      `${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[month - 1]} ${day}, ${year}`,
    count: (count) => grouped(count, ','),
  },
  de: {
    said: 'schrieb',
    edited: 'Zuletzt bearbeitet:',
    reactions: 'Reaktionen:',
    reaction: 'Gef\u00E4llt mir',
    others: (count) => `und ${count} andere`,
    top: 'Oben',
    userTitles: {
      banned: 'Gesperrt',
      administrator: 'Administrator',
      moderator: 'Moderator',
      new: 'Neues Mitglied',
      member: 'Mitglied',
      active: 'Aktives Mitglied',
      'well-known': 'Bekanntes Mitglied',
    },
    date: (year, month, day) => {
      const names = 'Januar Februar M\u00E4rz April Mai Juni Juli August September Oktober November Dezember';
      return `${day}. ${names.split(' ')[month - 1]} ${year}`;
    },
    count: (count) => grouped(count, '.'),
  },
};

function grouped(count: number, mark: string): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, mark);
}
