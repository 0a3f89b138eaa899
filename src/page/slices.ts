/** Slices in a page: nothing of ours holds up the reader for longer than one. */
import { runInSlicesOf, type Sliced } from '../text/sliced.ts';

/** Half a frame at 60 Hz (ms): the other half is the page's. */
export const SLICE_MS = 8;

/**
 * Lets everybody else go first, by a message to ourselves: it comes after what is waiting now. `scheduler.yield` would
 * put us before it, and with us the answers and styles that the first marks wait for (Chromium 156: 300 ms on a long page).
 */
const letOthersRun = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** @returns null when `signal` fired before the end */
export const runInSlices = <T>(work: Sliced<T>, signal: AbortSignal): Promise<T | null> =>
  runInSlicesOf(work, { milliseconds: SLICE_MS, now: () => performance.now(), letOthersRun }, signal);
