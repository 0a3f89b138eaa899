/** On each of the five pages the sentences that make a claim are marked, with the right claim and variant; what is denied is not. */
import { afterEach, describe, expect, it } from 'vitest';
import { CARRIER_PAGES, carrierUrl } from '../../../src/cli/demo/carrier-pages.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { loadCorpus } from '../../../src/compiler/load-records.ts';
import { locateQuote } from '../../../src/compiler/locate-quote.ts';
import type { Report } from '../../../src/report/report.ts';
import { VOICED_CLAIMS } from '../../fixtures/voiced-claims.ts';
import { corpusFolder } from '../support/built.ts';
import { fixtureUrl } from '../support/fixture-site.ts';
import { pageStateBeside } from '../support/panel-browser.ts';
import type { Reader } from '../support/reader.ts';
import { LIMIT_MS, openPanelOn } from '../support/waiting.ts';

/** `Highlight.priority` of claims. */
const CLAIM = 0;

/** What the page's script tells the panel, once it has read the page to its end. */
const reportOf = (reader: Reader): Promise<Report> =>
  until(
    'the page has a report with claims',
    async () => {
      const state = await pageStateBeside(reader);
      return state?.status === 'report' && state.report.claims.length > 0 && state.report;
    },
    LIMIT_MS,
  );

const paintedClaims = async (reader: Reader): Promise<string[]> =>
  (await reader.painted()).filter(({ priority }) => priority === CLAIM).map(({ text }) => text.replace(/\s+/gu, ' ').trim());

const QUOTES = loadCorpus(corpusFolder).claims.flatMap(({ record }) =>
  (record.saidBy ?? []).map((said) => ({ claim: record.id, ...said })),
);

/** A heading of three words, and a sentence that its quotation marks cut in pieces. */
const UNMARKED = ['c-law-on-referendums', 'c-major-shift'];

export const listClaims = (reader: () => Reader): void => {
  describe('claims', () => {
    afterEach(() => reader().closePanel());

    it.each(CARRIER_PAGES)('$host has the sentences of its claims marked', async (page) => {
      await openPanelOn(reader(), carrierUrl(page));
      const report = await reportOf(reader());
      const painted = await paintedClaims(reader());
      const own = QUOTES.filter((q) => q.document === page.document && !UNMARKED.includes(q.claim));
      expect(own.length).toBeGreaterThan(5);
      const missing = own.flatMap(({ claim, variant, quote }) => {
        const text = report.text ?? '';
        const span = locateQuote(text, quote);
        const found = span && report.claims.find((c) => c.claim === claim && c.shown && c.start < span.end && span.start < c.end);
        if (!found) return [`${claim} is not found in: ${quote}`];
        if (variant !== undefined && found.variant !== variant) return [`${claim} is ${found.variant ?? 'no variant'}, not ${variant}`];
        const sentence = text.slice(found.start, found.end).replace(/\s+/gu, ' ').trim();
        return painted.some((each) => sentence.includes(each) || each.includes(sentence)) ? [] : [`${claim} is not painted: ${sentence}`];
      });
      expect(missing).toEqual([]);
    });

    it('what is denied or asked has no mark; what somebody says has one, and is told as theirs', async () => {
      await openPanelOn(reader(), fixtureUrl('/voiced-claims'));
      const report = await reportOf(reader());
      const painted = await paintedClaims(reader());
      const told = VOICED_CLAIMS.map(({ claim, sentence }) => {
        const start = (report.text ?? '').indexOf(sentence);
        const found = report.claims.find((c) => c.claim === claim && c.start <= start && start < c.end);
        return { claim, stance: found?.stance, isPainted: painted.includes(sentence) };
      });
      expect(told).toEqual(
        VOICED_CLAIMS.map(({ claim, as }) => ({
          claim,
          stance: { said: 'attributed', denied: 'denies', asked: 'questions' }[as],
          isPainted: as === 'said',
        })),
      );
    });
  });
};
