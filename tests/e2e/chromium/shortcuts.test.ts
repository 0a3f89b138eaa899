/** Chromium drops key commands it does not like without a word; these it must have assigned. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assignedShortcuts } from '../../../src/cli/browser/ask-extension.ts';
import type { Chromium } from '../../../src/cli/browser/chromium.ts';
import { startChromium } from '../support/start-chromium.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

it('assigns every key command we suggest', async () => {
  // macOS writes the same keys as signs: ⌥⇧K.
  const isMac = process.platform === 'darwin';
  expect(await assignedShortcuts(await browser.worker())).toMatchObject({
    'open-panel': isMac ? '⌥⇧K' : 'Alt+Shift+K',
    'toggle-marks': isMac ? '⌥⇧J' : 'Alt+Shift+J',
    'next-mark': isMac ? '⌥⇧.' : 'Alt+Shift+Period',
    'previous-mark': isMac ? '⌥⇧,' : 'Alt+Shift+Comma',
    // Chrome takes four at most; the reader assigns this one.
    'look-up': '',
  });
});
