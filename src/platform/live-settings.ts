/** Settings as signals, for the extension's own pages: what is stored is shown, what is changed is stored. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Reach, Settings } from '../settings/settings.ts';
import { browser } from './browser.ts';
import { EVERYWHERE } from './page-scripts.ts';
import { isPrivateWindow } from './private-window.ts';
import {
  loadSettings,
  onPrivateSettingsChanged,
  onSettingsChanged,
  storageState,
  updateSettings,
  type StorageState,
} from './settings-store.ts';

export interface LiveSettings {
  readonly settings: ReadonlySignal<Settings>;
  /** `private`: changes hold until the last private window closes. */
  readonly storage: ReadonlySignal<StorageState | 'private'>;
  /** False: the change could not be stored, and what was before holds. */
  update(change: Partial<Settings>): Promise<boolean>;
  /** Must be called in the click: the browser may have to ask for access. */
  setReach(reach: Reach): Promise<boolean>;
}

export const liveSettings = async (until: AbortSignal): Promise<LiveSettings> => {
  // Side by side: a page of ours shows nothing before it has them.
  const [isPrivate, stored, state] = await Promise.all([isPrivateWindow(), loadSettings(), storageState()]);
  const settings = signal(isPrivate ? await loadSettings(true) : stored);
  const storage = signal<StorageState | 'private'>(isPrivate ? 'private' : state);
  const reload = (): void =>
    void loadSettings(isPrivate).then((next) => {
      settings.value = next;
    });
  onSettingsChanged(reload, until);
  if (isPrivate) onPrivateSettingsChanged(reload, until);
  const update = async (change: Partial<Settings>): Promise<boolean> => {
    const before = settings.value;
    const changed = { ...before, ...change };
    settings.value = changed;
    const stored = await updateSettings(change, isPrivate);
    if (!stored) storage.value = 'refused';
    // What is shown is what holds.
    if (!stored && settings.value === changed) settings.value = before;
    return stored;
  };
  return {
    settings,
    storage,
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
