/** Settings as a file to keep or to carry to another browser: JSON that says what it is. */
import { parseSettings } from '../../settings/parse-settings.ts';
import { SETTINGS_VERSION } from '../../settings/settings.ts';
import type { Settings } from '../../settings/settings.ts';

const FORMAT = 'caveat-lector-settings';
/** A file of settings has kilobytes; a megabyte is something else. */
const MAX_LENGTH = 1_000_000;

export type SettingsFile =
  { readonly kind: 'settings'; readonly settings: Settings } | { readonly kind: 'invalid' } | { readonly kind: 'newer' };

export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings }, null, 2)}\n`;

export const readSettingsFile = (text: string): SettingsFile => {
  if (text.length > MAX_LENGTH) return { kind: 'invalid' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { kind: 'invalid' };
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== FORMAT) return { kind: 'invalid' };
  const version = 'version' in raw ? raw.version : undefined;
  if (typeof version !== 'number' || !('settings' in raw)) return { kind: 'invalid' };
  if (version > SETTINGS_VERSION) return { kind: 'newer' };
  return { kind: 'settings', settings: parseSettings(raw.settings) };
};
