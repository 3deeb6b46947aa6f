import type { PageLocale } from './calendar.ts';

/** The words of a language that stand in the place of the generator's English ones. */
export interface Dictionary {
  /** What a post closes with, in the order of `englishClosings`. */
  closings: string[];
  /** By the English word in lower case. */
  words: ReadonlyMap<string, string>;
}

/** What the generator's posts close with. */
export const englishClosings = 'yours,|Cheers,|Regards,|Best regards,|Kind regards,|Best wishes,'.split('|');

/** The common words of the generator. */
const english = `
  the a of to and in is that it was for on with as but be this have from or had by not they which you were
  are all there would their we when who will more if no out so what up about into than them can only other
  some could these then do any my now such like our over even most after also many before because just
  very much where i say opinion hand far tell at end day remember correctly am sure doubt honest think
  problem worth look one things know fact matter people seem goes without saying don't it's i'm wouldn't
  that's didn't they're can't you'd isn't wrote see said friend agree good point thoughts same here thanks
  advance true
`;

export const dictionaries: Record<Exclude<PageLocale, 'en'>, Dictionary> = {
  de: dictionary(
    'Grüße,|Viele Grüße,|Gruß,|Beste Grüße,|Schöne Grüße,|Mit freundlichen Grüßen,',
    `
      der ein von zu und in ist dass es war für auf mit als aber sein diese haben aus oder hatte durch
      nicht sie welche du waren sind alle dort würde ihr wir wenn wer wird mehr ob kein heraus so was hoch
      über hinein als ihnen kann nur andere einige könnte jene dann tun irgendein mein nun solche wie
      unser drüber sogar meist nach auch viele vor weil gerade sehr viel wo ich sagen Meinung Hand weit
      erzählen bei Ende Tag erinnere richtig bin sicher Zweifel ehrlich denke Problem wert Blick eins
      Dinge weiß Tatsache Sache Leute scheinen geht ohne Sagen nie dies bisweilen kaum jenes niemals
      allerlei schwerlich man nimmer schrieb siehe sagte Freund zustimme gut Punkt Gedanken gleich hier
      danke voraus wahr
    `,
  ),
  fr: dictionary(
    'bien à vous,|Salut,|Cordialement,|Bien cordialement,|Amicalement,|Meilleures salutations,',
    `
      le un de à et dans est que il était pour sur avec comme mais être ce avoir depuis ou avait par pas
      ils quel vous étaient sont tous là serait leur nous quand qui sera plus si aucun dehors ainsi quoi
      haut environ dedans que eux peut seulement autre quelque pourrait ces alors faire tout mon
      maintenant tel comme notre dessus même plupart après aussi beaucoup avant parce juste très trop où
      je dire avis main loin raconter chez fin jour souviens correctement suis sûr doute honnête pense
      problème vaut regard une choses sais fait affaire gens semblent va sans disant n'est c'est j'ai
      n'aurait c'était n'a qu'ils n'ai d'être n'y écrivait voir disait ami accord bon point pensées pareil
      ici merci avance vrai
    `,
  ),
  es: dictionary(
    'Un saludo,|Saludos,|Atentamente,|Saludos cordiales,|Un abrazo,|Hasta pronto,',
    `
      el un de a y en es que lo era para sobre con como pero ser este haber desde o había por no ellos
      cual usted eran son todos allí sería su nosotros cuando quien será más si ningún fuera así qué
      arriba acerca dentro que ellas puede solo otro algún podría estos entonces hacer cualquier mi ahora
      tal como nuestro encima incluso mayoría después también muchos antes porque justo muy mucho donde yo
      decir opinión mano lejos contar al final día recuerdo correctamente soy seguro duda honesto pienso
      problema vale mirada uno cosas saber hecho asunto gente parecen va sin decirlo tampoco esto estoy
      quisiera aquello nunca están puedo tendría esa escribió véase dijo amigo acuerdo buen punto ideas
      mismo aquí gracias antemano cierto
    `,
  ),
  it: dictionary(
    'Saluti,|Ciao,|Cordiali saluti,|Un saluto,|A presto,|Distinti saluti,',
    `
      il un di a e in è che lo era per su con come ma essere questo avere da o aveva dal non loro quale tu
      erano sono tutti là sarebbe suo noi quando chi sarà più se nessun fuori così cosa sopra circa dentro
      che essi può solo altro qualche potrebbe questi allora fare qualsiasi mio ora tale come nostro oltre
      anche maggior dopo pure molti prima perché appena molto tanto dove io dire opinione mano lontano
      raccontare al fine giorno ricordo correttamente sono sicuro dubbio onesto penso problema vale
      sguardo uno cose sapere fatto faccenda gente sembrano va senza dirlo nemmeno ciò sto vorrei quello
      mai stanno posso avresti questa scrisse vedi disse amico accordo buon punto idee stesso qui grazie
      anticipo vero
    `,
  ),
  nl: dictionary(
    'Groeten,|Groetjes,|Groet,|Met vriendelijke groet,|Vriendelijke groeten,|Beste wensen,',
    `
      de een van naar en in is dat het was voor op met als maar zijn dit hebben uit of had door niet zij
      welke jij waren zijn alle daar zou hun wij wanneer wie zal meer als geen buiten zo wat omhoog over
      binnen dan hen kan alleen andere enkele kon deze toen doen enig mijn nu zulke zoals onze boven zelfs
      meeste na ook veel voor omdat net zeer heel waar ik zeggen mening hand ver vertellen bij eind dag
      herinner correct ben zeker twijfel eerlijk denk probleem waard blik een dingen weten feit zaak
      mensen lijken gaat zonder gezegd nooit 't ben wilde dat's deed zij'n kun zou's is'n schreef zie zei
      vriend akkoord goed punt gedachten hetzelfde hier dank voorhand juist
    `,
  ),
  pl: dictionary(
    'Pozdrawiam,|Pozdro,|Pozdrowienia,|Z poważaniem,|Serdecznie pozdrawiam,|Wszystkiego dobrego,',
    `
      ten jeden z do i w jest że to był dla na ze jak ale być ta mieć od lub miał przez nie oni który ty
      były są wszyscy tam byłby ich my kiedy kto będzie więcej jeśli żaden poza tak co górę około wewnątrz
      niż im może tylko inny jakiś mógłby te wtedy robić każdy mój teraz taki jak nasz ponad nawet
      większość po także wielu przed ponieważ właśnie bardzo dużo gdzie ja powiedzieć opinia ręka daleko
      mówić przy koniec dzień pamiętam poprawnie jestem pewien wątpliwość szczery myślę problem warto
      spojrzeć jedna rzeczy wiedzieć fakt sprawa ludzie wydają idzie bez mówienia nigdy tamto bywam
      chciałby owo wcale bywają mogę miałbyś owa napisał zobacz powiedział kolega zgoda dobry punkt myśli
      podobnie tutaj dzięki góry prawda
    `,
  ),
  pt: dictionary(
    'Abraços,|Saudações,|Atenciosamente,|Cumprimentos,|Um abraço,|Até logo,',
    `
      o um de para e em é que isso era por sobre com como mas ser este ter desde ou tinha pelo não eles
      qual você eram são todos lá seria seu nós quando quem será mais se nenhum fora assim quê acima cerca
      dentro que elas pode só outro algum poderia estes então fazer qualquer meu agora tal como nosso além
      até maioria depois também muitos antes porque apenas muito tanto onde eu dizer opinião mão longe
      contar ao fim dia lembro corretamente sou certo dúvida honesto penso problema vale olhada uma coisas
      saber fato assunto gente parecem vai sem dizê-lo nunca aquilo estou queria isto jamais estão posso
      teria essa escreveu veja disse amigo acordo bom ponto ideias mesmo aqui obrigado antemão verdade
    `,
  ),
  ru: dictionary(
    'Всего доброго,|Привет,|С уважением,|С наилучшими пожеланиями,|Удачи,|Всех благ,',
    `
      этот один из к и в есть что оно было для на с как но быть это иметь от или имел через не они который
      вы были суть все там бы их мы когда кто будет больше если нет вне так чего вверх около внутрь чем им
      может только другой некий мог эти тогда делать любой мой теперь такой словно наш над даже самый
      после также много до потому просто очень сильно где я сказать мнение рука далеко говорить при конец
      день помню верно есмь уверен сомнение честно думаю проблема стоит взгляд одна вещи знать факт дело
      люди кажутся идёт без слов нельзя оттого стало хотел отсюда никогда порой вряд имели иное написал
      смотри сказал друг согласен хороший довод мысли также здесь спасибо заранее правда
    `,
  ),
};

function dictionary(closings: string, words: string): Dictionary {
  const own = words.trim().split(/\s+/);
  const known = english.trim().split(/\s+/);
  if (own.length !== known.length) throw new RangeError(`${own.length} words for ${known.length}: ${words}`);
  return {
    closings: closings.split('|'),
    words: new Map(known.map((word, place) => [word, own[place] as string])),
  };
}
