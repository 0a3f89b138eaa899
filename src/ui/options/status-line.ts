/** The status line of options and welcome: what became of a change. */
import { signal, type ReadonlySignal } from '@preact/signals';

/** Milliseconds: time to look up and read two words. */
const SAID_MS = 4000;

export interface StatusLine {
  /** Empty: nothing. */
  readonly said: ReadonlySignal<string>;
  say(sentence: string): void;
}

export const createStatusLine = (): StatusLine => {
  const said = signal('');
  return {
    said,
    say: (sentence) => {
      said.value = sentence;
      setTimeout(() => {
        if (said.value === sentence) said.value = '';
      }, SAID_MS);
    },
  };
};
