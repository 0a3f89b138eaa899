/** A page on which something of every kind was found: claims of several assessments, a wording, outlets, compared passages. */
import type { Report } from '../../../../src/report/report.ts';
import type { PageFound } from '../../../../src/ui/panel/panel-source.ts';
import { bbc, found, guaranteesClaim, operationWording, report, RT_TEXT } from '../fixtures.ts';

const text = RT_TEXT.replace('Article 5', 'Article Five').replace('RT discusses', '“RT says”');

const placeOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const claimOf = (words: string, assessment: Report['claims'][number]['assessment'], claim: string): Report['claims'][number] => ({
  claim,
  variant: null,
  assessment,
  ...placeOf(words),
  score: 0.9,
  voice: 'narrator',
  stance: 'asserts',
  shown: true,
  why: [],
});

const [, memorandum, guarantees] = text.split('\n\n');
/** More than are listed at once. */
const CLAIMS = [
  claimOf(guarantees ?? '', 'contradicted-by-record', 'c-1'),
  claimOf(memorandum ?? '', 'misleading', 'c-2'),
  claimOf('commit not only to joining NATO', 'disputed', 'c-3'),
  claimOf('remaining neutral', 'accurate-with-nuance', 'c-4'),
  claimOf('should replace the Budapest Memorandum', 'accurate', 'c-5'),
  claimOf('what it means for Ukraine', 'prediction-or-opinion', 'c-6'),
  claimOf('Kiev insists', null, 'c-7'),
  claimOf('according to Ukraine’s position', 'misleading', 'c-8'),
];

const mentions = report.mentions.map((each) => ({ ...each, ...placeOf(each.entry === 'nato-article-5' ? 'Article Five' : each.text) }));
const [first] = mentions;
const [reuse] = report.reuse;

export const fullReport: Report = {
  ...report,
  text,
  outlet: { id: 'bbc', host: 'bbc.co.uk', rated: true, stateLink: null, imitates: null, through: [], saysItIs: null },
  mentions: first === undefined ? mentions : [...mentions, { ...first, ...placeOf('Memorandum') }],
  claims: CLAIMS,
  wordings: [{ wording: operationWording.id, ...placeOf('Kiev'), score: 0.9, shown: true, why: [] }],
  cited: [...report.cited, { outlet: 'bbc', ...placeOf('“RT says”'), score: 0.9, why: [] }],
  reuse:
    reuse === undefined
      ? []
      : [{ ...reuse, kind: 'reworded', share: 0.71, passages: [{ page: [0, text.length], document: [0, RT_TEXT.length] }] }],
};

export const fullPage: PageFound = {
  ...found,
  report: fullReport,
  outlets: { ...found.outlets, bbc: { ...bbc, owner: 'The British Broadcasting Corporation, under Royal Charter' } },
  claims: Object.fromEntries(CLAIMS.map(({ claim }) => [claim, { ...guaranteesClaim, id: claim }])),
  page: { title: 'Why the outcome of the talks will change Europe', host: 'bbc.co.uk' },
};

/** Nothing was found on it, and nobody rates its site. */
export const emptyPage: PageFound = { ...found, report: { ...report, mentions: [], cited: [], reuse: [] } };
