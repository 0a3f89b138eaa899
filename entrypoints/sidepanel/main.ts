/** Side panel: mounts the panel on what the followed tab reports. */
import { followTab } from '../../src/platform/followed-tab.ts';
import { askBackground } from '../../src/platform/transport.ts';
import { mountPanel } from '../../src/ui/panel/mount-panel.tsx';
import { openOwnPage, pageLife } from '../own-page/open-own-page.ts';
import { askAhead } from './ask-ahead.ts';
import { createPanelSource } from './panel-source.ts';

const life = pageLife();

// Side by side: the background wakes and the page is asked while settings are read.
void askBackground('wake', {}).catch(() => undefined);
const tab = followTab(location.href);
const ahead = askAhead(tab, life);

const { root, ...own } = await openOwnPage(life);
mountPanel(root, createPanelSource({ tab, ahead, ...own, life }), life);
