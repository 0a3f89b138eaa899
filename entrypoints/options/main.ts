/** Options: mounts the options page on the stored settings. */
import { browserLanguage, interfaceLanguage } from '../../src/platform/interface-language.ts';
import { liveSettings } from '../../src/platform/live-settings.ts';
import { askBackground } from '../../src/platform/transport.ts';
import { loadMessages } from '../../src/ui/messages/load-messages.ts';
import { mountOptions } from '../../src/ui/options/mount-options.tsx';
import { packShelf } from './pack-shelf.ts';

const life = new AbortController();
addEventListener('pagehide', () => life.abort());

// The likeliest words are read while settings are.
void loadMessages(browserLanguage()).catch(() => undefined);

/** In the reader's language; ids that are no longer known are left out. */
const entryNames = async (entries: readonly string[], language: string): Promise<Record<string, string>> => {
  if (entries.length === 0) return {};
  const ids = { entries, outlets: [], documents: [], claims: [], wordings: [] };
  const found = await askBackground('page-records', { ids, language });
  return Object.fromEntries(Object.entries(found.entries).map(([id, { name }]) => [id, name]));
};

const root = document.getElementById('app');
if (root) {
  const live = await liveSettings(life.signal);
  const language = interfaceLanguage(live.settings.value);
  document.documentElement.lang = language;
  const messages = await loadMessages(language);
  mountOptions(root, { ...live, packs: packShelf, language, messages, entryNames: (ids) => entryNames(ids, language) }, life.signal);
}
