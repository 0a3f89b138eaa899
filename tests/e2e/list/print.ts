/** What is printed is the page without marks. */
import { describe, expect, it } from 'vitest';
import { fixtureUrl } from '../support/fixture-site.ts';
import { printedShapes } from '../support/printed-shapes.ts';
import type { Reader } from '../support/reader.ts';
import { paintedTexts } from '../support/waiting.ts';

export const listPrint = (reader: () => Reader): void => {
  describe('a marked page in print', () => {
    const printed = async (): Promise<number[]> => printedShapes(await reader().print());

    it('has no line that it has not without marks', async () => {
      await reader().open(fixtureUrl('/kept'));
      await paintedTexts(reader());
      const marked = await printed();
      expect(marked).toHaveLength(1);
      await reader().inPage(() => CSS.highlights.clear());
      expect(await printed()).toEqual(marked);
      expect(await reader().consoleErrors()).toEqual([]);
    });

    it('and a line would be seen', async () => {
      const plain = await printed();
      await reader().inPage(() => {
        const [paragraph] = document.querySelectorAll('p');
        if (paragraph) paragraph.style.textDecoration = 'underline dotted';
      });
      expect(await printed()).not.toEqual(plain);
    });
  });
};
