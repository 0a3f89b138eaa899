/** Options: mounts the options page on the stored settings. */
import { entryNames } from '../../src/platform/entry-names.ts';
import { interfaceLanguage } from '../../src/platform/interface-language.ts';
import { liveSettings } from '../../src/platform/live-settings.ts';
import { packShelf } from './pack-shelf.ts';
import { mountOptions } from '../../src/ui/options/mount-options.tsx';

const life = new AbortController();
addEventListener('pagehide', () => life.abort());

const root = document.getElementById('app');
if (root) {
  const live = await liveSettings(life.signal);
  const language = interfaceLanguage(live.settings.value);
  document.documentElement.lang = language;
  mountOptions(root, { ...live, packs: packShelf, language, entryNames: (ids) => entryNames(ids, language) }, life.signal);
}
