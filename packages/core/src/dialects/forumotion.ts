import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/**
 * Forumotion, which grew out of phpBB 2: the alternative text `Empty` in titles, dates without delimiters
 * behind names.
 */
export const forumotion: Dialect = {
  ...learned,
  id: 'forumotion',
  name: 'Forumotion',
  signs: {
    sure: `
      Would you like to react to this message? Create an account in a few clicks or log in to continue.
      Vous souhaitez réagir à ce message ? Créez un compte en quelques clics ou connectez-vous pour continuer.
      ¿Quieres reaccionar a este mensaje? Regístrate en el foro con unos pocos clics o inicia sesión para continuar.
      Gostaria de reagir a esta mensagem? Crie uma conta em poucos cliques ou inicie sessão para continuar.
      Möchten Sie auf diese Nachricht reagieren? Erstellen Sie einen Account in wenigen Klicks oder loggen Sie sich ein, um fortzufahren.
      Vuoi reagire a questo messaggio? Crea un account in pochi click o accedi per continuare.
      %t EmptyRe: %t | %t Empty Re: %t | Rappel du premier message : | First topic message reminder :
      Recordatorio del primer mensaje : | Relembrando a primeira mensagem : | Create free forum %x
      Free forum %x Forumotion%x | Forumactif.com %x
    `,
    likely: `
      Post by %n %d | Post by %n on %d | Post %n on %d | Message par %n %d | Message %n le %d
      Mensaje por %n %d | Mensagem por %n %d | Mensagem %n em %d | Beitrag von %n %d | Beitrag %n am %d
      Messaggio Da %n %d | Go down | Aller en bas | Ir abajo | Ir para baixo | Page %i sur %i
      Página %i de %i. | Permissions in this forum: | Permission de ce forum: | Permissões neste sub-fórum
      Permisos de este foro: | Befugnisse in diesem Forum
      [You must be registered and logged in to see this link.] | more_horiz | Empty | %t Empty %t
    `,
    slight: `
      Back to top | Revenir en haut | Volver arriba | Voltar ao Topo | Nach unten | Nach oben | Page %i of %i
      Seite %i von %i | %n wrote: | %n a écrit: | Join date: %d | Anzahl der Beiträge: %i
      Last edited by %n on %d; edited %i time in total
    `,
    never: 'Postby %n » %d | Post by %n » %d',
  },
};
