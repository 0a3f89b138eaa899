/**
 * What is no sign of an imitation: outlets' names that are words or initials everybody may register, and
 * endings everybody uses.
 */

/** Labels of listed hosts that are ordinary words or widely used names; under another ending they are somebody else. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `abouthungary afp alalam alarabiya amna ansa arabnews arte asahi atlantic atv axios bild bloomberg businesstimes caixin central channel4 china clarin cna cnn
  corriere currenttime danas dawn delfi economist egypttoday euronews express fakt figyelo focus forward france gazeta general globaltimes golos granma guardian
  handelsblatt hina hirado index independent inform informer irna isna istories izvestia kayhan khabar krone kuna kurir lanacion lapresse life lenta liberation lifenews listy local lusa map mandiner mediapart
  meduza mena merkur metro milliyet mir mirror moldova nation national ndr news nova novosti observer olnet onet oneworld origo people petra pink
  politico politika politiken posta pravda prva publico radio rador redfish redstar regnum reuters-news ripost rodina rossiya ruptly
  russia sabah sana sky smotrim sozcu spa sputnik srna standard standaard stern strana stripes sun suspilne svaboda svoboda
  takvim tass telegraph telex thepaper tenyek teraz theage theins thenational thestar thesun thetimes time times travel tsargrad ukraina vesti vietnamnews
  volkskrant vreme wafa welt world yomiuri zeit zerkalo zona zvezda`.split(/\s+/u),
);

/** Endings under which hardly any outlet lives and under which imitations are registered. */
export const CHEAP: ReadonlySet<string> = new Set(
  `beauty bond buzz cam cfd click cyou foo fun fyi icu ink lat llc lol ltd monster pics quest rest sbs top vip website wiki
  work xyz zip`.split(/\s+/u),
);

/** Endings that outlets use as well, which count for names that are nobody else's only. */
export const MODERN: ReadonlySet<string> = new Set(
  `agency app blog cc cf club cx expert ga gq info live life me media ml news online pm press pro pw re site space store
  today tk ws world co.com eu.com us.com uk.com de.com ru.com com.de in.net`.split(/\s+/u),
);

/** Words that the letters of a listed name also spell ("Zelt" is a tent, "weit" is far): i and l, rn and m are no trick there. */
export const SPELT_ALIKE: ReadonlySet<string> = new Set(['weit', 'zelt']);
