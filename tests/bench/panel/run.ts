/**
 * `npm run bench -- panel [--rounds 20]`: how long until the panel says something about the page, in a real Chromium with the
 * built extension. The panel's document is loaded for a tab with one of the held texts; times are from its navigation
 * to three frames: the first with anything in it (the panel's views, and that the page is being read), the first that
 * says which page it is, and the one with the page's findings. Warm: the background runs. Cold: it was stopped before.
 * The browser has loaded the document's files before in both, as after the first opening of a panel.
 */
import type { Page } from 'playwright-core';
import { tabIdOf } from '../../../src/cli/browser/ask-extension.ts';
import { CARRIER_HOSTS, CARRIER_PAGES, carrierPages, carrierUrl } from '../../../src/cli/demo/carrier-pages.ts';
import { serve } from '../../../src/cli/demo/carrier-server.ts';
import { waitForMarks } from '../../../src/cli/demo/reading.ts';
import { corpusFolder } from '../../e2e/support/built.ts';
import { startChromium } from '../../e2e/support/start-chromium.ts';

/** Median (ms). */
const LIMIT = 150;
const DOCUMENT = 'rt-security-landscape-2022';

interface Opening {
  /** First contentful paint, as the browser reports it. */
  readonly painted: number;
  readonly titled: number;
  readonly report: number;
}

/** Said by the panel: a question would be a script of the test tool's, parsed in it while we measure. */
const DONE = 'bench: ';

/** Runs in the panel before anything else. */
const WATCH = `{
  const at = {};
  const isThere = { titled: () => document.querySelector('main header.view-head h1'), report: () => document.querySelector('main #mentions') };
  const say = () => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    if (painted === undefined) requestAnimationFrame(say);
    else console.info(${JSON.stringify(DONE)} + JSON.stringify({ painted, ...at }));
  };
  new MutationObserver((_, observer) => {
    for (const [name, look] of Object.entries(isThere)) {
      if (name in at || !look()) continue;
      at[name] = NaN;
      // A task after the frame: what was drawn has left for the screen.
      requestAnimationFrame(() => setTimeout(() => {
        at[name] = performance.now();
        if (name === 'report') say();
      }));
    }
    if ('report' in at) observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}`;

const openOnce = async (panel: Page, url: string): Promise<Opening> => {
  await panel.goto('about:blank');
  const [said] = await Promise.all([
    panel.waitForEvent('console', { predicate: (message) => message.text().startsWith(DONE) }),
    panel.goto(url),
  ]);
  return JSON.parse(said.text().slice(DONE.length)) as Opening;
};

const quantile = (values: readonly number[], q: number): string =>
  ([...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * q)] ?? Number.NaN).toFixed(0);

export const main = async (args: readonly string[]): Promise<number> => {
  const rounds = Number(args[args.indexOf('--rounds') + 1]) || 20;
  const carrier = CARRIER_PAGES.find((each) => each.document === DOCUMENT);
  if (!carrier) throw new Error('the page of the bench is gone');
  const server = await serve({ pages: carrierPages(corpusFolder) });
  const browser = await startChromium(CARRIER_HOSTS, server.address);
  try {
    const article = await browser.context.newPage();
    await article.goto(carrierUrl(carrier));
    await waitForMarks(article);
    const tab = await tabIdOf(await browser.worker(), `${new URL(carrierUrl(carrier)).origin}/*`);
    const panel = await browser.context.newPage();
    await panel.addInitScript(WATCH);
    const url = `chrome-extension://${browser.extensionId}/sidepanel.html?tab=${String(tab)}`;
    for (let n = 0; n < 3; n++) await openOnce(panel, url);
    for (const kind of ['warm', 'cold'] as const) {
      const openings: Opening[] = [];
      for (let n = 0; n < rounds; n++) {
        await panel.goto('about:blank');
        if (kind === 'cold') await browser.stopBackground();
        openings.push(await openOnce(panel, url));
      }
      const times = (name: keyof Opening): string => {
        const of = openings.map((opening) => opening[name]);
        return `${quantile(of, 0.5)} ms (p95 ${quantile(of, 0.95)})`;
      };
      console.log(
        `${kind}: ${String(rounds)} openings; first paint ${times('painted')}, which page ${times('titled')}, ` +
          `its findings ${times('report')} after navigation; limit ${String(LIMIT)} ms`,
      );
    }
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
};
