/** A card of every kind, over a page of text: to be looked at, and to be heard. */
import { buildClaimCard } from '../../../src/ui/card/build-claim-card.ts';
import { buildEntryCard } from '../../../src/ui/card/build-entry-card.ts';
import { buildNotFoundCard } from '../../../src/ui/card/build-empty-card.ts';
import { buildOutletCard } from '../../../src/ui/card/build-outlet-card.ts';
import { buildWordingCard } from '../../../src/ui/card/build-wording-card.ts';
import type { CardModel } from '../../../src/ui/card/card-model.ts';
import { openCard } from '../../../src/ui/card/card-view.ts';
import type { CardView } from '../../../src/ui/card/card-view.ts';
import { article5, bbc, budapest, documents, guaranteesClaim, NOW, operationWording, outlets, report, rt } from './fixtures.ts';
import type { View } from './looks/look-at.ts';
import { quietCallbacks } from './quiet-callbacks.ts';

const base = (language: string) => ({
  documents,
  outlets,
  language,
  pageReuse: report.reuse[0] ?? null,
  now: NOW,
  names: new Map([['nato-article-5', 'Article 5']]),
  report: { address: 'https://corrections.example/new', version: 'test 0123456789ab' },
});
const mention = report.mentions[0] ?? null;
const place = { start: 0, end: 10, score: 0.9, shown: true, why: [] };
const finding = { claim: guaranteesClaim.id, variant: 'promised-defence', assessment: 'misleading' as const, ...place };

const entryCard = (language: string): CardModel => buildEntryCard({ ...base(language), entry: budapest, mention });
const articleCard = (language: string): CardModel => buildEntryCard({ ...base(language), entry: article5, mention: null });

const PAGE = `<main><h1>A page</h1><p>${'With words under the card. '.repeat(20)}</p></main>`;

const view = (
  name: string,
  model: (language: string) => CardModel,
  act: (card: CardView, root: ShadowRoot, language: string) => void = () => undefined,
): View => ({
  name: `card-${name}`,
  mount: async ({ language, theme }) => {
    const abort = new AbortController();
    document.documentElement.lang = 'en';
    document.title = 'A page with a card';
    document.body.innerHTML = PAGE;
    const host = document.createElement('div');
    document.documentElement.append(host);
    abort.signal.addEventListener('abort', () => host.remove());
    const root = host.attachShadow({ mode: 'open' });
    const card = openCard(root, model(language), { theme, callbacks: quietCallbacks }, abort.signal);
    act(card, root, language);
    await card.place({ left: 20, right: 90, top: 20, bottom: 38 });
    return {
      root,
      box: () => new DOMRect(card.box().left, 0, card.box().right - card.box().left, card.box().bottom + 20),
      unmount: () => abort.abort(),
    };
  },
});

const unfold = (_: CardView, root: ShadowRoot): void => {
  for (const closed of root.querySelectorAll<HTMLElement>('[aria-expanded=false]')) closed.click();
};

export const CARD_VIEWS: readonly View[] = [
  view('entry', entryCard),
  view('entry-unfolded', entryCard, unfold),
  view('entry-pinned', entryCard, (card) => card.setPinned(true)),
  view('term-in-a-card', entryCard, (card, _, language) => card.turnTo(articleCard(language))),
  view('claim', (language) =>
    buildClaimCard({
      ...base(language),
      claim: guaranteesClaim,
      finding: { ...finding, voice: 'speaker', stance: 'asserts' },
      text: 'promised',
    }),
  ),
  view('wording', (language) =>
    buildWordingCard({
      ...base(language),
      wording: operationWording,
      finding: { wording: operationWording.id, ...place },
      text: 'operation',
    }),
  ),
  view('outlet', (language) => buildOutletCard({ ...base(language), outlet: rt, finding: null, text: 'RT', isLink: false })),
  view('link', (language) => buildOutletCard({ ...base(language), outlet: bbc, finding: null, text: 'BBC', isLink: true })),
  view('nothing-found', (language) => buildNotFoundCard('hovercraft', language)),
];
