import type { Dialect } from './dialect.ts';

/**
 * XenForo 2. Its template prints a no-break space behind every body, which survives most extractors as a line of its
 * own; names, dates and numbers survive only where the header is more than links and times.
 */
export const xenforo: Dialect = {
  id: 'xenforo',
  name: 'XenForo 2',
  detection: {
    // One separator makes it more likely than not: bare no-break lines are rare elsewhere.
    prior: -1,
    evidence: [
      { kind: 'Separator', weight: 1.6, most: 4 },
      { kind: 'EditStamp', weight: 1, most: 1 },
      { kind: 'PostStart', weight: 1.2, most: 3 },
    ],
    // Invision 4 prints no-break lines inside posts.
    vetoes: [/^Recommended Posts$/u],
  },
  signs: {
    sure: `
      You must log in or register to reply here. | Du musst dich einloggen oder registrieren, um hier zu antworten.
      Debes iniciar sesión o registrarte para responder aquí. | Devi accedere o registrarti per poter rispondere.
      Vous devez vous inscrire ou vous connecter pour répondre ici.
      Musisz się zalogować lub zarejestrować, aby odpowiedzieć.
      Você deve entrar ou registrar-se para responder aqui.
      Вы должны войти или зарегистрироваться, чтобы ответить.
      {threadStarter} %n ¶ {preamble} %d | {threadStarter} ¶ {threadStarter} %n
      Community platform by XenForo® %x | Forum software by XenForo® %x | Reaction score ¶ %i
      Punkte Reaktionen ¶ %i | Score réaction ¶ %i | Puntos de reacción ¶ %i | Punteggio reazioni ¶ %i
      Wynik reakcji ¶ %i | Pontos de reação ¶ %i | Reaction score: %i
    `,
    likely: `
      Thread starter %n | Ersteller %n | Start date %d | Erstellt am %d | {threadStarter} %n | Date de début %d
      Fecha de inicio %d | Data di inizio %d | Data rozpoczęcia %d | Data de início %d | Дата начала %d
      Search Advanced search… | Messages ¶ %i | Terms and rules | Nutzungsbedingungen | What's new
      Reaction score | Reaktionspunkte ¶ %i | Thread starter | Original poster | Reactions: %x | New posts
      Reaktionen: %x | Ersteller dieses Themas
    `,
    slight: `
      {quoteEnd} | Last edited: %d | Last edited: | Zuletzt bearbeitet: %d | Zuletzt bearbeitet: | Search titles only
      %d ¶ #%i | %d #%i | New member | Well-known member | Active member | Points ¶ %i | %n {said}: | Privacy policy
      Dernière édition: %d | Última edición: %d | Ultima modifica: %d | Ostatnia edycja: %d | Share: | Top
      Последнее редактирование: %d
    `,
    never: "(You must log in or sign up to reply here.) | Discussion in '%t' started by %n, %d.",
  },
  isLearned: false,
  title: 'first-line',
  separator: '\u00A0',
  starts: [
    // A bullet list of post numbers: `  • #31`.
    { opening: '•', pattern: /^• ?#(?<number>\d{1,9})$/u },
  ],
  startLines: null,
  header: {
    shape: 'paired',
    fields: ['banner', 'joined', 'messages', 'reactions', 'points', 'location'],
  },
  hasNotes: true,
  hasOpenQuotes: true,
  keepsQuoteMarks: false,
  hasFooter: true,
};
