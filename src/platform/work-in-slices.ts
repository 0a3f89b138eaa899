/** Slices in the background: a long page is read between the messages of other pages, not before them. */
import { runInSlicesOf, type Sliced } from '../text/sliced.ts';

/** A card asked for meanwhile waits so long at most (ms). */
const SLICE_MS = 16;

/** A task of its own: messages that have arrived come first, and answers leave. */
export const letOthersRun = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export interface SliceChoices {
  readonly milliseconds?: number;
  /** Who goes first after each slice; by default whoever has a task. */
  readonly letOthersRun?: () => Promise<void>;
}

/** @returns null when `signal` fired before the end */
export const workInSlicesUntil = <T>(work: Sliced<T>, signal?: AbortSignal, choices: SliceChoices = {}): Promise<T | null> =>
  runInSlicesOf(work, { milliseconds: SLICE_MS, now: () => performance.now(), letOthersRun, ...choices }, signal);

/** @throws {DOMException} AbortError when `signal` fired before the end */
export const workInSlices = async <T>(work: Sliced<T>, signal?: AbortSignal, choices?: SliceChoices): Promise<T> => {
  const done = await workInSlicesUntil(work, signal, choices);
  signal?.throwIfAborted();
  return done as T;
};
