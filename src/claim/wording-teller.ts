/**
 * Who tells it stands at the sentence's beginning, without a verb of saying: an orator, a textbook, counsel, a party's programme.
 *
 *   Der Redner kam vom Putsch in Kiew auf die Nato-Osterweiterung.     Le manuel russe consacre quatre pages au coup d’État …
 *   The defence built its case on a civil war in Donbas.               Moscow’s list began with the denazification of Ukraine.
 *
 * And behind a colon: "Pas de paix sans dénazification : la ligne de Moscou n’a pas bougé."
 */
import type { Word } from '../text/words.ts';
import { NAMES_SOMEBODY } from './wording-attitude.ts';
import { beginsWith, type ByLanguage } from './word-beginnings.ts';

const TELLERS: ByLanguage = {
  en: 'orator speech lecturer textbook sermon indictment lawyer counsel defendant leaflet brochure programme manifesto toast preacher lecture host hosts presenter propagandist counsellor questionnaire schoolbook pamphlet handout',
  de: 'redner rednerin rede schulbuch lehrbuch predigt anklageschrift anwalt verteidigerin angeklagt flugblatt broschure parteiprogramm wahlprogramm trinkspruch prediger vortrag moderator moderatorin gastredner lehrplan',
  fr: 'orateur oratrice discours manuel manuels sermon requisitoire avocat avocate prevenu tract brochure programme toast predicateur conference animateur presentateur',
  es: 'orador oradora discurso manual manuales sermon abogado abogada acusado folleto octavilla programa brindis predicador conferenciante presentador tertuliano tertuliana',
  pl: 'mowca mowczyni przemowieni podrecznik kazani adwokat oskarzon ulotk broszur program toast kaznodziej wyklad prowadzac prelegent',
  ru: 'оратор речь речи учебник проповед адвокат подсудим листовк брошюр программ тост проповедник лектор ведущ пропагандист',
  uk: 'оратор промов підручник проповід адвокат підсудн листівк брошур програм тост проповідник лектор ведуч пропагандист',
};
const TELLER_WITHIN = 4;

/** A party of this war and what it wants: "Moscow's list", "la liste de Moscou". Folded words. */
const THEIR_LIST =
  / (?:(?:moscow|kremlin|russia|putin|lavrov|peskov)(?:s|’s| s)? (?:list|aims|goals|terms|conditions|wish list|catalogue)|moskaus (?:liste|ziele|bedingungen|katalog)|(?:liste|buts|objectifs|conditions|catalogue) (?:de|du) (?:moscou|kremlin|poutine)|(?:lista|objetivos|condiciones|catalogo) (?:de|del) (?:moscu|kremlin|putin)|(?:lista|cele|warunki|katalog) (?:moskwy|kremla|putina)|(?:список|цели|условия|перечень) (?:москвы|кремля|путина)|(?:список|цілі|умови|перелік) (?:москви|кремля|путіна)) /u;

/** Behind the form, a colon and a noun of saying: whose line it is. The colon as "|". */
const SAID_OF_IT =
  /^(?: [^\s|]+){0,5} \|(?: \S+){0,3} (?:line|list|record|refrain|platte|disque|disco|refren|plyt\p{L}|пластинк\p{L}|платівк\p{L}|litany|message|demand|condition|distinction|expression|word|words|verdict|formula|position|linie|liste|litanei|botschaft|forderung|bedingung|unterscheidung|ausdruck|formel|haltung|ligne|litanie|demande|exigence|mot|formule|verdict|lista|letania|linea|exigencia|expresion|palabra|frase|postura|linia|litani\p{L}*|zadani\p{L}*|warun\p{L}*|sformulowani\p{L}*|slow\p{L}|stanowisk\p{L}*|лини\p{L}|спис\p{L}+|требовани\p{L}*|услови\p{L}*|выражени\p{L}*|слов\p{L}|позици\p{L}*|ліні\p{L}|вимог\p{L}*|умов\p{L}*|вислів|слова|позиці\p{L}*) /u;

/**
 * @param place numbers of the form's first and last word
 * @returns the words that give it to somebody
 */
export const teller = (
  sentence: string,
  all: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  language: string,
): string | null => {
  const folded = all.map((word) => word.folded);
  const lead = ` ${folded.slice(0, first).join(' ')} `;
  const theirs = THEIR_LIST.exec(lead);
  if (theirs) return theirs[0].trim();
  const rest = ` ${all
    .slice(last)
    .flatMap((word, w) => {
      const colon = /^[\s\u00a0\u202f]?:/u.test(sentence.slice(word.end, all[last + w + 1]?.start ?? word.end)) ? ['|'] : [];
      return w === 0 ? colon : [word.folded, ...colon];
    })
    .join(' ')} `;
  const said = SAID_OF_IT.exec(rest);
  if (said) return said[0].replace(' |', ':').trim();
  if (NAMES_SOMEBODY.test(folded.slice(first, last + 1).join(' '))) return null;
  const who = all.slice(0, Math.min(first, TELLER_WITHIN)).find((word) => beginsWith(word.folded, TELLERS[language] ?? ''));
  return who ? sentence.slice(who.start, who.end) : null;
};
