import type { DateWords } from '../date-words.ts';

/** Portuguese, of Portugal and Brazil. */
export const pt: DateWords = {
  months: [
    'janeiro jan',
    'fevereiro fev',
    'março mar marco',
    'abril abr',
    'maio mai',
    'junho jun',
    'julho jul',
    'agosto ago',
    'setembro set',
    'outubro out',
    'novembro nov',
    'dezembro dez',
  ],
  weekdays: [
    'segunda seg segunda-feira',
    'terça ter terça-feira terca terca-feira',
    'quarta qua quarta-feira',
    'quinta qui quinta-feira',
    'sexta sex sexta-feira',
    'sábado sáb sabado sab',
    'domingo dom',
  ],
  days: 'hoje ontem anteontem',
  at: 'às as à em',
  of: 'de do',
  clock: 'h hs horas',
  units: 'segundo segundos minuto minutos hora horas dia dias semana semanas mês meses ano anos mes',
  one: 'um uma',
  ago: 'atrás',
  before: ['há'],
  now: ['agora mesmo', 'agora há pouco'],
};
