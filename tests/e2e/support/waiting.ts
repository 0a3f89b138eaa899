/** What a reader waits for, in either browser. */
import { bringPaintedToView } from '../../../src/cli/browser/painted.ts';
import { until } from '../../../src/cli/browser/until.ts';
import type { Reader } from './reader.ts';

/** Generous: two browsers may share two slow cores. No test asserts a time. */
export const LIMIT_MS = 20_000;

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Texts of all marks, once there are any and they stay the same. */
export const paintedTexts = (reader: Reader): Promise<string[]> => {
  let before = '';
  return until(
    'marks are painted',
    async () => {
      const texts = (await reader.painted()).map(({ text }) => oneSpace(text));
      const same = texts.length > 0 && texts.join('\n') === before;
      before = texts.join('\n');
      return same && texts;
    },
    LIMIT_MS,
  );
};

/** Rests the pointer on a mark; resolves with the card's words once it is to be seen and names `expected`. */
export const openCard = async (reader: Reader, mark: string, expected = mark): Promise<string> => {
  const point = await reader.inPage(bringPaintedToView, mark);
  if (!point) throw new Error(`"${mark}" is not marked`);
  await reader.movePointer(point.x, point.y + 80);
  await reader.movePointer(point.x, point.y);
  return until(
    `the card of "${mark}" is open`,
    async () => {
      const text = await reader.inCard((root) => {
        const card = root.querySelector('[role=dialog]');
        return card && getComputedStyle(card).opacity === '1' ? (card.textContent ?? '') : '';
      });
      return text?.includes(expected) ? oneSpace(text) : null;
    },
    LIMIT_MS,
  );
};

export const cardIsGone = (reader: Reader): Promise<true> =>
  until('the card is gone', async () => (await reader.inCard(() => true)) === null, LIMIT_MS);

/** The panel's words, once they include `expected`. */
export const panelText = (reader: Reader, expected: string | RegExp): Promise<string> =>
  until(
    `the panel says ${String(expected)}`,
    async () => {
      const text = oneSpace(await reader.inPanel((panel) => panel.document.body.textContent ?? ''));
      return (typeof expected === 'string' ? text.includes(expected) : expected.test(text)) && text;
    },
    LIMIT_MS,
  );

/** Opens the panel beside a page with marks, at what it says of the page as a whole. */
export const openPanelOn = async (reader: Reader, url: string): Promise<void> => {
  await reader.open(url);
  const [first = ''] = await paintedTexts(reader);
  if (reader.browser === 'chromium') {
    // There a card's button opens it, at the card's record (of whatever kind the first mark is); only then does it go where it is told.
    await openCard(reader, first, '');
    await reader.openPanel();
    await until(
      'the panel shows the record',
      () => reader.inPanel((panel) => /^#\/(?:entry|claim|wording|outlet)\//u.test(panel.location.hash)),
      LIMIT_MS,
    );
  } else await reader.openPanel();
  await reader.inPanel((panel) => {
    panel.location.hash = '#/page';
  });
  await panelText(reader, /\d+ mentions/u);
};
