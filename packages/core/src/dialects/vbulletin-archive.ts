import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** The archive of vBulletin for slow lines: names, dates and text, without marks around quotes. */
export const vbulletinArchive: Dialect = {
  ...learned,
  id: 'vbulletin-archive',
  name: 'vBulletin archive',
  signs: {
    sure: `
      View Full Version: %t | Vollständige Version anzeigen: %t | Voir la version complète: %t
      Ver la Versión Completa: %t | Просмотр полной версии: %t | Visualizza Versione Completa: %t
      Powered by vBulletin® Copyright %x | Powered by vBulletin® Version %x Copyright %x | Pełna wersja: %t
    `,
    likely: '',
    slight: '',
    never: 'Results %i to %i of %i | Join Date: %d | Registriert seit: %d',
  },
};
