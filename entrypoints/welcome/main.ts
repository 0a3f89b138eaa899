/** Welcome page: mounts it on the stored settings and on the real cards of the pack. */
import { browser } from '../../src/platform/browser.ts';
import { askBackground } from '../../src/platform/transport.ts';
import { mountWelcome } from '../../src/ui/welcome/mount-welcome.tsx';
import { openOwnPage, pageLife } from '../own-page/open-own-page.ts';

const life = pageLife();

const { root, live, language, messages } = await openOwnPage(life);
mountWelcome(
  root,
  {
    ...live,
    language,
    messages,
    card: (id) => askBackground('card', { about: { kind: 'record', subject: { family: 'entry', id } }, reuse: null, published: null }),
    openInPanel: (entry) => void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html#/entry/${entry}`) }),
  },
  life,
);
