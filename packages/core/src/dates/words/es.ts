import type { DateWords } from '../date-words.ts';

/** Spanish. */
export const es: DateWords = {
  months: [
    'enero ene',
    'febrero feb',
    'marzo mar',
    'abril abr',
    'mayo may',
    'junio jun',
    'julio jul',
    'agosto ago',
    'septiembre setiembre sept sep set',
    'octubre oct',
    'noviembre nov',
    'diciembre dic',
  ],
  weekdays: [
    'lunes lun',
    'martes mar',
    'miércoles mié miercoles mie',
    'jueves jue',
    'viernes vie',
    'sábado sáb sabado sab',
    'domingo dom',
  ],
  days: 'hoy ayer anteayer',
  at: 'a las la el',
  of: 'de del',
  clock: 'h hs hrs horas',
  units:
    'segundo segundos minuto minutos min hora horas día días semana semanas mes meses año años dia dias ano anos',
  one: 'un una',
  before: ['hace'],
  now: ['ahora mismo', 'justo ahora', 'hace un momento'],
};
