/** Chromium drops key commands it does not like without a word; these it must have assigned. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assignedShortcuts } from '../../../src/cli/browser/ask-extension.ts';
import { launchChromium, type Chromium } from '../../../src/cli/browser/chromium.ts';
import { chromiumBuild, chromiumPath } from '../support/built.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium({
    executable: chromiumPath(),
    extension: chromiumBuild(),
    headless: true,
    hostMap: {},
    sealed: true,
    language: 'en-US',
  });
});
afterAll(() => browser?.close());

it('assigns every key command we suggest', async () => {
  // macOS writes the same keys as signs: ⌥⇧K.
  const [panel, marks] = process.platform === 'darwin' ? ['⌥⇧K', '⌥⇧J'] : ['Alt+Shift+K', 'Alt+Shift+J'];
  expect(await assignedShortcuts(await browser.worker())).toMatchObject({ 'open-panel': panel, 'toggle-marks': marks });
});
