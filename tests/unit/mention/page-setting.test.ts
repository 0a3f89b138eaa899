/** What the words around a place make of it. */
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/corpus/pack.ts';
import { openSettingTable, UNKNOWN, writeSettingTable, type SettingStem } from '../../../src/corpus/setting-table.ts';
import { pageSetting } from '../../../src/mention/page-setting.ts';
import { pageWordsInSteps } from '../../../src/mention/page-words.ts';
import { placeOf } from '../../../src/mention/setting-evidence.ts';
import { WINDOW_WORDS } from '../../../src/mention/weights.ts';
import { runThrough } from '../../../src/text/sliced.ts';

const packWith = (stems: readonly SettingStem[]): Pack => {
  const written = writeSettingTable(stems);
  const aligned = new Uint8Array(written.length + 8);
  aligned.set(written);
  return { setting: openSettingTable(aligned.subarray(0, written.length)) } as Pack;
};
const STEMS: readonly SettingStem[] = [
  { scope: 'en', stem: 'goal', weight: -40 },
  { scope: 'en', stem: 'treaty', weight: 40 },
  { scope: 'en', stem: 'riders', weight: -10 },
  { scope: 'en', stem: 'refere', weight: -30 },
];
const pack = packWith(STEMS);

const at = (text: string, name: string, from = pack) => {
  const page = runThrough(pageWordsInSteps(text));
  const start = text.indexOf(name);
  return { setting: pageSetting(page, from, 'en'), place: placeOf(page, { start, end: start + name.length }) };
};
const around = (text: string): number => {
  const { setting, place } = at(text, 'NAME');
  return setting?.around(place) ?? NaN;
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
    const wary = packWith([...STEMS, { scope: UNKNOWN, stem: '', weight: -80 }]);
    const { setting, place } = at(`${times('treaty', 40)} ${times('nothing', 10)} NAME`, 'NAME', wary);
    // Of 100 stems 40 are known: a word’s other stem, of its script, is not.
    expect(setting?.around(place)).toBeCloseTo(2 * Math.sqrt(40) - 4 * 0.6);
  });

  it('say nothing where they are few or unknown', () => {
    expect(around('goal goal NAME')).toBe(0);
    expect(around(`${times('nothing', 80)} NAME`)).toBe(0);
  });

  it('are not the place’s own, nor far away', () => {
    const own = `${times('treaty', 40)} ${times('goal', 3)}`;
    const { setting, place } = at(own, times('goal', 3));
    expect(setting?.around(place)).toBeCloseTo(2 * Math.sqrt(40));
    expect(around(`NAME ${times('nothing', WINDOW_WORDS)} ${times('goal', 90)}`)).toBe(0);
  });

  it('are told by what they weigh, each once, as written', () => {
    const { setting, place } = at('Riders after riders, goal after goal, referee and Referees: NAME by treaty.', 'NAME');
    expect(setting?.telling(place, -1, 2)).toEqual(['referee', 'Referees']);
    expect(setting?.telling(place, -1, 9)).toEqual(['referee', 'Referees', 'Riders']);
    expect(setting?.telling(place, 1, 2)).toEqual(['treaty']);
  });

  it('are short ones where there is no other', () => {
    const { setting, place } = at('Goal, goal: NAME.', 'NAME');
    expect(setting?.telling(place, -1, 2)).toEqual(['Goal']);
  });

  it('are not asked where the pack has no table', () => {
    expect(at('NAME', 'NAME', packWith([])).setting).toBeNull();
  });
});
