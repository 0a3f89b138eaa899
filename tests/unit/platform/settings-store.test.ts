import { beforeEach, describe, expect, it } from 'vitest';
import { loadSettings, saveSettings, storageWorks } from '../../../src/platform/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { fake } from '../fake-browser.ts';

beforeEach(() => Object.assign(fake, { stored: {}, isStorageRefused: false }));

describe('settings in storage', () => {
  it('are read as they were written', async () => {
    expect(await saveSettings({ ...DEFAULT_SETTINGS, density: 'all' })).toBe(true);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
    expect(await storageWorks()).toBe(true);
  });

  it('are the last known ones where storage is refused or full, and the refusal is told', async () => {
    fake.isStorageRefused = true;
    expect(await saveSettings({ ...DEFAULT_SETTINGS, theme: 'dark' })).toBe(false);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(await storageWorks()).toBe(false);
  });

  it('survive nonsense that something else has stored', async () => {
    fake.stored = { settings: { density: 7, sites: 'all' } };
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
});
