/**
 * One reading at a time. What is asked for during one is done after it, once, however often it was asked:
 * a page that changes faster than it can be read is still read, and work never piles up.
 */
export const inTurns = (again: () => Promise<void>, signal: AbortSignal): ((work: () => Promise<void>) => Promise<void>) => {
  let busy = false;
  let waiting = false;
  return async function take(work) {
    if (busy) {
      waiting = true;
      return;
    }
    busy = true;
    try {
      await work();
    } finally {
      busy = false;
      if (waiting && !signal.aborted) {
        waiting = false;
        void take(again).catch(() => undefined);
      }
    }
  };
};
