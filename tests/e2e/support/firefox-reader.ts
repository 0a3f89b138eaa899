/** The reader in Firefox. */
import { launchFirefox, type Firefox } from '../../../src/cli/browser/firefox.ts';
import { KEYS } from '../../../src/cli/browser/marionette.ts';
import { readPainted } from '../../../src/cli/browser/painted.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { firefoxBuild, firefoxPath } from './built.ts';
import type { OpenReader, Reader } from './reader.ts';

const INSTALL_LIMIT_MS = 10_000;

/** The welcome page opens once everything is registered; then it is in the way. */
const closeWelcomePage = async (browser: Firefox): Promise<void> => {
  const [first = ''] = await browser.handles();
  const welcome = await until('the welcome page is open', async () => (await browser.handles()).find((h) => h !== first), INSTALL_LIMIT_MS);
  await browser.switchTo(welcome);
  await until(
    'the welcome page has loaded',
    () => browser.inContent(() => document.readyState === 'complete' && location.protocol === 'moz-extension:'),
    INSTALL_LIMIT_MS,
  );
  await browser.closeTab();
  await browser.switchTo(first);
};

/** Finds the card from inside the page's process, where closed roots can be seen, and calls `code` on its root. */
const onCard = (code: string): string => `() => {
  const host = [...document.documentElement.children].find((element) => element.localName === 'div');
  const root = host && host.openOrClosedShadowRoot;
  return root ? [(${code})(root)] : null;
}`;

/**
 * What Firefox says when a page is left whose script had a question open (Firefox 153). It comes when it likes, also
 * while the next page is open, and is never about that one, which has not been unloaded.
 */
const OF_A_LEFT_PAGE = 'Promise rejected after context unloaded';

export const openFirefox: OpenReader = async ({ address, seen }) => {
  const browser = await launchFirefox({
    executable: firefoxPath(),
    extension: firefoxBuild(),
    headless: true,
    proxy: address,
    preferences: { 'intl.locale.requested': 'en-US', 'intl.accept_languages': 'en-US' },
  });
  try {
    await closeWelcomePage(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
  let errorsBefore = 0;
  let pageUrl = '';
  const ours = (source: string): boolean => source.startsWith(browser.origin) || source.startsWith(new URL(pageUrl).origin);

  return {
    browser: 'firefox',
    origin: browser.origin,
    id: new URL(browser.origin).host,
    open: async (url) => {
      // Leave the page before first: a question it still has open then is reported as an error of its own, which is not the next page's.
      await browser.navigate('about:blank');
      pageUrl = url;
      errorsBefore = (await browser.consoleErrors()).length;
      await browser.movePointer(1, 1);
      await browser.navigate(url);
    },
    inPage: browser.inPage,
    painted: () => browser.inPage(readPainted),
    movePointer: browser.movePointer,
    pressEscape: () => browser.press(KEYS.escape),
    inCard: async <T>(code: (root: ShadowRoot) => T): Promise<T | null> => {
      const answer = await browser.inContent<[], [T] | null>(onCard(String(code)));
      return answer ? answer[0] : null;
    },
    openPanel: browser.openSidebar,
    closePanel: browser.closeSidebar,
    inPanel: browser.inSidebar,
    print: browser.print,
    stopBackground: browser.stopBackground,
    reloadExtension: browser.reloadExtension,
    disableExtension: browser.disableExtension,
    consoleErrors: async () =>
      (await browser.consoleErrors())
        .slice(errorsBefore)
        .filter(({ message, source }) => ours(source) && !message.startsWith(OF_A_LEFT_PAGE))
        .map(({ message, source }) => `${message} (${source})`),
    close: async () => {
      await browser.close();
      // Everything went through the fixture server, also what it could not answer.
      return seen();
    },
  } satisfies Reader;
};
