/**
 * Skeleton of a label: what it looks like at a glance. Two labels with one skeleton are taken for each other
 * (the idea of Unicode UTS #39, for the letters that host names are made of).
 *
 *   "ѕріеgеl" (Cyrillic), "spiege1", "spiégel" → "splegel", as "spiegel" itself
 */
const pairs = (list: string): [string, string][] => list.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]);

/** Letter → the small Latin letter it looks like; "i" and "1" look like "l". */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map([
  // Cyrillic
  ...pairs('аa вb ьb сc ԁd еe ёe һh нh іl їl ӏl јj кk мm оo рp ԛq ѕs тt уy хx ԝw гr пn'),
  // Greek
  ...pairs('αa βb εe ηn ιl κk νv οo ρp τt υu χx ωw'),
  // Armenian
  ...pairs('օo ոn սu հh ցg զq'),
  // Latin and digits
  ...pairs('ıl łl øo đd ħh ŧt ɡg ɑa ɩl ßb il 0o 1l 3e 4a 5s 7t 8b 9g'),
]);

export const skeleton = (label: string): string =>
  Array.from(label.normalize('NFKD').replace(/\p{M}/gu, ''), (letter) => LOOKS_LIKE.get(letter) ?? letter).join('');

/** The skeletons of a label whose pairs of letters may be meant as one: "rn" as "m", "vv" as "w", "cl" as "d"; "q" as "g". */
export const readings = (label: string): readonly string[] => {
  const plain = skeleton(label);
  const joined = [plain.replaceAll('rn', 'm'), plain.replaceAll('vv', 'w'), plain.replaceAll('cl', 'd'), plain.replaceAll('q', 'g')];
  return [...new Set([plain, ...joined])];
};
