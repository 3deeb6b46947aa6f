import type { PageLocale } from './calendar.ts';

/** Whole phrases of a board and its members. */
export interface Phrases {
  /** What forums are called. */
  forums: string[];
  /** What members call themselves in the place of a rank. */
  titles: string[];
  /** Lines of signatures. */
  mottos: string[];
}

/** Places that members live in, and boards are named for. */
export const inventedPlaces = [
  'Marrowmere',
  'Ostwick',
  'Tolvane',
  'Grenholm',
  'Upper Sallow',
  'Vintrup',
  'Carrock Bay',
];

export const phrases: Record<PageLocale, Phrases> = {
  en: phrasesOf(
    'Boats and harbours|General questions|Old tools|The workshop|Off topic',
    'Keeper of the lamps|Tea drinker|Quietly rusting|Lives in a barn|Half a captain',
    'Nothing is as simple as it was yesterday.|Whoever reads this has read too far.|My boat, my river, my rules.|Ask me about the lighthouse.|"Measure twice, then ask again."|Built in 1987 and still in one piece.',
  ),
  de: phrasesOf(
    'Boote und Häfen|Allgemeine Fragen|Altes Werkzeug|Plauderecke',
    'Lampenwärter|Teetrinker|Rostet vor sich hin|Halber Kapitän',
    'Nichts ist so einfach wie gestern.|Wer das liest, hat zu weit gelesen.|Mein Boot, mein Fluss, meine Regeln.|"Zweimal messen, dann nochmal fragen."|Baujahr 1987 und noch an einem Stück.',
  ),
  fr: phrasesOf(
    'Bateaux et ports|Questions générales|Vieux outils|Le café du coin',
    'Gardien des lampes|Buveur de thé|Rouille en silence|Demi-capitaine',
    'Rien n’est aussi simple qu’hier.|Qui lit ceci a lu trop loin.|Mon bateau, mon fleuve, mes règles.|« Mesurer deux fois, redemander ensuite. »',
  ),
  es: phrasesOf(
    'Barcos y puertos|Preguntas generales|Herramientas viejas|El taller',
    'Guardián de las lámparas|Bebedor de té|Medio capitán',
    'Nada es tan sencillo como ayer.|Quien lee esto ha leído demasiado.|Mi barco, mi río, mis reglas.|¿Y el faro?',
  ),
  it: phrasesOf(
    'Barche e porti|Domande generali|Vecchi attrezzi|L’officina',
    'Custode delle lampade|Bevitore di tè|Mezzo capitano',
    'Niente è semplice come ieri.|Chi legge questo ha letto troppo.|La mia barca, il mio fiume, le mie regole.',
  ),
  nl: phrasesOf(
    'Boten en havens|Algemene vragen|Oud gereedschap|De werkplaats',
    'Lampenwachter|Theedrinker|Halve kapitein',
    'Niets is zo eenvoudig als gisteren.|Wie dit leest, las te ver.|Mijn boot, mijn rivier, mijn regels.',
  ),
  pl: phrasesOf(
    'Łodzie i porty|Pytania ogólne|Stare narzędzia|Warsztat',
    'Strażnik lamp|Pijący herbatę|Pół kapitana',
    'Nic nie jest tak proste jak wczoraj.|Kto to czyta, doczytał za daleko.|Moja łódź, moja rzeka, moje zasady.',
  ),
  pt: phrasesOf(
    'Barcos e portos|Perguntas gerais|Ferramentas antigas|A oficina',
    'Guardião das lâmpadas|Bebedor de chá|Meio capitão',
    'Nada é tão simples como ontem.|Quem lê isto leu longe demais.|Meu barco, meu rio, minhas regras.',
  ),
  ru: phrasesOf(
    'Лодки и гавани|Общие вопросы|Старые инструменты|Мастерская',
    'Хранитель ламп|Любитель чая|Полкапитана',
    'Ничто не бывает так просто, как вчера.|Кто это читает, зашёл слишком далеко.|Моя лодка, моя река, мои правила.',
  ),
};

function phrasesOf(forums: string, titles: string, mottos: string): Phrases {
  return { forums: forums.split('|'), titles: titles.split('|'), mottos: mottos.split('|') };
}
