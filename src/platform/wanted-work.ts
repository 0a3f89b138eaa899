/**
 * Long work for a page, for as long as the page wants it: it ends when the page says so, which it does when it is left or
 * its settings change, and when its tab is closed.
 */
import { browser } from './browser.ts';
import type { Caller } from './transport.ts';

type Asker = Pick<Caller, 'tabId' | 'frameId' | 'document'>;

interface Running {
  readonly asker: Asker;
  readonly abort: AbortController;
}

const running = new Set<Running>();

const end = (isMeant: (asker: Asker) => boolean): void => {
  for (const { asker, abort } of running) if (isMeant(asker)) abort.abort();
};

/** @throws what the work throws, which is expected to end by its signal */
export const whileWanted = async <T>({ tabId, frameId, document }: Asker, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const mine: Running = { asker: { tabId, frameId, document }, abort: new AbortController() };
  running.add(mine);
  try {
    return await work(mine.abort.signal);
  } finally {
    running.delete(mine);
  }
};

/** Nothing of what this page has asked for is wanted any more. */
export const neverMind = ({ tabId, frameId, document }: Asker): void =>
  end((asker) => asker.tabId === tabId && asker.frameId === frameId && asker.document === document);

export const endWorkOfClosedTabs = (): void => browser.tabs.onRemoved.addListener((id) => end(({ tabId }) => tabId === id));
