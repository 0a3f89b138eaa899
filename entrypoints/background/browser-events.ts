/** What the browser's own events make happen: install, toolbar, key commands, changed settings. */
import { browser } from '../../src/platform/browser.ts';
import { bundledPack } from '../../src/platform/pack-files.ts';
import { registerPageScript, runPageScript, servePagesAlreadyOpen } from '../../src/platform/page-scripts.ts';
import { openPanelFromToolbar } from '../../src/platform/panel.ts';
import { onLastPrivateWindowClosed } from '../../src/platform/private-window.ts';
import { forgetPrivateSettings, loadSettings, onPrivateSettingsChanged, onSettingsChanged } from '../../src/platform/settings-store.ts';
import { listenToSync, syncAfterChange } from '../../src/platform/settings-sync.ts';
import { askPage, tellEveryFrame, tellEveryPage } from '../../src/platform/transport.ts';
import { endWorkOfClosedTabs } from '../../src/platform/wanted-work.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { listenToMenus, refreshMenus, toggleEverywhere } from './menus.ts';

const register = async (settings: Settings): Promise<void> => {
  const hosts = settings.reach === 'known-news' ? (await bundledPack()).hosts() : [];
  await registerPageScript(settings.reach, hosts);
};

const onInstalled = async (reason: string): Promise<void> => {
  const settings = await loadSettings();
  await Promise.all([register(settings), refreshMenus(settings)]);
  if (settings.reach !== 'on-click') await servePagesAlreadyOpen();
  // Updates are silent.
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
};

/** Key commands; Chrome suggests four keys at most, so "look up" has none until the reader gives it one. */
const onCommand = (command: string, tab: { readonly id?: number | undefined; readonly incognito: boolean } | undefined): void => {
  const id = tab?.id;
  if (command === 'toggle-marks') return void toggleEverywhere(tab?.incognito ?? false);
  if (id === undefined) return;
  if (command === 'open-panel') void openPanelFromToolbar(id);
  if (command === 'next-mark' || command === 'previous-mark')
    void askPage(id, 'step-mark', { direction: command === 'next-mark' ? 'next' : 'previous' });
  if (command === 'look-up') void tellEveryFrame(id, 'look-up', {});
};

export const listenToBrowser = (): void => {
  browser.runtime.onInstalled.addListener((details) => void onInstalled(details.reason));

  browser.action.onClicked.addListener((tab) => {
    const id = tab.id;
    if (id === undefined) return;
    void openPanelFromToolbar(id);
    // Where the reader chose "only when I click", this click is what runs the page script (activeTab).
    void loadSettings().then((settings) => (settings.reach === 'on-click' ? runPageScript(id) : false));
  });

  browser.commands.onCommand.addListener(onCommand);
  browser.runtime.onStartup.addListener(() => void loadSettings().then(refreshMenus));
  listenToMenus();
  endWorkOfClosedTabs();

  const life = new AbortController().signal;
  onSettingsChanged((settings, before) => {
    void syncAfterChange(settings, before);
    if (before.language !== settings.language || before.enabled !== settings.enabled) void refreshMenus(settings);
    if (before.reach !== settings.reach) void register(settings);
    void tellEveryPage('refresh');
  }, life);
  onPrivateSettingsChanged(() => void tellEveryPage('refresh'), life);
  onLastPrivateWindowClosed(() => void forgetPrivateSettings());
  listenToSync();
};
