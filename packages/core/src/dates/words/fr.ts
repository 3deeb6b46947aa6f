import type { DateWords } from '../date-words.ts';

/** French. */
export const fr: DateWords = {
  months: [
    'janvier janv jan',
    'février févr fév fevrier fevr fev',
    'mars mar',
    'avril avr',
    'mai',
    'juin',
    'juillet juil jui',
    'août aoû aout aou',
    'septembre sept sep',
    'octobre oct',
    'novembre nov',
    'décembre déc decembre dec',
  ],
  weekdays: [
    'lundi lun',
    'mardi mar',
    'mercredi mer',
    'jeudi jeu',
    'vendredi ven',
    'samedi sam',
    'dimanche dim',
  ],
  days: "aujourd'hui hier avant-hier",
  at: 'à le',
  ordinals: 'er',
  clock: 'h',
  units:
    'seconde secondes minute minutes heure heures jour jours semaine semaines mois an ans année années annee annees',
  one: 'un une',
  before: ['il y a'],
  now: ["à l'instant", 'il y a un instant', 'il y a quelques instants'],
};
