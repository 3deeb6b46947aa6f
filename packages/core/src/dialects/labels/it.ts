import type { Labels } from '../dialect.ts';

/** Italian. */
export const it: Labels = {
  locale: 'it',
  said: ['ha detto', 'ha scritto', 'scrive', 'disse', 'scriveva'],
  quote: `
    Originariamente inviato da %n | Originariamente inviato da %n Visualizza Messaggio
    Originariamente Scritto da %n | Originariamente Scritto da %n Visualizza Messaggio
    Citazione Originariamente Scritto da %n Visualizza Messaggio | Citazione Originariamente Scritto da %n
    Citazione: Originariamente Scritto da %n | Originalmente inviato da %n | Citazione di %n
    Citazione di: %n | Citazione di: %n - %d | Citazione di: %n il %d | Citazione da: %n - %d
    Citazione da: %n il %d | Citazione da: %n | Quote: %n | CITAZIONE (%n @ %d) | CITAZIONE(%n @ %d)
    Citazione (%n @ %d) | Citazione (%n) | QUOTE (%n @ %d) | (%d)%n Ha scritto: | (%d)%n ha scritto:
    (%d) %n ha scritto: | %n ha scritto: ↑ | %n ha scritto: ↑%d | %n ha detto: ↑ | %n ha scritto il %d:
    Il %d, %n ha scritto: | Il %d, %n ha detto: | Il %d alle %d, %n ha scritto: | In data %d, %n ha scritto:
    Il giorno %d, %n <%x> ha scritto: | %d, %n ha scritto: | %d fa, %n ha scritto: | %d fa, %n ha detto:
    Adesso, %n ha scritto: | @%n ha detto in %t: | %n ha detto in %t: | @%n ha detto: | @%n ha scritto:
    In risposta a %n | In risposta a: %n | Risposta a %n | -----Messaggio originale-----
    ----- Messaggio originale ----- | ----- Original Message -----
  `,
  quoteAlone: 'Citazione | CITAZIONE | Cita | Quota',
  quoteEnd: [
    'Clicca per allargare...',
    'Clicca per allargare…',
    'Clicca per espandere...',
    'Fare clic per espandere...',
  ],
  byline: `
    Messaggio da %n » %d | da %n » %d | Messaggioda %n » %d | di %n » %d | Messaggiodi %n » %d
    Messaggio di %n » %d | Messaggio da leggere da %n » %d | Messaggio Da %n %d | Messaggio da %n %d
    Messaggio Da %n | Messaggio da %n | da %n il %d | Da %n il %d | da %n, %d | Da %n, %d | di %n, %d
    Di %n, %d | Inviato da %n il %d | Inviato da %n | Inviato da: %n | Inviato: %d | Inviato: %d Oggetto: %t
    Inviato: %d Oggetto del messaggio: %t | MessaggioInviato: %d Oggetto: %t | MessaggioInviato: %d
    Messaggio Inviato: %d | Inviato il: %d | Inviato il %d | Inviato %d | Oggetto del messaggio: %t
    Oggetto del messaggio: | Oggetto: %t | Oggetto: | Pubblicato il %d | Pubblicato da %n il %d
    Pubblicato: %d | Postato il %d | Postato da %n il %d | Scritto il %d | Scritto da %n il %d | Scritto da %n
    Postato %d | Data: %d | Autore: %n | Da: %n | A: %x | « il: %d » | « Risposta #%i il: %d »
    « Risposta #%i il: %d | « Risposta #%i il %d » | « : %d » | « Risposta #%i : %d » | Risposta #%i il: %d
    Risposta #%i – %d | Risposta #%i | Vecchio %d #%i | Vecchio %d | Non letto %d #%i
    messaggio %d Messaggio #%i | messaggio %d | Messaggio #%i | Messaggio n° %i | Messaggio %i di %i
    Messaggio: #%i | Messaggio %i | Risposta %i | %i di %i | Commento #%i
    Discussione in '%t' iniziata da %n, %d. | Discussione in "%t" iniziata da %n, %d. | Iniziato da %n, %d
    Iniziato da %n | Aperto da %n, %d | Aperta da %n, %d | Discussione iniziata da %n
    Discussione aperta da %n
  `,
  editStamp: `
    L’ultima modifica di %n il %d, modificato %i volta | L’ultima modifica di %n il %d, modificato %i volte |
    L'ultima modifica di %n il %d, modificato %i volta |
    %d (Questo messaggio è stato modificato l'ultima volta il: %d da %n.) | Ultima modifica: %d
    Ultima modifica di un moderatore: %d | Modificato da un moderatore: %d
    Ultima modifica da parte di un moderatore: %d
    Ultima modifica di %n il %d, modificato %i volta in totale.
    Ultima modifica di %n il %d, modificato %i volte in totale.
    Ultima modifica di %n il %d, modificato %i volta in totale
    Ultima modifica di %n il %d, modificato %i volte in totale
    L'ultima modifica di %n il %d, modificato %i volta | L'ultima modifica di %n il %d, modificato %i volte
    Ultima modifica di %n il %d; modificato %i volta | Ultima modifica di %n il %d; modificato %i volte
    Ultima modifica di %n il %d | Ultima modifica di %n | Ultima modifica di %n (%d)
    Ultima modifica di %n, %d | Ultima modifica di %n; %d alle %d. | Ultima modifica di %n; %d alle %d
    Ultima modifica di %n; %d alle %d. Motivo: %x | Ultima modifica di %n; %d.
    Ultima modifica di %n : %d alle ore %d. | Ultima modifica di %n : %d alle ore %d. Motivo: %x
    « Ultima modifica: %d da %n » | « Ultima modifica: %d da %n » Registrato | « Ultima modifica: %d by %n »
    Ultima modifica: %d da %n | Ultima modifica: %d di %n
    (Questo messaggio è stato modificato l'ultima volta il: %d da %n.)
    (Questo messaggio è stato modificato l'ultima volta: %d da %n.) | (Ultima modifica: %d da %n.)
    Modificato da %n, %d. | Modificato da %n, %d - %d. | Modificato da %n, %d | Modificato da %n il %d
    Modificato da %n | Modificato %d da %n | Modificato il %d da %n | Modificato il %d | Modificato: %d
    Modificato da - %n il %d | Messaggio modificato da %n il %d | Messaggio modificato da: %n, il %d
    Questo messaggio è stato modificato da %n: %d | modificato %d | Edited by %n - %d | Edit: %n - %d
  `,
  editReason: 'Motivo | Ragione | Motivo della modifica | Motivazione',
  reactions: ['Reazioni', 'Mi piace'],
  reactionNames: ['Mi piace', 'Amore', 'Ahah', 'Wow', 'Triste', 'Arrabbiato', 'Grazie', 'Non mi piace'],
  fields: {
    joined: `
      Iscritto il | Iscritto | Registrato | Data Registrazione | Data registrazione | Registrato il
      Data di registrazione | Iscritto dal | Data d'iscrizione | Data iscrizione | Membro dal | Registrato dal
    `,
    messages: 'Messaggi | Numero di messaggi | Posts | Post | Commenti | Messaggi totali | Numero messaggi',
    reactions: `
      Punteggio reazioni | Mi piace ricevuti | Mi Piace ricevuti | Reputazione | Karma | Reazioni
      Likes ricevuti | Punti reazione | Ha ringraziato | Stato ringraziato | Like ricevuti
    `,
    points: 'Punti | Punti trofeo | Trofei | Punti Trofei',
    location: 'Località | Provenienza | Città | Luogo | Residenza | Ubicazione | Residente a',
    other: `
      Sito web | Contatta | Contatto | Occupazione | Sesso | Genere | Età | Interessi | Gruppo | Gruppi | Nome
      Nome reale | Compleanno | Discussioni | Livello di avvertimento | Titolo | Sito Web | Stato
      Professione | Lavoro | Hobby | Data di nascita | Umore | Utente Nr. | Numero utente | Ultima visita
      Ultima attività | Rango
    `,
  },
  presence: `
    Non connesso | Connesso | Scollegato | Offline | Online | %n non è in linea | %n è in linea | %n è offline
    %n è online | %n non è collegato | %n è collegato | Non in linea | In linea | Assente | Connesso %n
    Scollegato %n
  `,
  avatar: "Avatar utente | Avatar di %n | L'avatar di %n | Immagine di %n | Foto profilo di %n | Avatar",
  reputation: '',
  userTitles: `
    Amministratore | Moderatore | Membro | Nuovo membro | Nuovo Membro | Membro attivo | Membro Attivo
    Membro conosciuto | Membro noto | Bannato | Ospite | Super Moderatore | Supermoderatore
    Moderatore Globale | Moderatore globale | Utente | Utente registrato | Utente Registrato | Non registrato
    Utente Attivo | Utente attivo | Nuovo utente | Membro Junior | Membro Senior | Membro Anziano | Membri
    Amministratori | Moderatori | Novizio | Utente bannato | Membro onorario | Veterano | Principiante
    Collaboratore | Fondatore | Ex membro | Utente Senior | Utente Junior | Utente storico
    Amministratore del sito | Membro Supporter | Socio | Nuovo iscritto | Utente non iscritto | Staff
  `,
  banners: [
    'Membro dello Staff',
    'Membro dello staff',
    'Moderatore',
    'Amministratore',
    'Autore della discussione',
  ],
  threadStarter: ['Autore discussione', 'Creatore Discussione', 'Autore della discussione'],
  preamble: ["Data d'inizio", 'Data di inizio', 'Tag', 'Stato', 'Chiusa ad ulteriori risposte.'],
  editNote: ['Modifica', 'MODIFICA', 'Modificato', 'Aggiornamento', 'AGGIORNAMENTO', 'Aggiunta'],
  footer: [
    'Alto',
    'Basso',
    'Condividi:',
    'Discussioni simili',
    'Devi accedere o registrarti per poter rispondere.',
    'Devi accedere o registrarti per rispondere.',
  ],
  controls: `
    Cita | Citazione | Quota | Rispondi | Rispondi Citando | Rispondi citando | Rispondi quotando | Multi-cita
    Multi Citazione | Multi Quote | Multiquote | Rispondi al messaggio | Rispondi a questo messaggio
    Risposta veloce a questo messaggio | Rispondi con citazione | Citazione Multipla | Segnala
    Segnala messaggio | Segnala Messaggio | Segnala il messaggio | Segnala questo messaggio
    Segnala al moderatore | Riporta | Segnala al moderatore Registrato | Registrato | Connesso | IP registrato
    Loggato | Segnala questo post | Mi piace | Non mi piace più | Mi Piace | Grazie | Ringrazia | Condividi
    Condividi questo messaggio | Condividi su altri siti | Link al commento | Link al messaggio
    Link permanente | Permalink | Copia link | Collegamento permanente | Link | Condividi questo post | Top
    Torna in alto | Torna su | Torna in cima | Su | Giù | Vai su | Vai giù | Inizio pagina
    Vai all'inizio della pagina | Torna in alto Andare in basso | Andare in basso | Vai in basso | Vai in alto
    Torna all'inizio | Profilo | Vedi profilo | Visualizza profilo | Visualizza Profilo
    Visualizza il profilo | Guarda il profilo utente | Invia messaggio privato | Invia un messaggio privato
    Messaggio privato | Messaggio Privato | Invia email | Invia e-mail | Visita il sito web
    Visita il Sito Web | Sito Web | Invia un messaggio privato a %n | Trova altri messaggi di %n
    Trova tutti i messaggi di %n | Contatta: | Contatta %n | Mostra messaggio | Visualizza Messaggio
    Visualizza messaggio | Visualizza Messaggi del Forum | MP | Modifica | Elimina | Cancella | Commenta
    Commenti | Commento | Aggiungi commento | Segui | Ignora | Nascondi | Mostra | Mostra altro | Altro
    Altre opzioni | Spoiler | Spoiler: | Mostra Spoiler | Codice: | Codice | Codice: Seleziona tutto
    Seleziona tutto | Espandi | Allegati | Allegato | Allegati: | Allegato: | Immagini Allegate
    Immagini allegate | File Allegati | File allegati | Anteprima Allegati | Icone Allegate
    Miniature allegate | Immagine | Immagini | %x (%x KiB) Visto %i volte | %x [ %x KiB | Osservato %i volte ]
    Rispondi alla Discussione | Rispondi alla discussione | + Rispondi alla Discussione
    Rispondi all'argomento | Rispondi a questo argomento | Rispondi alla conversazione | Aggiungi risposta
    Invia risposta | Nuovo argomento | Nuova Discussione | Nuova discussione | Apri un nuovo argomento
    Nuovo Topic | Apri un nuovo argomento Rispondi all'argomento | Inizia nuova discussione
    Accedi per rispondere | Stampa | Stampa discussione | Stampa argomento | Invia argomento | Notifica
    Segui discussione | Vai a: | Ultima risposta | %i Risposta Ultima Risposta | %i Risposte Ultima Risposta
    A %n piace questo elemento. | A %n e %n piace questo elemento.
    A %n, %n e altri %i piace questo elemento. | A %n piace questo messaggio | %i Mi piace | Reazioni: %x
    Migliore risposta | Predefinito | Messaggio | Messaggio: | Traduci | Risposta | Sondaggio | Iscriviti
  `,
  pageTop: `
    Vai al contenuto | Passa al contenuto | Vai ai contenuti | Salta al contenuto | Strumenti Discussione
    Strumenti discussione | Cerca in questa Discussione | Cerca nella discussione | Modalità Visualizzazione
    Visualizzazione | Modalità Lineare | Versione stampabile | Visualizza Versione Stampabile
    Valuta Discussione | Valutazione: | Opzioni | Precedente :: Successivo
    Argomento precedente :: Argomento successivo | Argomento precedente | Argomento successivo
    Argomento precedente %x Argomento successivo | « Discussione Precedente | Discussione Successiva »
    « Discussione Precedente %x Discussione Successiva » | « precedente successivo »
    Vedi argomento precedente :: Vedi argomento successivo | Autore Messaggio | Autore | Messaggio
    Autore Discussione | Autore Topic | Autore Topic: | Autore Discussione: | Oggi è %d | Ultimo accesso: %d
    Ultima visita: %d | Tutti gli orari sono %x | Tutti i fusi orari sono %x | Benvenuto Ospite
    Benvenuto, Ospite | Benvenuto! Accedi o registrati.
    Benvenuto, Visitatore. Per favore, effettua il login o registrati.
    Benvenuto Ospite ( Login %x Registrati ) | Risultati da %i a %i di %i | Risultati da %i a %i su %i
    Visualizzazione dei risultati da %i a %i su %i | Messaggi raccomandati | Messaggi consigliati
    Messaggio consigliato | Recommended Posts | Pagina %i di %i | Pagina %i di %i %x | Pag. %i di %i
    Pagina %i su %i | Pagine: %x | Pagine (%i): %x | Vai alla pagina | Vai alla pagina: %x
    Vai alla pagina %x | Vai a pagina %x | Vai a pagina | Pagine: | Ultima » | Prima | Ultima | « Prima
    Prec. | Succ. | Prossimo | Precedente | Successivo | Successiva | Pross. | Prossima
    %i messaggi • Pagina %i di %i | %i messaggio • Pagina %i di %i | %i messaggi | %i messaggio
    %i messaggi • %x | [ %i messaggi ] | [ %i messaggio ] | [ %i messaggi ] %x
    Pagina %i di %i [ %i messaggi ] | Pagina %i di %i [ %i messaggio ] | Moderatore: %x | Moderatori: %x
    Registrati | Iscriviti | Regolamento | Calendario | Cerca | Ricerca | Forum | Indice | Home | Login
    Accedi | Entra | Esci | Utenti | Lista utenti | Membri | Portale | Profilo | Gruppi utenti
    I messaggi di oggi | Segna forum come letti | Ricerca avanzata | Argomenti senza risposta
    Argomenti attivi | Nome utente | Password | Ricordami | Ricordami? | Nome utente: | Indice del forum
    Messaggi privati | Autore discussione %n | Creatore Discussione %n | Data d'inizio %d | Data di inizio %d
    Tag: | Tag: %x | Stato: | Stato Discussione: | Chiusa ad ulteriori risposte. | Discussione chiusa
    Discussione Chiusa | Chiuso | Bloccato | Argomento bloccato
    Questo argomento è bloccato, non puoi modificare o inviare ulteriori messaggi. | Risolto | [RISOLTO]
    [Risolto] | Archiviato | Annuncio | In evidenza
    0 Utenti e %i Visitatore stanno visualizzando questo topic.
    0 Utenti e %i Visitatori stanno visualizzando questo topic.
    0 Utenti e %i visitatori stanno visualizzando questa discussione. | Seguaci | Seguaci %i | %i risposte
    %i risposta | %i risposte a questa discussione | %i commenti | %i visite | Risposte: %i | Visite: %i
    Ordina per | Ordina per: | Condividi | Discussione | Discussione: | Argomento
    Vuoi reagire a questo messaggio? Crea un account in pochi clic o accedi per continuare.
    Ultimi argomenti attivi | Accedi per seguirlo | Accedi per seguire
  `,
  pageEnd: `
    Discussioni simili | Discussioni Simili | Argomenti simili | Argomenti correlati | Chi c’è in linea
    Chi c'è in linea | Visitano il forum: %x | Visitano questa discussione: %x
    Utenti che stanno visualizzando questa discussione: %x | Informazioni Discussione | Informazione
    Informazioni
    Ci sono attualmente %i utenti che stanno visualizzando questa discussione. (%i utenti e %i ospiti)
    Utenti attualmente attivi che stanno leggendo questa discussione: %i (%i utenti e %i ospiti)
    Powered by %x | Traduzione italiana %x | Traduzione Italiana %x | Creato da %x | Basato su %x
    Forum gratis %x | Tutti gli orari sono GMT %x. Adesso sono le %d.
    Tutti gli orari sono GMT %x. Attualmente sono le %d.
    Tutti i fusi orari sono GMT %x. Adesso sono le ore %d. | Permessi di invio | Regole d'invio
    Regole di scrittura | Permessi in questo forum: | Non puoi inviare discussioni | Non puoi inviare risposte
    Non puoi inviare allegati | Non puoi modificare i tuoi messaggi | Tu non puoi inviare nuove discussioni
    Tu non puoi rispondere | Tu non puoi allegare files | Tu non puoi modificare i tuoi messaggi
    Non puoi aprire nuovi argomenti | Non puoi rispondere negli argomenti
    Non puoi cancellare i tuoi messaggi | Non puoi inserire allegati | Non puoi rispondere ai messaggi
    Non puoi aprire nuovi argomenti in questo forum | Non puoi rispondere ai messaggi in questo forum
    Il codice BB è Attivato | Le faccine sono Attivato | Il codice [IMG] è Attivato
    Il codice HTML è Disattivato | Visualizza ultimi messaggi: %x | Visualizza i messaggi precedenti: %x
    Mostra messaggi: %x | Ordina per %x | Vai a: %x | Vai a | Torna a %t | Torna a “%t” | Torna a: %t | Vai
    Seleziona un forum | Segnalibri | Tag per Questa Discussione | Contattaci | Contatti | Privacy
    Informativa sulla privacy | Condizioni | Termini e condizioni | Termini e regole | Condizioni d'uso
    Archivio | Alto | Aiuto | Staff | Cancella cookie | Cancella tutti i cookie del forum
    Devi accedere o registrarti per poter rispondere. | Condividi:
    Crea un account o accedi per lasciare un commento
    Devi essere un utente registrato per poter lasciare un commento | Crea un account
    Registrati per creare un account. È facile! | Registra un nuovo account | Sei già registrato? Accedi qui.
    Accedi ora | Vai alla lista discussioni | Pubblicità | Ultimo messaggio | Ultimo messaggio di %n
    Ultimo messaggio da %n | SMF %x
  `,
  subject: 'Re | RE | R | Rif | I',
  title: `
    Discussione: %t | Argomento: %t | Argomento: %t (Letto %i volte) | Autore Topic: %t (Letto %i volte)
    Autore Discussione: %t (Letto %i volte) | Topic: %t (Letto %i volte)
    Visualizza la versione completa : %t | Visualizza Versione Completa : %t
    Visualizza la versione completa: %t | Versione completa: %t | Oggetto: %t | Titolo: %t
  `,
  deleted: `
    [cancellato] | (cancellato) | [eliminato] | Messaggio cancellato | Messaggio eliminato
    Questo messaggio è stato eliminato. | Questo messaggio è stato cancellato. | Messaggio eliminato da %n
    Questa discussione è stata eliminata. Solo gli utenti che hanno diritti di gestione possono vederla.
    [Devi essere iscritto e connesso per vedere questo link]
    [Devi essere iscritto e connesso per vedere questa immagine] | Utente cancellato
  `,
  signOffs: `
    saluti | cordiali saluti | distinti saluti | un saluto | ciao | a presto | grazie | grazie mille
    un abbraccio | ciao a tutti | grazie in anticipo | cordialmente | buona giornata | buona serata
    tanti saluti | saluti a tutti | un caro saluto | grazie a tutti
  `,
};
