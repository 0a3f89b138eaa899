/**
 * Long work in slices: a generator yields where it may be interrupted, and whoever runs it decides when
 * to go on. In a page nothing of ours holds up the reader for longer than a slice.
 */

/** Half a frame at 60 Hz (ms): the other half is the page's. */
export const SLICE_MS = 8;

export type Sliced<T> = Generator<void, T>;

/** Without interruption: in Node, and where the caller needs the answer at once. */
export const runThrough = <T>(work: Sliced<T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

type Scheduler = { yield?: () => Promise<void> };

/** Lets input, timers and rendering go first. `scheduler.yield`: Chrome 129, Firefox 142; a message to ourselves before. */
const letOthersRun = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
};

/** @returns null when `signal` fired before the end */
export const runInSlices = async <T>(work: Sliced<T>, signal: AbortSignal): Promise<T | null> => {
  let end = performance.now() + SLICE_MS;
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await letOthersRun();
    end = performance.now() + SLICE_MS;
  }
  return null;
};
