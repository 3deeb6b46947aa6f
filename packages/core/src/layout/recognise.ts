import type { DatePrecision } from '../tree/nodes.ts';
/** TEMPORARY adaptor until labels and dates are there. */
export interface DateInLine {
  start: number;
  end: number;
  family: string;
  iso: string | null;
  precision: DatePrecision;
  number: number | null;
  name: string | null;
}
const M =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember mär mrz okt dez janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr fév avr juil déc enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев мар апр май июн июл авг сен окт ноя дек januari februari maart mei augustus maj stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  );
const mon = '(?:' + [...new Set(M)].sort((a, b) => b.length - a.length).join('|') + ')\\.?';
const time =
  '(?:,?\\s*(?:at|um|à|às|в|-|kl\\.?|\\|)?\\s*\\d{1,2}(?:[:.h]\\d{2}){1,2}\\s*(?:[ap]\\.?m\\.?|uhr)?)';
const wd =
  '(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)[a-z]*\\.?,? )?';
const DATE = new RegExp(
  `(?:${wd}(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|º)? ${mon},? '?\\d{2,4}|${mon} \\d{1,2}(?:st|nd|rd|th)?,? '?\\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|${mon} '?\\d{4}|\\d{1,2}-${mon}-\\d{2,4}|\\d{4}年\\d{1,2}月\\d{1,2}日)(?:T?${time})?|(?:today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer|oggi|ieri)(?:,)?${time}|(?:\\d+|a|an|one) ?(?:s|m|h|d|w|y|mo|yr|sec|min|hr|second|minute|hour|day|week|month|year)s?\\.? ago|vor \\d+ [a-z]+|il y a \\d+ [a-zé]+)`,
  'iu',
);
const FIELD = new RegExp(
  '^(' +
    [
      'posts',
      'joined',
      'join date',
      'registered',
      'messages',
      'message count',
      'location',
      'from',
      'member since',
      'likes received',
      'trophy points',
      'reaction score',
      'reputation',

      'gender',
      'age',
      'occupation',
      'website',
      'contact',
      'karma',
      'points',
      'beiträge',
      'registriert',
      'registriert seit',
      'wohnort',
      'ort',
      'dabei seit',
      'mitglied seit',
      'geschlecht',
      'kontaktdaten',
      'danke',
      'likes',

      'inscription',
      'inscrit le',
      "date d'inscription",
      'localisation',
      'lieu',
      'âge',
      'réputation',
      'mensajes',
      'registrado',
      'ubicación',
      'fecha de ingreso',
      'messaggi',
      'iscritto il',
      'località',
      'data registrazione',
      'posty',
      'rejestracja',
      'сообщений',
      'сообщения',
      'зарегистрирован',
      'откуда',
      'регистрация',
      'mentioned',
      'tagged',
      'quoted',
      'thanks',
      'thanked',
      'real name',

      'country',
      'interests',
      'mood',
      'credits',
      'group',
      'member no',
      'im board seit',
      'zustimmungen',
      'kekse',
      'score',
      'rep power',
      'liked',
      'post likes',

      'last seen',
      'last online',
      'warning level',
      'icq',
      'my mood',
      'blog entries',
      'entries',
      'achievements',
      'awards',
      'badges',
      'punkte',
      'punkte für erfolge',
      'reaktionspunkte',
      'profile posts',
      'erhaltene likes',
      'trophäen',
      'beruf',
      'technisches equipment',
    ]
      .map((x) => x.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|') +
    ')[\\u00a0 ]?(?::\\s*(.*))?$',
  'iu',
);
const CHROME = new RegExp(
  '^(?:' +
    [
      'quote',
      'reply',
      'reply with quote',
      'report',
      'report post',
      'like',
      'share',
      'share this post',
      'link to post',
      'link to comment',
      'share on other sites',
      'top',
      'back to top',
      'nach oben',
      'zitat',
      'zitieren',
      'citer',
      'citar',
      'logged',
      'report to moderator',
      'permalink',
      'quick reply',
      'multi-quote',
      'multiquote',
      'offline',
      'online',
      'profil',
      'profile',
      'view profile',
      'beiträge anzeigen',
      'private message',
      'pm',
      'find',
      'website',
      'e-mail',
      'more',
      'options',
      'save',
      'follow',
      'reportsavefollow',
      'go up',
      "view user's profile",
      'send private message',
      'thread starter',
      'themenstarter',
      'original poster',
      'op',
      'topic starter',
      'antworten',
      'melden',
      'teilen',
      'gefällt mir',
      'haut',
      'arriba',
      'user avatar',
      'registered user',
      'avatar',
      'post subject:?',
      'advertisement',
      're:?',
      'email',
      'www',
      'view public profile',
      'find more posts by .*',
      'add .* to your contacts',
      'send a private message to .*',
      'of \\d+',
      'of',
      'by',
      'von',
      'von:',
      'old',
      'default',
      'image',
      'beitrag',
      'post',
      'click to expand\\.*',
      'ip logged',
      'mp',
      'signaler',
      'répondre',
      'partager',
      "j'aime",
      'continue this thread',
      '\\d+ (?:likes?|votes?|points?|upvotes?)',
      '(?:reactions|reaktionen):.*',
      '.* is (?:offline|online)',
      'offline .*',
      '\\d+ posts',
    ].join('|') +
    ')$',
  'iu',
);
const EDIT =
  /^(?:last edited by|zuletzt (?:geändert|bearbeitet|editiert)|dernière (?:modification|édition)|« ?(?:last|letzte|dernière) |edited |bearbeitet|modifié|(?:\(?this post was last modified)|última edición|ultima modifica|последний раз|last edit|edited:)/i;
const ATTR =
  /(?:\b(?:said|wrote|schrieb|sagte|a écrit|a dit|escribió|ha scritto|hat geschrieben|hat gesagt|dijo|disse|escreveu|schreef|pisze|napisał\S*|сказал\S*|писал\S*) ?: ?↑?$|: ↑$|^quote from:?|^zitat von|^citation de|^originally posted by|^quote originally|^quote:$|^zitat:?$|^citation ?:?$|^spoiler)/i;
const SUBJ = /^(?:re|aw|odp|rép|rif) ?: /i;
export const isStamp = (s: string) => EDIT.test(s);
export const isAttribution = (s: string) => ATTR.test(s);
export const isControl = (s: string) => CHROME.test(s);
export const isSubject = (s: string) => SUBJ.test(s);
export function fieldIn(s: string): { role: 'other'; label: string; value: string | null } | null {
  const m = FIELD.exec(s);
  return m ? { role: 'other', label: m[1] as string, value: m[2] ? m[2] : null } : null;
}
function fam(d: string) {
  if (/ago|vor|il y a/i.test(d)) return 'relative';
  const t = /\d[:h.]\d\d/.test(d.slice(8)) ? 't' : '';
  if (/^(?:today|yesterday|heute|gestern|hier|aujourd|hoy|ayer|oggi|ieri)/i.test(d)) return 'day';
  if (/^\d+[-/.]\d+[-/.]\d+/.test(d)) return 'n' + t;
  return 'x' + t;
}
export function dateIn(s: string): DateInLine | null {
  const d = DATE.exec(s);
  if (d === null) return null;
  const rest = s.slice(0, d.index) + ' ' + s.slice(d.index + d[0].length);
  const al = rest.replace(/[^\p{L}\p{N}]/gu, '').length;
  const mark =
    /»|«|posted|post subject|verfasst|erstellt|posté|reply #|^by |^post ?by|^old|#\d+|permalink|^von |beitrag|antwort|^am |geschrieben am/i.test(
      rest,
    );
  if (
    !(
      al === 0 ||
      (/^\s*\(/.test(s.slice(d.index + d[0].length)) && d.index < 12) ||
      (mark && al < 70) ||
      (al <= 40 && s.length < 70)
    )
  )
    return null;
  const k = rest.match(/#\s?(\d+)/);
  return {
    iso: null,
    precision: 'relative',
    start: d.index,
    end: d.index + d[0].length,
    family: fam(d[0]) + rest.replace(/[^«»[\](){}|·@]/g, ''),
    number: k ? Number(k[1]) : null,
    name: nameIn(s, rest),
  };
}
function nameIn(n: string, rest: string): string | null {
  const m = n.match(/(?:by|von|par|por|da|door|autor:?|сообщение|beitrag von)\s+(.+?)\s*»/i);
  if (m) return m[1] as string;
  const r = rest
    .replace(/#\s?\d+/, '')
    .replace(/^(?:post ?by|posted by|by|von|beitrag von|message par|par|por|door)\s*:?\s*/i, '')
    .replace(/[»«·|,-]/g, ' ')
    .replace(/\b(?:on|posted|at|am|le|permalink|old|post|of|reply|erstellt|in|verfasst)\b.*$/i, '')
    .replace(/\s\d+$/, '')
    .replace(/[:()[\]]/g, '')
    .trim();
  return r &&
    r.length <= 40 &&
    /\p{L}/u.test(r) &&
    !/^(?:thread starter|themenstarter|post|edited|modifi)/i.test(r)
    ? r
    : null;
}

const TITLE =
  /(?:^|[ _-])(?:member|mitglied|newbie|moderator|administrator|admin|veteran|guest|gast|banned|gesperrt|registered|user|benutzer|senior|junior|poster|contributor|regular|supporter|staff|premium|vip|donator|mod|membre|membro|miembro|invité)$/i;
export const isTitle = (s: string) => TITLE.test(s) && s.split(' ').length <= 2;
export const takesDate = (label: string) =>
  /join|regist|inscr|seit|since|dabei|date|регистр|iscritto|registrad|lid |rejestr/i.test(label);
