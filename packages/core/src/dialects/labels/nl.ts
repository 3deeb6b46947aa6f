import type { Labels } from '../dialect.ts';

/** Dutch. */
export const nl: Labels = {
  locale: 'nl',
  said: ['zei', 'schreef', 'heeft geschreven', 'schrijft', 'zegt', 'geschreven'],
  quote: `
    Oorspronkelijk geplaatst door %n | Oorspronkelijk geplaatst door %n Bekijk bericht
    Citaat Oorspronkelijk geplaatst door %n | Origineel gepost door %n | Oorspronkelijk gepost door %n
    Citaat van %n | Citaat van: %n | Citaat van: %n op %d | Citaat van %n op %d | Quote van %n
    Citaat (%n @ %d) | CITAAT (%n @ %d) | CITAAT(%n @ %d) | (%d)%n schreef: | (%d) %n schreef: | %n schreef: ↑
    %n schreef: ↑%d | %n zei: ↑ | %n schreef op %d: | Op %d schreef %n: | Op %d schreef %n het volgende:
    Op %d zei %n: | Op %d om %d, zei %n: | Op %d om %d zei %n: | %d geleden, zei %n: | %d geleden zei %n:
    Zojuist zei %n: | @%n zegt in %t: | %n zegt in %t: | @%n zei: | @%n schreef: | Als antwoord op %n
    In antwoord op %n | -----Oorspronkelijk bericht-----
  `,
  quoteAlone: 'Citaat | CITAAT | Citeer | Quote | quote',
  quoteEnd: ['Klik om te vergroten...', 'Klik om uit te vouwen...', 'Klik om te vergroten…'],
  byline: `
    Bericht door %n » %d | door %n » %d | Berichtdoor %n » %d | Ongelezen bericht door %n » %d
    Bericht door %n op %d | Bericht door %n %d | Bericht door %n | door %n op %d | door %n, %d | Door %n, %d
    Geplaatst: %d Onderwerp: %t | Geplaatst: %d | BerichtGeplaatst: %d | BerichtGeplaatst: %d Onderwerp: %t
    Geplaatst op: %d | Geplaatst op %d | Geplaatst %d | Geplaatst door %n op %d | Geplaatst door %n
    Geplaatst door: %n | Berichtonderwerp: %t | Onderwerp: %t | Titel: %t | Gepost op %d | Gepost %d
    Auteur: %n | Van: %n | Aan: %x | Datum: %d | « Gepost op: %d » | « Reactie #%i Gepost op: %d »
    « Antwoord #%i Gepost op: %d » | « Gepost op: %d | « Reactie #%i op: %d » | « op: %d » | Reactie #%i – %d
    Reactie #%i | Reactie %i | Antwoord #%i | Oud %d #%i | Ongelezen %d #%i | Bericht #%i | Bericht %i van %i
    Bericht %i | %i van %i | Discussie in '%t' gestart door %n, %d. | Discussie in "%t" gestart door %n, %d.
    Topic in '%t' gestart door %n, %d. | Gestart door %n, %d | Gestart door %n | Begonnen door %n, %d
    Topic gestart door %n | Onderwerp gestart door %n
  `,
  editStamp: `
    %i keer bewerkt, laatst door %n (%d) | %i keer bewerkt, voor het laatst door %n (%d) |
    %d (Dit bericht is het laatst bewerkt op %d door %n.) | Laatst bewerkt: %d
    Laatst bewerkt door een moderator: %d | Laatst gewijzigd: %d
    Laatst gewijzigd door %n op %d, %i keer totaal gewijzigd.
    Laatst gewijzigd door %n op %d, %i keren totaal gewijzigd.
    Laatst gewijzigd door %n op %d, in totaal %i keer gewijzigd.
    Laatst gewijzigd door %n op %d, in totaal %i keer gewijzigd
    Laatst aangepast door %n op %d, in totaal %i keer bewerkt
    Laatst bewerkt door %n op %d, in totaal %i keer bewerkt | Laatst gewijzigd door %n op %d
    Laatst gewijzigd door %n op %d. | Laatst bewerkt door %n op %d | Laatst bewerkt door %n
    Laatst bewerkt door %n (%d) | Laatst gewijzigd door %n; %d om %d.
    Laatst gewijzigd door %n; %d om %d. Reden: %x | Laatst aangepast door %n : %d om %d.
    Laatst bewerkt door %n; %d om %d. | « Laatst bewerkt op: %d door %n »
    « Laatst bewerkt op: %d door %n » Gelogd | « Laatste verandering: %d door %n »
    Laatst bewerkt: %d door %n | Laatste bewerking: %d door %n
    (Dit bericht is het laatst bewerkt op %d door %n.) | (Dit bericht is het laatst bewerkt: %d door %n.)
    (Dit bericht is laatst bewerkt: %d door %n.) | Bewerkt door %n, %d. | Bewerkt door %n, %d
    Bewerkt door %n op %d | Bewerkt door %n | Bewerkt %d door %n | Bewerkt op %d door %n | Bewerkt: %d
    Dit bericht is bewerkt door %n: %d | Dit bericht is gewijzigd door %n op %d | Gewijzigd door %n op %d
    Gewijzigd op %d door %n | [Voor %i% gewijzigd door %n op %d] | bewerkt %d
  `,
  editReason: 'Reden | Reden van bewerking | Reden van wijziging | Reden van aanpassing',
  reactions: ['Waarderingen', 'Leuk'],
  reactionNames: ['Leuk', 'Vind ik leuk', 'Geweldig', 'Haha', 'Wow', 'Verdrietig', 'Boos', 'Bedankt'],
  fields: {
    joined: `
      Lid geworden op | Lid geworden | Lid sinds | Geregistreerd | Geregistreerd op | Inschrijfdatum
      Lid vanaf | Registratiedatum | Lid sedert
    `,
    messages: 'Berichten | Aantal berichten | Posts | Reacties | Aantal posts',
    reactions: `
      Waarderingsscore | Waardering | Leuk ontvangen | Ontvangen likes | Reputatie | Karma | Likes | Bedankt
      Heeft bedankt | Waarderingen
    `,
    points: 'Punten | Trofeepunten | Prestatiepunten',
    location: 'Locatie | Woonplaats | Plaats | Land | Provincie',
    other: `
      Website | Contacteer | Contact | Beroep | Geslacht | Leeftijd | Interesses | Groep | Groepen | Naam
      Echte naam | Verjaardag | Geboortedatum | Topics | Onderwerpen | Titel | Waarschuwingen | Hobby
      Geboren | Laatst online | Status
    `,
  },
  presence: `
    Offline | Online | %n is offline | %n is online | %n is nu online | Niet online | Offline %n | Online %n
    Afwezig | %n is nu niet online
  `,
  avatar: 'Gebruikersavatar | Avatar van %n | Profielfoto van %n | Afbeelding van %n | Avatar',
  reputation: '',
  userTitles: `
    Beheerder | Moderator | Lid | Nieuw lid | Nieuw Lid | Actief lid | Actief Lid | Bekend lid | Verbannen
    Gast | Super Moderator | Globale moderator | Geregistreerde gebruiker | Gebruiker | Vaste gast
    Senior lid | Junior lid | Ervaren lid | Leden | Beheerders | Moderators | Erelid | Ex-lid | Administrator
    Niet geregistreerd | Beginner | Forumlid | Volledig lid | Super moderator | Held | Sitebeheerder
    Verwijderd
  `,
  banners: ['Crew', 'Teamlid', 'Stafmedewerker', 'Moderator', 'Beheerder', 'Topicstarter'],
  threadStarter: ['Topicstarter', 'Onderwerp starter', 'Topic starter'],
  preamble: ['Startdatum', 'Labels', 'Status', 'Niet open voor verdere reacties.'],
  editNote: ['Aanvulling', 'Bewerkt', 'BEWERKT', 'Wijziging', 'Toevoeging'],
  footer: [
    'Bovenaan',
    'Onderaan',
    'Deel:',
    'Delen:',
    'Vergelijkbare onderwerpen',
    'Je moet ingelogd of geregistreerd zijn om hier te kunnen reageren.',
  ],
  controls: `
    Citaat | Citeer | Citeren | Quote | Reageer | Reageren | Antwoorden | Antwoord | Beantwoorden
    Reageer met citaat | Reageer met quote | Met citaat reageren | Multi-quote | Multi-citaat | Citeer bericht
    Antwoord met citaat | Citeren in reactie | Reageer op dit bericht | Rapporteer | Rapporteren
    Rapporteer bericht | Melden | Meld | Meld dit bericht | Meld bericht | Rapporteer dit bericht
    Rapporteer aan moderator | Meld dit aan de moderator | Gelogd | Rapporteer dit bericht aan de moderator
    Leuk | Vind ik leuk | Bedankt | Bedanken | Delen | Deel dit bericht | Delen via andere websites
    Link naar reactie | Link naar bericht | Permalink | Kopieer link | Meer opties | Meer | Omhoog
    Naar boven | Terug naar boven | Bovenaan | Omlaag | Naar beneden | Ga naar boven | Ga naar beneden
    Ga omhoog | Ga omlaag | Terug naar begin | Profiel | Bekijk profiel | Profiel bekijken
    Bekijk gebruikers profiel | Stuur privébericht | Stuur privé bericht | Privébericht
    Persoonlijk bericht (Offline) | Verstuur e-mail | Stuur e-mail | Stuur een privébericht naar %n
    Zoek meer berichten van %n | Zoek alle berichten van %n | Contacteer: | Contacteer %n | Bekijk bericht
    Website bezoeken | Bewerk | Bewerken | Wijzigen | Verwijderen | Verwijder | Reactie | Reacties
    Reactie plaatsen | Volgen | Volg | Negeren | Verbergen | Tonen | Toon meer | Spoiler | Spoiler:
    Toon spoiler | Code: | Code: Alles selecteren | Code: Selecteer alles | Alles selecteren | Selecteer alles
    Uitklappen | Bijlagen | Bijlage | Bijlagen: | Bijlage: | Bijgevoegde bestanden | Bijgevoegde afbeeldingen
    Afbeelding | %x (%x KiB) %i keer bekeken | %x (%x KiB) %i x bekeken | Plaats reactie
    Reageer op dit onderwerp | Reageer op topic | Plaats een reactie | Reactie toevoegen | Nieuw onderwerp
    Nieuw topic | Start nieuw onderwerp | Plaats nieuw onderwerp | Plaats nieuw bericht | Nieuw bericht
    Plaats nieuw onderwerp Plaats reactie | Log in om te reageren | Afdrukken | Print | Afdrukweergave
    Printervriendelijk | Notificatie | Ga naar: | Ga naar | %n vindt dit leuk. | %n en %n vinden dit leuk.
    %n, %n en %i anderen vinden dit leuk. | Waarderingen: %x | Laatste reactie | %i Antwoord Laatste Reactie
    %i Antwoorden Laatste Reactie | Beste antwoord | Bericht | Bericht: | Standaard | Vertaal | Abonneren
  `,
  pageTop: `
    Ga naar inhoud | Doorgaan naar inhoud | Spring naar inhoud | Naar de inhoud | Onderwerp opties
    Discussietools | Topic opties | Weergave | Zoek in onderwerp | Zoek in dit topic | Weergavemodus
    Printvriendelijke versie | Toon printversie | Waardeer dit topic | Lineaire weergave
    Vorige onderwerp :: Volgende onderwerp | Vorig onderwerp :: Volgend onderwerp | Vorige topic
    Volgende topic | Vorig onderwerp | Volgend onderwerp | Vorige onderwerp | Volgende onderwerp
    « vorige volgende » | « Vorige %x Volgende » | Auteur Bericht | Auteur | Bericht | Auteur Topic
    Auteur Topic: | Het is momenteel %d | Het is nu %d | De huidige tijd is %d | Laatste bezoek: %d
    Alle tijden zijn %x | Welkom Gast | Welkom, Gast | Welkom, Gast. Alsjeblieft inloggen of registreren.
    Welkom, Gast. Log in of registreer. | Resultaten %i tot %i van %i | Weergeven resultaten %i tot %i van %i
    Aanbevolen berichten | Aanbevolen Berichten | Pagina %i van %i | Pagina %i van %i %x | Pagina's: %x
    Pagina's (%i): %x | Pagina: %x | Ga naar pagina | Ga naar pagina: %x | Ga naar pagina %x | Laatste »
    Eerste | Laatste | « Eerste | Vorige | Volgende | Vorige pagina | Volgende pagina | Volgende » | « Vorige
    %i berichten • Pagina %i van %i | %i bericht • Pagina %i van %i | %i berichten | %i bericht
    %i berichten • %x | [ %i berichten ] | [ %i bericht ] | Pagina %i van %i [ %i berichten ] | Moderator: %x
    Moderators: %x | Registreren | Registreer | Help | Kalender | Zoeken | Zoek | Forum | Forums
    Forumoverzicht | Home | Inloggen | Aanmelden | Uitloggen | Leden | Ledenlijst | Profiel
    Gebruikersgroepen | Berichten van vandaag | Markeer forums als gelezen | Gebruikersnaam: | Wachtwoord:
    Gebruikersnaam | Wachtwoord | Onthoud mij | Uitgebreid zoeken | Onbeantwoorde onderwerpen
    Actieve onderwerpen | Nieuwe berichten | Topicstarter %n | Onderwerp starter %n | Startdatum %d | Labels:
    Status: | Niet open voor verdere reacties. | Gesloten topic | Gesloten | Dit onderwerp is gesloten.
    Dit onderwerp is gesloten, je kunt geen berichten wijzigen of nieuwe antwoorden plaatsen. | Gearchiveerd
    Opgelost | [Opgelost] | 0 gebruikers (en %i gast) lezen dit topic
    0 gebruikers en %i gasten bekijken dit topic. | Volgers | Volgers %i | %i reacties | %i reactie
    %i antwoorden | %i keer bekeken | Reacties: %i | Bekeken: %i | Sorteer op | Delen | Onderwerp
    Onderwerpen | Topics | Topic
  `,
  pageEnd: `
    Vergelijkbare onderwerpen | Vergelijkbare discussies | Soortgelijke topics | Gelijkaardige onderwerpen
    Wie is er online? | Wie is er online | Wie is online | Gebruikers op dit forum: %x
    Gebruikers die dit topic bekijken: %x | Gebruikers die dit forum bekijken: %x | Topic informatie
    Momenteel bekijken %i gebruikers dit topic. (%i leden en %i gasten) | Powered by %x
    Mogelijk gemaakt door %x | Nederlandse vertaling door %x | Nederlandse vertaling: %x | Vertaald door %x
    Alle tijden zijn GMT %x. Het is nu %d. | Alle tijden zijn GMT %x. De tijd is nu %d. | Forumpermissies
    Permissies | Je kan geen nieuwe topics starten | Je kunt geen nieuwe onderwerpen starten
    Je mag geen nieuwe onderwerpen plaatsen | Je mag geen reacties plaatsen | Je mag geen bijlagen toevoegen
    Je mag jouw berichten niet wijzigen | Je mag niet reageren op onderwerpen
    Je mag geen nieuwe onderwerpen in dit subforum plaatsen
    Je mag niet antwoorden op een onderwerp in dit subforum
    Je mag je berichten in dit subforum niet bewerken | Je mag je berichten in dit subforum niet verwijderen
    Je mag geen bijlagen in dit subforum plaatsen | Je kunt geen nieuwe onderwerpen in dit forum plaatsen
    Je kunt niet reageren op onderwerpen in dit forum | Je kunt je berichten niet wijzigen in dit forum
    Je kunt je berichten niet verwijderen in dit forum | Je kunt geen bijlagen toevoegen in dit forum
    Geef de vorige berichten weer: %x | Vorige berichten weergeven: %x | Sorteer op %x | Ga naar: %x | Ga naar
    Terug naar %t | Terug naar “%t” | Ga | Contact | Contact opnemen | Privacybeleid | Privacy | Voorwaarden
    Algemene voorwaarden | Voorwaarden en regels | Gebruiksvoorwaarden | Archief | Bovenaan | Help | Het team
    Verwijder cookies | Verwijder alle forumcookies | Forumoverzicht
    Je moet ingelogd of geregistreerd zijn om hier te kunnen reageren. | Delen: | Deel deze pagina
    Maak een account aan of log in om te reageren | Account aanmaken | Heb je al een account? Log hier in.
    Ga naar onderwerpen | Advertentie | Laatste bericht | Laatste bericht door %n | SMF %x
  `,
  subject: 'Re | RE | Antw | Betr',
  title: `
    Onderwerp: %t | Discussie: %t | Topic: %t | Topic: %t (gelezen %i keer)
    Auteur Topic: %t (gelezen %i keer) | Auteur Topic: %t (Gelezen %i keer) | Onderwerp: %t (gelezen %i keer)
    Bekijk de volledige versie : %t | Bekijk volledige versie : %t | Volledige versie: %t | Titel: %t
  `,
  deleted: `
    [verwijderd] | (verwijderd) | Bericht verwijderd | Bericht verwijderd door %n | Dit bericht is verwijderd.
    Dit bericht is verwijderd door %n
    Dit onderwerp is verwijderd. Alleen gebruikers met beheerrechten op onderwerpniveau kunnen dit inzien.
    Verwijderd
  `,
  signOffs: `
    groet | groeten | groetjes | met vriendelijke groet | met vriendelijke groeten | mvg | vriendelijke groet
    vriendelijke groeten | gr | bedankt | alvast bedankt | hartelijke groet | hartelijke groeten | grtz
    grtjs | dank je | dank u | bvd | dank alvast | liefs | met groet
  `,
};
