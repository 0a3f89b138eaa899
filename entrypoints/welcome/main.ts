/** Welcome page: mounts it on the stored settings and on the real cards of the pack. */
import { browser } from '../../src/platform/browser.ts';
import { entryNames } from '../../src/platform/entry-names.ts';
import { interfaceLanguage } from '../../src/platform/interface-language.ts';
import { liveSettings } from '../../src/platform/live-settings.ts';
import { bundledPack } from '../../src/platform/pack-files.ts';
import { gatherCard } from '../../src/ui/card/gather-card.ts';
import { mountWelcome } from '../../src/ui/welcome/mount-welcome.tsx';

const life = new AbortController();
addEventListener('pagehide', () => life.abort());

const root = document.getElementById('app');
if (root) {
  const live = await liveSettings(life.signal);
  const language = interfaceLanguage(live.settings.value);
  document.documentElement.lang = language;
  mountWelcome(
    root,
    {
      ...live,
      language,
      entryNames: (ids) => entryNames(ids, language),
      card: async (entry) =>
        gatherCard(await bundledPack(), {
          about: { kind: 'record', subject: { family: 'entry', id: entry } },
          reuse: null,
          language,
          now: Date.now(),
        }),
      openInPanel: (entry) => void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html#/entry/${entry}`) }),
    },
    life.signal,
  );
}
