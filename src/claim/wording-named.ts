/**
 * What something is called, and by whom: told of a name, not said with it.
 *
 *   Les événements portent … le nom de révolution de la Dignité et, dans les documents officiels russes, celui de coup d’État …
 *   … в российских учебниках названы государственным переворотом      Спеціальна … операція – офіційна російська назва …
 *   the holiday is officially the Day of …                            listed among the aims that the president gave
 *
 * On folded words, with a space around each; "officially" counts only where a name follows or goes before.
 */
import { NAMES_SOMEBODY } from './wording-attitude.ts';

/** Anywhere in the sentence. */
const NAMED: readonly RegExp[] = [
  / (?:bears?|bore|carries|carry|goes by|went by) the (?:\S+ ){0,2}names? /u,
  / (?:tragt|tragen|trug|trugen|fuhrt|fuhrte) (?:\S+ ){0,5}(?:den|die) (?:\S+ )?(?:namen|bezeichnung|titel) /u,
  / (?:porte|portent|portait|portaient) (?:\S+ ){0,4}(?:le|les) noms? /u,
  / (?:llevan?|llevaban?|recibe|reciben) (?:\S+ ){0,4}(?:el|los) nombres? /u,
  / nos(?:i|za|il\S*) (?:\S+ ){0,4}(?:nazw\S*|miano) /u,
  / (?:носит|носят|носил\S*|получил\S*) (?:\S+ ){0,4}(?:название|имя|наименование) /u,
  / (?:носить|носять|носи[вл]\S*|має|мають|отрима\S+) (?:\S+ ){0,4}(?:назву|ім’я|найменування) /u,
  / (?:official|offizielle\S*|amtliche\S*|oficial|oficjaln\S*|urzedow\S*|урядов\S*|официальн\S+|офіційн\S+) (?:\S+ ){0,2}(?:name|designation|title|bezeichnung|nombre|denominacion|nazwa|nazwe|nazwy|название|наименование|назва|назву|найменування) /u,
  / (?:nom|appellation|denomination) (?:\S+ )?offici\S+ /u,
  / (?:denominacion|nombre) oficial /u,
  / nazw\S* (?:oficjaln|urzedow)\S* /u,
  // Why they say this, and others that.
  / (?:why|warum|weshalb|wieso|pourquoi|por que|dlaczego|czemu|почему|отчего|чому) (?:\S+ ){1,4}(?:says?|writes?|sagt|sagen|schreibt|schreiben|spricht|sprechen|dit|disent|ecrit|ecrivent|dice|dicen|escribe|escriben|mowi|mowia|pisze|pisza|говорит|говорят|пишет|пишут|каже|кажуть|пише|пишуть) /u,
  // How often it occurs.
  / (?:appears?|appeared|occurs?|occurred|figures|turns up|crops up|features) (?:\S+ ){0,5}(?:headlines?|titles|articles|texts|speeches|transcripts|broadcasts|tweets|posts|sample|corpus|paragraphs|times|bulletins) /u,
  / (?:erscheint|taucht|steht|kommt|findet sich|fallt|stand|kam) (?:\S+ ){0,5}(?:schlagzeilen|uberschriften|artikeln|texten|reden|sendungen|tweets|stichprobe|korpus|absatzen|mal|transkripten) /u,
  / (?:apparait|figure|revient|apparaissait|revenait) (?:\S+ ){0,5}(?:titres|articles|textes|discours|emissions|tweets|echantillon|corpus|paragraphes|fois|depeches) /u,
  / (?:aparece|figura|sale|aparecia|aparecio) (?:\S+ ){0,5}(?:titulares|articulos|textos|discursos|tuits|muestra|corpus|parrafos|veces|noticiarios) /u,
  / (?:pojawia sie|wystepuje|pada|pojawil\S* sie|padl\S*) (?:\S+ ){0,5}(?:naglowk\S+|tytul\S+|artykul\S+|tekst\S+|przemowieni\S+|probie|korpusie|razy|wydani\S+|depesz\S+) /u,
  / (?:встречается|встретил\S+|фигурирует|появляется|попадается|звучит) (?:\S+ ){0,5}(?:заголовк\S+|стать\S+|текст\S+|реч\S+|твит\S+|выборк\S+|корпус\S+|абзац\S+|\p{Nd}+ раза?|выпуск\S+) /u,
  / (?:трапляється|трапил\S+|фігурує|з’являється|звучить|зустрічається) (?:\S+ ){0,5}(?:заголовк\S+|статт\S+|текст\S+|промов\S+|твіт\S+|вибірц\S+|корпус\S+|абзац\S+|\p{Nd}+ раз\S{0,2}|випуск\S+) /u,
];

/** A word of calling with documents, textbooks, laws in which it is so called. */
const CALLED =
  / (?:called|named|termed|titled|heisst|heissen|genannt|gefuhrt|bezeichnet|nomm\S+|appel\S+|denomm\S+|llamad\S*|denomin\S+|nazwan\S*|nazywan\S*|zwan\S+|назван\S*|называ\S+|именуе\S+|имену\S+|названо|називаю\S+|назива\S+|імену\S+) /u;
const IN_WRITING =
  / (?:in|im|dans|en|w|в|во|у) (?:\S+ ){0,3}(?:documents?|textbooks?|schoolbooks?|law|legislation|records?|dokument\S*|unterlagen|schulbuch\S*|lehrbuch\S*|gesetz\S*|akten|manuels?|loi|legislation|documentos?|manuales|ley|legislacion|textos|podrecznik\S*|ustaw\S*|aktach|документ\S*|учебник\S*|законодательств\S*|законах|підручник\S*|законодавств\S*) /u;

/** Directly before the form. */
const OFFICIALLY =
  /(?: (?:is|was|are|were|known|called|,)| heisst| est| es| to| называется| называют| називається)? (?:officially|amtlich|offiziell|officiellement|oficialmente|oficjalnie|официально|офіційно) (?:\S+ ){0,4}$/u;
/** "Was officially liberated": what is done officially is done. */
const DONE = /(?:ed|iert|ert|e|ado|ada|any|ana|ane|ony|ona|one|ен|ена|ены|но|ний|ли|ла)$/u;

/** Listed as one of somebody's aims. */
const AIMS: readonly RegExp[] = [
  / (?:listed|named|cited|given|mentioned|set out|counted|included|stated) (?:\S+ ){0,5}(?:among|as) (?:\S+ ){0,3}(?:aims?|goals?|objectives?|purposes?|conditions?|demands?) /u,
  / als (?:\S+ )?(?:ziel|ziele|zweck|bedingung|forderung) (?:\S+ ){0,8}(?:genannt|nannte|angegeben|aufgefuhrt|bezeichnet|ausgegeben) /u,
  / (?:cite|citee|cites|mentionne|mentionnee|figure|figurent|figurait|enumere|enumeree|donnee?) (?:\S+ ){0,5}(?:parmi|au nombre|comme) (?:\S+ ){0,3}(?:buts?|objectifs?|conditions?|exigences?) /u,
  / (?:figura\S*|cit\S+|menciona\S*|enumer\S+|dio|nombro) (?:\S+ ){0,5}(?:entre|como) (?:\S+ ){0,3}(?:objetivos?|fines|metas?|condicion\S*|exigencias?) /u,
  / jako (?:\S+ )?(?:cel|cele|celu|warunek) (?:\S+ ){0,3}(?:wymieni\S+|wskaza\S+|poda\S+) | (?:wymieni\S+|wskaza\S+) (?:\S+ ){0,4}(?:wsrod|jako) (?:\S+ ){0,2}cel\S* /u,
  / (?:назван\S*|указан\S*|перечислен\S*|упомянут\S*|заявлен\S*) (?:\S+ ){0,4}(?:среди|как|в числе|в качестве) (?:\S+ )?(?:цел\S+|условий|условия|требований) /u,
  / (?:назван\S*|вказан\S*|перелічен\S*|згадан\S*|заявлен\S*) (?:\S+ ){0,4}(?:серед|як|з-поміж) (?:\S+ )?(?:ціл\S+|мет\S+|умов\S*|вимог) /u,
];

/**
 * @param folded words of the sentence
 * @returns the words by which it tells of a name
 */
export const namedSo = (folded: readonly string[], first: number, last: number): string | null => {
  const text = ` ${folded.join(' ')} `;
  const outside = ` ${folded.slice(0, first).join(' ')} … ${folded.slice(last + 1).join(' ')} `;
  const isSomebody = NAMES_SOMEBODY.test(folded.slice(first, last + 1).join(' '));
  const named = [...(isSomebody ? [] : NAMED), ...AIMS].map((pattern) => pattern.exec(text)).find((m) => m !== null);
  if (named) return named[0].trim();
  const [called, writing] = [CALLED.exec(outside), IN_WRITING.exec(outside)];
  if (called && writing) return `${called[0].trim()}, ${writing[0].trim()}`;
  const officially = OFFICIALLY.exec(` ${folded.slice(0, first).join(' ')} `);
  return officially && !(first === last && DONE.test(folded[first] ?? '')) && !/ (?:war|was|were) $/u.test(officially[0])
    ? officially[0].trim()
    : null;
};
