/** Words around a wording: those of records and reports speak against it, those of texts that speak for themselves for it. */
import { expect, it } from 'vitest';
import { voiceOfWords } from '../../../src/claim/wording-words.ts';
import { openStemTable, writeStemTable } from '../../../src/corpus/stem-table.ts';
import { pageWordsInSteps } from '../../../src/mention/page-words.ts';
import { placeOf } from '../../../src/mention/setting-evidence.ts';
import { runThrough } from '../../../src/text/sliced.ts';

const table = openStemTable(
  writeStemTable([
    { scope: 'en', stem: 'catalo', weight: -30 },
    { scope: 'en', stem: 'shameless'.slice(0, 6), weight: 30 },
  ]),
);

const heard = (text: string) => {
  if (table === null) throw new Error('no table');
  const start = text.indexOf('WORDING');
  const page = runThrough(pageWordsInSteps(text));
  return voiceOfWords(page, table, 'en', placeOf(page, { start, end: start + 7 }));
};
const repeated = (word: string): string => Array.from({ length: 20 }, () => word).join(' ');

it('speaks against it with the words that tell it', () => {
  const reason = heard(`${repeated('catalogue')} WORDING`);
  expect(reason?.weight).toBe(-9);
  expect(reason?.text).toBe('not flagged: words of records and reports, catalogue');
});

it('speaks for it, and less', () => {
  const reason = heard(`${repeated('shamelessly')} WORDING`);
  expect(reason?.weight).toBe(6);
  expect(reason?.text).toBe('the words around it are those of texts that speak for themselves: “shamelessly”');
});

it('says nothing where there are no words', () => {
  expect(heard('WORDING')).toBeNull();
});
