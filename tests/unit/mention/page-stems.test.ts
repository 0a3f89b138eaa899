/** What the words around a place make of it. */
import { describe, expect, it } from 'vitest';
import { openStemTable, UNKNOWN, writeStemTable, type AuthoredStem, type StemTable } from '../../../src/corpus/stem-table.ts';
import { pageStems } from '../../../src/mention/page-stems.ts';
import { pageWordsInSteps } from '../../../src/mention/page-words.ts';
import { placeOf } from '../../../src/mention/setting-evidence.ts';
import { WINDOW_WORDS } from '../../../src/mention/weights.ts';
import { runThrough } from '../../../src/text/sliced.ts';

const tableOf = (stems: readonly AuthoredStem[]): StemTable => {
  const written = writeStemTable(stems);
  const aligned = new Uint8Array(written.length + 8);
  aligned.set(written);
  const table = openStemTable(aligned.subarray(0, written.length));
  if (table === null) throw new Error('no table');
  return table;
};
const STEMS: readonly AuthoredStem[] = [
  { scope: 'en', stem: 'goal', weight: -40 },
  { scope: 'en', stem: 'treaty', weight: 40 },
  { scope: 'en', stem: 'riders', weight: -10 },
  { scope: 'en', stem: 'refere', weight: -30 },
];
const table = tableOf(STEMS);

const at = (text: string, name: string, from = table) => {
  const page = runThrough(pageWordsInSteps(text));
  const start = text.indexOf(name);
  return { stems: pageStems(page, from, 'en'), place: placeOf(page, { start, end: start + name.length }) };
};
const around = (text: string): number => {
  const { stems, place } = at(text, 'NAME');
  return stems.around(place);
};
const times = (word: string, n: number): string => Array.from({ length: n }, () => word).join(' ');

describe('the words around a place', () => {
  it('speak by their weight, surer the more there are, but not in proportion', () => {
    const [few, many] = [around(`${times('goal', 40)} NAME`), around(`${times('goal', 50)} NAME ${times('goal', 50)}`)];
    expect(few).toBeCloseTo(-2 * Math.sqrt(40));
    expect(many).toBeCloseTo(-2 * Math.sqrt(100));
    expect(around(`${times('treaty', 40)} NAME`)).toBeCloseTo(2 * Math.sqrt(40));
  });

  it('speak by the share of those that the table has not, too', () => {
    const wary = tableOf([...STEMS, { scope: UNKNOWN, stem: '', weight: -80 }]);
    const { stems, place } = at(`${times('treaty', 40)} ${times('nothing', 10)} NAME`, 'NAME', wary);
    // Of 100 stems 40 are known: a word’s other stem, of its script, is not.
    expect(stems.around(place)).toBeCloseTo(2 * Math.sqrt(40) - 4 * 0.6);
  });

  it('say nothing where they are few or unknown', () => {
    expect(around('goal goal NAME')).toBe(0);
    expect(around(`${times('nothing', 80)} NAME`)).toBe(0);
  });

  it('say nothing in a language that the table has not', () => {
    const text = `${times('goal', 40)} NAME`;
    const page = runThrough(pageWordsInSteps(text));
    const place = placeOf(page, { start: text.indexOf('NAME'), end: text.length });
    expect(pageStems(page, table, 'en').around(place)).toBeLessThan(0);
    expect(pageStems(runThrough(pageWordsInSteps(text)), table, 'it').around(place)).toBe(0);
  });

  it('are not the place’s own, nor far away', () => {
    const own = `${times('treaty', 40)} ${times('goal', 3)}`;
    const { stems, place } = at(own, times('goal', 3));
    expect(stems.around(place)).toBeCloseTo(2 * Math.sqrt(40));
    expect(around(`NAME ${times('nothing', WINDOW_WORDS)} ${times('goal', 90)}`)).toBe(0);
  });

  it('are of its own paragraph', () => {
    const [before, after] = [times('goal', 40), times('rider', 40)];
    expect(around(`${before}\n${times('treaty', 20)} NAME ${times('treaty', 20)}\n${after}`)).toBeCloseTo(2 * Math.sqrt(40));
    expect(around(`NAME ${times('treaty', 40)}\n${after}`)).toBeCloseTo(2 * Math.sqrt(40));
    expect(around(`${before}\nNAME`)).toBe(0);
  });

  it('are told by what they weigh, each once, as written', () => {
    const { stems, place } = at('Riders after riders, goal after goal, referee and Referees: NAME by treaty.', 'NAME');
    expect(stems.telling(place, -1, 2)).toEqual(['referee', 'Referees']);
    expect(stems.telling(place, -1, 9)).toEqual(['referee', 'Referees', 'Riders']);
    expect(stems.telling(place, 1, 2)).toEqual(['treaty']);
  });

  it('are short ones where there is no other', () => {
    const { stems, place } = at('Goal, goal: NAME.', 'NAME');
    expect(stems.telling(place, -1, 2)).toEqual(['Goal']);
  });
});
