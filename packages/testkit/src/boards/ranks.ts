import type { BoardMember } from './board-thread.ts';
import type { PageLocale } from './calendar.ts';

/** Engines that ship ranks of their own. */
export type RankFamily = keyof typeof ranks;

/** Ranks from the lowest to the highest, then the staff's, then what a banned member is called. */
const ranks = {
  xenforo: {
    en: 'New member|Member|Active member|Well-known member|Moderator|Banned',
    de: 'Neues Mitglied|Mitglied|Aktives Mitglied|Bekanntes Mitglied|Moderator|Gesperrt',
    fr: 'Nouveau membre|Membre|Membre actif|Membre confirmé|Modérateur|Banni',
    es: 'Nuevo miembro|Miembro|Miembro activo|Miembro conocido|Moderador|Baneado',
    it: 'Nuovo utente|Utente|Utente attivo|Utente noto|Moderatore|Bannato',
    pl: 'Nowy użytkownik|Użytkownik|Aktywny użytkownik|Znany użytkownik|Moderator|Zbanowany',
    pt: 'Novo membro|Membro|Membro ativo|Membro conhecido|Moderador|Banido',
    ru: 'Новый пользователь|Пользователь|Активный пользователь|Известный пользователь|Модератор|Заблокирован',
  },
  vbulletin: {
    en: 'Registered User|Junior Member|Member|Senior Member|Moderator|Banned',
    de: 'Neuer Benutzer|Benutzer|Erfahrener Benutzer|Stammgast|Moderator|Gesperrt',
    fr: 'Nouveau membre|Membre|Membre confirmé|Membre senior|Modérateur|Banni',
    es: 'Usuario novato|Miembro Junior|Miembro|Miembro Senior|Moderador|Expulsado',
    ru: 'Новичок|Местный|Старожил|Ветеран|Модератор|Заблокирован',
  },
  phpbb: {
    en: 'Newcomer|Regular|Old Hand|Veteran|Site Admin|Inactive',
    de: 'Neuling|Mitglied|Stammgast|Urgestein|Administrator|Inaktiv',
    fr: 'Nouveau|Habitué|Ancien|Vétéran|Administrateur|Inactif',
    es: 'Novato|Asiduo|Veterano|Maestro|Administrador del Sitio|Inactivo',
    it: 'Novellino|Assiduo|Anziano|Veterano|Amministratore|Inattivo',
    nl: 'Nieuweling|Vaste gast|Oudgediende|Veteraan|Beheerder|Inactief',
    pl: 'Nowicjusz|Bywalec|Stary wyjadacz|Weteran|Administrator|Nieaktywny',
    pt: 'Novato|Frequentador|Antigo|Veterano|Administrador|Inativo',
    ru: 'Новичок|Завсегдатай|Старожил|Ветеран|Администратор|Неактивен',
  },
  smf: {
    en: 'Newbie|Jr. Member|Full Member|Hero Member|Global Moderator|Banned',
    de: 'Neuling|Jr. Mitglied|Mitglied|Held Mitglied|Globaler Moderator|Gesperrt',
    fr: 'Néophyte|Membre Junior|Membre Complet|Membre Héroïque|Modérateur Global|Banni',
    es: 'Novato|Usuario Jr|Usuario Completo|Usuario Heroico|Moderador Global|Expulsado',
    ru: 'Новичок|Пользователь|Постоялец|Ветеран|Модератор|Заблокирован',
  },
  invision: {
    en: 'Newbie|Member|Advanced Member|Forum Regular|Moderators|Banned',
    de: 'Neuling|Mitglied|Fortgeschrittener|Stammmitglied|Moderatoren|Gesperrt',
    fr: 'Nouveau|Membre|Membre avancé|Pilier|Modérateurs|Bannis',
    pt: 'Novato|Membro|Membro avançado|Frequentador|Moderadores|Banidos',
  },
} satisfies Record<string, Partial<Record<PageLocale, string>> & { en: string }>;

/** What stands in the place of a member's rank: the member's own words, or the board's for so many posts. */
export function rankOf(member: BoardMember, family: RankFamily, locale: PageLocale): string {
  const table: Partial<Record<PageLocale, string>> & { en: string } = ranks[family];
  const names = (table[locale] ?? table.en).split('|');
  if (member.isBanned) return names[5] as string;
  return member.customTitle ?? (names[member.rank] as string);
}
