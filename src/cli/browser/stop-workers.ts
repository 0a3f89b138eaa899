/** Ends an extension's background, as the browser does when it has been idle or memory is short. */
import type { BrowserContext } from 'playwright-core';
import { until } from './until.ts';

const LIMIT_MS = 20_000;

interface WorkerVersions {
  readonly versions: readonly { readonly scriptURL: string; readonly runningStatus: string }[];
}

/** Stops all workers and returns when the browser has said so of each that ran. */
export const stopWorkers = async (context: BrowserContext): Promise<void> => {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const status = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }: WorkerVersions) =>
    versions.forEach((v) => status.set(v.scriptURL, v.runningStatus)),
  );
  try {
    await session.send('ServiceWorker.enable');
    await until('the browser lists its workers', () => status.size > 0, LIMIT_MS);
    // Asked again each time: an event that was on its way may have woken it while it stopped.
    const stopped = async (): Promise<boolean> => {
      await session.send('ServiceWorker.stopAllWorkers');
      return [...status.values()].every((s) => s === 'stopped');
    };
    await until('the background has stopped', stopped, LIMIT_MS);
  } finally {
    await session.detach();
  }
};
