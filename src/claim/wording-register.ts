/**
 * Not a voice but a record: a statute, a contract, a list, a chronology, a statistic. What stands in it is called there as it is
 * called officially, or is a mere date, and nobody takes sides by it.
 *
 *   Annexe I, ligne 132 : ancien ministre de la République populaire de Donetsk, né à … le 7 septembre 1965
 *   § 8 Abs. 2: Vom Versicherungsschutz ausgenommen sind Schäden durch Bürgerkrieg in der Ukraine …
 *   Brent crude stood at 96 dollars on the eve of the Ukraine conflict          a date, with a price
 *
 * One strong sign, or two weak ones: plain journalism, too, holds a number or names an article.
 */
import type { Span } from '../text/span.ts';
import { foldPlain } from '../text/fold.ts';

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fev|avr|mai|juin|juil|aout|ene|abr|ago|dic|okt|dez|sty|lut|kwi|maj|cze|lip|sie|wrz|paz|lis|gru|янв|фев|мар|апр|ма[йяю]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)\\p{L}*';

/** A paragraph that begins so is a record. Folded. */
const HEADED = new RegExp(
  [
    '^\\W*§',
    '^\\W*(?:article|artikel|art\\.|articulo|artykul|статья|стаття|clause|klausel|ziffer|clausula|section) \\p{Nd}+[\\p{L}.\\p{Nd}-]{0,4}(?:[.:)]| ?[–—] )',
    '^\\W*(?:annex|schedule|appendix|anhang|anlage|annexe|anexo|zalacznik|приложение|додаток)(?: (?:nr|no|n[o°]|№)\\.?)? ?(?:\\p{Nd}+|[ivx]+|[a-h])(?:[.,:)]| ?[–—:])',
    '^\\W*(?:chronolog|timeline|zeittafel|zeitleiste|cronolog|kalendarium|хронолог|хронік)\\p{L}*(?: \\p{L}+){0,3} ?[.:]',
    '^\\W*(?:registro mercantil|commercial register|company register|handelsregister|registre du commerce|rejestr przedsiebiorcow|выписка из|витяг з)',
    '^\\W*(?:cases? of |cas de |falle von |casos? de |przypadki )?(?:force majeure|hohere gewalt|fuerza mayor|sila wyzsza|форс-мажор|непереборна сила|непреодолимая сила)',
    '^\\W*(?:exercise|task|question|aufgabe|ubung|frage|exercice|ejercicio|pregunta|zadanie|pytanie|задание|задача|вопрос|завдання|запитання|vitrine|vitrina|showcase) (?:no\\. |nr\\.? |№ ?)?\\p{Nd}+ ?[.:)(–]',
    '^\\W*(?:кпквк|квэд|квед|кбк|тн вэд|hs code|cn code|taric|zolltarif)\\P{L}',
  ].join('|'),
  'u',
);

/** Who is who: "Pavel N. (Yenákiyevo, 1971), economista, …". Of the sentence itself. */
const WHO_IS_WHO = /^[\p{L}.’' -]{3,40} \(\p{L}[\p{L}.’' -]{2,30}, (?:19|20)\p{Nd}\p{Nd}\),/u;

/** Two dates, each with what happened behind a colon or a dash. */
const DATED = new RegExp(`(?:^|[.;:] )\\p{Nd}{1,2}\\.? ${MONTH}(?: (?:19|20)\\p{Nd}\\p{Nd})?(?: (?:года?|року|r\\.))? ?[:–—]`, 'gu');

/** Terms of statutes, lists of persons and balances that nothing else has. Folded, anywhere in the sentence. */
const STRONG = new RegExp(
  [
    '§ ?\\p{Nd}',
    '(?:art\\.|article|artikel|articulo|artykul\\p{L}*|ст\\.|стат\\p{L}+) \\p{Nd}+(?:[.-]\\p{Nd}+)? (?:цпк|цк|кк|кпк|гк|ук|упк|коап|k\\.? ?[ck]\\.?|kpk|stgb|bgb|vvg|ustawy|rozporzadzenia)(?!\\p{L})',
    '(?:for the purposes? of th(?:is|ese)|within the meaning of (?:this|the|article)|hereinafter|im sinne (?:dieser|dieses|des artikels|von artikel)|nachstehend|nachfolgend „|aux fins d(?:u|e la) present|au sens d(?:u|e la) present|ci-apres|a (?:los )?efectos de (?:este|esta|la presente|el presente)|en lo sucesivo|w rozumieniu (?:niniejsz|ustaw|art)|zwan\\p{L}+ dalej|для целей настоящ|в целях настоящ|далее [–—]|для цілей цього|у цілях цього|далі [–—])',
    '(?:art\\.|article|artikel|articulo|artykul\\p{L}*|ст\\.|стат\\p{L}+) \\p{Nd}+(?:[.-]\\p{Nd}+)?(?:,? (?:ust|par|pkt|lit|abs|ap|al|ч|п)\\.? ?\\p{Nd}+)* (?:of the (?:act|law) of|des gesetzes vom|de la loi du|de la ley|ustawy z|закона от|закону від) (?:dnia )?\\p{Nd}',
    "(?:regulation|decision|directive|verordnung|beschluss|reglement|reglamento|rozporzadzeni\\p{L}+|регламент\\p{L}*)(?: \\p{L}[\\p{L}’']*){0,3} \\(?(?:eu|ue|ес|єс)?\\)? ?(?:19|20)\\p{Nd}\\p{Nd}/\\p{Nd}",
    '(?:date of listing|date d’inscription|datum der listung|data wpisu|fecha de inclusion|дата (?:включени|внесени)\\p{L}*)',
    '(?:geb|род|нар|ur|b)\\. (?:am |г\\. )?\\p{Nd}{1,2}[./]\\p{Nd}',
  ].join('|'),
  'u',
);

const CURRENCY =
  '(?:dollars?|euros?|roubles?|rubles?|rubel|rubl\\p{L}*|dolares|dolar\\p{L}*|rublos?|zlot\\p{L}*|hryvni\\p{L}*|доллар\\p{L}*|евро|рубл\\p{L}*|долар\\p{L}*|євро|гривень|грн|pounds?|pfund|livres|libras)';

/** What a record often has, and a report now and then. Folded, anywhere in the sentence; each kind counts once. */
const WEAK: readonly RegExp[] = [
  /(?<!\p{L})(?:entry|entries|line|row|item|eintrag|zeile|haushaltstitel|ligne|rubrique|rang|linea|fila|partida|asiento|entrada|wiersz|wpis|poz\.|pozycja|строк\p{L}|графа|запись|рядок|рядку|запис) (?:no\.? |nr\.? |№ ?)?\p{Nd}/u,
  /(?<!\p{L})(?:annex|schedule|appendix|anhang|anlage|annexe|anexo|zalacznik\p{L}*|приложени\p{L}|додат\p{L}+) (?:no\.? |nr\.? |№ ?)?(?:\p{Nd}|[ivx]+(?!\p{L})|[a-h](?!\p{L}))/u,
  /(?<!\p{L})(?:art\.|article|artikel|articulo|artykul\p{L}*|ст\.|стат\p{L}+|clause|absatz|abs\.|ust\.|alinea|apartado|пункт\p{L}*) ?\p{Nd}/u,
  /(?<!\p{L})(?:list of \p{Nd}|sanctions list|consolidated list|sanktionsliste|liste des sanctions|lista de sanciones|list\p{L} sankcyjn|перечень|перелік|санкционн\p{L}+ спис|санкційн\p{L}+ спис)/u,
  /(?<!\p{L})(?:born (?:on |in )?(?:\p{Nd}|\p{L}+ on \p{Nd})|nee? (?:a [\p{L}’' -]{2,30} )?le \p{Nd}|geboren am \p{Nd}|nacid[oa] (?:en [\p{L} -]{2,30} )?el \p{Nd}|urodzon\p{L}+ \p{Nd}|род(?:ился|илась|\.) \p{Nd}|народи(?:вся|лася) \p{Nd}|нар\. \p{Nd})/u,
  /(?<!\p{Nd})\p{Nd}{1,2}\.\p{Nd}{2}\.(?:19|20)\p{Nd}{2}(?!\p{Nd})/u,
  /(?<!\p{L})(?:listed on|registered on|entered on|eingetragen am|gelistet (?:seit|am)|inscrite? (?:depuis le|le)|inscrit[oa] el|wpisan\p{L}+ (?:dnia )?\p{Nd}|внесен\p{L}* \p{Nd}|зарегистрирован\p{L}* \p{Nd}|зареєстрован\p{L}* \p{Nd})/u,
  /(?<!\p{L})(?:insurance|insurer|insured|policyholder|cover(?:age)? under|\p{L}*versicherung\p{L}*|versicherer|garantie|assurance|assureur|assures?|seguro|asegurad\p{L}*|poliza|ubezpiecz\p{L}*|polis[ayę]|страхов\p{L}*|страхув\p{L}*)(?!\p{L})/u,
  /(?<!\p{L})(?:excluded|exclusions?|excludes?|ausgenommen|ausschluss|ausgeschlossen|exclus(?:es|ion|ions)?|exclui\p{L}*|excluy\p{L}*|wylacz\p{L}*|исключ\p{L}*|не покрыва\p{L}*|виключ\p{L}*|не покрива\p{L}*)(?!\p{L})/u,
  /(?<!\p{L})(?:budget line|budget heading|appropriations?|tranches?|haushaltsstelle|einzelplan|titelgruppe|credits de paiement|ligne budgetaire|au prorata|partida presupuestaria|dzial budzetu|rozdzial \p{Nd}|бюджетн\p{L}+ (?:строк|росписи)|касові видатки|кассовые расходы|бюджетн\p{L}+ програм\p{L}+)(?!\p{L})/u,
  /(?<!\p{L})\p{Nd}{2}[ .]\p{Nd}{2}(?:[ .]\p{Nd}{2})?(?! ?(?:dollars?|\p{L}{0,4}uhr|uhr|h(?!\p{L})|[ap]m))(?=[ :,])(?<=(?:line|ligne|zeile|linea|poz\.|строка|рядок|titel|kapitel|chapter|dzial|раздел|розділ) \p{Nd}{2}[ .]\p{Nd}{2}(?:[ .]\p{Nd}{2})?)/u,
  new RegExp(`\\p{Nd} (?:million|millions|mio\\.?|millionen|mln|млн|млрд|mld|mrd|billion|bn|millones)(?: d’| de)? ?(?:${CURRENCY})`, 'u'),
  new RegExp(
    `(?<!\\p{L})(?:stood|closed|traded|notierte|kostete|schloss|cotait|valait|coutait|s’echangeait|cotizaba|costaba|valia|kosztowal\\p{L}*|стоил\\p{L}*|торговал\\p{L}*|коштувал\\p{L}*|торгувал\\p{L}*)(?: (?:at|bei|a|po|по))? (?:um |rund |около |близько )?\\p{Nd}[\\p{Nd}.,  ]* ?(?:${CURRENCY}|%)`,
    'u',
  ),
  /(?<!\p{L})(?:enrolments?|enrollments?|einschulung\p{L}*|schulerzahl\p{L}*|effectifs|inscriptions|matricul\p{L}*|liczba uczniow|nabor|набор учеников|контингент|набір учнів)(?!\p{L})/u,
  /(?<!\p{L})(?:from|von|de|z|с|со|з|із) \p{Nd}[\p{Nd}.,  ]*(?: \p{L}+){0,4} (?:to|auf|a|do|на|до) \p{Nd}[\p{Nd}.,  ]*|(?:19|20)\p{Nd}\p{Nd}[-–/](?:(?:19|20)?\p{Nd}\p{Nd})(?!\p{Nd})|(?<!\p{L})(?:from|between|von|zwischen|de|entre|od|с|между|з|від|між) (?:19|20)\p{Nd}\p{Nd} (?:to|and|bis|und|a|et|y|do|по|до|и|і|й|та) (?:19|20)\p{Nd}\p{Nd}/u,
  /(?<!\p{L})(?:sociedad limitada|limited company|gmbh|s\.?a\.?r\.?l\.?|sp\. z o\.? ?o|ооо|тов|capital social|share capital|stammkapital|kapital zakladowy|уставный капитал|статутний капітал|socio unico|sole shareholder|alleingesellschafter)(?!\p{L})/u,
  /(?<!\p{L})(?:apostille|apostilla|apostil\p{L}*|апостил\p{L}*|civil registry|standesamt|etat civil|registro civil|urzad stanu cywilnego|загс\p{L}*|драцс\p{L}*|свидетельств\p{L}*|свідоцтв\p{L}*)(?!\p{L})/u,
  /(?<!\p{L})(?:born|geboren|nee?|nacid[oa]|urodzon\p{L}+|родил\p{L}+|народил\p{L}+)(?: \p{L}+){0,4} (?:19\p{Nd}\p{Nd})(?!\p{Nd})|(?<!\p{L})jahrgang (?:19|20)\p{Nd}\p{Nd}|(?:19|20)\p{Nd}\p{Nd} (?:р\. н|г\. р|года рождения|року народження)|(?<!\p{L})(?:geboren|ur\.) 19\p{Nd}\p{Nd}/u,
  /(?<!\p{L})(?:chapter|kapitel|chapitre|capitulo|rozdzial\p{L}*|глав[аеуы]|розділ\p{L}*|seminar\p{L}*|vitrine|vitrina|showcase|gablo\p{L}+|витрин\p{L}|вітрин\p{L}) (?:\p{Nd}|[ivx]+(?!\p{L})|one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier|funf|sechs|sieben|acht|un|deux|trois|quatre|cinq|six|sept|uno|dos|tres|cuatro|cinco|seis|siete|pierwsz\p{L}+|drugi|trzeci|czwart\p{L}+|piat\p{L}+|szost\p{L}+|перв\p{L}+|втор\p{L}+|трет\p{L}+|четверт\p{L}+|пят\p{L}+|перш\p{L}+|друг\p{L}+|п['’]ят\p{L}+)/u,
  /(?<!\p{L})(?:certificates?|deeds?|urkunden?|bescheinigungen|actes?|certificados?|actas?|partidas?|akt(?:ow|y)?|zaswiadczen\p{L}*|документ\p{L}*|справк\p{L}*|довід\p{L}+) (?:\p{L}+ ){0,3}(?:issued|ausgestellt\p{L}*|delivre\p{L}*|expedid\p{L}+|wydan\p{L}+|выдан\p{L}*|видан\p{L}*)|ausgestellte urkunden/u,
  /(?<!\p{L})(?:deputy head|chamber of audit|audit chamber|rechnungshof\p{L}*|cour des comptes|tribunal de cuentas|izb\p{L} obrachunkow\p{L}+|счетн\p{L}+ палат\p{L}+|рахунков\p{L}+ палат\p{L}+)(?!\p{L})/u,
  /(?<!\p{L})(?:indictment|charge sheet|anklageschrift|acte d[’']accusation|requisitoire|auto de procesamiento|escrito de acusacion|akt\p{L}* oskarzenia|обвинительн\p{L}+ заключени\p{L}+|обвинувальн\p{L}+ акт\p{L}*|tatzeitraum|tatort|periodo imputado|period charged)(?!\p{L})/u,
  /(?<!\p{L})(?:tables?|charts?|diagrams?|abbildung|abb\.|diagramm|schema|diagramme|diagrama|рисун\p{L}+|рис\.|диаграмм\p{L}|діаграм\p{L}|tabelle|tabell|tableaux?|tablas?|tabel[ai]|tab\.|таблиц\p{L}|табл\.|figure|grafik|schaubild|graphique|grafico|wykres\p{L}*|график|графік) (?:no\.? |nr\.? |№ ?)?\p{Nd}/u,
  /(?<!\p{L})(?:footnotes?|note|anmerkung|fussnote|nota|przypis\p{L}*|примечани\p{L}*|сноск\p{L}|примітк\p{L}+|виноск\p{L}+) (?:no\.? |nr\.? |№ ?)?\p{Nd}|(?<!\p{L})(?:отдельной строкой|окремим рядком|osobnym wierszu|eigener zeile|a separate (?:line|row)|une ligne distincte|una linea aparte)(?!\p{L})/u,
  /(?<!\p{L})(?:eurostat|destatis|insee|rosstat|росстат\p{L}*|держстат\p{L}*|statistical office|statistik(?:amt|behorde)|bundesamt fur statistik|institut de la statistique|instituto (?:nacional )?de estadistica|urz\p{L}+ statystyczn\p{L}+)(?!\p{L})/u,
  /(?<!\p{L})(?:weist (?:\p{L}+ ){1,7}(?:gesondert|getrennt)|aufgeschlusselt|breaks? down|broken down|ventil(?:e|es|ee|ees)|desglos\p{L}+|wyszczegoln\p{L}+|в разбивке|у розбивці|listed separately|shown separately)(?!\p{L})/u,
  /(?<!\p{L})(?:customs|zoll|douanes?|aduanas?|celn\p{L}+|таможн\p{L}+|митниц\p{L}+) (?:data|returns|code|statistics|reported|statistik|meldete|keine|daten|declarations|statistiques|datos|declar\p{L}+|dane|данн\p{L}+|статистик\p{L}|дан\p{L}+)/u,
  /(?<!\p{L})(?:envelopes?|(?:brief)?umschla?g\p{L}*|enveloppes?|koper(?:ta|cie|te)|конверт\p{L}*)(?!\p{L})/u,
  /(?<!\p{L})(?:postal address|address(?: (?:on|given|stated))|addressee|anschrift|adressat\p{L}*|postleitzahl|adresse (?:portee|postale|indiquee|de livraison)|code postal|destinataire|direccion postal|codigo postal|destinatario|adresat\p{L}*|kod pocztowy|адресат\p{L}*|индекс|індекс|поштов\p{L}+ адрес\p{L}*|почтов\p{L}+ адрес\p{L}*)(?!\p{L})/u,
  /(?<!\p{L})(?:force majeure|hohere gewalt|fuerza mayor|sil\p{L} wyzsz\p{L}+|форс-мажор\p{L}*|nach § ?\p{Nd}|rome statute|romischen statut\p{L}*|statut de rome|estatuto de roma|statut\p{L}* rzymsk\p{L}+|римск\p{L}+ статут\p{L}*|римськ\p{L}+ статут\p{L}*|resolution \p{L}*[ -]?\p{Nd}|resolucion \p{L}*[ -]?\p{Nd}|rezolucj\p{L}+ \p{L}*[ -]?\p{Nd}|резолюци\p{L} \p{L}*[ -]?\p{Nd}|резолюці\p{L} \p{L}*[ -]?\p{Nd})/u,
];
const WEAK_NEEDED = 2;

/** Letters at the beginning of a paragraph that tell what it is. */
const HEAD = 90;

/** A sentence's end that is none: "Oleg M., ur. 1966 …". Folded. */
const CUT = /(?<!\p{L})(?:ur|geb|род|нар|abs|ust|pkt|poz|ст|nr)\. ?$/u;
/** Letters that are read before it. */
const CUT_REACH = 60;

/** @returns the sign of a record; null where the sentence is none */
export const recordSign = (sentence: string, before: string): string | null => {
  const lead = foldPlain(before);
  const text = (CUT.test(lead) ? lead.slice(-CUT_REACH) : '') + foldPlain(sentence);
  const paragraph = lead + foldPlain(sentence);
  const strong = HEADED.exec(paragraph.slice(0, HEAD)) ?? WHO_IS_WHO.exec(text) ?? STRONG.exec(text);
  if (strong) return strong[0].trim();
  const dated = [...paragraph.matchAll(DATED)];
  if (dated[1]) return dated[1][0].trim();
  const weak = WEAK.flatMap((pattern) => pattern.exec(text)?.[0].trim() ?? []);
  return weak.length >= WEAK_NEEDED ? weak.slice(0, WEAK_NEEDED).join(', ') : null;
};

/** What a date is told by, up to the form. Folded. */
const DATES_BY =
  /(?<!\p{L})(?:before|since|during|after|until|on the eve of|prior to|(?:start|outbreak|beginning) of|vor|seit|wahrend|nach|(?:beginn|ausbruch|vorabend) (?:des|der)|avant|depuis|pendant|durant|apres|a la veille d[eu]|(?:debut|eclatement) d[eu]|antes del?|desde|durante|despues del?|tras|visperas del?|(?:inicio|comienzo|estallido) del?|przed|od|podczas|po|(?:poczatk\p{L}*|wybuch\p{L}*)|w przeddzien|до|после|накануне|во время|с начала|начала|після|напередодні|під час|від початку|початку)(?: (?:the|den|dem|der|des|le|la|l’|el|du))? $/u;
const DATES_BY_ELISION = /(?<!\p{L})(?:avant|depuis|pendant|durant|apres) l[’']$/u;
/** Descriptive names of the war: nobody dates by a coup without a word on it. */
const EVENT = /^[\p{L}’' -]*(?:conflict|konflikt|conflit|crisis|crise|krise|kryzys|конфликт|конфлікт|криз)/u;
/** What is counted and priced. Folded beginnings behind a figure, with a word between. */
const COUNTED = new RegExp(
  `\\p{Nd}(?:[\\p{Nd}.,  ]*\\p{Nd})?(?: \\p{L}+)? (?:${CURRENCY}|pupils?|students?|employees|staff|workers|passengers|tonnes|tons|barrels|litres|visitors|guests|beds|flights|percent|per cent|prozent|schuler\\p{L}*|studierende\\p{L}*|beschaftigte\\p{L}*|mitarbeiter\\p{L}*|tonnen|fahrgaste|gaste|fluge|eleves|etudiants|salaries|employes|tonnes|passagers|visiteurs|lits|pour cent|alumnos|estudiantes|empleados|trabajadores|toneladas|pasajeros|visitantes|plazas|por ciento|uczniow|studentow|pracownikow|ton|pasazerow|gosci|procent|учеников|студентов|сотрудников|работников|тонн|пассажиров|процент\\p{L}*|учнів|студентів|працівників|пасажирів|відсотк\\p{L}*)(?!\\p{L})|\\p{Nd} ?(?:%|€|\\$)`,
  'u',
);
/** A war is reported in figures, too. */
const FIGHTING =
  /(?<!\p{L})(?:killed|dead(?!\p{L})|death|casualt|wounded|injured|soldier|troops|shell|missile|drone|rocket|gefallen|getotet|verletzt|verwundet|soldat|tote|raketen|drohne|tues|morts|blesse|soldats|missiles|muert|herid|soldados|misil|drones|zabit|rannych|zolnierz|rakiet|dron|погиб|убит|ранен|солдат|военнослуж|ракет|беспилотник|дрон|загин|вбит|поранен|військов|безпілотник)/u;

/** Does the text report losses, soldiers or weapons? */
export const tellsFighting = (text: string): boolean => FIGHTING.test(foldPlain(text));

/** "On the eve of the Ukraine conflict", with prices, pupils or staff: a mere date. */
export const dateSign = (sentence: string, form: Span): string | null => {
  const [before, name] = [foldPlain(sentence.slice(0, form.start)), foldPlain(sentence.slice(form.start, form.end))];
  const date = DATES_BY.exec(before) ?? DATES_BY_ELISION.exec(before);
  if (!date || !EVENT.test(name)) return null;
  const text = foldPlain(sentence);
  if (tellsFighting(sentence)) return null;
  const figure = COUNTED.exec(text);
  return figure ? `${date[0].trim()}, ${figure[0]}` : null;
};
