import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Simple Machines 1, 2 and 2.1. `« Reply #3 on: … »` above each body; quotes tell the date of what they quote. */
export const smf: Dialect = {
  ...learned,
  id: 'smf',
  name: 'SMF',
  signs: {
    sure: `
      « on: %d » | « Reply #%i on: %d » | « am: %d » | « Antwort #%i am: %d » | « le: %d »
      « Réponse #%i le: %d » | « en: %d » | « Respuesta #%i en: %d » | « : %d » | « Ответ #%i : %d »
      « il: %d » | « Risposta #%i il: %d » | « em: %d » | « Resposta #%i em: %d » | « Gepost op: %d »
      « Reactie #%i Gepost op: %d » | « Odpowiedź #%i : %d » | « dnia: %d » | « skrivet: %d »
      Author Topic: %t (Read %i times) | Topic: %t (Read %i times) | Author Topic: %t | %t (Read %i times)
      Thema: %t (Gelesen %i mal) | Sujet: %t (Lu %i fois) | Tema: %t (Leído %i veces)
      Тема: %t (Прочитано %i раз) | Autor Thema: %t (Gelesen %i mal) | Reply #%i – %d | Reply #%i on: %d
      Antwort #%i – %d | Powered by SMF %x | Simple Machines Forum | SMF © %x, Simple Machines
      Quote from: %n on %d | Zitat von: %n am %d | Citation de: %n le %d | Cita de: %n en %d
      Цитата: %n от %d | Citazione di: %n - %d | Citar: %n em %d | « Last Edit: %d by %n »
      « Letzte Änderung: %d von %n » | « Modifié: %d par %n » | « Última modificación: %d por %n »
      « Последнее редактирование: %d от %n » | SMF %x Simple Machines | SMF © %x
    `,
    likely: `
      Report to moderator Logged | Moderator informieren Gespeichert | Signaler au modérateur Journalisée
      Reportar al moderador En línea | Сообщить модератору Записан | Pages: [%i] Go Down | Pages: [%i] Go Up
      Seiten: [%i] Nach unten | Seiten: [%i] Nach oben | Pages: [%i] En bas | Páginas: [%i] Ir Abajo
      Страницы: [%i] Вниз | Logged | Gespeichert | Journalisée | « previous next » | « vorheriges nächstes »
      Hero Member | Sr. Member | Full Member | Jr. Member | %i Members and %i Guests are viewing this topic.
      0 Members and %i Guest are viewing this topic. | Last Edit: %d by %n | Report to moderator
    `,
    slight: `
      Karma: %x | Pages: [%i] | Seiten: [%i] | Go Up | Go Down | Print | Drucken | Imprimer | Imprimir
      Печать | Newbie | Offline ¶ Posts: %i | Quote from: %n | Zitat von: %n | Author ¶ Topic: %t
    `,
    never: 'YaBB Newbies | God Member',
  },
};
