/** The words of the five documents that make a claim (`saidBy`), read on the whole text, as on a page. */
import { resolve } from 'node:path';
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
    buildReport(packs, { id: record.id, url: null, lang: 'en', blocks: [{ text, role: 'paragraph' }] }, { ...none, top: 0 }),
  ]),
);

const quotes = corpus.claims.flatMap(({ record }) => (record.saidBy ?? []).map((said) => ({ claim: record.id, ...said })));

/** What the report says of a quotation, as "variant stance", ", shown" where the page marks it; '' where it says nothing. */
const foundAt = ({ claim, document, quote }: (typeof quotes)[number]): string => {
  const report = reports.get(document);
  const span = report?.text === undefined ? null : locateQuote(report.text, quote);
  const found = span && report?.claims.find((c) => c.claim === claim && c.start < span.end && span.start < c.end);
  return found ? `${found.variant ?? 'no variant'} ${found.stance}${found.shown ? ', shown' : ''}` : '';
};

describe('claims of the five documents', () => {
  it('are looked for in all five', () => {
    expect(quotes.length).toBeGreaterThan(75);
    expect(new Set(quotes.map((q) => q.document)).size).toBe(5);
  });

  it('are marked, but for a few that are too short or too torn', () => {
    // A heading of three words, and a sentence that its quotation marks cut in pieces.
    expect(quotes.filter((q) => !foundAt(q).endsWith(', shown')).map((q) => q.claim)).toEqual(['c-law-on-referendums', 'c-major-shift']);
  });

  it('are marked as the variant that the record names', () => {
    const named = quotes.filter((q) => q.variant !== undefined);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((q) => !foundAt(q).startsWith(`${q.variant ?? ''} `)).map((q) => `${q.claim}: ${foundAt(q)}`)).toEqual([]);
  });
});
