import type { Labels } from '../dialect.ts';

/** Swedish. */
export const sv: Labels = {
  locale: 'sv',
  said: ['skrev', 'sa', 'sade', 'skriver', 'har skrivit', 'sagt'],
  quote: `
    Ursprungligen postat av %n | Ursprungligen postat av %n Visa inlägg | Citat Ursprungligen postat av %n
    Citat: Ursprungligen postat av %n | Ursprungligen inskickat av %n | Ursprungligen skrivet av %n
    Ursprungligen skrivet av %n: | Citat från: %n | Citat från: %n, %d | Citat från: %n skrivet %d
    Citat från: %n på %d | Citat från %n | CITAT (%n @ %d) | CITAT(%n @ %d) | Citat (%n @ %d) | Citat (%n)
    (%d)%n skrev: | (%d) %n skrev: | %n skrev: ↑ | %n skrev: ↑%d | %n skrev %d: | %n skrev den %d:
    Den %d skrev %n: | Den %d, skrev %n: | %d skrev %n: | På %d, %n sade: | %d, %n sade:
    För %d sedan, %n sa: | @%n skrev i %t: | @%n sa i %t: | %n skrev i %t: | %n sade i %t: | @%n skrev:
    Svar på %n | Som svar på %n | Svar till %n | -----Ursprungligt meddelande-----
  `,
  quoteAlone: 'Citat | CITAT | Citera | citat',
  quoteEnd: ['Klicka för att expandera...', 'Klicka för att förstora...', 'Klicka för att expandera…'],
  byline: `
    Inlägg av %n » %d | av %n » %d | Inläggav %n » %d | Inläggskrivet av %n » %d | Inlägg skrivet av %n » %d
    Oläst inlägg av %n » %d | Inlägg av %n %d | Inlägg av %n den %d | av %n, %d | Av %n, %d | av %n den %d
    Av %n den %d | Postat: %d | Postat: %d Rubrik: %t | InläggPostat: %d | InläggPostat: %d Rubrik: %t
    Skrivet: %d Rubrik: %t | Postat: %d Ämne: %t | Inläggets rubrik: %t | Skrivet: %d | Skrivet %d
    Skrivet av %n | Skrivet av %n den %d | Skrivet av %n, %d | Skrivet av: %n | Postad %d | Postat %d
    Postad av %n | Postat av %n | Postad av %n den %d | Publicerad %d | Publicerat %d | Inlagd %d | Ämne: %t
    Rubrik: %t | Författare: %n | Från: %n | Till: %x | Datum: %d | Skickat: %d | « skrivet: %d »
    « Svar #%i skrivet: %d » | « Svar #%i : %d » | « Svar #%i, %d » | « Svar #%i på: %d » | Svar #%i – %d
    Svar #%i | Gammal %d #%i | Oläst %d #%i | Gammalt %d, %d #%i | Inlägg #%i | Inlägg: #%i | Inlägg %i av %i
    Inlägg %i | %i av %i | #%i %d | Diskussion i '%t' startad av %n, %d.
    Diskussion i "%t" startad av %n, %d. | Tråd i '%t' startad av %n, %d. | Startad av %n, %d
    Startat av %n, %d | Startad av %n | Startat av %n | Tråd startad av %n
  `,
  editStamp: `
    Senast redigerad: %d | Senast redigerat: %d | Senast redigerad av en moderator: %d | Senast ändrad: %d
    Senast ändrad av en moderator: %d | Redigerad av moderator: %d
    Senast redigerad av %n %d, redigerad totalt %i gång.
    Senast redigerad av %n %d, redigerad totalt %i gånger.
    Senast redigerad av %n den %d, redigerad totalt %i gång.
    Senast redigerad av %n den %d, redigerad totalt %i gånger.
    Senast redigerad av %n, redigerad totalt %i gånger.
    Senast redigerad av %n den %d, redigerat totalt %i gång
    Senast redigerad av %n den %d, redigerat totalt %i gånger | Senast ändrad av %n %d, ändrad totalt %i gång.
    Senast ändrad av %n den %d, ändrad %i gånger | Senast redigerad av %n den %d; redigerat totalt %i gånger
    Senast ändrad av %n den %d, totalt redigerat %i gång | Senast redigerad av %n den %d
    Senast redigerad av %n %d | Senast redigerad av %n | Senast ändrad av %n | Senast ändrad av %n (%d)
    Senast redigerad av %n den %d klockan %d. | Senast redigerad av %n den %d klockan %d
    Senast redigerad av %n; %d klockan %d. | Senast redigerad av %n den %d klockan %d. Anledning: %x
    Senast ändrad av %n %d | « Senast ändrad: %d av %n » | « Senast ändrad: %d av %n » Loggat
    « Senast redigerad: %d av %n » | Senast ändrad: %d av %n | Senast redigerad: %d av %n
    (Detta inlägg var senast ändrat: %d av %n.) | (Detta inlägg ändrades senast: %d av %n.)
    Redigerat av %n, %d. | Redigerad av %n, %d. | Redigerad av %n | Redigerat av %n | Redigerad %d av %n
    Redigerat %d av %n | Redigerat av %n den %d | Ändrad av %n den %d | Ändrad %d av %n | Redigerad: %d
    redigerad %d | Inlägget redigerat av %n %d
  `,
  editReason: 'Anledning | Orsak | Anledning till redigering | Redigeringsanledning | Anledning till ändring',
  reactions: ['Reaktioner', 'Gillningar'],
  reactionNames: ['Gilla', 'Gillar', 'Älskar', 'Haha', 'Wow', 'Ledsen', 'Arg', 'Tack'],
  fields: {
    joined: `
      Blev medlem | Gick med | Reg. datum | Reg.datum | Medlem sedan | Registrerad | Registreringsdatum
      Registrerad sedan | Medlem
    `,
    messages: 'Inlägg | Antal inlägg | Meddelanden | Kommentarer | Antal meddelanden',
    reactions: `
      Reaktionspoäng | Gillningar mottagna | Mottagna gillningar | Mottagna gilla | Gilla-markeringar | Rykte
      Karma | Reaktioner | Gillade inlägg | Tackad | Har tackat
    `,
    points: 'Poäng | Troféer | Trofépoäng',
    location: 'Ort | Plats | Bostadsort | Land | Stad | Hemort',
    other: `
      Webbplats | Webbsida | Hemsida | Kontakt | Kontakta | Yrke | Kön | Ålder | Intressen | Grupp | Grupper
      Namn | Riktigt namn | Födelsedag | Trådar | Ämnen | Varningar | Titel | Sysselsättning | Blogginlägg
      Medlemsnr | Medlem nr | Bil | Senast inloggad | Status
    `,
  },
  presence: `
    Offline | Online | %n är inte uppkopplad | %n är uppkopplad | %n är inte inloggad | %n är inloggad
    %n är offline | %n är online | Ej inloggad | Inloggad | Utloggad | Inte inloggad | Offline %n | Online %n
    Frånvarande
  `,
  avatar: `
    Användarvisningsbild | Användarens avatar | Användaravatar | %ns avatar | Avatar för %n
    Profilbild för %n | Avatar | %n avatar
  `,
  reputation: '',
  userTitles: `
    Administratör | Moderator | Medlem | Ny medlem | Aktiv medlem | Välkänd medlem | Bannad | Avstängd | Gäst
    Supermoderator | Global moderator | Registrerad användare | Användare | Seniormedlem | Juniormedlem
    Nybörjare | Veteran | Medlemmar | Administratörer | Moderatorer | Forumsupporter | Hedersmedlem
    Oregistrerad | Flitig medlem | Ny användare | Erfaren medlem | Stammis | Superanvändare | Aktiv Medlem
    Ny Medlem | Avslutat medlemskap
  `,
  banners: ['Personal', 'Forumpersonal', 'Moderator', 'Administratör', 'Trådskapare', 'Trådstartare'],
  threadStarter: ['Trådskapare', 'Trådstartare', 'Ämnesstartare'],
  preamble: [
    'Startdatum',
    'Taggar',
    'Etiketter',
    'Status',
    'Ej öppen för ytterligare svar.',
    'Inte öppen för fler svar.',
  ],
  editNote: ['Redigerat', 'Redigering', 'Uppdatering', 'Tillägg', 'Ändrat'],
  footer: [
    'Toppen',
    'Botten',
    'Dela:',
    'Liknande trådar',
    'Du måste logga in eller registrera dig för att svara här.',
  ],
  controls: `
    Citera | Citat | Svara | Svara med citat | Multi-citat | Multicitat | Multicitera | Citera flera
    Citera i svar | Snabbsvar till detta inlägg | Citera detta inlägg | Anmäl | Rapportera | Rapportera inlägg
    Rapportera inlägget | Anmäl inlägg | Anmäl detta inlägg | Rapportera till moderator | Anmäl till moderator
    Loggat | Rapportera detta inlägg | Gilla | Gilla! | Sluta gilla | Ogilla | Tack | Tacka | Dela
    Dela detta inlägg | Dela på andra sajter | Dela på andra webbplatser | Länk till kommentar
    Länk till inlägg | Permalänk | Direktlänk | Kopiera länk | Länk | Mer | Fler alternativ | Upp
    Till toppen | Överst | Tillbaka till toppen | Upp till toppen | Gå upp | Gå ner | Upp på sidan
    Till början | Toppen | Profil | Visa profil | Visa användarens profil | Visa offentlig profil
    Skicka privat meddelande | Skicka meddelande | Personligt meddelande | Personligt meddelande (Offline)
    PM | Privat meddelande | Skicka e-post | Skicka PM | Skicka ett privat meddelande till %n
    Hitta fler inlägg av %n | Hitta alla inlägg av %n | Besök användarens webbplats | Besök %ns webbplats!
    Visa inlägg | Kontakt: | Kontakta %n | Webbplats | Redigera | Ändra | Ta bort | Radera | Kommentera
    Kommentarer | Kommentar | Lägg till kommentar | Följ | Ignorera | Dölj | Visa | Visa mer | Spoiler
    Spoiler: | Visa spoiler | Kod: | Kod: Markera allt | Kod: Markera alla | Markera allt | Kod | Bilagor
    Bilaga | Bifogade filer | Bifogade bilder | Bifogade miniatyrbilder | Miniatyrer av bifogade filer | Bild
    Bilder | %x (%x KiB) Visad %i gånger | %x (%x KiB) Visad %i gång | Expandera | Svara på inlägget
    Svara på ämnet | Svara i tråden | Svara på tråden | Svara på detta ämne | Svara i denna tråd | Skriv svar
    Nytt svar | Nytt inlägg | Nytt ämne | Ny tråd | Skapa nytt ämne | Skapa ny tråd
    Skapa nytt ämne Svara på ämnet | Starta nytt ämne | Starta ny tråd | Logga in för att svara | Skriv ut
    Utskriftsvänlig | Utskriftsvänlig visning | Prenumerera | Bevaka | Notifiera | Skicka detta ämne
    Gå till: | Hoppa till: | Hoppa till | %n gillar detta. | %n och %n gillar detta.
    %n, %n och %i andra gillar detta. | Reaktioner: %x | Senaste svar | %i svar Senaste svar | Bästa svar
    Inlägg | Standard | Meddelande | Meddelande: | Översätt
  `,
  pageTop: `
    Hoppa till innehåll | Gå till innehåll | Hoppa till innehållet | Gå till innehållet | Ämnesverktyg
    Trådverktyg | Ämnesalternativ | Sök i ämnet | Sök i tråden | Sök i ämne | Visningsalternativ
    Visningsläge | Visa utskriftsvänlig version | Betygsätt ämne | Betyg:
    Visa föregående ämne :: Visa nästa ämne | Föregående ämne :: Nästa ämne | Föregående ämne | Nästa ämne
    Föregående tråd | Nästa tråd | « Föregående ämne | Nästa ämne » | « föregående nästa »
    « Föregående ämne %x Nästa ämne » | Författare Meddelande | Författare Inlägg | Skapare Meddelande
    Skapare Ämne | Författare Ämne | Författare | Skapare | Meddelande | Aktuellt datum och tid: %d
    Dagens datum och tid är %d | Klockan är nu %d | Senaste besök: %d | Alla tidsangivelser är %x
    Välkommen gäst | Välkommen, gäst | Välkommen, Gäst. Logga in eller registrera dig.
    Välkommen Gäst ( Logga in %x Registrera ) | Resultat %i till %i av %i | Visar resultat %i till %i av %i
    Sida %i av %i | Sida %i av %i %x | Sidor: %x | Sidor (%i): %x | Sida: %x | Gå till sida | Gå till sida %x
    Gå till sida: %x | Rekommenderade inlägg | Rekommenderade Poster | Sista » | Första | Sista | « Första
    Föregående | Nästa | Nästa sida | Föregående sida | Nästa » | « Föregående | %i inlägg • Sida %i av %i
    %i inlägg | %i inlägg • %x | [ %i inlägg ] | [ %i inlägg ] %x | Sida %i av %i [ %i inlägg ]
    Moderator: %x | Moderatorer: %x | Registrera | Registrera dig | Bli medlem | FAQ | Hjälp | Kalender | Sök
    Medlemmar | Medlemslista | Forum | Forumindex | Hem | Logga in | Logga ut | Profil | Användargrupper
    Dagens inlägg | Nya inlägg | Markera forum som lästa | Användarnamn: | Lösenord: | Användarnamn | Lösenord
    Kom ihåg mig | Avancerad sökning | Obesvarade inlägg | Obesvarade ämnen | Aktiva ämnen | Trådskapare %n
    Trådstartare %n | Startdatum %d | Taggar: | Etiketter: | Status: | Ej öppen för ytterligare svar.
    Låst ämne | Låst | Stängd | Ämnet är låst
    Det här ämnet är låst, du kan inte redigera inlägg eller skriva fler svar.
    Detta ämne är låst, du kan inte redigera inlägg eller göra fler inlägg. | Arkiverad | Löst
    0 medlemmar och %i gäst tittar på detta ämne. | 0 medlemmar och %i gäster tittar på detta ämne. | Följare
    Följare %i | %i svar | %i svar på detta ämne | %i kommentarer | %i visningar | Svar: %i | Visningar: %i
    Sortera efter | Dela | Ämne | Ämnen | Tråd | Trådar | Logga in för att följa
  `,
  pageEnd: `
    Liknande trådar | Liknande ämnen | Vilka är online | Vilka är online? | Vem är online
    Användare som besöker denna kategori: %x | Användare som besöker det här forumet: %x
    Användare som tittar på detta ämne: %x
    Aktiva användare som för närvarande tittar på det här ämnet: %i (%i medlemmar och %i gäster)
    Ämnesinformation | Powered by %x | Drivs av %x | Svensk översättning av %x | Swedish translation by %x
    Översättning av %x | Alla tider är GMT %x. Klockan är nu %d.
    Alla tider är GMT %x. Klockan är just nu %d. | Regler för att posta | Behörigheter
    Du får inte posta nya ämnen | Du får inte posta svar | Du får inte posta bifogade filer
    Du får inte redigera dina inlägg | Du får inte skapa nya ämnen | Du får inte svara på ämnen
    Du kan inte skapa nya ämnen i det här forumet | Du kan inte svara på ämnen i det här forumet
    Du kan inte redigera dina inlägg i det här forumet | Du kan inte ta bort dina inlägg i det här forumet
    Du kan inte skapa nya trådar i denna kategori | Du kan inte svara på trådar i denna kategori
    Du kan inte bifoga filer i det här forumet | Visa inlägg nyare än: %x | Visa tidigare inlägg: %x
    Visa inlägg från föregående: %x | Sortera efter %x | Sortera efter: %x | Hoppa till: %x | Gå till: %x
    Återgå till %t | Återgå till ”%t” | Kontakta oss | Kontakt | Integritetspolicy | Integritet
    Användarvillkor | Villkor | Villkor och regler | Arkiv | Hjälp | Teamet | Ta bort cookies
    Ta bort alla cookies | Forumindex | Du måste logga in eller registrera dig för att svara här. | Dela:
    Dela sidan | Dela denna sida | Skapa ett konto eller logga in för att kommentera
    Du måste vara medlem för att kunna kommentera | Skapa ett konto | Registrera ett nytt konto
    Har du redan ett konto? Logga in här. | Logga in nu | Gå till ämneslista | Annons | Senaste inlägg
    Senaste inlägg av %n | Senaste inlägg av %n « %d | SMF %x
  `,
  subject: 'Sv | SV | Re | RE | VB',
  title: `
    Ämne: %t | Tråd: %t | Diskussion: %t | Ämne: %t (läst %i gånger) | Skapare Ämne: %t (läst %i gånger)
    Författare Ämne: %t (läst %i gånger) | Visa fullständig version : %t | Visa hela versionen : %t
    Fullständig version: %t | Rubrik: %t
  `,
  deleted: `
    [raderad] | [borttagen] | (borttaget) | Inlägget borttaget | Inlägg borttaget av %n
    Meddelandet borttaget | Detta inlägg har tagits bort. | Raderad användare | Borttagen användare
  `,
  signOffs: `
    hälsningar | mvh | med vänliga hälsningar | med vänlig hälsning | vänliga hälsningar | vänligen | hälsar
    tack | tack på förhand | tack så mycket | kram | kramar | ha det bra | ha det gott | vi ses
    bästa hälsningar | hälsn | vh | många hälsningar
  `,
};
