/** A small report with one finding of each kind, and lines for what it names. */
import type { ExportLine, ExportLines } from '../../../src/export/export-lines.ts';
import type { Report } from '../../../src/report/report.ts';

const TEXT = 'RT says the Budapest Memorandum 🇺🇦 was no guarantee. Only Switzerland is neutral, in a special military operation.';

const at = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

const line = (name: string, text: string, verdict: string | null = null, links: readonly string[] = []): ExportLine => ({
  name,
  text,
  language: 'en',
  verdict,
  links,
});

export const LINES: ExportLines = {
  entries: { 'budapest-memorandum': line('Budapest Memorandum', 'A 1994 document.', null, ['https://example.org/a_(b)']) },
  claims: { 'c-only-switzerland-neutral': line('Only Switzerland is neutral.', 'Austria is, too.', 'Contradicted by the record') },
  wordings: { 'f-special-military-operation': line('special military operation', 'Neutral: full-scale invasion.') },
  outlets: { rt: line('RT', 'State-controlled · Russia', 'State-controlled') },
  documents: { 'rt-security-landscape-2022': line('RT, April 2022', 'These are RT’s words, reworded.') },
};

const why: [] = [];

export const report = (change: Partial<Report> = {}): Report => ({
  schema: 1,
  pack: { id: 'caveat-lector', version: '0123456789ab' },
  id: 'x',
  url: 'http://massnews.com/a',
  lang: 'en',
  text: TEXT,
  published: null,
  outlet: { id: null, host: 'massnews.com', rated: false, stateLink: null, imitates: null, through: [], saysItIs: null },
  mentions: [
    { entry: 'budapest-memorandum', text: 'Budapest Memorandum', ...at('Budapest Memorandum'), score: 0.99, shown: true, why },
    { entry: 'budapest-memorandum', text: 'guarantee', ...at('guarantee'), score: 0.2, shown: false, why },
    { entry: 'gone', text: 'neutral', ...at('neutral'), score: 0.99, shown: true, why },
  ],
  cited: [{ outlet: 'rt', ...at('RT'), score: 0.97, why }],
  reuse: [
    {
      document: 'rt-security-landscape-2022',
      kind: 'same-text',
      share: 0.9,
      score: 0.99,
      origin: { outlet: 'rt', relation: 'reworded', confidence: 'high' },
      stateLink: null,
      passages: [{ page: [0, TEXT.length], document: [5, 100] }],
      alterations: [],
      why,
    },
  ],
  claims: [
    {
      claim: 'c-only-switzerland-neutral',
      variant: 'main',
      assessment: 'contradicted-by-record',
      ...at('Only Switzerland is neutral'),
      score: 0.93,
      voice: 'narrator',
      stance: 'asserts',
      shown: true,
      why,
    },
  ],
  wordings: [{ wording: 'f-special-military-operation', ...at('special military operation'), score: 0.9, shown: true, why }],
  ...change,
});
