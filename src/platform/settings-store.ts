/**
 * Settings in the browser's local storage. Where storage is refused or full the extension works with
 * what it has (defaults, or what was last set in this session) and says so in the options.
 */
import { parseSettings } from '../settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

/** What this session knows when storage does not answer. */
let remembered: Settings = DEFAULT_SETTINGS;

export const loadSettings = async (): Promise<Settings> => {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    if (stored !== undefined) remembered = parseSettings(stored);
  } catch {
    // Storage refused: `remembered` stands.
  }
  return remembered;
};

/** @returns false where the change could not be stored and holds for this session only */
export const saveSettings = async (settings: Settings): Promise<boolean> => {
  remembered = settings;
  try {
    await browser.storage.local.set({ [KEY]: settings });
    return true;
  } catch {
    return false;
  }
};

/** Can settings be stored here at all? */
export const storageWorks = async (): Promise<boolean> => {
  try {
    await browser.storage.local.get(KEY);
    return true;
  } catch {
    return false;
  }
};

export const onSettingsChanged = (listener: (settings: Settings, before: Settings) => void, signal: AbortSignal): void => {
  const changed = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) {
      remembered = parseSettings(changes[KEY]?.newValue);
      listener(remembered, parseSettings(changes[KEY]?.oldValue));
    }
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
};
