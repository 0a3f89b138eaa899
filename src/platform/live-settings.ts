/** Settings as signals, for the extension's own pages: what is stored is shown, what is changed is stored. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Reach, Settings } from '../settings/settings.ts';
import { browser } from './browser.ts';
import { EVERYWHERE } from './page-scripts.ts';
import { loadSettings, onSettingsChanged, saveSettings, storageWorks } from './settings-store.ts';

export interface LiveSettings {
  readonly settings: ReadonlySignal<Settings>;
  /** False: storage is refused here; the defaults are in use. */
  readonly isStored: ReadonlySignal<boolean>;
  /** False: the change could not be stored and holds for this session only. */
  update(change: Partial<Settings>): Promise<boolean>;
  /** Must be called in the click: the browser may have to ask for access. */
  setReach(reach: Reach): Promise<boolean>;
}

export const liveSettings = async (until: AbortSignal): Promise<LiveSettings> => {
  const settings = signal(await loadSettings());
  const isStored = signal(await storageWorks());
  onSettingsChanged((next) => {
    settings.value = next;
  }, until);
  const update = async (change: Partial<Settings>): Promise<boolean> => {
    settings.value = { ...settings.value, ...change };
    const stored = await saveSettings(settings.value);
    isStored.value = stored;
    return stored;
  };
  return {
    settings,
    isStored,
    update,
    setReach: async (reach) => {
      // Firefox lets readers withhold what the manifest names; asking again for what is granted shows nothing.
      if (reach !== 'on-click') {
        const granted = await browser.permissions
          .request({ origins: [...EVERYWHERE] })
          .catch(() => browser.permissions.contains({ origins: [...EVERYWHERE] }));
        if (!granted) return false;
      }
      return update({ reach });
    },
  };
};
