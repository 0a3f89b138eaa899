/** What the five documents name and claim, line by line: each is found, with its record. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/compiler/load-records.ts';
import { locateQuote } from '../../../src/compiler/locate-quote.ts';
import type { Pack } from '../../../src/corpus/pack.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { DOCUMENT_CLAIMS } from '../../fixtures/document-claims.ts';
import { DOCUMENT_FORMS } from '../../fixtures/document-forms.ts';
import { bundledPack } from '../compiled-corpus.ts';

const { documents } = loadCorpus(resolve(import.meta.dirname, '../../../corpus'));
const reports = new Map<string, Report>();
let pack: Pack;

beforeAll(() => {
  pack = bundledPack();
  for (const { record, text } of documents)
    reports.set(
      record.id,
      buildReport(
        [pack],
        { id: record.id, url: null, lang: record.language.this, blocks: [{ text, role: 'paragraph' }] },
        { density: 'all', muted: new Set() },
      ),
    );
}, 120_000);

const occurrences = (text: string, form: string): number[] => {
  const at: number[] = [];
  for (let i = text.indexOf(form); i >= 0; i = text.indexOf(form, i + 1)) at.push(i);
  return at;
};

const textOf = (document: string): string => documents.find((d) => d.record.id === document)?.text ?? '';

describe('the five documents', () => {
  const forms = Object.entries(DOCUMENT_FORMS).flatMap(([document, entries]) =>
    Object.entries(entries).flatMap(([entry, list]) => list.map((form) => ({ document, entry, form }))),
  );
  it.each(forms)('$document: “$form” → $entry', ({ document, entry, form }) => {
    const places = occurrences(textOf(document).replaceAll('\u00A0', ' '), form);
    expect(places).not.toEqual([]);
    const found = (reports.get(document)?.mentions ?? []).filter((m) => m.entry === entry);
    expect(found.some((m) => places.some((at) => m.start < at + form.length && at < m.end))).toBe(true);
  });

  const claims = Object.entries(DOCUMENT_CLAIMS).flatMap(([document, list]) => list.map(([claim, words]) => ({ document, claim, words })));
  it.each(claims)('$document: $claim “$words”', async ({ document, claim, words }) => {
    const span = locateQuote(textOf(document), words);
    const passages = (await pack.record('claim', claim))?.passages.filter((p) => p.document === document) ?? [];
    expect(passages.some((p) => span !== null && p.start < span.end && span.start < p.end)).toBe(true);
  });
});
