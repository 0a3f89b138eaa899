/** The first marks are those of the whole report, and pages that are read between one another do not disturb each other. */
import { describe, expect, it } from 'vitest';
import { resolve } from 'node:path';
import { loadCorpus } from '../../../src/compiler/load-records.ts';
import { buildReport, completeReport, firstFindings, readMentions, type PageInput } from '../../../src/report/build-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { runThrough, type Sliced } from '../../../src/text/sliced.ts';
import { bundledPacks } from '../compiled-corpus.ts';

const packs = bundledPacks();
const OPTIONS = { density: 'first-per-section', muted: new Set<string>() } as const;

const pages: readonly PageInput[] = loadCorpus(resolve(import.meta.dirname, '../../../corpus')).documents.map(({ record, text }) => ({
  id: record.id,
  url: `https://${record.carrier.host ?? 'unnamed.example'}/a`,
  lang: 'en',
  blocks: text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, role: 'paragraph' as const })),
}));

function* readWhole(page: PageInput): Sliced<Report> {
  return yield* completeReport(packs, yield* readMentions(packs, page), OPTIONS);
}

describe('a report in two parts', () => {
  it.each(pages.map((page) => [page.id, page] as const))('%s: the first part has the mentions and outlets of the whole', (_, page) => {
    const first = runThrough(firstFindings(packs, runThrough(readMentions(packs, page)), OPTIONS));
    const whole = buildReport(packs, page, OPTIONS);
    expect(first.mentions.length).toBeGreaterThan(0);
    expect({ mentions: first.mentions, cited: first.cited, outlet: first.outlet, text: first.text }).toEqual({
      mentions: whole.mentions,
      cited: whole.cited,
      outlet: whole.outlet,
      text: whole.text,
    });
  });

  it('is the same when all pages are read step by step in turn', () => {
    const working = pages.map((page) => ({ page, steps: readWhole(page) }));
    const reports = new Map<string, unknown>();
    while (reports.size < pages.length)
      for (const { page, steps } of working) {
        const step = steps.next();
        if (step.done && !reports.has(page.id)) reports.set(page.id, step.value);
      }
    for (const page of pages) expect(reports.get(page.id)).toEqual(buildReport(packs, page, OPTIONS));
  });
});

describe('a page of a few words', () => {
  it('says that it is too little to tell whose words they are; a whole article does not', () => {
    const article = pages[0] as PageInput;
    const short = { ...article, blocks: article.blocks.slice(0, 1) };
    expect(buildReport(packs, short, OPTIONS)).toMatchObject({ reuse: [], tooLittleText: true });
    expect(buildReport(packs, article, OPTIONS)).not.toHaveProperty('tooLittleText');
  });
});
