/** The card under bad input and in every look: what it shows, that it fits, and that axe-core finds nothing. */
import axe from 'axe-core';
import { page as viewport } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildEntryCard } from '../../../src/ui/card/build-entry-card.ts';
import { buildGoneCard, buildNotFoundCard } from '../../../src/ui/card/build-empty-card.ts';
import { buildOutletCard } from '../../../src/ui/card/build-outlet-card.ts';
import type { CardModel } from '../../../src/ui/card/card-model.ts';
import { openCard } from '../../../src/ui/card/card-view.ts';
import type { CardView } from '../../../src/ui/card/card-view.ts';
import { budapest, documents, NOW, outlets, report, rt, rtDocument } from './fixtures.ts';
import { quietCallbacks } from './quiet-callbacks.ts';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung'.repeat(4);
const ARABIC = 'مذكرة بودابست بشأن الضمانات الأمنية';
const base = { documents, outlets, language: 'en', mention: report.mentions[0] ?? null, pageReuse: report.reuse[0] ?? null, now: NOW };
const entry = (change: object, input: object = {}): CardModel => buildEntryCard({ ...base, ...input, entry: { ...budapest, ...change } });

const manyDocuments = new Map(Array.from({ length: 300 }, (_, n) => [`d${String(n)}`, { ...rtDocument, id: `d${String(n)}` }]));
const manyPassages = [...manyDocuments.keys()].flatMap((document) => budapest.passages.slice(1, 2).map((p) => ({ ...p, document })));

/** Every letter grows an accent and every word a third, as the longest of our languages do. */
const pseudo = (text: string): string => text.replace(/[aeiou]/gu, (v) => `${v}${v}\u0301`);
const pseudoLabels = (model: CardModel): CardModel => ({
  ...model,
  labels: Object.fromEntries(
    Object.entries(model.labels).map(([key, value]) => [key, typeof value === 'string' ? pseudo(value) : value.map(pseudo)]),
  ) as CardModel['labels'],
});

const STATES: readonly (readonly [string, () => CardModel, string])[] = [
  ['as it should be', () => entry({}), 'Budapest Memorandum'],
  ['an outlet', () => buildOutletCard({ ...base, outlet: rt, finding: null, text: '', isLink: false }), 'State-controlled'],
  [
    'words without an end',
    () => entry({ names: { en: LONG }, summary: { en: LONG.repeat(3) }, misread: { en: LONG.repeat(9) } }),
    'Donaudampf',
  ],
  ['the longest texts', () => entry({ summary: { en: 'A long sentence without an end, '.repeat(40) } }), 'A long sentence'],
  ['no texts at all', () => entry({ summary: {}, misread: undefined, facts: [], passages: [], related: [] }), 'Budapest Memorandum'],
  ['no name in any known language', () => entry({ names: {} }), 'budapest-memorandum'],
  ['right-to-left text', () => entry({ names: { en: ARABIC }, summary: { en: ARABIC.repeat(4) } }), 'مذكرة'],
  ['300 passages', () => entry({ passages: manyPassages }, { documents: manyDocuments }), 'and 297 more'],
  ['a language without a catalogue', () => entry({}, { language: 'ja-JP' }), 'Budapest Memorandum'],
  ['a record that is gone', () => buildGoneCard('Budapest Memorandum', 'en'), 'not in the corpus any more'],
  ['words that are no name', () => buildNotFoundCard('hovercraft', 'en'), 'called “hovercraft”'],
  ['labels a third longer', () => pseudoLabels(entry({})), 'Budapest Memorandum'],
];

describe('the card', () => {
  let abort: AbortController;
  beforeEach(() => {
    abort = new AbortController();
    document.documentElement.lang = 'en';
    document.title = 'A page with a card';
    document.body.innerHTML = '<main><h1>A page</h1><p>with a word</p></main>';
  });
  afterEach(async () => {
    abort.abort();
    await viewport.viewport(414, 896);
  });

  const open = (model: CardModel, theme: 'light' | 'dark' | 'contrast' | 'system' = 'light'): { card: HTMLElement; view: CardView } => {
    const host = document.createElement('div');
    document.documentElement.append(host);
    abort.signal.addEventListener('abort', () => host.remove());
    const root = host.attachShadow({ mode: 'open' });
    const view = openCard(root, model, { theme, callbacks: quietCallbacks }, abort.signal);
    const card = root.querySelector<HTMLElement>('.card');
    if (card === null) throw new Error('expected a card');
    // Axe judges what is to be seen; a card that is fading in is not.
    card.style.animation = 'none';
    return { card, view };
  };
  const violations = async (): Promise<string[]> => {
    const { violations: found } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} ${n.failureSummary ?? ''}`).join(', ')}`);
  };
  /** Nothing in it is wider than it is, or hangs out of it. */
  const isContained = (card: HTMLElement): string[] => {
    const edge = card.getBoundingClientRect();
    return [...card.querySelectorAll<HTMLElement>('*')]
      .filter((each) => each.checkVisibility())
      .filter((each) => each.getBoundingClientRect().right > edge.right + 1 || each.getBoundingClientRect().left < edge.left - 1)
      .map((each) => `${each.localName}.${each.className} ${each.textContent?.slice(0, 30) ?? ''}`);
  };

  it.each(STATES)('%s: says what it has, fits 320 pixels, and bears axe', async (_, model, words) => {
    await viewport.viewport(320, 640);
    const { card, view } = open(model());
    await view.place({ left: 20, right: 80, top: 100, bottom: 118 });
    expect(card.textContent).toContain(words);
    expect(isContained(card)).toEqual([]);
    expect(card.getBoundingClientRect().bottom).toBeLessThanOrEqual(640);
    expect(await violations()).toEqual([]);
  });

  it.each(['light', 'dark', 'contrast', 'system'] as const)('%s: bears axe, with everything unfolded', async (theme) => {
    await viewport.viewport(600, 900);
    const { card, view } = open(entry({ related: ['x'] }, { names: new Map([['x', 'Lisbon Protocol']]) }), theme);
    await view.place({ left: 20, right: 80, top: 40, bottom: 58 });
    for (const closed of card.querySelectorAll<HTMLElement>('[aria-expanded=false]')) closed.click();
    expect(await violations()).toEqual([]);
  });
});
