/** A reader who uses cards in Chromium: with mouse, keyboard or finger, and with the browser's accessibility tree. */
import type { CDPSession, Page } from 'playwright-core';
import { askPageAt } from '../../../src/cli/browser/ask-extension.ts';
import type { Chromium } from '../../../src/cli/browser/chromium.ts';
import { closedRoots } from '../../../src/cli/browser/closed-roots.ts';
import { bringPaintedToView, readPainted } from '../../../src/cli/browser/painted.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { CARRIER_HOSTS, carrierPages } from '../../../src/cli/demo/carrier-pages.ts';
import { serve } from '../../../src/cli/demo/carrier-server.ts';
import type { Message, ToPage } from '../../../src/messaging/protocol.ts';
import { PLACE_PAGES } from '../../fixtures/place-pages.ts';
import { corpusFolder } from './built.ts';
import { closeWelcomePage, startChromium } from './start-chromium.ts';
import { LIMIT_MS } from './waiting.ts';

const HOST = 'places.example';
export const placeUrl = (path: string): string => `http://${HOST}${path}`;

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface CardReader {
  readonly browser: Chromium;
  readonly page: Page;
  open(url: string): Promise<void>;
  /** Texts of all marks, once there are any. */
  marks(): Promise<readonly string[]>;
  /** Brings a mark into view; a point on it. */
  pointOn(mark: string): Promise<Point>;
  /** Rests the pointer on a mark until its card is there. */
  hover(mark: string): Promise<void>;
  /** The card's words, once it is open and has these; `null`: once there is none. */
  card(expected: string): Promise<string>;
  noCard(): Promise<void>;
  inCard<T>(read: (root: ShadowRoot) => T): Promise<T>;
  /** Where to press the control of this name. */
  control(name: string): Promise<Point>;
  /** Name and role of what has the focus in the card. */
  focused(): Promise<string>;
  /** Sends what a key command or a menu entry sends to the page. */
  command<Name extends 'step-mark' | 'look-up'>(name: Name, body: Message<ToPage, Name>['body']): Promise<void>;
  cdp(): Promise<CDPSession>;
  close(): Promise<void>;
}

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export const openCardReader = async (): Promise<CardReader> => {
  const places = Object.entries(PLACE_PAGES).map(([path, page]) => [HOST + path, page] as const);
  const server = await serve({ pages: new Map([...carrierPages(corpusFolder), ...places]) });
  const browser = await startChromium([...CARRIER_HOSTS, HOST], server.address);
  await closeWelcomePage(browser);
  const page = await browser.context.newPage();
  let session: CDPSession | null = null;

  const root = async () => (await closedRoots(page))[0] ?? null;
  const inCard = async <T>(read: (root: ShadowRoot) => T): Promise<T> => {
    const found = await root();
    if (!found) throw new Error('there is no card');
    return found.evaluate(read);
  };
  /** Functions are sent as text and take no arguments: what varies is written into them. */
  const inCardWith = async <A, T>(argument: A, read: (root: ShadowRoot, argument: A) => T): Promise<T> =>
    inCard(new Function('root', `return (${String(read)})(root, ${JSON.stringify(argument)})`) as (root: ShadowRoot) => T);

  const marks = (): Promise<readonly string[]> =>
    until(
      'marks are painted',
      async () => {
        const texts = (await page.evaluate(readPainted)).map(({ text }) => oneSpace(text));
        return texts.length > 0 && texts;
      },
      LIMIT_MS,
    );
  const pointOn = (mark: string): Promise<Point> => until(`"${mark}" is marked`, () => page.evaluate(bringPaintedToView, mark), LIMIT_MS);
  const card = (expected: string): Promise<string> =>
    until(
      `the card says ${expected}`,
      async () => {
        const text = oneSpace((await (await root())?.evaluate((r) => r.querySelector('[role=dialog]')?.textContent ?? '')) ?? '');
        return text.includes(expected) && text;
      },
      LIMIT_MS,
    );

  return {
    browser,
    page,
    open: async (url) => {
      await page.mouse.move(1, 1);
      await page.goto(url);
      await page.bringToFront();
    },
    marks,
    pointOn,
    card,
    hover: async (mark) => {
      const { x, y } = await pointOn(mark);
      await page.mouse.move(x, y + 60);
      await page.mouse.move(x, y, { steps: 3 });
      await card(mark);
    },
    noCard: async () => {
      await until('there is no card', async () => (await root()) === null, LIMIT_MS);
    },
    inCard,
    control: async (name) => {
      const point = await inCardWith(name, (r, wanted) => {
        const all = [...r.querySelectorAll<HTMLElement>('button, a, .term, select, input')];
        const found = all.find((e) => (e.getAttribute('aria-label') ?? e.textContent) === wanted && e.checkVisibility());
        found?.scrollIntoView({ block: 'nearest' });
        const box = found?.getClientRects()[0];
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      });
      if (!point) throw new Error(`there is no control ${name}`);
      return point;
    },
    focused: () =>
      inCard((r) => {
        const e = r.activeElement;
        return e ? `${e.getAttribute('role') ?? e.localName} ${e.getAttribute('aria-label') ?? e.textContent ?? ''}` : 'nothing';
      }),
    command: async (name, body) => {
      await askPageAt(await browser.worker(), `${new URL(page.url()).origin}/*`, name, body);
    },
    cdp: async () => (session ??= await browser.context.newCDPSession(page)),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};
