import type { Labels } from '../dialect.ts';

/** French, which puts a no-break blank before colons; templates need not say so. */
export const fr: Labels = {
  locale: 'fr',
  said: ['a dit', 'a écrit', 'a ecrit', 'écrivait', 'écrit'],
  quote: `
    Envoyé par %n | Envoyé par %n Voir le message | Citation Envoyé par %n
    Citation Envoyé par %n Voir le message | Citation: Envoyé par %n | Posté par %n | Citation de %n
    Citation de: %n | Citation de: %n le %d | Citation de : %n le %d | Citation de %n le %d
    Message original de %n | Originally posted by %n | CITATION (%n @ %d) | CITATION(%n @ %d)
    Citation (%n @ %d) | Citation (%n) | Citation(%n) | (%d)%n a écrit: | (%d) %n a écrit: | %n a écrit: ↑
    %n a écrit: ↑%d | %n a écrit: » | %n a dit: ↑ | %n a écrit le %d: | %n, le %d, dit: | %n, le %d, a dit: | Le %d, %n a écrit: | Le %d, %n a dit:
    Le %d à %d, %n a dit: | Le %d %n a écrit: | Le %d, %n <%x> a écrit: | Il y a %d, %n a dit:
    il y a %d, %n a dit: | À l'instant, %n a dit: | %d, %n a dit: | @%n a dit dans %t: | %n a dit dans %t:
    @%n a dit: | @%n a écrit: | En réponse à %n | En réponse à: %n | Réponse à %n | Réponse à: %n
    -----Message d'origine----- | ----- Message original ----- | ---------- Message transféré ----------
    "%n" <%x> a écrit dans le message de %x | %n <%x> a écrit:
  `,
  quoteAlone: 'Citation | CITATION | Citer | citation',
  quoteEnd: [
    'Cliquez pour agrandir...',
    'Cliquez pour agrandir…',
    'Cliquez pour agrandir....',
    'Cliquer pour agrandir...',
  ],
  byline: `
    Message par %n » %d | par %n » %d | Messagepar %n » %d | Message non lu par %n » %d | Message par %n le %d
    Message par %n %d | Message %n le %d | Message par %n | par %n le %d | Par %n le %d | par %n, %d
    Par %n, %d | Par %n, le %d | Posté par %n le %d | Posté par: %n | Publié par %n le %d | Publié par %n
    Posté le: %d | Posté le %d | Posté le: %d Sujet du message: %t | MessagePosté le: %d Sujet du message: %t
    MessagePosté le: %d | Sujet du message: %t | Sujet du message: | Publié: %d | MessagePublié: %d
    Sujet: %t | Sujet: %t %d | Publié le %d | Posté %d | Posté(e) %d | Posté(e) le %d | Posté(e) %d (modifié)
    Envoyé le %d | Envoyé %d | Ecrit le %d | Écrit le %d | Écrit par %n le %d | Date: %d | Auteur: %n | De: %n
    « le: %d » | « Réponse #%i le: %d » | « Réponse #%i le %d » | « Réponse #%i le: %d | Réponse #%i le: %d
    Réponse #%i – %d | Réponse #%i | Vieux %d #%i | Vieux %d | Non lu %d #%i | Ancien %d #%i | Message #%i
    message %d Message #%i | Message n° %i | Message n°%i | Message %i | Message: #%i | Réponse n°%i | n°%i
    %i sur %i | #%i %d | Commentaire #%i | Discussion dans '%t' créé par %n, %d.
    Discussion dans '%t' démarrée par %n, %d. | Discussion dans "%t" créé par %n, %d. | Démarré par %n, %d
    Démarré par %n | Commencé par %n, %d | Sujet commencé par %n | Créé par %n le %d | Sujet créé par %n
    Rappel du premier message: | À: %x | Envoyé: %d | %n a répondu à un(e) sujet de %n dans %t
  `,
  editStamp: `
    %d (Modification du message: %d par %n.) | %d (Modification du message: %d par %n. Raison: %x)
    Dernière édition: %d | Dernière modification: %d | Dernière édition par un modérateur: %d
    Modifié par un modérateur: %d | Dernière modification par un modérateur: %d
    Dernière modification par %n le %d, modifié %i fois. | Dernière modification par %n le %d, modifié %i fois
    Dernière édition par %n le %d, édité %i fois. | Dernière édition par %n le %d, édité %i fois
    Dernière édition par %n le %d; édité %i fois | Dernière édition par %n le %d
    Dernière édition par %n le %d. | Dernière modification par %n le %d | Dernière modification par %n le %d.
    Dernière modification par %n | Dernière modification par %n (%d) | Dernière modification par %n, %d
    Dernière modification par %n; %d à %d. | Dernière modification par %n; %d.
    Dernière modification par %n ; %d à %d. | Dernière modification par %n; %d à %d. Motif: %x
    Dernière modification par %n ; %d à %d. Motif: %x | Dernière modification de %n, %d
    Dernière modification de %n le %d | « Modifié: %d par %n » | « Dernière édition: %d par %n »
    « Dernière modification: %d par %n » | « Modifié: %d par %n » Journalisée
    « Dernière édition: %d par %n » IP archivée | Dernière édition: %d par %n
    Dernière modification: %d par %n | (Modification du message: %d par %n.)
    (Ce message a été modifié le: %d par %n.) | (Ce message a été modifié pour la dernière fois: %d par %n.)
    (Modification du message: %d par %n. Raison: %x) | Ce message a été modifié par %n - %d.
    Ce message a été modifié par %n: %d | Modifié par %n, %d. | Modifié par %n, %d | Modifié par %n le %d
    Modifié par %n | Modifié %d par %n | Modifié le %d par %n | Modifié le %d | Modifié (le) %d par %n
    Modifié: %d | modifié par %n le %d | Modifié %d | Édité par %n, %d | Édité par %n le %d
    Edité par %n, %d. | Edité par %n le %d | Message édité par %n le %d | Message modifié par %n le %d
    Ce message a été édité par %n le %d | [ Ce Message a été édité par: %n le %d ] | Message cité %i fois
    Édité %i fois, dernière édition par %n (%d)
  `,
  editReason: 'Raison | Motif | Raison de la modification | Motif de la modification | Motif de l’édition',
  reactions: ['Réactions', 'J’aime', "J'aime"],
  reactionNames: [
    "J'aime",
    'J’aime',
    "J'adore",
    'Haha',
    'Wouah',
    'Triste',
    'En colère',
    'Merci',
    "Je n'aime pas",
  ],
  fields: {
    joined: `
      Inscription | Inscrit | Inscrit le | Date d'inscription | Date d’inscription | Enregistré le
      Ancienneté | Membre depuis | Inscrit(e) le | Inscrit depuis | Enregistré
    `,
    messages: 'Messages | Nombre de messages | Posts | Commentaires | Message(s) | Contributions',
    reactions: `
      Score de réaction | J'aime reçus | J'aime reçu | J’aime reçus | Réputation | Karma | Réactions | J'aime
      A remercié | A été remercié | Remerciements | Note
    `,
    points: 'Points | Points de trophées | Trophées | Points de trophée',
    location: 'Localisation | Lieu | Ville | Pays | Région | Adresse | Provenance | Département | Localité',
    other: `
      Site web | Site Web | Contact | Profession | Âge | Age | Sexe | Genre | Loisirs | Groupe | Groupes
      Prénom | Nom | Nom réel | Emploi | Anniversaire | Date de naissance | Humeur | Emploi/loisirs | Statut
      Sujets | Discussions | Avertissement | Avertissements | Titre | Centres d'intérêt | Numéro de membre
      N° de membre | Signe astro | Dernière visite | Dernière connexion | Métier | Grade | Rang
    `,
  },
  presence: `
    Hors ligne | En ligne | Hors Ligne | En Ligne | Hors-ligne | %n est déconnecté | %n est connecté
    %n est connecté maintenant | %n est hors ligne | %n est en ligne | Hors ligne %n | En ligne %n | Absent
  `,
  avatar: `
    Avatar de l’utilisateur | Avatar de l'utilisateur | Avatar de %n | Avatar du membre : %n
    Photo de profil de %n | Avatar
  `,
  reputation: '',
  userTitles: `
    Administrateur | Modérateur | Membre | Nouveau membre | Nouveau Membre | Membre actif | Membre connu
    Membre bien connu | Banni | Invité | Visiteur | Super modérateur | Super-modérateur | Super Modérateur
    Modérateur global | Membre confirmé | Membre Confirmé | Membre émérite | Membre chevronné | Membre éprouvé
    Membre régulier | Membre du forum | Membre habitué | Membre éclairé | Membre averti | Membre expérimenté
    Membre à part entière | Membre Junior | Membre Senior | Membre Complet | Membre Héroïque | Néophyte
    Administrateur du site | Admin | Modérateur Global | Utilisateur enregistré | Non enregistré | Membres
    Administrateurs | Modérateurs | Membre VIP | Membre d'honneur | Membre fondateur | Habitué | Débutant
    Posteur | Fondateur | Membre inscrit | Membre très actif | Membre accro | Grand Maître | Ancien membre
    Bavard | Membre suspendu | Responsable | Rédacteur
  `,
  banners: [
    'Membre du staff',
    "Membre de l'équipe",
    'Modérateur',
    'Administrateur',
    'Auteur de la discussion',
    'Premium',
  ],
  threadStarter: ['Auteur de la discussion', 'Initiateur de la discussion', 'Créateur de la discussion'],
  preamble: ['Date de début', 'Mots-clés', 'Statut', "N'est pas ouverte pour d'autres réponses."],
  editNote: ['Édit', 'Edit', 'EDIT', 'Edition', 'Édition', 'édit', 'Mise à jour'],
  footer: [
    'Haut',
    'Bas',
    'Partager:',
    'Discussions similaires',
    'Vous devez vous connecter ou vous inscrire pour répondre ici.',
  ],
  controls: `
    Trouver | Annuler |
    Citer | Citation | Répondre | Répondre en citant | Répondre avec citation | Répondre avec Citation
    Multi-citation | Multicitation | MultiCitation | Répondre à ce message | Réponse avec citation
    Réponse rapide à ce message | Répondre en citant ce message | Signaler | Signaler le message
    Signaler ce message | Signaler au modérateur | Signaler un abus | Rapporter | Alerter | Journalisée
    IP archivée | Signaler ce contenu | Rapporter le message | J'aime | J’aime | Je n'aime plus | Merci
    Remercier | Partager | Partager ce message | Partager sur d’autres sites | Partager sur d'autres sites
    Lien vers le commentaire | Lien vers le message | Lien à poster | Lien permanent | Permalien
    Copier le lien | Lien | Haut | Revenir en haut | Revenir en haut de page | Retour en haut | Haut de page
    Remonter | Retour en haut de la page | Revenir en haut Aller en bas | Aller en bas | Aller en haut
    En haut | Bas | Vers le haut | En bas de page | Bas de page | Voir le profil de l'utilisateur
    Voir le profil de l'utilisateur Envoyer un message privé | Envoyer un message privé | Envoyer l'e-mail
    Envoyer un e-mail | Envoyer un courriel | Visiter le site web de l'utilisateur
    Visiter le site web du posteur | Site web | Profil | Voir le profil | Voir son profil
    Voir le profil public | Message privé | Message Personnel (Hors ligne) | Voir le message
    Envoyer un message privé à %n | Trouver plus de messages par %n | Trouver tous les messages de %n
    Contacter %n | Contact: | Contact | MP | Modifier | Éditer | Editer | Supprimer | Effacer | Commenter
    Commentaires | Ajouter un commentaire | Suivre | Ignorer | Masquer | Afficher | Plus | Plus d'options
    Afficher plus | Spoiler | Spoiler: | Spoil | Montrer | Afficher le contenu masqué | Code: | Code
    Code: Tout sélectionner | Tout sélectionner | Fichiers joints | Fichier joint: | Pièces jointes
    Pièces jointes: | Pièce jointe | Images attachées | Fichiers attachés | Miniatures attachées
    Images jointes | Image | %x (%x Kio) Vu %i fois | %x [ %x Kio | Vu %i fois ] | Répondre à la discussion
    + Répondre à la discussion | Répondre à ce sujet | Répondre au sujet | Poster une réponse
    Publier une réponse | Nouveau sujet | Nouvelle discussion | Créer un nouveau sujet
    Poster un nouveau sujet | Poster un nouveau sujet Répondre au sujet | Nouveau | Publier un nouveau sujet
    Ajouter une réponse | Commencer un nouveau sujet | Connectez-vous pour répondre | Imprimer
    Imprimer le sujet | Envoyer ce sujet | Prévenir un ami | Notifier | Marquer non lu | S'abonner
    Suivre ce sujet | Sauter vers: | Aller à: | Dernière réponse | Réponse | %n aime ça. | %n et %n aiment ça.
    %n, %n et %i autres personnes aiment ça. | %n a aimé ce message | %n aiment ce message
    %n aime ce message | %i J'aime | %i réponse Dernière réponse | %i réponses Dernière réponse
    Réactions: %x | Meilleure réponse | Message | Message: | Traduire | Défaut | Par défaut
    Afficher le profil | Auteur | Cacher la citation | Voir plus | Développer... | Répondre Citer | Dupliquer
    Invité
  `,
  pageTop: `
    Affichage linéaire | Affichage hiérarchique | Modes de sujets | Se rappeler | Utilisateur/Email:
    Mot de passe oublié ? | Mot de passe oublié? | Connexion Créer un compte | Créer un compte
    Accueil du forum | Messages privés | Panneau de configuration | Se souvenir de moi ? | Se souvenir de moi?
    Aujourd'hui | Quoi de neuf ? | Recherche avancée… | Liste des membres | Recherche avancée
    Tableau de bord | Aller au contenu | Aller au contenu principal | Accéder au contenu
    Passer vers le contenu | Outils de la discussion | Options du sujet | Affichage
    Rechercher dans la discussion | Modes d'affichage | Version imprimable | Afficher une version imprimable
    Outils du sujet | Noter la discussion | Voir le sujet précédent :: Voir le sujet suivant
    Sujet précédent :: Sujet suivant | Voir le sujet précédent | Voir le sujet suivant | Sujet précédent
    Sujet suivant | « Discussion précédente | Discussion suivante »
    « Discussion précédente %x Discussion suivante » | « précédent suivant » | Auteur Message | Auteur
    Message | Auteur Sujet | Auteur Fil de discussion | Auteur Fil de discussion: | Il est %d
    Nous sommes le %d | La date/heure actuelle est %d | Date et heure actuelles: %d | Dernière visite: %d
    Heures au format %x | Toutes les heures sont au format %x | Fuseau horaire: %x | Bienvenue Invité
    Bienvenue, Invité | Bienvenue, Invité. Merci de vous connecter ou de vous inscrire.
    Bienvenue, Invité. Veuillez vous connecter ou vous inscrire.
    Bienvenue invité ( Connexion %x Inscription ) | Résultats %i à %i sur %i
    Affichage des résultats %i à %i sur un total de %i | Messages recommandés | Message recommandé
    Page %i sur %i | Page %i sur %i %x | Page %i / %i | Page %i de %i | Pages: %x | Pages (%i): %x | %i Pages
    Aller à la page | Aller à la page: %x | Aller à la page %x | Dernière » | Premier | Dernier | « Premier
    Préc. | Suiv. | Suivante | Précédente | Suivant | Précédent | %i messages • Page %i sur %i
    %i message • Page %i sur %i | %i messages | %i message | %i messages • %x | [ %i messages ]
    [ %i message ] | [ %i messages ] %x | Page %i sur %i [ %i messages ] | Page %i sur %i [ %i message ]
    Modérateur: %x | Modérateurs: %x | Premier message non lu | Premier message non lu • %x | S'inscrire
    S’enregistrer | Inscription | FAQ | Membres | Calendrier | Rechercher | Recherche | Messages du jour
    Connexion | Se connecter | Déconnexion | Accueil | Index du forum | Forum | Forums | Portail | Groupes
    S'enregistrer | Profil | Se connecter pour vérifier ses messages privés | Aide | Nom d'utilisateur:
    Mot de passe: | Se souvenir de moi | Identifiant | Mot de passe | Sujets sans réponse | Sujets actifs
    L’équipe du forum | Nouveaux messages | Marquer les forums comme lus | Marquer tous les forums comme lus
    Accès rapide | Auteur de la discussion %n | Initiateur de la discussion %n | Date de début %d | Mots-clés:
    Tags: | Statut de la discussion: | N'est pas ouverte pour d'autres réponses. | Discussion fermée
    Sujet verrouillé | Ce sujet est verrouillé; vous ne pouvez pas éditer les messages ou faire de réponses.
    Fermé | Verrouillé
    Ce sujet est verrouillé, vous ne pouvez pas éditer de messages ou poster d’autres réponses.
    Ce forum est verrouillé; vous ne pouvez pas poster, ni répondre, ni éditer les sujets. | Résolu | [Résolu]
    Archivé | Épinglé | Annonce | %i réponse à ce sujet | %i réponses à ce sujet
    0 Membres et %i Invité sur ce sujet | 0 Membres et %i Invités sur ce sujet | Abonnés | Abonnés %i
    %i réponses | %i réponse | %i commentaires | %i vues | Réponses: %i | Vues: %i | Trier par | Trier par:
    Évaluation de la discussion: | Moyenne: %x | Note: | Partager | Connectez-vous pour suivre ce contenu
    Voulez-vous réagir à ce message ? Créez un compte en quelques clics ou connectez-vous pour continuer.
    Le deal à ne pas rater: | Derniers sujets | Vous n'êtes pas identifié. | Fil d'Ariane | Discussion
    Discussion: | Sujet | Sujet: | Sujets | Vous êtes ici: %x
  `,
  pageEnd: `
    Voir une version imprimable | S’abonner au sujet | S’abonner à ce sujet | Ajouter un sondage à ce sujet
    Envoyer le sujet à un ami | Retourner en haut | Mode allégé | %i visiteur(s)
    Utilisateur(s) parcourant ce sujet: %i visiteur(s) | Choisissez un forum: | Gestion des cookies
    Tous les messages | 1 jour | 7 jours | 2 semaines | 1 mois | 3 mois | 6 mois | 1 an | Croissant
    Décroissant | Date | Marquer tous les forums comme lus | Syndication RSS | Contact | Sujet clos
    Discussions similaires | Sujets similaires | Sujets relatifs | Sujets suggérés | Qui est en ligne
    Qui est en ligne ? | Qui est en ligne? | Utilisateurs parcourant ce forum: %x
    Utilisateurs parcourant actuellement ce forum: %x | Utilisateur(s) parcourant ce sujet: %x | Informations
    Utilisateurs présents dans cette discussion: %i (%i membres et %i invités) | Informations de la discussion
    Il y a actuellement %i utilisateur(s) naviguant sur cette discussion. (%i utilisateur(s) et %i invité(s))
    Information de la discussion | Powered by %x | Développé par %x | Traduction par %x | Traduit par %x
    Traduction française officielle %x | Propulsé par %x | Forum gratuit %x
    Fuseau horaire GMT %x. Il est actuellement %d. | Fuseau horaire %x. Il est actuellement %d.
    Il est actuellement %d. | Permission de ce forum: | Permissions | Règles de messages
    Permissions du forum | Vous ne pouvez pas créer de nouvelles discussions
    Vous ne pouvez pas envoyer des réponses | Vous ne pouvez pas envoyer des pièces jointes
    Vous ne pouvez pas modifier vos messages | Vous ne pouvez pas poster de nouveaux sujets
    Vous ne pouvez pas poster de nouveaux sujets dans ce forum | Vous ne pouvez pas répondre aux sujets
    Vous ne pouvez pas répondre aux sujets dans ce forum
    Vous ne pouvez pas éditer vos messages dans ce forum | Vous ne pouvez pas supprimer vos messages
    Vous ne pouvez pas supprimer vos messages dans ce forum
    Vous ne pouvez pas voter dans les sondages de ce forum | Vous ne pouvez pas joindre des fichiers
    Vous ne pouvez pas transférer de pièces jointes dans ce forum | Montrer les messages depuis: %x
    Afficher les messages postés depuis: %x | Afficher les messages depuis: %x | Trier par %x
    Sauter vers: %x | Aller à: %x | Aller à | Retourner vers %t | Revenir à %t | Revenir vers « %t »
    Retourner vers « %t » | Sauter vers | Supprimer les cookies | Supprimer les cookies du forum | L’équipe
    L'équipe du forum | Nous contacter | Contactez-nous | Confidentialité | Conditions
    Conditions d'utilisation | Politique de confidentialité | Mentions légales | Haut | Aide | Accueil
    Archives | Signets | Favoris | Vous devez vous connecter ou vous inscrire pour répondre ici.
    (Vous devez vous identifier ou vous inscrire pour poster un message.)
    Créer un compte ou se connecter pour commenter
    Vous devez être membre afin de pouvoir déposer un commentaire | Créer un compte
    Créez un compte sur notre communauté. C’est facile ! | Vous avez déjà un compte ? Connectez-vous ici.
    Connectez-vous maintenant | Aller à la liste des sujets | Page %i sur %i | Partager cette page | Partager:
    Publicité | Sponsorisé | Dernier message | Dernier message par %n | Dernier message par %n « %d | SMF %x
    Page générée en %x
  `,
  subject: 'Re | RE | Ré | Rép | TR | Réf',
  title: `
    Discussion: %t | Sujet: %t | Sujet: %t (Lu %i fois) | Auteur Fil de discussion: %t (Lu %i fois)
    Auteur Sujet: %t (Lu %i fois) | Auteur Sujet: %t | Version complète: %t | Voir la version complète : %t
    Voir la version complète: %t | Afficher la version complète : %t | Titre: %t
    Fil de discussion: %t (Lu %i fois)
  `,
  deleted: `
    [supprimé] | (supprimé) | Message supprimé | Message supprimé par %n | Ce message a été supprimé.
    Ce message a été supprimé par %n | Supprimé | Membre supprimé %i | Invité
    Ce sujet a été supprimé. Seuls les utilisateurs avec les droits d'administration peuvent le voir.
    [Vous devez être inscrit et connecté pour voir ce lien]
    [Vous devez être inscrit et connecté pour voir cette image] | Message effacé
  `,
  signOffs: `
    cordialement | amicalement | bien à vous | bien cordialement | bonne journée | bonne soirée | salutations
    merci d'avance | merci par avance | bien amicalement | cdlt | bises | bisous | à bientôt | a bientôt
    amitiés | sincèrement | respectueusement | meilleures salutations | à plus | a+ | sincères salutations
    bonne continuation | merci | merci beaucoup | très cordialement | cdt | bien à toi
  `,
};
