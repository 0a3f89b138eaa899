/**
 * Settings in the browser's local storage. Where storage is refused or full the extension works with
 * what it has (defaults, or what was last set in this session) and says so in the options.
 *
 * Nothing is stored from private windows: what is changed there lies over the stored settings in
 * session storage, which is memory, and goes when the last private window closes.
 */
import { isFromNewerVersion, keepingUnknown, parseSettings } from '../settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';
const PRIVATE_KEY = 'private-settings';

/** What this session knows when storage does not answer. */
let remembered: Settings = DEFAULT_SETTINGS;

const readStored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

const privateChange = async (): Promise<object> => {
  try {
    const change = (await browser.storage.session.get(PRIVATE_KEY))[PRIVATE_KEY];
    return typeof change === 'object' && change !== null ? change : {};
  } catch {
    return {};
  }
};

/** @param isPrivate asked from a private window: what was changed there holds there */
export const loadSettings = async (isPrivate = false): Promise<Settings> => {
  try {
    const stored = await readStored();
    if (stored !== undefined) remembered = parseSettings(stored);
  } catch {
    // Storage refused: `remembered` stands.
  }
  return isPrivate ? parseSettings({ ...remembered, ...(await privateChange()) }) : remembered;
};

const write = async (change: Partial<Settings>, isPrivate: boolean): Promise<boolean> => {
  try {
    if (isPrivate) {
      await browser.storage.session.set({ [PRIVATE_KEY]: { ...(await privateChange()), ...change } });
      return true;
    }
    const settings = { ...(await loadSettings()), ...change };
    remembered = settings;
    await browser.storage.local.set({ [KEY]: keepingUnknown(await readStored(), settings) });
    return true;
  } catch {
    return false;
  }
};

/** Two changes at once would each write what it read before the other; so they wait for each other. */
let writing: Promise<unknown> = Promise.resolve();

/** @returns false where the change could not be stored and holds for this session only */
export const updateSettings = (change: Partial<Settings>, isPrivate = false): Promise<boolean> => {
  const done = writing.then(() => write(change, isPrivate));
  writing = done;
  return done;
};

export const forgetPrivateSettings = async (): Promise<void> => {
  await browser.storage.session.remove(PRIVATE_KEY).catch(() => undefined);
};

export type StorageState = 'works' | 'refused' | 'newer-version';

/** Can settings be stored here at all, and does this version know all that is there? */
export const storageState = async (): Promise<StorageState> => {
  try {
    return isFromNewerVersion(await readStored()) ? 'newer-version' : 'works';
  } catch {
    return 'refused';
  }
};

/** Of the stored settings. */
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

/** Of what lies over them in private windows. */
export const onPrivateSettingsChanged = (listener: () => void, signal: AbortSignal): void => {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && PRIVATE_KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
};
