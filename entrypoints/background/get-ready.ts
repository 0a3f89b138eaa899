/**
 * A background that was stopped opens its packs while the page is still loading, and not when the page asks.
 *
 * Cost of a cold start: the browser starts the worker, the index is read, and the first look-up runs code that no
 * compiler has seen. A look-up of one sentence takes the last of it out of the reader's way; once a page has sent its
 * own words that look-up has nothing left to prepare, and gives way.
 */
import { allPacks } from '../../src/platform/pack-files.ts';
import { onPageLoad } from '../../src/platform/page-loads.ts';
import { loadSettings } from '../../src/platform/settings-store.ts';
import type { Pack } from '../../src/corpus/pack.ts';
import { completeReport, readMentions } from '../../src/report/build-report.ts';
import type { Sliced } from '../../src/text/sliced.ts';
import { workInSlicesUntil } from '../../src/platform/work-in-slices.ts';

const SENTENCE = 'In 1994 Ukraine signed the Budapest Memorandum, and NATO spoke of it at the Bucharest Summit, Reuters reported.';

/** Nothing waits for the look-up, so that it makes room after each of its steps (ms). */
const SLICE_MS = 1;

const asked = new AbortController();

/** A page has sent its words. */
export const pageHasAsked = (): void => asked.abort();

function* lookUp(packs: readonly Pack[]): Sliced<void> {
  const page = { id: '', url: null, lang: 'en', blocks: [{ text: SENTENCE, role: 'paragraph' as const }] };
  const reading = yield* readMentions(packs, page);
  yield;
  yield* completeReport(packs, reading, { density: 'all', muted: new Set() });
}

const getReady = async (): Promise<void> => {
  if ((await loadSettings()).reach === 'on-click') return;
  const packs = await allPacks();
  await workInSlicesUntil(lookUp(packs), asked.signal, { milliseconds: SLICE_MS });
};

/** Once for as long as this background lives. The listener stays: by it the browser knows what to wake us for. */
export const getReadyForPages = (): void => {
  let isReady = false;
  onPageLoad(() => {
    if (isReady) return;
    isReady = true;
    void getReady().catch(() => undefined);
  }, new AbortController().signal);
};
