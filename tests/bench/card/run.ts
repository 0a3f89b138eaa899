/**
 * How long after the dwell a card is there: real Chromium, the built extension, a real page. From the
 * pointer's event on the word to the card's host in the document, and to the next frame, less the dwell.
 * Warm: the background has just answered. Cold: it was stopped before the pointer moved.
 */
import { until } from '../../../src/cli/browser/until.ts';
import { CARRIER_PAGES, carrierUrl } from '../../../src/cli/demo/carrier-pages.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { openCardReader, type CardReader } from '../../e2e/support/card-reader.ts';

/** What the issue of speed is judged by, milliseconds: median warm, median cold. */
const TARGETS = { warm: 50, cold: 200 };
const LIMIT_MS = 20_000;

interface Clock {
  moved: number;
  shown: number;
  painted: number;
}
type Clocked = typeof globalThis & { clock: Clock };

/** In the page's own world: when did the pointer move, when was a card's host there? */
const startClock = (): void => {
  const clock: Clock = { moved: 0, shown: 0, painted: 0 };
  (globalThis as Clocked).clock = clock;
  addEventListener('pointermove', (event) => (clock.moved = event.timeStamp), true);
  new MutationObserver((records) => {
    if (!records.some((record) => record.addedNodes.length > 0)) return;
    clock.shown = performance.now();
    requestAnimationFrame(() => requestAnimationFrame(() => (clock.painted = performance.now())));
  }).observe(document.documentElement, { childList: true });
};

const openOnce = async (reader: CardReader, mark: string, isCold: boolean): Promise<{ shown: number; painted: number }> => {
  const { x, y } = await reader.pointOn(mark);
  await reader.page.mouse.move(2, 2);
  await reader.noCard();
  if (isCold) await reader.browser.stopBackground();
  await reader.page.evaluate(() => Object.assign((globalThis as Clocked).clock, { moved: 0, shown: 0, painted: 0 }));
  await reader.page.mouse.move(x, y);
  const clock = await until(
    'the card is painted',
    async () => {
      const now = await reader.page.evaluate(() => ({ ...(globalThis as Clocked).clock }));
      return now.painted > 0 && now;
    },
    LIMIT_MS,
  );
  const start = clock.moved + DEFAULT_SETTINGS.dwellMs;
  return { shown: clock.shown - start, painted: clock.painted - start };
};

const quantile = (values: readonly number[], q: number): string =>
  ([...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * q)] ?? Number.NaN).toFixed(0);

/** `--rounds N`: openings warm; a third of them cold. */
export const main = async (args: readonly string[]): Promise<number> => {
  const rounds = Number(args[args.indexOf('--rounds') + 1]) || 50;
  const reader = await openCardReader();
  try {
    const page = CARRIER_PAGES.find((each) => each.document === 'rt-security-landscape-2022');
    if (!page) throw new Error('the page of the bench is gone');
    await reader.open(carrierUrl(page));
    const marks = [...new Set(await reader.marks())].filter((mark) => !/[.!?]$/u.test(mark)).slice(0, 12);
    await reader.page.evaluate(startClock);
    for (const mark of marks) await openOnce(reader, mark, false);
    for (const [kind, count] of [
      ['warm', rounds],
      ['cold', Math.ceil(rounds / 3)],
    ] as const) {
      const times = [];
      for (let n = 0; n < count; n++) times.push(await openOnce(reader, marks[n % marks.length] ?? '', kind === 'cold'));
      const [shown, painted] = [times.map((t) => t.shown), times.map((t) => t.painted)];
      console.log(
        `${kind}: ${String(count)} openings of ${String(marks.length)} marks; in the document ${quantile(shown, 0.5)} ms (p95 ${quantile(shown, 0.95)}), ` +
          `painted ${quantile(painted, 0.5)} ms (p95 ${quantile(painted, 0.95)}) after the dwell; target ${String(TARGETS[kind])} ms`,
      );
    }
    return 0;
  } finally {
    await reader.close();
  }
};
