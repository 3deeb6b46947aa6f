import { type Html, html } from '../html.ts';
import { labelTable } from '../printer.ts';

/** What vBulletin 3 and 4 print; `date` and `time` are patterns. */
export const vbulletinLabels = labelTable(
  'quote posted view joined location posts edited offline online reply old results thread avatar tools closed date time',
  {
    en: 'Quote|Originally Posted by %n|View Post|Join Date|Location|Posts|Last edited by %n; %d at %t.|%n is offline|%n is online now|Reply With Quote|Old|Results %a to %b of %c|Thread:|%n’s Avatar|Thread Tools|Posting Permissions|m-d-Y|h:i A',
    de: 'Zitat|Zitat von %n|Beitrag anzeigen|Registriert seit|Ort|Beiträge|Geändert von %n (%d um %t Uhr)|%n ist offline|%n ist gerade online|Mit Zitat antworten|Alt|Ergebnis %a bis %b von %c|Thema:|Avatar von %n|Themen-Optionen|Forumregeln|d.m.Y|H:i',
    fr: 'Citation|Envoyé par %n|Voir le message|Date d’inscription|Localisation|Messages|Dernière modification par %n ; %d à %t.|%n est déconnecté|%n est connecté maintenant|Répondre avec citation|Vieux|Affichage des résultats %a à %b sur %c|Discussion :|Avatar de %n|Outils de la discussion|Règles de messages|d/m/Y|H\\hi',
    es: 'Cita|Iniciado por %n|Ver mensaje|Fecha de Ingreso|Ubicación|Mensajes|Última edición por %n; %d a las %t.|%n está desconectado|%n está en línea|Responder con cita|Antiguo|Resultados %a al %b de %c|Tema:|Avatar de %n|Herramientas|Normas de publicación|d/m/Y|H:i',
    ru: 'Цитата|Сообщение от %n|Посмотреть сообщение|Регистрация|Адрес|Сообщений|Последний раз редактировалось %n; %d в %t.|%n вне форума|%n на форуме|Ответить с цитированием|Старый|Показано с %a по %b из %c|Тема:|Аватар для %n|Опции темы|Ваши права в разделе|d.m.Y|H:i',
  },
);

/** The words of `pattern` round the name of who is quoted. */
export function attributionLine(pattern: string, name: string, label: (text: string) => Html): Html {
  const [before = '', after = ''] = pattern.split('%n');
  return html`${label(before)}<strong>${label(name)}</strong>${label(after)}`;
}
