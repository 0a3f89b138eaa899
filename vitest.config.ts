/**
 * Three kinds of tests. `unit`: no browser, in Node. `browser`: code that needs a real DOM, inside a
 * real Chromium. `e2e`: the built extension in real browsers, driven from Node, two browsers at a time.
 * `npm test` finds the browsers, builds, and runs all three; `npx vitest run --project unit` one.
 */
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { QUIET_FLAGS } from './src/cli/browser/chromium.ts';
import { findChromium } from './src/cli/browser/find-browser.ts';
import { thisMachine } from './src/cli/browser/machine.ts';
import { accessibleText } from './tests/browser/accessible-text.ts';
import { emulateMedia } from './tests/browser/emulate-media.ts';
import { restPointer } from './tests/browser/rest-pointer.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The extension API does not exist in Node; what is tested there gets a made-up one. */
const alias = { 'webextension-polyfill': here('./tests/unit/fake-browser.ts') };

const chromium = findChromium(thisMachine(), { install: false });

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          isolate: false,
        },
        resolve: { alias },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { accessibleText, emulateMedia, restPointer },
            provider: playwright({
              launchOptions: { ...(chromium.path !== null && { executablePath: chromium.path }), args: [...QUIET_FLAGS] },
              // Room for the tallest picture: in a smaller window the tests' frame is drawn at a smaller scale.
              contextOptions: { viewport: { width: 1280, height: 1500 } },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
        // As in the build: what Citation.js could fetch with stays out (wxt.config.ts).
        resolve: { alias: { 'node-fetch': here('./src/ui/citation/no-fetch.ts'), 'sync-fetch': here('./src/ui/citation/no-fetch.ts') } },
        // Found one by one while tests run, they would make a page reload in the middle of a test.
        optimizeDeps: {
          include: [
            '@citation-js/core',
            '@citation-js/plugin-bibtex',
            '@citation-js/plugin-ris',
            '@floating-ui/dom',
            '@preact/signals',
            'axe-core',
            'mark.js',
            'minisearch',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
          ],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // A browser start takes seconds, and two cores are shared by two browsers at most.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // After all others: browsers want the machine for themselves.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
