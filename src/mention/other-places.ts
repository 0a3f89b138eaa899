/**
 * Where else the same words are used: countries and conflicts of other news.
 *
 * "Security guarantees", "martial law", "a no-fly zone", "Geneva talks" name one thing in a report on
 * one war and another in the next report. The place named beside them tells which. A place that an entry
 * lists among its own cues speaks for that entry and is not counted; a list that misses a place costs
 * nothing, it then says nothing. Written as cues: lower case, `*` = any ending.
 */
import type { PageWords } from './page-words.ts';

const LATIN =
  'delhi|islamabad|khartoum|chartum*|kinshasa|bamako|raqqa|rakka|mosul|mossul|aleppo|kurds|kurden|kurdes|kurdos|kurdow|kurdowie|taiwan*|tajwan*|taipei*|israel*|izrael*|jerusalem*|jerozolim*|tel aviv*|gaza|gazastreifen*|gazy|hamas*|hezbollah|hisbollah|libanon*|liban|libanu|libański*|libanais*|líbano|lebanon|lebanese|beirut*|beyrouth|bejrut*|iran*|tehran|teheran*|iraq*|irak*|bagdad*|baghdad|syria*|syrie*|syri*|siria*|damasc*|damas|damask*|libya*|libye*|libia*|libij*|libyen*|yemen*|jemen*|saudi*|saoudi*|arabie*|riyadh|riad|houthi*|huthi*|qatar*|katar*|doha|kuwait*|korea*|corée*|corea|coreano*|coreana*|koreań*|seoul*|séoul|seúl|seul|pyongyang|kashmir*|kaschmir*|india|indian*|indien*|inde|indyj*|pakistan*|afghan*|afgan*|kabul*|kaboul|taliban*|georgia*|géorgie*|georgien*|gruzj*|gruziń*|abkhaz*|abchas*|abchaz*|abjas*|ossetia*|ossétie*|osetia*|tbilisi|armenia*|arménie*|armenien*|armeni*|azerba*|aserbai*|azerbe*|karabakh*|karabach*|bergkarabach*|kosovo*|kosowo|serbia*|serbie*|serbien*|serbsk*|belgrade|belgrad*|bosnia*|bosnie*|bosnien*|bośni*|cyprus*|cypr*|chypre*|zypern*|chipre*|venezuel*|wenezuel*|caracas|cuba*|kuba*|colombia*|kolumb*|haiti*|haití*|haïti*|sudan*|soudan*|sudán|congo*|kongo*|rwand*|ruand*|ethiopia*|éthiopie*|äthiop*|etiop*|somali*|sahel*|nigeria*|myanmar*|birm*|thailand*|thaïland*|tailand*|tajland*|philippin*|filipin*|vietnam*|wietnam*|hong kong|tibet*|catalonia*|catalan*|catalogne|cataluña|katalon*|gibraltar*|scotland|scottish|schottland|écosse|escocia|szkoc*|morocc*|maroc*|marruec*|marok*|sahara*|algeri*|algéri*|argelia*|egypt*|égypt*|egipt*|ägypt*|greenland*|grönland*|groenland*|grenland*|falkland*|malvinas|panama*|manila|bangkok|yugoslav*|jugoslaw*|jugosław*|ivory coast|côte d ivoire|south africa|afrique du sud|republika południowej afryki|sierra leone|addis abeba|addis ababa|sri lanka*|el salvador|northern ireland|irlande du nord|irlanda del norte|irlandi północnej|new zealand|nueva zelanda|nowej zelandii|solomon islands|buenos aires|burkina*|mali|chad|tchad|tschad|czad*|senegal*|elfenbeinküste|ghana*|ghan*|kenya*|kenia*|kenii|uganda*|ougand*|tanzani*|tansani*|zambi*|sambi*|zimbabwe*|simbabw*|mozambi*|mosambik*|angola*|namibi*|botswan*|südafrik*|sudáfrica|eritre*|erytre*|djibout*|dschibut*|liberia*|cameroo*|kamerun*|cameroun*|tunisi*|tunesi*|tunezj*|nairobi|pretoria|johannesburg|lagos|abuja|dakar|tripoli|tripolis|rabat|juba|mogadis*|mogadisz*|darfur*|tigray*|nepal*|bangladesh*|bangladesch*|banglades*|colombo|dhaka|indonesi*|indonezj*|jakarta|dżakart*|malaysi*|malajsj*|malezj*|singap*|cambodia*|kambodsch*|cambodg*|camboya*|kambodż*|laos|mongolia*|mongolei|mongolie|kyrgyz*|kirgis*|kirghiz*|kirguis*|tajikist*|tadschik*|tadjik*|tayik*|tadżyk*|uzbek*|usbek*|ouzbék*|kazakh*|kasach*|kazajo*|kazajist*|kazach*|bahrain*|bahreïn*|baréin|bahrajn*|oman|emirates|emirate|émirats|emiratos|brazil*|brasil*|brésil*|brazyl*|argentin*|argenty*|chile|chili|chilean*|bolivi*|boliw*|peru*|pérou|perú|ecuador*|équateur|ekwador*|guatemal*|gwatemal*|hondur*|salvadore*|nicaragua*|nikaragua*|mexic*|mexik*|méxic*|meksyk*|uruguay*|urugwaj*|paraguay*|paragwaj*|jamaica*|jamaik*|dominican*|guyan*|gujan*|bogotá|bogota|nordirland*|belfast*|basque*|basken*|vasco*|macedonia*|mazedoni*|macédoin*|macedoni*|montenegr*|monténégr*|czarnogór*|albani*|albanes*|australia*|australie*|australisch*|neuseeland*|nouvelle zélande|fiji*|papua*|samoa|idlib*|haftar*|hafter*|niamey|niger|nigru|nigrze|níger';

const CYRILLIC =
  'дели|делі|исламабад*|ісламабад*|хартум*|мосул*|курды|курдов|курди|курдів|тайван*|тайбэ*|тайбе*|израил*|ізраїл*|иерусалим*|єрусалим*|сектор газа|сектора газа|секторе газа|сектору газа|секторі гази|сектора гази|хамас*|хезболл*|ливан*|ліван*|бейрут*|иран*|іран*|тегеран*|ирак*|ірак*|багдад*|сирия|сирии|сирию|сирией|сирийск*|сирія|сирії|сирію|сирією|сирійськ*|дамаск*|ливия|ливии|ливию|ливией|ливийск*|лівія|лівії|лівію|лівією|лівійськ*|йемен*|ємен*|хусит*|саудов*|саудит*|саудівськ*|рияд*|ріяд*|катар*|доха|дохе|кувейт*|корея|кореи|корее|корею|корейск*|кореї|корейськ*|сеул*|пхеньян*|кашмир*|кашмір*|индия|индии|индию|индией|индийск*|індія|індії|індію|індійськ*|пакистан*|афган*|кабул*|талиб*|таліб*|грузи*|грузі*|абхаз*|осети*|осеті*|тбилис*|тбіліс*|армени*|вірмен*|азербайдж*|карабах*|косово|косова|серби*|сербі*|белград*|бєлград*|босни*|боснійськ*|босні*|кипр*|кіпр*|венесуэл*|венесуел*|каракас*|гаити|гаїті|судан*|конго|руанд*|эфиоп*|ефіоп*|сомали*|сомалі*|мьянм*|таиланд*|таїланд*|филиппин*|філіппін*|вьетнам*|гонконг*|тибет*|каталон*|каталун*|гибралтар*|шотланд*|марокк*|алжир*|египет|египт*|єгипет|єгипт*|гренланд*|югослав*|новая зеландия|новой зеландии|нова зеландія|нової зеландії|северной ирландии|північної ірландії|кени*|кені*|уганд*|танзани*|танзані*|эритре*|ерітре*|тунис*|туніс*|юар|зимбабв*|мозамбик*|мозамбік*|ангол*|нигери*|нігері*|непал*|бангладеш*|шри ланк*|шрі ланк*|индонези*|індонезі*|джакарт*|малайзи*|малайзі*|сингапур*|сінгапур*|камбодж*|монголи*|монголі*|киргиз*|кыргыз*|таджик*|узбек*|казах*|бахрейн*|бразил*|аргентин*|боливи*|болівi*|болівій*|перуанськ*|перуанск*|эквадор*|еквадор*|колумби*|колумбі*|мексик*|кубинск*|кубинськ*|никарагуа|нікарагуа|сальвадор*|австрали*|австралі*|македони*|македоні*|черногор*|чорногор*|албани*|албанськ*|албанск*|албані*|ольстер*|дарфур*|тыгра*|тиграй*|идлиб*|ідліб*|триполи|триполі|хафтар*|нигер|нігер*|либери*|лібері*';

/** Written small these are other words: gas, in Slavic cases. */
const WITH_CAPITAL: ReadonlySet<string> = new Set([
  'газа',
  'газы',
  'газе',
  'газу',
  'газой',
  'гази',
  'газі',
  'газою',
  'gazie',
  'gazę',
  'gazą',
]);

const PLACES: readonly string[] = [...LATIN.split('|'), ...CYRILLIC.split('|'), ...WITH_CAPITAL];

const isWritten = (page: PageWords, cue: string, word: number): boolean =>
  !WITH_CAPITAL.has(cue) || /^\p{Lu}\p{Ll}/u.test(page.written(word));

export interface PlaceWord {
  readonly cue: string;
  /** Word number. */
  readonly at: number;
}

const known = new WeakMap<PageWords, readonly PlaceWord[]>();

/** All other places of a page, in page order; read once per page. */
export const otherPlaces = (page: PageWords): readonly PlaceWord[] => {
  let places = known.get(page);
  if (!places) {
    places = page
      .present(PLACES)
      .flatMap(({ text, at }) =>
        Array.from(
          at.filter((word) => isWritten(page, text, word)),
          (word) => ({ cue: text, at: word }),
        ),
      )
      .sort((a, b) => a.at - b.at);
    known.set(page, places);
  }
  return places;
};
