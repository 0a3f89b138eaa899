/** Waits for something by asking again and again: for states that announce themselves to nobody. */
const PAUSE_MS = 40;

/**
 * Asks until the answer is neither null, undefined nor false; an error counts as "not yet".
 *
 * @throws {Error} naming `what` when `limitMs` have passed
 */
export const until = async <T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  limitMs: number,
): Promise<T> => {
  const end = performance.now() + limitMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`waited ${limitMs} ms in vain until ${what} (last answer: ${String(last)})`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};
