/** The element painter, in a file of its own: only pages of readers who chose it load mark.js. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createElementPainter } from '../src/highlight/mark-js-painter.ts';

/** In the extension's own world of this frame; the page script takes it from there. */
const PAINTER = Symbol.for('caveat-lector.element-painter');

export default defineUnlistedScript(() => {
  (globalThis as unknown as Record<symbol, unknown>)[PAINTER] = createElementPainter;
});
