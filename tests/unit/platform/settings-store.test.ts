import { beforeEach, describe, expect, it } from 'vitest';
import { forgetPrivateSettings, loadSettings, storageState, updateSettings } from '../../../src/platform/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { fake } from '../fake-browser.ts';

beforeEach(async () => {
  Object.assign(fake, { stored: {}, session: {}, sync: {}, isStorageRefused: false });
  await updateSettings(DEFAULT_SETTINGS);
});

describe('settings in storage', () => {
  it('are read as they were written', async () => {
    expect(await updateSettings({ density: 'all' })).toBe(true);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
    expect(await storageState()).toBe('works');
  });

  it('are the last known ones where storage is refused or full, and the refusal is told', async () => {
    fake.isStorageRefused = true;
    expect(await updateSettings({ theme: 'dark' })).toBe(false);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(await storageState()).toBe('refused');
  });

  it('survive nonsense that something else has stored', async () => {
    fake.stored = { settings: { density: 7, sites: 'all' } };
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('lose no change when two are made at once', async () => {
    await Promise.all([updateSettings({ theme: 'dark' }), updateSettings({ density: 'all' }), updateSettings({ muted: ['nato'] })]);
    expect(await loadSettings()).toMatchObject({ theme: 'dark', density: 'all', muted: ['nato'] });
  });

  it('keep what only a newer version knows, and say that there is such', async () => {
    fake.stored = { settings: { version: 99, theme: 'dark', hovercraft: { eels: true } } };
    expect(await storageState()).toBe('newer-version');
    expect(await updateSettings({ density: 'all' })).toBe(true);
    expect(fake.stored['settings']).toMatchObject({ version: 99, theme: 'dark', density: 'all', hovercraft: { eels: true } });
  });
});

describe('a private window', () => {
  it('stores nothing: its changes lie in memory over the stored settings', async () => {
    await updateSettings({ theme: 'dark' });
    const before = structuredClone(fake.stored);
    expect(await updateSettings({ sites: { 'secret.example': 'off' }, muted: ['nato'] }, true)).toBe(true);
    expect(fake.stored).toEqual(before);
    expect(fake.sync).toEqual({});
    expect(await loadSettings(true)).toMatchObject({ theme: 'dark', sites: { 'secret.example': 'off' }, muted: ['nato'] });
    expect(await loadSettings()).toMatchObject({ theme: 'dark', sites: {}, muted: [] });
  });

  it('sees what is changed outside, and forgets its own when the last one closes', async () => {
    await updateSettings({ muted: ['nato'] }, true);
    await updateSettings({ density: 'all' });
    expect(await loadSettings(true)).toMatchObject({ density: 'all', muted: ['nato'] });
    await forgetPrivateSettings();
    expect(await loadSettings(true)).toMatchObject({ density: 'all', muted: [] });
  });
});
