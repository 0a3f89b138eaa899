/**
 * The browser's own sync, off unless the reader switches it on, and then only for what
 * `settings/synced.ts` lists. Switched on where another device has been before, its values are taken;
 * otherwise this device's are the first. A refused or full sync area changes nothing here.
 */
import { isSameSynced, readSynced, syncedOf } from '../settings/synced.ts';
import type { Settings } from '../settings/settings.ts';
import { browser } from './browser.ts';
import { loadSettings, updateSettings } from './settings-store.ts';

const KEY = 'reading';

const send = (settings: Settings): Promise<void> => browser.storage.sync.set({ [KEY]: syncedOf(settings) }).catch(() => undefined);

const fetchSynced = async (): Promise<unknown> => {
  try {
    return (await browser.storage.sync.get(KEY))[KEY];
  } catch {
    return undefined;
  }
};

/** After a change of the stored settings. */
export const syncAfterChange = async (settings: Settings, before: Settings): Promise<void> => {
  if (!settings.sync) return;
  if (before.sync) {
    if (!isSameSynced(settings, before)) await send(settings);
    return;
  }
  const elsewhere = readSynced(await fetchSynced());
  if (elsewhere) await updateSettings(elsewhere);
  else await send(settings);
};

/** Takes over what another device sends, while sync is on here. */
export const listenToSync = (): void => {
  browser.storage.onChanged.addListener((changes, area) => {
    const arrived = area === 'sync' ? readSynced(changes[KEY]?.newValue) : null;
    if (arrived) void loadSettings().then((settings) => (settings.sync ? updateSettings(arrived) : false));
  });
};
