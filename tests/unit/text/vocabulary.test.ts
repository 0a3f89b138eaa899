import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runThrough } from '../../../src/text/sliced.ts';
import { readVocabulary, type Vocabulary } from '../../../src/text/vocabulary.ts';
import { words } from '../../../src/text/words.ts';
import { troubledText } from './troubled-text.ts';

const read = (text: string): Vocabulary => runThrough(readVocabulary(text));
const places = (vocabulary: Vocabulary, word: string): number[] => [...vocabulary.placesOf(vocabulary.idOf(word))];

describe('vocabulary', () => {
  test('equal words have one number, however they are written', () => {
    const vocabulary = read('NATO, the nato of Ｎato, NA\u00ADTO. Straße, STRASSE');
    expect(vocabulary.folded).toEqual(['nato', 'the', 'of', 'strasse']);
    expect([...vocabulary.ids]).toEqual([0, 1, 0, 2, 0, 0, 3, 3]);
    expect(places(vocabulary, 'nato')).toEqual([0, 2, 4, 5]);
  });

  test('a word that is not there has no number', () => {
    expect(read('NATO').idOf('nat')).toBe(-1);
    expect(read('').idOf('')).toBe(-1);
  });

  test('words by their beginning, also by one shorter than the chains ask for', () => {
    const vocabulary = read('Zelensky and Zelenskyy met Zelda; zeit is no zoo');
    const beginning = (prefix: string): string[] => vocabulary.beginningWith(prefix).map((id) => vocabulary.folded[id] as string);
    expect(beginning('zelensk').sort()).toEqual(['zelensky', 'zelenskyy']);
    expect(beginning('ze').sort()).toEqual(['zeit', 'zelda', 'zelensky', 'zelenskyy']);
    expect(beginning('zelx')).toEqual([]);
  });

  test('more distinct words than the first table holds, and shorter ones than were guessed', () => {
    const list = Array.from({ length: 9000 }, (_, i) => i.toString(36));
    const vocabulary = read(`${list.join(' ')} ${list.join(' ')}`);
    expect(vocabulary.folded).toHaveLength(9000);
    expect(places(vocabulary, list[8999] as string)).toEqual([8999, 17999]);
  });

  test('property: the words of words.ts, each with all its places', () => {
    fc.assert(
      fc.property(troubledText, (text) => {
        const vocabulary = read(text);
        const expected = words(text);
        const told = Array.from({ length: vocabulary.size }, (_, i) => ({
          start: vocabulary.starts[i],
          end: vocabulary.ends[i],
          folded: vocabulary.folded[vocabulary.ids[i] as number],
        }));
        expect(told).toEqual(expected);
        for (const { folded } of expected)
          expect(places(vocabulary, folded)).toEqual(expected.flatMap((w, i) => (w.folded === folded ? [i] : [])));
      }),
    );
  });
});
