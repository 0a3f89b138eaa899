/** On each of the five pages the expected mentions are painted. */
import { describe, expect, it } from 'vitest';
import { CARRIER_PAGES, carrierUrl } from '../../../src/cli/demo/carrier-pages.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { EXPECTED_MENTIONS } from '../../fixtures/expected-mentions.ts';
import type { Reader } from '../support/reader.ts';
import { LIMIT_MS, paintedTexts } from '../support/waiting.ts';

export const listMarks = (reader: () => Reader): void => {
  describe('marks', () => {
    it.each(CARRIER_PAGES)('$host has all expected mentions', async (page) => {
      await reader().open(carrierUrl(page));
      const missing = async (): Promise<string[]> => {
        const painted = new Set(await paintedTexts(reader()));
        return Object.entries(EXPECTED_MENTIONS[page.document] ?? {}).flatMap(([entry, texts]) =>
          texts.some((text) => painted.has(text)) ? [] : [entry],
        );
      };
      // A long page's beginning is marked first.
      await until('no mention is missing', async () => (await missing()).length === 0, LIMIT_MS).catch(() => undefined);
      expect(await missing()).toEqual([]);
    });
  });
};
