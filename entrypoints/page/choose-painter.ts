/** Which painter marks this page, and how it is brought here. */
import { createCssHighlightPainter } from '../../src/highlight/css-highlight-painter.ts';
import { randomNames } from '../../src/highlight/mark-style.ts';
import type { createElementPainter, ElementPorts } from '../../src/highlight/mark-js-painter.ts';
import type { Painter } from '../../src/highlight/painter.ts';
import { askBackground } from '../../src/platform/transport.ts';

const PAINTER = Symbol.for('caveat-lector.element-painter');
type World = { [PAINTER]?: typeof createElementPainter };

/** A page that is still being put together (hydration) is left to finish before elements are put into it (ms). */
const SETTLE_MS = 1000;

const settled = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const wait = (): void => void setTimeout(resolve, SETTLE_MS);
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

const newNames = (): ReturnType<typeof randomNames> => randomNames((bytes) => crypto.getRandomValues(bytes));

export const hasHighlights = (): boolean => typeof Highlight !== 'undefined';

/** @returns null where the browser has no highlights, or the life of the page's session has ended */
export const loadHighlightPainter = async (signal: AbortSignal): Promise<Painter | null> => {
  if (!hasHighlights()) return null;
  const names = newNames();
  await askBackground('style-marks', { names, painter: 'highlights' });
  return signal.aborted ? null : createCssHighlightPainter(document, names, signal);
};

export const loadElementPainter = async (ports: ElementPorts, signal: AbortSignal): Promise<Painter | null> => {
  await settled(signal);
  if (signal.aborted) return null;
  const names = newNames();
  await askBackground('style-marks', { names, painter: 'elements' });
  await askBackground('load-element-painter', {});
  const create = (globalThis as unknown as World)[PAINTER];
  return create && !signal.aborted ? create(document, names, ports, signal) : null;
};
