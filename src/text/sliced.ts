/**
 * Long work that can be interrupted: a generator stops at every `yield`, and whoever runs it decides when it
 * goes on – the page between two frames, the background between two messages, Node not at all.
 */
export type Sliced<T> = Generator<void, T>;

/** Without interruption: in Node, and where the caller needs the answer at once. */
export const runThrough = <T>(work: Sliced<T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

/** What is worked out once, by whoever asks first. */
export const slicedOnce = <T>(work: () => Sliced<T>): (() => Sliced<T>) => {
  let made: { readonly value: T } | null = null;
  return function* () {
    made ??= { value: yield* work() };
    return made.value;
  };
};

export interface SliceRules {
  /** How long a slice may take (ms). */
  readonly milliseconds: number;
  /** A clock (ms). */
  now(): number;
  /** Resolves when everybody else has had their turn. */
  letOthersRun(): Promise<void>;
}

/** @returns null when `signal` fired before the end */
export const runInSlicesOf = async <T>(work: Sliced<T>, rules: SliceRules, signal?: AbortSignal): Promise<T | null> => {
  let end = rules.now() + rules.milliseconds;
  while (!signal?.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (rules.now() < end) continue;
    await rules.letOthersRun();
    end = rules.now() + rules.milliseconds;
  }
  return null;
};
