/**
 * The few settings that may travel with the browser's sync, where the reader has switched it on. Where
 * someone reads and what they mute says what they are interested in; that never leaves the device.
 */
import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

export const SYNCED = ['theme', 'density', 'dwellMs', 'leaveMs', 'language'] as const satisfies readonly (keyof Settings)[];
export type SyncedSettings = Pick<Settings, (typeof SYNCED)[number]>;

export const syncedOf = ({ theme, density, dwellMs, leaveMs, language }: Settings): SyncedSettings => ({
  theme,
  density,
  dwellMs,
  leaveMs,
  language,
});

export const isSameSynced = (a: Settings, b: Settings): boolean => SYNCED.every((name) => a[name] === b[name]);

/** What arrived from another device, checked like a file; null where nothing (or nonsense) is there. */
export const readSynced = (raw: unknown): SyncedSettings | null =>
  typeof raw === 'object' && raw !== null && SYNCED.some((name) => name in raw) ? syncedOf(parseSettings(raw)) : null;
