import { signal } from '@preact/signals';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../src/settings/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { buildEntryCard } from '../../../src/ui/card/build-entry-card.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { mountOptions } from '../../../src/ui/options/mount-options.tsx';
import type { ShelvedPack } from '../../../src/ui/options/settings-source.ts';
import { writeSettingsFile } from '../../../src/ui/options/settings-file.ts';
import { mountWelcome } from '../../../src/ui/welcome/mount-welcome.tsx';
import { budapest, documents, NOW, outlets } from './fixtures.ts';

let abort = new AbortController();

const sourceOf = (start: Partial<Settings> = {}, works = true, language = 'en') => {
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS, ...start });
  return {
    settings,
    storage: signal(works ? ('works' as const) : ('refused' as const)),
    update: vi.fn((change: Partial<Settings>) => {
      if (works) settings.value = { ...settings.value, ...change };
      return Promise.resolve(works);
    }),
    setReach: vi.fn(() => Promise.resolve(false)),
    entryNames: () => Promise.resolve({ nato: 'NATO' }),
    packs: {
      list: vi.fn(() => Promise.resolve<readonly ShelvedPack[]>([])),
      importReviews: vi.fn((_name: string, text: string) => Promise.resolve(text === 'none' ? null : { taken: 2, refused: 1 })),
      remove: vi.fn(() => Promise.resolve()),
    },
    language,
    messages: messagesFor(language),
  };
};

const root = (): HTMLElement => {
  abort = new AbortController();
  document.body.innerHTML = '<div id="root"></div>';
  return document.getElementById('root') as HTMLElement;
};
const shows = (text: string) => vi.waitFor(() => expect(document.body.textContent).toContain(text));

afterEach(() => abort.abort());

describe('imported fact checks', () => {
  const file = (text: string): File => new File([text], 'feed.json', { type: 'application/json' });
  const input = () => document.querySelector<HTMLInputElement>('section[aria-labelledby=packs] input[type=file]') as HTMLInputElement;

  it('are read from a file, listed and removed', async () => {
    const source = sourceOf();
    source.packs.list.mockResolvedValue([{ id: 'imported-feed', title: 'feed.json', claims: 2, imported: '2026-11-26' }]);
    mountOptions(root(), source, abort.signal);
    await userEvent.upload(input(), file('some'));
    await shows('2 claims were imported; 1 could not be read.');
    expect(source.packs.importReviews).toHaveBeenCalledWith('feed.json', 'some');
    await page.getByRole('button', { name: 'Remove feed.json' }).click();
    expect(source.packs.remove).toHaveBeenCalledWith('imported-feed');
  });

  it('a file without any says so', async () => {
    mountOptions(root(), sourceOf(), abort.signal);
    await userEvent.upload(input(), file('none'));
    await shows('Nothing was changed.');
  });

  it('where nothing can be stored that is said, and what was there stays', async () => {
    const source = sourceOf();
    source.packs.importReviews.mockRejectedValue(new Error('QuotaExceededError'));
    mountOptions(root(), source, abort.signal);
    await userEvent.upload(input(), file('some'));
    await shows('This could not be saved.');
  });
});

describe('options', () => {
  it('saves each choice as it is made, and says so', async () => {
    const source = sourceOf();
    mountOptions(root(), source, abort.signal);
    await page.getByRole('radio', { name: 'Every mention' }).click();
    await page.getByRole('radio', { name: 'Dark' }).click();
    expect(source.settings.value).toMatchObject({ density: 'all', theme: 'dark' });
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await shows('Saved.');
  });

  it('says that nothing can be stored here', async () => {
    mountOptions(root(), sourceOf({}, false), abort.signal);
    await shows('Settings cannot be stored here; the defaults are in use.');
    await page.getByRole('radio', { name: 'Every mention' }).click();
    await shows('This could not be saved.');
  });

  it('asks for access when it has to, and tells when it was not given', async () => {
    const source = sourceOf();
    mountOptions(root(), source, abort.signal);
    await page.getByRole('radio', { name: 'On known news sites' }).click();
    expect(source.setReach).toHaveBeenCalledWith('known-news');
    await shows('The browser did not give this access.');
  });

  it('keeps rules for sites', async () => {
    const source = sourceOf();
    mountOptions(root(), source, abort.signal);
    const field = page.getByRole('textbox', { name: 'Add a site' });
    await field.fill('nonsense');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await shows('Please give a host name');
    await field.fill('https://News.Example.org/a');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(source.settings.value.sites).toEqual({ 'news.example.org': 'off' });
    await page.getByRole('combobox', { name: 'Rule: news.example.org' }).selectOptions('panel-only');
    expect(source.settings.value.sites).toEqual({ 'news.example.org': 'panel-only' });
    await page.getByRole('button', { name: 'Remove news.example.org' }).click();
    expect(source.settings.value.sites).toEqual({});
  });

  it('names muted entries, also one that is no longer known', async () => {
    const source = sourceOf({ muted: ['nato', 'withdrawn'] });
    mountOptions(root(), source, abort.signal);
    await page.getByRole('button', { name: 'Remove NATO' }).click();
    await page.getByRole('button', { name: 'Remove withdrawn' }).click();
    expect(source.settings.value.muted).toEqual([]);
  });

  it.each([
    [
      'settings',
      writeSettingsFile({ ...DEFAULT_SETTINGS, theme: 'dark', reach: 'on-click' }),
      'The settings were read from the file.',
      'dark',
    ],
    ['nonsense', '[]', 'This file does not hold settings of this extension.', 'system'],
    [
      'a newer version',
      '{"format":"caveat-lector-settings","version":9,"settings":{}}',
      'This file was made by a newer version.',
      'system',
    ],
  ])('reads a file with %s', async (_name, text, said, theme) => {
    const source = sourceOf();
    mountOptions(root(), source, abort.signal);
    const input = document.querySelector('input[type=file]') as HTMLElement;
    await userEvent.upload(input, new File([text], 'settings.json', { type: 'application/json' }));
    await shows(said);
    expect(source.settings.value.theme).toBe(theme);
    expect(source.settings.value.reach).toBe('all-sites');
  });
});

describe('welcome', () => {
  it('has a sample whose card opens by keyboard and gives the focus back', async () => {
    const card = vi.fn(() =>
      Promise.resolve(buildEntryCard({ entry: budapest, documents, outlets, language: 'en', mention: null, pageReuse: null, now: NOW })),
    );
    mountWelcome(root(), { ...sourceOf(), card, openInPanel: vi.fn() }, abort.signal);
    const word = page.getByRole('button', { name: 'Budapest Memorandum' });
    (word.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(card).toHaveBeenCalled());
    const host = () => document.documentElement.lastElementChild;
    await vi.waitFor(() => expect(host()?.tagName).toBe('DIV'));
    expect(card).toHaveBeenCalledWith('budapest-memorandum');
    await vi.waitFor(() => expect(document.activeElement).toBe(host()));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(document.activeElement).toBe(word.element()));
  });

  it('does not overflow at 320 pixels in any language', async () => {
    await page.viewport(320, 700);
    for (const language of ['en', 'de', 'uk', 'fr', 'es', 'pl']) {
      for (const mount of [
        () =>
          mountWelcome(root(), { ...sourceOf({}, true, language), card: () => Promise.resolve(null), openInPanel: vi.fn() }, abort.signal),
        () => mountOptions(root(), sourceOf({ muted: ['nato'], sites: { 'a.example': 'off' } }, true, language), abort.signal),
      ]) {
        mount();
        expect(document.documentElement.scrollWidth, language).toBeLessThanOrEqual(320);
        abort.abort();
      }
    }
    await page.viewport(414, 896);
  });
});
