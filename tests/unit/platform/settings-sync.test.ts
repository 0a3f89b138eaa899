import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadSettings, updateSettings } from '../../../src/platform/settings-store.ts';
import { listenToSync, syncAfterChange } from '../../../src/platform/settings-sync.ts';
import { SYNCED } from '../../../src/settings/synced.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import browser, { fake } from '../fake-browser.ts';

const OFF = DEFAULT_SETTINGS;
const ON = { ...OFF, sync: true };

beforeEach(async () => {
  Object.assign(fake, { stored: {}, session: {}, sync: {}, isStorageRefused: false });
  await updateSettings(OFF);
});

describe('sync', () => {
  it('is off by default, and then nothing is sent', async () => {
    expect(OFF.sync).toBe(false);
    await syncAfterChange({ ...OFF, theme: 'dark' }, OFF);
    expect(fake.sync).toEqual({});
  });

  it('carries theme, density, times and language, and nothing else', async () => {
    const settings = { ...ON, theme: 'dark', sites: { 'rt.com': 'off' }, muted: ['nato'], mutedForms: ['the west'] } as const;
    await syncAfterChange(settings, OFF);
    expect(Object.keys(fake.sync['reading'] as object).sort()).toEqual([...SYNCED].sort());
    expect(JSON.stringify(fake.sync)).not.toMatch(/rt\.com|nato|west|reach|enabled/u);
  });

  it('takes what another device has left when it is switched on', async () => {
    fake.sync['reading'] = { theme: 'dark', density: 'all', sites: { 'a.example': 'off' }, muted: ['nato'] };
    await updateSettings(ON);
    await syncAfterChange(ON, OFF);
    expect(await loadSettings()).toMatchObject({ theme: 'dark', density: 'all', sites: {}, muted: [] });
  });

  it.each([
    [true, 'dark'],
    [false, 'system'],
  ])('switched on: %s, an arriving theme makes it %s', async (sync, theme) => {
    await updateSettings({ sync });
    listenToSync();
    await browser.storage.sync.set({ reading: { theme: 'dark', dwellMs: 'soon' } });
    await vi.waitFor(async () => expect((await loadSettings()).theme).toBe(theme));
    expect((await loadSettings()).dwellMs).toBe(OFF.dwellMs);
  });

  it('bears a refused sync area', async () => {
    fake.isStorageRefused = true;
    await expect(syncAfterChange(ON, OFF)).resolves.toBeUndefined();
  });
});
