/**
 * "You are here": while a panel is open beside a page, the page tells it which part of its text is in the
 * window. A port and no messages: it lives exactly as long as both sides do, and a page without a panel
 * beside it does not listen to anything. Nothing of it can be seen by the page's own script.
 */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { undoWhileConnected } from './orphaned.ts';

const NAME = 'seen-place';
/** Quick enough to follow an eye, slow enough to cost nothing while scrolling. */
const EVERY_MS = 200;

interface Span {
  readonly start: number;
  readonly end: number;
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  'end' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number';

const tell = (port: Runtime.Port, seen: () => Span | null, signal: AbortSignal): void => {
  const gone = new AbortController();
  const until = AbortSignal.any([signal, gone.signal]);
  let told = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    waiting = undefined;
    const span = seen();
    const words = JSON.stringify(span);
    if (words === told || until.aborted) return;
    told = words;
    port.postMessage(span);
  };
  const soon = (): void => {
    waiting ??= setTimeout(look, EVERY_MS);
  };
  port.onDisconnect.addListener(() => gone.abort());
  addEventListener('scroll', soon, { passive: true, capture: true, signal: until });
  addEventListener('resize', soon, { passive: true, signal: until });
  until.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  soon();
};

/** Page side. */
export const tellSeenPlace = (seen: () => Span | null, signal: AbortSignal): void => {
  const listener = (port: Runtime.Port): void => {
    if (port.name === NAME) tell(port, seen, signal);
  };
  browser.runtime.onConnect.addListener(listener);
  undoWhileConnected(() => browser.runtime.onConnect.removeListener(listener), signal);
};

/** Panel side: follows the top frame of one tab until `signal` fires. */
export const followSeenPlace = (tabId: number, listener: (span: Span | null) => void, signal: AbortSignal): void => {
  if (signal.aborted) return;
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
  port.onMessage.addListener((message: unknown) => listener(isSpan(message) ? message : null));
  port.onDisconnect.addListener(() => {
    // A page without our script: reading the error keeps the browser from logging it.
    void browser.runtime.lastError;
    if (!signal.aborted) listener(null);
  });
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
};
