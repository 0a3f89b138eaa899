/**
 * Abbreviations after whose full stop a sentence does not, or does not always, end.
 *
 * One list for the seven languages of the corpus, without asking for the text's language: an
 * abbreviation of one is hardly ever the last word of a sentence in another. Where it would be, it
 * stands in the group that asks what comes next.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Written with a capital, always before a name. */
export const TITLES = list(`
  Mr Mrs Ms Dr Drs Prof Gen Sen Rep Gov Lt Col Sgt Capt Cpt Maj Adm Cmdr Hon Rev Fr St Ste Mt Ft Pres Amb Sec Supt Messrs
  Hr Fr Frl Sr Sra Srta Dra Profa Ud Uds Mme Mlle MM Me Mgr
`);

/** Never the last word, in any letter case. */
export const OPENERS = list(`
  prof dr doc gen płk ppłk mjr kpt por św ks bp abp inż mgr hab red tzw np tj zob por ul al pl im
  bzw ggf vgl evtl insb bspw sog vs viz cf env
  проф акад доц ген им ул см напр т.е т.н т.зв тзв тов гр ім вул див
`);

/** Abbreviations only where a number follows: "No. 5", but "He said no. Then …". */
export const BEFORE_NUMBERS = list(`
  no nos nr art arts par para paras sec sect ch chap fig vol pp p abs ziff lit rn kap bd
  núm num pág págs cap apdo párr inc jan feb mar apr jun jul aug sep sept oct nov dec
  ust poz pkt rozdz str ok godz
  ст ст.ст п пп ч гл стр рис табл абз разд ок
`);

/** May be the last word: then a sentence begins with one of {@link STARTERS}. */
export const MAY_END = list(`
  inc ltd co corp bros jr sr dept est ave blvd ee uu etc approx
  usw ua mio mrd str abt jh etw
  tys mln mld r w rr zł proc
  г гг р рр тыс млн млрд руб коп др пр обл м тис грн т.д т.п н.э
`);

/** Small words that begin sentences far more often than they follow an abbreviation with a capital. */
export const STARTERS = list(`
  the a an in on at by for from with to of as if it its he his she her they their we our you i this that these those there
  but and or so yet not no when while after before since until although though because however meanwhile what who why how
  der die das dem den des ein eine einer er sie es wir ihr ich im am auf aus bei mit nach von vor zu zum zur seit aber und
  oder doch auch dies diese dieser dieses damit dabei dann als wenn weil obwohl wie was wer nun so
  le la les l un une des du au aux il elle ils elles on nous vous je ce cet cette ces en dans sur pour par avec mais et ou
  or donc car si quand selon après avant depuis
  el los las lo una unos se su sus y e pero o si cuando como según tras desde para por con sin también esta este esto
  w we z ze na do od po o u i a ale lub to ten ta te tego jak gdy kiedy jednak według się nie jest był
  в во на с со к ко о об от до по за из у и а но или он она оно они мы вы я это этот эта эти как когда если также
  однако после не тогда при
  у в із зі з й та але чи або він вона воно вони ми ви це цей ця ці як коли якщо також проте після не тоді при
`);

/** Capitalised nouns that follow an ordinal: "am 4. April", "im 20. Jahrhundert". */
export const AFTER_ORDINALS = list(`
  januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb apr jun jul aug sep
  sept okt nov dez jahrhundert jh jahrtausend weltkrieg jahrestag bundestag legislaturperiode wahlperiode verfassungszusatz
  mal tag woche monat jahr gipfel sitzung runde paket sanktionspaket geburtstag armee division brigade kapitel absatz stock
`);

/** Before an ordinal, in German: "der 4. Gipfel", "vom 5. Dezember". */
export const BEFORE_ORDINALS = list(
  'der die das dem den des am vom zum im beim bis seit ab und ihr ihrem ihren sein seinem seinen jeder jeden',
);
