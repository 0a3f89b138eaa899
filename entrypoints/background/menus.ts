/** What the entries of the toolbar button's menu and of the page's menu do. */
import { makeMenus, onMenuClick, type MenuClick } from '../../src/platform/context-menus.ts';
import { interfaceLanguage } from '../../src/platform/interface-language.ts';
import { openOptions } from '../../src/platform/panel.ts';
import { loadSettings, updateSettings } from '../../src/platform/settings-store.ts';
import { tellFrame } from '../../src/platform/transport.ts';
import { hostOf } from '../../src/settings/host-of.ts';
import type { Settings, SiteRule } from '../../src/settings/settings.ts';
import { messagesFor } from '../../src/ui/messages/catalogue.ts';

export const refreshMenus = (settings: Settings): Promise<void> => {
  const { lookUp, marks, panelOnly, off, everywhere, settings: all } = messagesFor(interfaceLanguage(settings)).control.menu;
  return makeMenus({ 'look-up': lookUp, marks, 'panel-only': panelOnly, off, everywhere, settings: all }, settings);
};

const setSiteRule = async ({ tab }: MenuClick, rule: SiteRule): Promise<void> => {
  const host = tab === null ? '' : hostOf(tab.url);
  if (tab === null || host === '') return;
  const { sites } = await loadSettings(tab.incognito);
  await updateSettings({ sites: { ...sites, [host]: rule } }, tab.incognito);
};

export const toggleEverywhere = async (isPrivate: boolean): Promise<void> => {
  const { enabled } = await loadSettings(isPrivate);
  await updateSettings({ enabled: !enabled }, isPrivate);
};

const follow = async (click: MenuClick): Promise<unknown> => {
  switch (click.item) {
    case 'look-up':
      return click.tab && tellFrame(click.tab.id, click.frameId, 'look-up', {});
    case 'marks':
      return setSiteRule(click, 'on');
    case 'panel-only':
    case 'off':
      return setSiteRule(click, click.item);
    case 'everywhere':
      return toggleEverywhere(click.tab?.incognito ?? false);
    case 'settings':
      return openOptions();
  }
};

export const listenToMenus = (): void => onMenuClick((click) => void follow(click).catch(() => undefined));
