/**
 * Forms and text of the matching benchmark.
 *
 * Forms: places (without those that are ordinary English words), compounds, and names of two to four words
 * that stand in the text (up to 15 % of a thousand, 6 % of ten thousand, 2.5 %, 0.5 %: what an author looks for
 * is there), shuffled. The million adds names made from places ("Battle of Tromsø"), as names of events
 * are, which begin or end with the same words thousands of times.
 * Text: definitions and examples from WordNet, shuffled, with a sentence about two places after every eight.
 */
import { createRandom, shuffle } from './random.ts';
import type { PublicWords } from './public-words.ts';

const EVENTS: readonly ((place: string) => string)[] = [
  (p) => `${p} Agreement`,
  (p) => `Battle of ${p}`,
  (p) => `Treaty of ${p}`,
  (p) => `${p} Summit`,
  (p) => `University of ${p}`,
  (p) => `${p} Declaration on Security`,
  (p) => `Mayor of ${p}`,
  (p) => `${p} Peace Conference`,
  (p) => `Siege of ${p}`,
];

const shareOfNames = (size: number): number => (size <= 1_000 ? 0.15 : size <= 10_000 ? 0.06 : size <= 100_000 ? 0.025 : 0.005);

/** Names of two to four capitalised words that stand in the sentences: "American Civil War". */
const takeNames = (sentences: readonly string[], count: number): string[] => {
  const names = new Set(sentences.flatMap((s) => s.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3}/gu) ?? []));
  return shuffle([...names], createRandom(13)).slice(0, count);
};

export const makeForms = ({ cities, compounds, ordinary, sentences }: PublicWords, size: number): string[] => {
  const places = cities.filter((c) => !ordinary.has(c.toLowerCase()) && /\p{L}{3}/u.test(c));
  const base = shuffle([...places, ...compounds], createRandom(7));
  // Forms that differ in case only are one to the peers, who get lower-case text.
  const seen = new Set<string>();
  const forms: string[] = [];
  const add = (form: string): void => {
    const key = form.toLowerCase();
    if (forms.length < size && !seen.has(key)) {
      seen.add(key);
      forms.push(form);
    }
  };
  takeNames(sentences, Math.floor(size * shareOfNames(size))).forEach(add);
  base.forEach(add);
  for (const event of EVENTS) for (const place of places) add(event(place));
  if (forms.length < size) throw new Error(`the sources make only ${forms.length} forms of the ${size} asked for`);
  return forms;
};

export const makeText = ({ sentences, cities }: PublicWords, length: number): string => {
  const random = createRandom(11);
  const order = shuffle(
    sentences.map((_, i) => i),
    random,
  );
  const parts: string[] = [];
  let size = 0;
  for (let i = 0; size < length; i++) {
    const place = (): string => cities[random(cities.length)] as string;
    const part =
      i % 9 === 8 ? `It was signed in ${place()}, not far from ${place()}.` : (sentences[order[i % order.length] as number] as string);
    parts.push(part);
    size += part.length + 1;
  }
  return parts.join(' ').slice(0, length);
};
