import type { Labels } from '../dialect.ts';

/** Polish. */
export const pl: Labels = {
  locale: 'pl',
  said: [
    'napisał(a)',
    'pisze',
    'napisał',
    'powiedział(a)',
    'napisał/a',
    'napisała',
    'powiedział',
    'powiedziała',
    'pisał',
  ],
  quote: `
    Zamieszczone przez %n | Zamieszczone przez %n Zobacz posta | Cytat Zamieszczone przez %n
    Cytat: Zamieszczone przez %n | Napisał %n | Cytat Napisał %n | Cytat Napisał %n Zobacz post
    Napisał %n Zobacz post | Cytat: Napisał %n | Cytat: %n w %d | Cytat: %n | Cytat od: %n w %d | Cytat od: %n
    Cytat z: %n | Cytat(%n @ %d) | Cytat (%n @ %d) | CYTAT(%n @ %d) | Cytat (%n) | Cytuj: %n
    (%d)%n napisał(a): | (%d) %n napisał(a): | (%d)%n napisał: | %n pisze: ↑ | %n pisze: ↑%d
    %n napisał(a): ↑ | %n napisał(a): ↑%d | %n napisał(a) %d: | W dniu %d, %n napisał:
    W dniu %d, %n napisał(a): | Dnia %d, %n napisał: | Dnia %d, %n napisał(a): | Dnia %d o %d, %n napisał:
    W dniu %d o %d, %n napisał: | W dniu %d %n pisze: | W dniu %d, %n pisze: | %d, %n napisał:
    %d, %n napisał(a): | %d temu, %n napisał: | %d temu, %n napisał(a): | @%n napisał w %t: | %n napisał w %t:
    @%n napisał: | @%n napisał(a): | W odpowiedzi na %n | W odpowiedzi do %n | -----Oryginalna wiadomość-----
    Użytkownik %n napisał: | Użytkownik "%n" <%x> napisał w wiadomości %x
    Użytkownik "%n" napisał w wiadomości %x | Użytkownik "%n" napisał:
  `,
  quoteAlone: 'Cytat | CYTAT | Cytuj | Cytowanie',
  quoteEnd: ['Kliknij, aby rozwinąć...', 'Kliknij aby rozwinąć...', 'Kliknij, aby rozwinąć…'],
  byline: `
    Post autor: %n » %d | autor: %n » %d | Postautor: %n » %d | Nieprzeczytany post autor: %n » %d
    Post przez %n » %d | przez %n » %d | Postprzez %n » %d | Post %n » %d | Napisane przez %n dnia %d
    Wysłany: %d Temat postu: %t | PostWysłany: %d Temat postu: %t | PostWysłany: %d | Wysłany: %d
    Wysłano: %d | Wysłano: %d Tytuł: %t | PostNapisane: %d | PostNapisane: %d Tytuł: %t | Napisane: %d
    Napisano: %d | Napisano %d | Napisany %d | Opublikowano %d | Opublikowano: %d
    Opublikowano %d (edytowane) | Opublikowany %d | Zamieszczono %d | Dodano: %d | Dodany: %d | Dodano %d
    Dodany przez %n, %d | Temat postu: %t | Temat: %t | Tytuł: %t | Autor: %n | Od: %n | Do: %x | Data: %d
    « : %d » | « Odpowiedź #%i : %d » | « Odpowiedź #%i: %d » | « Odpowiedz #%i : %d »
    « Odpowiedź #%i dnia: %d » | « dnia: %d » | Odpowiedź #%i – %d | Odpowiedź #%i | Stary %d #%i
    Stary %d, %d #%i | Nieprzeczytane %d #%i | Post #%i | Wiadomość #%i | Post: #%i | #%i %d
    Dyskusja w '%t' rozpoczęta przez %n, %d. | Dyskusja w "%t" rozpoczęta przez %n, %d.
    Temat na forum '%t' rozpoczęty przez %n, %d. | Rozpoczęty przez %n, %d | Rozpoczęty przez %n
    Zaczęty przez %n, %d | Przez %n, %d | przez %n, %d | %i z %i
  `,
  editStamp: `
    %d (Ten post był ostatnio modyfikowany: %d przez %n.) | Ostatnia edycja: %d
    Ostatnia edycja przez moderatora: %d | Ostatnio edytowane przez moderatora: %d | Ostatnio edytowane: %d
    Ostatnia modyfikacja: %d | Ostatnio zmieniony %d przez %n, łącznie zmieniany %i raz.
    Ostatnio zmieniony %d przez %n, łącznie zmieniany %i razy.
    Ostatnio zmieniony %d przez %n, łącznie zmieniany %i raz
    Ostatnio zmieniony %d przez %n, łącznie zmieniany %i razy
    Ostatnio zmieniony przez %n %d, w całości zmieniany %i raz
    Ostatnio zmieniony przez %n %d, w całości zmieniany %i razy
    Ostatnio edytowano %d przez %n, łącznie edytowano %i raz
    Ostatnio edytowano %d przez %n, łącznie edytowano %i razy
    Ostatnio edytowany przez %n, %d, edytowano w sumie %i raz
    Ostatnio edytowany przez %n, %d, edytowano w sumie %i razy
    Ostatnio edytowany przez %n %d, edytowano łącznie %i raz
    Ostatnio edytowany przez %n %d, edytowano łącznie %i razy | Ostatnio zmieniony %d przez %n
    Ostatnio zmieniony przez %n %d | Ostatnio edytowany przez %n (%d) | Ostatnio edytowany przez %n
    Ostatnio edytowany przez %n %d | Ostatnio edytowane przez %n ; %d o %d.
    Ostatnio edytowane przez %n; %d o %d. | Ostatnio edytowane przez %n; %d o %d
    Ostatnio edytowane przez %n : %d o godz. %d | Ostatnio edytowane przez %n; %d.
    Ostatnio edytowane przez %n : %d o godz. %d Powód: %x | « Ostatnia zmiana: %d wysłana przez %n »
    « Ostatnia zmiana: %d przez %n » | « Ostatnia zmiana: %d wysłane przez %n » | Ostatnia zmiana: %d przez %n
    Ostatnia edycja: %d przez %n | (Ten post był ostatnio modyfikowany: %d przez %n.)
    (Ten post był ostatnio modyfikowany: %d %x przez %n.) | Edytowany przez %n, %d. | Edytowane przez %n, %d.
    Edytowane przez %n | Edytowane %d przez %n | Edytowano %d przez %n | Edytowany przez %n
    Edytowane przez %n dnia %d | Edytowano: %d | Edytowano %d | Post edytowany przez %n %d
  `,
  editReason: 'Powód | Powód edycji | Powód zmiany',
  reactions: ['Reakcje', 'Polubienia'],
  reactionNames: ['Lubię to!', 'Lubię to', 'Super', 'Haha', 'Wow', 'Smutny', 'Zły', 'Dziękuję', 'Kocham'],
  fields: {
    joined: `
      Rejestracja | Dołączył | Data rejestracji | Dołączył(a) | Zarejestrowany | Dołączył/a | Na forum od
      Dołączyła
    `,
    messages: 'Posty | Liczba postów | Postów | Wiadomości | Postów na forum | Odpowiedzi | Komentarze',
    reactions: `
      Reakcji | Punkty reakcji | Wynik reakcji | Polubienia | Reputacja | Pomógł | Karma
      Otrzymane polubienia | Podziękował | Podziękowano | Piwa | Podziękowania | Otrzymał podziękowań
    `,
    points: 'Punkty | Punkty za osiągnięcia | Punktów | Trofea | Osiągnięcia',
    location: 'Lokalizacja | Skąd | Miasto | Miejscowość | Miejsce | Adres | Kraj',
    other: `
      Strona WWW | Strona internetowa | Kontakt | Zawód | Płeć | Wiek | Zainteresowania | Grupa | Grupy | Imię
      Imię i nazwisko | Data urodzenia | Tematy | Wątków | Wątki | Ostrzeżenia | Ostrzeżeń | Tytuł | Witryna
      Pochwały | Status | Gadu-Gadu | Numer użytkownika | Blog | Wpisów | Auto | Zajęcie
    `,
  },
  presence: `
    Offline | Online | OFFLINE | Nieaktywny | Aktywny | %n jest nieaktywny | %n jest aktywny | %n jest offline
    %n jest online | %n jest niedostępny | %n jest dostępny | Niedostępny | Dostępny | Offline %n | Online %n
    Użytkownik jest offline | Nieobecny
  `,
  avatar: `
    Awatar użytkownika | Avatar użytkownika | Awatar %n | Avatar %n | Avatar użytkownika %n
    Zdjęcie profilowe %n | Avatar | Awatar
  `,
  reputation: '',
  userTitles: `
    Administrator | Moderator | Użytkownik | Nowy użytkownik | Nowy Użytkownik | Aktywny użytkownik
    Znany użytkownik | Bardzo znany użytkownik | Zbanowany | Gość | Super Moderator | Super moderator
    Moderator globalny | Użytkownik zarejestrowany | Początkujący | Zaawansowany użytkownik | Uczestnik
    Stały bywalec | Użytkownicy | Moderatorzy | Administratorzy | Zasłużony | Nowicjusz | Weteran
    Niezarejestrowany | Zarejestrowany | Stały użytkownik | Forumowicz | Bywalec | Młodszy użytkownik
    Ekspert | Legenda | Maniak | Zadomowiony | Nowy | Stary wyjadacz | Redaktor | Junior Admin
    Usunięty użytkownik | Doświadczony użytkownik | Moderator Globalny
  `,
  banners: ['Członek ekipy', 'Członek załogi', 'Zespół forum', 'Moderator', 'Administrator', 'Autor wątku'],
  threadStarter: ['Autor wątku', 'Założyciel tematu', 'Rozpoczynający temat'],
  preamble: ['Data rozpoczęcia', 'Tagi', 'Status', 'Zamknięty.', 'Brak możliwości dodawania odpowiedzi.'],
  editNote: ['Edycja', 'EDYCJA', 'Edytowane', 'Dodano', 'Aktualizacja'],
  footer: [
    'Do góry',
    'Góra',
    'Dół',
    'Udostępnij:',
    'Podobne tematy',
    'Podobne wątki',
    'Musisz się zalogować lub zarejestrować, aby móc odpowiadać.',
    'Musisz być zalogowany, aby móc odpowiadać.',
  ],
  controls: `
    Szukaj | Anuluj |
    Cytuj | Cytat | Odpowiedz | Odpowiedz z cytatem | Odpowiedz z cytowaniem | Odpowiedz Cytując
    Odpowiedz cytując | Multicytuj | Multi cytat | MultiCytat | Cytuj ten post | Szybka odpowiedź
    Odpowiedz na ten post | Odpowiedz na ten temat | Cytowanie selektywne | Raportuj | Zgłoś | Zgłoś post
    Zgłoś ten post | Raportuj post | Zgłoś do moderatora | Raportuj do moderatora | Zapisane
    Zgłoś do moderatora Zapisane | Lubię to! | Lubię to | Nie lubię | Dziękuję | Podziękuj | Pomógł
    Udostępnij | Udostępnij ten post | Udostępnij na innych stronach | Odnośnik do komentarza | Link do postu
    Bezpośredni odnośnik | Permalink | Kopiuj link | Więcej | Więcej opcji | Więcej opcji udostępniania...
    Link do komentarza | Na górę | Do góry | Góra | W górę | W dół | Powrót do góry | Przejdź na górę strony
    Idź do góry | Idź na dół | Przejdź na dół | Powrót na górę | Dół | Początek strony | Profil
    Zobacz profil | Zobacz profil autora | Profil użytkownika | Wyślij prywatną wiadomość | Prywatna wiadomość
    Wyślij wiadomość | Wyślij email | Wyślij e-mail | Odwiedź stronę autora | Wyślij prywatną wiadomość do %n
    Znajdź więcej postów %n | Znajdź wszystkie posty %n | Zobacz posta | Zobacz post | Kontakt: | Kontakt z %n
    Wiadomość prywatna | PW | Strona WWW | Edytuj | Zmień | Usuń | Komentarz | Komentarze | Skomentuj
    Dodaj komentarz | Obserwuj | Ignoruj | Ukryj | Pokaż | Pokaż więcej | Rozwiń | Spoiler | Spoiler:
    Pokaż spoiler | Ukryta zawartość | Kod: | Kod: Zaznacz cały | Zaznacz cały | Zaznacz wszystko | Kod
    Załączniki | Załącznik | Załączniki: | Załącznik: | Załączone pliki | Załączone obrazki
    Załączone miniatury | Miniatury załączników | Pliki | Obrazek | %x (%x KiB) Przejrzano %i razy
    %x [ %x KiB | Przeglądany %i razy ] | Odpowiedz w temacie | Odpowiedz w tym temacie
    + Odpowiedz w temacie | Odpowiedź | Dodaj odpowiedź | Napisz odpowiedź | Nowy temat | Nowy wątek
    Napisz nowy temat | Utwórz nowy temat | Rozpocznij nowy temat | Utwórz nowy temat Odpowiedz w temacie
    Nowy temat Odpowiedz | Zaloguj się, aby odpowiedzieć | Drukuj | Wersja do druku | Wydrukuj | Drukuj temat
    Powiadamiaj | Wyślij ten temat | Przejdź do: | Skocz do: | Skocz do | %n lubi to. | %n i %n lubią to.
    %n, %n i %i innych lubią to. | Reakcje: %x | Ostatnia odpowiedź | %i odpowiedź Ostatnia odpowiedź
    Najlepsza odpowiedź | Post | Domyślnie | Standardowy | Wiadomość | Wiadomość: | Przetłumacz | Ankieta
    Za ten post autor %n otrzymał podziękowanie: %x | Za ten post autor %n otrzymał podziękowania: %x
    Subskrybuj
  `,
  pageTop: `
    Przejdź do zawartości | Przejdź do treści | Skocz do zawartości | Narzędzia wątku | Opcje tematu
    Opcje wątku | Przeszukaj wątek | Szukaj w temacie | Wygląd | Wyświetl | Tryb wyświetlania
    Tryby wyświetlania wątku | Tryb normalny | Wersja do druku | Oceń wątek | Pokaż wersję do druku
    Ocena wątku: | Zobacz poprzedni temat :: Zobacz następny temat | Poprzedni temat :: Następny temat
    Poprzedni temat | Następny temat | Poprzedni temat %x Następny temat | « Poprzedni wątek
    Następny wątek » | « poprzedni następny » | « Poprzedni temat | Następny temat » | Autor Wiadomość | Autor
    Wiadomość | Autor Wątek | Autor Wątek: | Autor Temat | Dzisiaj jest %d | Obecny czas to %d
    Ostatnia wizyta: %d | Strefa czasowa: %x | Witaj Gościu | Witaj Gość | Witamy, Gość
    Witamy, Gość. Zaloguj się lub zarejestruj. | Witaj gościu ( Logowanie %x Rejestracja )
    Wyniki od %i do %i z %i | Pokaż wyniki od %i do %i z %i | Strona %i z %i | Strona %i z %i %x
    Strona %i z %i. | Strony: %x | Stron: %x | Stron (%i): %x | Strony (%i): %x | %i Stron | Strona: %x
    Idź do strony | Idź do strony %x | Idź do strony: %x | Przejdź do strony | Przejdź na stronę
    Rekomendowane odpowiedzi | Polecane posty | Ostatnia » | Pierwsza | Ostatnia | « Pierwsza | Poprzednia
    Następna | Poprzedni | Następny | Dalej | Wstecz | Następne | Następna strona | Poprzednia strona
    Posty: %i • Strona %i z %i | %i postów • Strona %i z %i | %i posty • Strona %i z %i
    %i post • Strona %i z %i | %i postów | %i posty | %i post | Posty: %i | [ Posty: %i ] | [ Posty: %i ] %x
    [ %i posty ] | [ %i postów ] | [ %i post ] | Strona %i z %i [ Posty: %i ] | Strona %i z %i [ %i posty ]
    Strona %i z %i [ %i postów ] | Moderator: %x | Moderatorzy: %x | Rejestracja | Zarejestruj
    Zarejestruj się | FAQ | Pomoc | Kalendarz | Szukaj | Użytkownicy | Grupy | Profil | Zaloguj | Zaloguj się
    Wyloguj | Forum | Fora | Strona główna | Strona główna forum | Portal | Dzisiejsze posty
    Oznacz fora jako przeczytane | Nazwa użytkownika: | Hasło: | Nazwa użytkownika | Hasło | Zapamiętaj mnie
    Zapamiętaj? | Szukanie zaawansowane | Posty bez odpowiedzi | Aktywne tematy | Nowe posty | Ostatnie posty
    Autor wątku %n | Rozpoczynający temat %n | Data rozpoczęcia %d | Tagi: | Tagi: %x | Status:
    Temat zamknięty | Zamknięty | Zamknięty temat
    Ten temat jest zamknięty. Nie możesz w nim pisać ani edytować postów.
    Ten temat jest zablokowany. Nie możesz pisać ani edytować postów. | Rozwiązany | Zarchiwizowany | Ważne
    Ogłoszenie | Przyklejony | 0 użytkowników i %i Gość przegląda ten wątek.
    0 użytkowników i %i Gości przegląda ten wątek. | Obserwujący | Obserwujący %i | %i odpowiedzi
    %i odpowiedź | %i odpowiedzi w tym temacie | %i wyświetleń | Odpowiedzi: %i | Wyświetleń: %i | Sortuj
    Udostępnij | Zaloguj się, aby obserwować | Temat | Tematy | Wątek
  `,
  pageEnd: `
    Podobne tematy | Podobne wątki | Kto jest online | Kto jest na forum | Kto przegląda forum
    Użytkownicy przeglądający to forum: %x | Użytkownicy przeglądający ten temat: %x
    Użytkownicy przeglądający ten wątek: %x | Użytkownicy aktualnie czytający ten temat: %x
    Informacje o wątku | Użytkownicy aktualnie czytający ten temat: %i (%i użytkownik(ów) i %i gości)
    Obecnie przegląda ten wątek %i użytkowników (%i zarejestrowanych oraz %i gości) | Powered by %x
    Technologię dostarcza %x | Oparte na %x | Oparte o %x | Polskie tłumaczenie %x
    Polski pakiet językowy dostarcza %x | Tłumaczenie %x | Silnik forum %x | Silnik: %x
    Strefa czasowa to GMT %x. Teraz jest %d. | Czasy w strefie GMT %x. Teraz jest %d. | Zasady postowania
    Uprawnienia | Prawa do pisania | Nie możesz zakładać nowych tematów | Nie możesz pisać wiadomości
    Nie możesz dodawać załączników | Nie możesz edytować swoich postów | Uprawnienia na forum:
    Nie możesz tworzyć nowych tematów | Nie możesz odpowiadać w tematach | Nie możesz zmieniać swoich postów
    Nie możesz usuwać swoich postów | Nie możesz głosować w ankietach | Nie możesz pisać nowych tematów
    Nie możesz rozpoczynać nowych tematów | Nie możesz odpowiadać w tematach na tym forum
    Nie możesz ściągać załączników na tym forum | Nie możesz załączać plików na tym forum
    Nie możesz dodawać załączników na tym forum | BB code jest Włączony | Emotikony są Włączony
    [IMG] kod jest Włączony | HTML kod jest Wyłączony | Wyświetl posty z ostatnich: %x
    Wyświetl posty nie starsze niż: %x | Sortuj wg %x | Sortuj według: %x | Skocz do: %x | Przejdź do: %x
    Wróć do %t | Wróć do „%t” | Powrót do %t | Powrót do „%t” | Kontakt | Kontakt z nami
    Polityka prywatności | Prywatność | Regulamin | Warunki | Zasady | Archiwum | Pomoc
    Zespół administracyjny | Zespół | Usuń ciasteczka | Usuń ciasteczka witryny | Strona główna forum
    Musisz się zalogować lub zarejestrować, aby móc odpowiadać.
    Jeśli chcesz dodać odpowiedź, zaloguj się lub zarejestruj nowe konto
    Jedynie zarejestrowani użytkownicy mogą komentować zawartość tej strony. | Zarejestruj nowe konto
    Załóż nowe konto. To bardzo proste! | Posiadasz już konto? Zaloguj się poniżej. | Zaloguj się
    Przejdź do listy tematów | Reklama | Udostępnij: | Ostatni post | Ostatni post autor: %n « %d | SMF %x
  `,
  subject: 'Odp | ODP | Re | RE',
  title: `
    Temat: %t | Wątek: %t | Wątek: %t (Przeczytany %i razy) | Autor Wątek: %t (Przeczytany %i razy)
    Temat: %t (Przeczytany %i razy) | Autor Temat: %t (Przeczytany %i razy) | Zobacz pełną wersję : %t
    Pełna wersja: %t | Zobacz pełną wersję: %t | Tytuł: %t
  `,
  deleted: `
    [usunięty] | [usunięte] | (usunięty) | Post usunięty | Wiadomość usunięta | Ten post został usunięty.
    Post usunięty przez %n
    Temat został usunięty. Tylko użytkownicy z uprawnieniami do zarządzania tematami mogą go widzieć.
    Treść usunięta
  `,
  signOffs: `
    pozdrawiam | pozdrowienia | pozdro | z poważaniem | serdecznie pozdrawiam | pozdrawiam serdecznie
    dziękuję | dzięki | z góry dziękuję | z góry dzięki | pzdr | miłego dnia | pozdrawiam wszystkich
    wszystkiego dobrego | pozdrówki | do zobaczenia | cześć
  `,
};
