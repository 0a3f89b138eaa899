/**
 * What a person does on Chromium's page of extensions. `chrome.runtime.reload()` is no way: an unpacked extension that
 * reloads itself without developer mode stays off (Chromium 156).
 */
import type { BrowserContext } from 'playwright-core';

interface ManageExtension {
  reloadExtension(): Promise<void>;
  disableExtension(): Promise<void>;
}

export const manageExtension = (context: BrowserContext, id: string): ManageExtension => {
  const onItsPage = async (code: string): Promise<void> => {
    const page = await context.newPage();
    try {
      await page.goto('chrome://extensions/');
      await page.evaluate(code);
    } finally {
      await page.close();
    }
  };
  const named = JSON.stringify(id);
  return {
    reloadExtension: () =>
      onItsPage(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
        .then(() => chrome.developerPrivate.reload(${named}, { failQuietly: true }))`),
    disableExtension: () => onItsPage(`chrome.management.setEnabled(${named}, false)`),
  };
};
