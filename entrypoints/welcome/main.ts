/** Welcome page: mounts it on the stored settings and on the real cards of the pack. */
import { browser } from '../../src/platform/browser.ts';
import { browserLanguage, interfaceLanguage } from '../../src/platform/interface-language.ts';
import { liveSettings } from '../../src/platform/live-settings.ts';
import { askBackground } from '../../src/platform/transport.ts';
import { loadMessages } from '../../src/ui/messages/load-messages.ts';
import { mountWelcome } from '../../src/ui/welcome/mount-welcome.tsx';

const life = new AbortController();
addEventListener('pagehide', () => life.abort());

// The likeliest words are read while settings are.
void loadMessages(browserLanguage()).catch(() => undefined);

const root = document.getElementById('app');
if (root) {
  const live = await liveSettings(life.signal);
  const language = interfaceLanguage(live.settings.value);
  document.documentElement.lang = language;
  const messages = await loadMessages(language);
  mountWelcome(
    root,
    {
      ...live,
      language,
      messages,
      card: (id) => askBackground('card', { about: { kind: 'record', subject: { family: 'entry', id } }, reuse: null, published: null }),
      openInPanel: (entry) => void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html#/entry/${entry}`) }),
    },
    life.signal,
  );
}
