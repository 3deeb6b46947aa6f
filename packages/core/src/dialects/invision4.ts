import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Invision Community 4: `Recommended Posts`, `Link to comment`; its editor leaves no-break lines inside posts. */
export const invision4: Dialect = {
  ...learned,
  id: 'invision4',
  name: 'Invision Community 4',
  signs: {
    sure: `
      Recommended Posts | Empfohlene Beiträge | Messages recommandés | Posts Recomendados
      Mensajes recomendados | Рекомендуемые сообщения | Messaggi raccomandati | Polecane posty
      Aanbevolen berichten | Önerilen Mesajlar | Link to comment | Link zu diesem Kommentar
      Lien vers le commentaire | Link para o comentário | Enlace al comentario | Powered by Invision Community
      Share this post | Link to post | Posted %d (edited) | Find results that contain... | Find results in...
    `,
    likely: `
      Share on other sites | Auf anderen Seiten teilen | Partager sur d’autres sites
      Partager sur d'autres sites | Compartilhar em outros sites | Compartir en otros sitios | By %n, %d in %t
      Von %n, %d in %t | Par %n, %d dans %t | Por %n, %d em %t | Existing user? Sign In | Sign in anonymously
      Already have an account? Sign in here. | Create an account or sign in to comment | Go To Topic Listing
      Go to topic listing | Recently Browsing %x | Report post | Beitrag melden | Edited %d by %n
      Bearbeitet %d von %n | Modifié %d par %n | Editado %d por %n | On %d, %n said: | Am %d schrieb %n:
      Le %d, %n a dit : | Em %d, %n disse: | %d, %n said: | Start new topic | My Activity Streams
    `,
    slight: `
      Posted %d | Geschrieben %d | Posté(e) %d | Postado %d | Report post ¶ Posted %d | Jump to content
      Zu Inhalt springen | Aller au contenu | Ir para conteúdo | %i posts | %i Beiträge | %i messages
      Followers | Archived | This topic is now archived and is closed to further replies.
      Sign in to follow this | Members ¶ %i
    `,
    never: '',
  },
};
