/** Side panel: mounts the panel on what the followed tab reports. */
import { followTab } from '../../src/platform/followed-tab.ts';
import { browserLanguage, interfaceLanguage } from '../../src/platform/interface-language.ts';
import { liveSettings } from '../../src/platform/live-settings.ts';
import { askBackground } from '../../src/platform/transport.ts';
import { loadMessages } from '../../src/ui/messages/load-messages.ts';
import { mountPanel } from '../../src/ui/panel/mount-panel.tsx';
import { askAhead } from './ask-ahead.ts';
import { createPanelSource } from './panel-source.ts';

const life = new AbortController();
addEventListener('pagehide', () => life.abort());

// Side by side: the background wakes, the page is asked and the likeliest words are read while settings are.
void askBackground('wake', {}).catch(() => undefined);
const tab = followTab(location.href);
const ahead = askAhead(tab, life.signal);
void loadMessages(browserLanguage()).catch(() => undefined);

const root = document.getElementById('app');
if (root) {
  const live = await liveSettings(life.signal);
  const language = interfaceLanguage(live.settings.value);
  document.documentElement.lang = language;
  const messages = await loadMessages(language);
  mountPanel(root, createPanelSource({ tab, ahead, live, language, messages, life: life.signal }), life.signal);
}
