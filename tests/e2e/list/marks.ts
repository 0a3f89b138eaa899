/** On each of the five pages the expected mentions are painted. */
import { describe, expect, it } from 'vitest';
import { CARRIER_PAGES, carrierUrl } from '../../../src/cli/demo/carrier-pages.ts';
import { EXPECTED_MENTIONS } from '../../fixtures/expected-mentions.ts';
import type { Reader } from '../support/reader.ts';
import { paintedTexts } from '../support/waiting.ts';

export const listMarks = (reader: () => Reader): void => {
  describe('marks', () => {
    it.each(CARRIER_PAGES)('$host has all expected mentions', async (page) => {
      await reader().open(carrierUrl(page));
      const painted = new Set(await paintedTexts(reader()));
      const missing = Object.entries(EXPECTED_MENTIONS[page.document] ?? {}).filter(
        ([, texts]) => !texts.some((text) => painted.has(text)),
      );
      expect({ missing, painted: missing.length > 0 ? [...painted] : [] }).toEqual({ missing: [], painted: [] });
    });
  });
};
