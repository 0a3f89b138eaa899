import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToMenus, refreshMenus } from '../../../entrypoints/background/menus.ts';
import { loadSettings } from '../../../src/platform/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { chooseMenu, fake } from '../fake-browser.ts';

const tab = (url: string, incognito = false) => ({ id: 7, url, incognito });
const NEWS = tab('https://news.example/a');

listenToMenus();
beforeEach(() => {
  fake.stored = { settings: { ...DEFAULT_SETTINGS } };
  fake.session = {};
  fake.told = [];
  fake.isOptionsOpen = false;
});

const becomes = (read: () => Promise<unknown>, wanted: unknown) => vi.waitFor(async () => expect(await read()).toEqual(wanted));
const rules = async (isPrivate = false) => (await loadSettings(isPrivate)).sites;

describe('the menu of the toolbar button', () => {
  it.each([
    ['marks', 'on'],
    ['panel-only', 'panel-only'],
    ['off', 'off'],
  ])('%s: the rule of the site is %s', async (menuItemId, rule) => {
    chooseMenu({ menuItemId }, NEWS);
    await becomes(() => rules(), { 'news.example': rule });
  });

  it('makes no rule for a page that is no site', async () => {
    chooseMenu({ menuItemId: 'off' }, tab('chrome://settings/'));
    chooseMenu({ menuItemId: 'off' });
    chooseMenu({ menuItemId: 'settings' });
    await vi.waitFor(() => expect(fake.isOptionsOpen).toBe(true));
    expect(await rules()).toEqual({});
  });

  it('switches everything off and on again', async () => {
    const isOn = async () => (await loadSettings()).enabled;
    chooseMenu({ menuItemId: 'everywhere' }, NEWS);
    await becomes(isOn, false);
    chooseMenu({ menuItemId: 'everywhere' }, NEWS);
    await becomes(isOn, true);
  });

  it('stores nothing of a private window', async () => {
    chooseMenu({ menuItemId: 'off' }, tab('https://news.example/a', true));
    await becomes(() => rules(true), { 'news.example': 'off' });
    expect(await rules()).toEqual({});
  });

  it('has six entries at most, in the reader’s language, and shows whether it is on', async () => {
    await refreshMenus({ ...DEFAULT_SETTINGS, language: 'de', enabled: false });
    await refreshMenus({ ...DEFAULT_SETTINGS, language: 'en', enabled: false });
    const onButton = fake.menus.filter(({ contexts }) => contexts.includes('action'));
    expect(onButton.length).toBeLessThanOrEqual(6);
    expect(fake.menus.map(({ id }) => id)).toEqual(['look-up', 'marks', 'panel-only', 'off', 'everywhere', 'settings']);
    expect(fake.menus.find(({ id }) => id === 'everywhere')?.checked).toBe(false);
    expect(fake.menus.find(({ id }) => id === 'settings')?.title).toBe('Settings');
  });
});

describe('the menu of selected words', () => {
  it('asks the frame in which they are', async () => {
    chooseMenu({ menuItemId: 'look-up', frameId: 3 }, NEWS);
    await vi.waitFor(() => expect(fake.told).toEqual([[7, { name: 'look-up', body: {} }, { frameId: 3 }]]));
  });

  it('does nothing for an entry that is not ours', async () => {
    chooseMenu({ menuItemId: 'of-another-version' }, NEWS);
    await Promise.resolve();
    expect(fake.told).toEqual([]);
  });
});
