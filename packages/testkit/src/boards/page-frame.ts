import type { BoardThread } from './board-thread.ts';
import { type Html, html } from './html.ts';
import type { Pen } from './pen.ts';
import { labelsFor, labelTable } from './printer.ts';

const labels = labelTable('home search members login register similar online jump powered terms contact', {
  en: 'Home|Search|Members|Log in|Register|Similar threads|Users browsing this thread:|Jump to:|Powered by %e|Terms of use|Contact us',
  de: 'Startseite|Suche|Mitglieder|Anmelden|Registrieren|Ähnliche Themen|Benutzer in diesem Thema:|Gehe zu:|Läuft mit %e|Nutzungsbedingungen|Kontakt',
  fr: 'Accueil|Rechercher|Membres|Connexion|S’inscrire|Discussions similaires|Utilisateurs parcourant ce sujet :|Aller à :|Propulsé par %e|Conditions|Nous contacter',
  es: 'Inicio|Buscar|Miembros|Identificarse|Registrarse|Temas similares|Usuarios viendo este tema:|Ir a:|Desarrollado por %e|Condiciones|Contacto',
  it: 'Home|Cerca|Utenti|Accedi|Iscriviti|Discussioni simili|Utenti che leggono:|Vai a:|Creato con %e|Termini|Contattaci',
  nl: 'Home|Zoeken|Leden|Aanmelden|Registreren|Vergelijkbare onderwerpen|Gebruikers op dit onderwerp:|Ga naar:|Aangedreven door %e|Voorwaarden|Contact',
  pl: 'Strona główna|Szukaj|Użytkownicy|Zaloguj|Rejestracja|Podobne tematy|Użytkownicy przeglądający:|Skocz do:|Działa na %e|Regulamin|Kontakt',
  pt: 'Início|Pesquisar|Membros|Entrar|Registrar|Tópicos semelhantes|Usuários vendo este tópico:|Ir para:|Desenvolvido por %e|Termos|Contato',
  ru: 'Главная|Поиск|Пользователи|Вход|Регистрация|Похожие темы|Сейчас просматривают:|Перейти:|Работает на %e|Правила|Связь',
});

/** What stands round a thread on a whole page: a menu and a form before it, other threads, readers and terms behind. */
export function framed(content: Html, engine: string, thread: BoardThread, pen: Pen): Html {
  const own = labelsFor(labels, thread);
  const { settings, title, board, forum, posts } = thread;
  if (!settings.hasFrame) return content;
  const item = (text: string) => html`<li><a href="/x">${pen.furniture(text)}</a></li>\n`;
  // Another thread's title has words of this one's, as such lists do.
  const others = [
    title.split(' ').reverse().join(' '),
    `${title.split(' ').slice(0, 2).join(' ')} (${forum})`,
  ];
  return html`<div class="page-top"><div class="logo"><a href="/"><img src="logo.png" alt="${board}"></a></div>
<ul class="menu">${[own.home, own.search, own.members].map(item)}</ul>
<form action="/login"><label>${pen.furniture(own.login)}</label> <input name="user"> <button>${pen.furniture(own.register)}</button></form></div>
${content}
<div class="page-bottom"><h3>${pen.furniture(own.similar)}</h3>
<ul>${others.map((text) => html`<li><a href="/t9">${pen.furniture(text)}</a></li>\n`)}</ul>
<p>${pen.furniture(own.online)} ${pen.furniture(posts.at(-1)?.author.name ?? '')}</p>
<form action="/jump"><label>${pen.furniture(own.jump)}</label> <select><option>${forum}</option><option>${board}</option></select></form>
<div class="footer"><p>${pen.furniture(own.powered.replace('%e', engine))}</p><ul>${[own.contact, own.terms].map(item)}</ul></div></div>`;
}
