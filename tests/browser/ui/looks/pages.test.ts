/** Options and welcome, in every look. */
import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/settings/settings.ts';
import { messagesFor } from '../../../../src/ui/messages/catalogue.ts';
import { mountOptions } from '../../../../src/ui/options/mount-options.tsx';
import type { OptionsSource } from '../../../../src/ui/options/settings-source.ts';
import { mountWelcome } from '../../../../src/ui/welcome/mount-welcome.tsx';
import { lookAt } from './look-at.ts';
import type { Look, View } from './look-at.ts';

vi.mock('../../../../src/ui/messages/catalogue.ts', async (original) => (await import('./pseudo.ts')).withPseudo(await original()));

const sourceOf = ({ language, theme }: Look, start: Partial<Settings>, storage: 'works' | 'refused'): OptionsSource => ({
  settings: signal<Settings>({ ...DEFAULT_SETTINGS, ...start, theme }),
  storage: signal(storage),
  update: () => Promise.resolve(true),
  setReach: () => Promise.resolve(true),
  entryNames: () => Promise.resolve({ nato: 'NATO' }),
  packs: {
    list: () =>
      Promise.resolve([
        { id: 'imported-feed', title: 'a-feed-with-a-long-name-of-checked-claims.json', claims: 212, imported: '2026-11-26' },
      ]),
    importReviews: () => Promise.resolve(null),
    remove: () => Promise.resolve(),
  },
  language,
  messages: messagesFor(language),
});

/** Everything the page can show: rules, muted entries, muted words, sync. */
const FULL: Partial<Settings> = {
  sites: { 'news.example.org': 'off', 'a-very-long-host-name-that-has-no-end.example.org': 'panel-only' },
  muted: ['nato', 'withdrawn'],
  mutedForms: ['the west'],
  sync: true,
};

const view = (name: string, ready: string, mount: (root: HTMLElement, look: Look, until: AbortSignal) => void): View => ({
  name,
  mount: async (look) => {
    const abort = new AbortController();
    document.body.innerHTML = '<div id="root"></div>';
    mount(document.getElementById('root') as HTMLElement, look, abort.signal);
    await vi.waitFor(() => {
      if (document.querySelector(ready) === null) throw new Error(`there is no ${ready} in ${name}`);
    });
    return { root: document, unmount: () => abort.abort() };
  },
});

lookAt([
  view('options', '#packs ~ ul li', (root, look, until) => mountOptions(root, sourceOf(look, FULL, 'works'), until)),
  view('options-not-stored', '#packs ~ ul li', (root, look, until) => mountOptions(root, sourceOf(look, {}, 'refused'), until)),
  view('welcome', '.sample', (root, look, until) =>
    mountWelcome(root, { ...sourceOf(look, {}, 'works'), card: () => Promise.resolve(null), openInPanel: () => undefined }, until),
  ),
]);
