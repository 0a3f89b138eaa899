/** Side panel: mounts the panel on what the followed tab reports. */
import { interfaceLanguage } from '../../src/platform/interface-language.ts';
import { liveSettings } from '../../src/platform/live-settings.ts';
import { allPacks } from '../../src/platform/pack-files.ts';
import { mountPanel } from '../../src/ui/panel/mount-panel.tsx';
import { createPanelSource } from './panel-source.ts';

const life = new AbortController();
addEventListener('pagehide', () => life.abort());

// The first thing shown needs it; settings are read meanwhile.
void allPacks().catch(() => undefined);

const root = document.getElementById('app');
if (root) {
  const live = await liveSettings(life.signal);
  const language = interfaceLanguage(live.settings.value);
  document.documentElement.lang = language;
  mountPanel(root, createPanelSource(live, language, life.signal), life.signal);
}
