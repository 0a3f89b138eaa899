/** The words of the five documents that make a claim (`saidBy`), read on the whole text, as on a page. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/compiler/load-records.ts';
import { locateQuote } from '../../../src/compiler/locate-quote.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { bundledPacks } from '../compiled-corpus.ts';

const CORPUS = resolve(import.meta.dirname, '../../../corpus');
const packs = bundledPacks();
const corpus = loadCorpus(CORPUS);
const none = { density: 'all', muted: new Set<string>() } as const;

const reports = new Map(
  corpus.documents.map(({ record, text }) => [
    record.id,
    buildReport(packs, { id: record.id, url: null, lang: 'en', blocks: [{ text, role: 'paragraph' }] }, { ...none, top: 5 }),
  ]),
);

const quotes = corpus.claims.flatMap(({ record }) => (record.saidBy ?? []).map((said) => ({ claim: record.id, ...said })));

const placeOf = ({ claim, document, quote }: (typeof quotes)[number]): number => {
  const report = reports.get(document);
  const span = report?.text === undefined ? null : locateQuote(report.text, quote);
  if (!report || !span) return -1;
  const here = report.claims.filter((c) => c.start < span.end && span.start < c.end);
  const sentences = [...new Set(here.map((c) => c.start))];
  const places = sentences.map((start) => here.filter((c) => c.start === start).findIndex((c) => c.claim === claim));
  return Math.min(...places.map((p) => (p < 0 ? 99 : p)));
};

describe('claims of the five documents', () => {
  it('knows where each is made', () => {
    expect(readFileSync(join(CORPUS, 'documents/rt-security-landscape-2022.md'), 'utf8')).not.toBe('');
    expect(quotes.length).toBeGreaterThan(70);
    expect(quotes.filter((q) => placeOf(q) < 0)).toEqual([]);
  });

  it('finds nearly all among the first five of their sentence, most as the first', () => {
    const places = quotes.map(placeOf);
    expect(places.filter((p) => p < 5).length / places.length).toBeGreaterThanOrEqual(0.95);
    expect(places.filter((p) => p === 0).length / places.length).toBeGreaterThanOrEqual(0.75);
  });
});
