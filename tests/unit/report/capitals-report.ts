/** A report of made-up text whose every word in capitals is a mention of an entry of that name. */
import type { Report } from '../../../src/report/report.ts';

const EMPTY: Omit<Report, 'text'> = {
  schema: 1,
  pack: { id: 'p', version: '1' },
  id: 'http://page.example/',
  url: 'http://page.example/',
  lang: 'en',
  published: null,
  outlet: null,
  mentions: [],
  cited: [],
  reuse: [],
  claims: [],
  wordings: [],
};

export const capitalsReport = (text: string): Report => ({
  ...EMPTY,
  text,
  mentions: [...text.matchAll(/[A-Z]+/gu)].map(({ 0: word, index }) => ({
    entry: word,
    text: word,
    start: index,
    end: index + word.length,
    score: 1,
    shown: true,
    why: [],
  })),
});
