/**
 * Light stemming: cuts the ending that inflection adds, so that "guarantees" meets "guaranteed".
 *
 * Problem. Seven languages, several of them with a dozen forms a word; full stemmers are large tables
 * for each. Retrieval needs only that forms of a word meet, not that the stem is a word.
 *
 * Idea. One pass over a list of endings per language, the longest first, leaving at least
 * {@link STEM_AT_LEAST} letters (Savoy's "light stemming": as good for retrieval as full stemmers in
 * French, German, Spanish and Slavic languages; J. Savoy, "Light stemming approaches for the French,
 * Portuguese, German and Hungarian languages", SAC 2006). What it misses, shared beginnings find (terms.ts).
 *
 *   guarantees → guarant    Sicherheitsgarantien → sicherheitsgarant    нарушила → наруш
 */
const ENDINGS: Readonly<Record<string, string>> = {
  en: 'izations isations ization isation ations ation ements ement ments ment ingly edly ities ity iness ness ings ing ions ion ies ied ees eed ers er ed es ly al e s y',
  de: 'ierungen ierung ungen ung ischen ischer isches ische isch ierten ierte iert lichen licher liche lich heiten heit keiten keit enden ende end eten ete test ten tet te ern em en er es e n s t',
  fr: 'issements issement ements ement ations ation ateurs ateur atrice iques ique istes iste ismes isme aient erent irent antes antee ante ants ant ives ive ions ions ait ais ees ent ees ee eux euse er ir re es ez e s',
  es: 'aciones acion amientos amiento imientos imiento mente adores ador adoras adora aron ieron iendo ando aban ados adas idos idas ado ada ido ida aba ian ar er ir ion iones ico ica icos icas an en es os as o a e s',
  pl: 'owaniami owania owanie owaniu owanych owany owana owane owal owala owali owaly aniem anie ania aniu eniem enie enia eniu skiego skiemu skich skimi skiej skim ska skie ski ego emu ymi imi ych ich ami ach owi owie ow em om iem ie ej la lo li ly al ala ali il ila ili yl ac ic yc ym im a e i o u y',
  ru: 'ированию ирование ированные ированный ировали ировал ировать ениями ениях ением ений ения ению ение аниями аниях анием аний ания анию ание ировать остью ости ость ского скому ских ским ской скую ская ские ский ими ыми ого его ому ему ами ями ах ях ов ев ей ой ый ий ая яя ое ее ые ие ую юю ым им ых их ом ем ам ям ть ться тся лась лось лись лся ла ло ли л ет ут ют ит ат ят ишь ешь а е и о у ы ь ю я й',
  uk: 'ування уванню уванням ували увала увати ування еннями еннях енням ення енню аннями аннях анням ання анню остями ості ість істю ського ському ських ським ської ську ська ські ський ими ого його ому йому ами ями ах ях ів їв ей ою ею ий ій ая яя ое ее ії ію ія ії ую юю им їм их їх ом ем ам ям ти тися ться лася лося лися вся ла ло ли в є ють уть ить ать ять а е и і о у ь ю я й ї',
};

/** Letters that stay, whatever the ending. */
const STEM_AT_LEAST = 4;

const lastUnit = (word: string): number => word.charCodeAt(word.length - 1);

/** By language and last letter, the longest first. */
const BY_LETTER: Readonly<Record<string, ReadonlyMap<number, readonly string[]>>> = Object.fromEntries(
  Object.entries(ENDINGS).map(([language, list]) => {
    const sorted = [...new Set(list.split(' '))].sort((a, b) => b.length - a.length);
    return [language, new Map(sorted.map((e) => [lastUnit(e), sorted.filter((other) => lastUnit(other) === lastUnit(e))]))];
  }),
);

/** @param folded a folded word; numbers and short words stay as they are */
export const stem = (folded: string, language: string): string => {
  for (const ending of BY_LETTER[language]?.get(lastUnit(folded)) ?? []) {
    if (folded.length - ending.length >= STEM_AT_LEAST && folded.endsWith(ending)) return folded.slice(0, folded.length - ending.length);
  }
  return folded;
};
