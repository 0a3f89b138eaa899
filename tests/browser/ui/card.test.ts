import { page as viewport, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildEntryCard } from '../../../src/ui/card/build-entry-card.ts';
import { controlCards } from '../../../src/ui/card/card-controller.ts';
import type { CardController } from '../../../src/ui/card/card-controller.ts';
import type { CardTarget } from '../../../src/ui/card/card-target.ts';
import type { CardModel } from '../../../src/ui/card/card-model.ts';
import { article5, budapest, documents, NOW, outlets, report } from './fixtures.ts';

const PARAGRAPH =
  'This agreement should replace the {Budapest Memorandum}. Kiev insists on guarantees similar to {Article 5} of the treaty. ';

const modelOf = (key: string): CardModel => {
  const card = buildEntryCard({
    entry: key === 'article' || key === 'nato-article-5' ? article5 : budapest,
    documents,
    outlets,
    names: new Map([
      ['nato-article-5', 'Article 5'],
      ['budapest-memorandum', 'Budapest Memorandum'],
    ]),
    language: 'en',
    mention: report.mentions[0] ?? null,
    pageReuse: report.reuse[0] ?? null,
    now: NOW,
    report: { address: 'https://corrections.example/new', version: 'test 0123456789ab' },
  });
  const summary = card.summary && { ...card.summary, terms: termsIn(card.summary.text) };
  return { ...card, summary };
};

/** "Ukraine" stands for a term whose card is Article 5's. */
const termsIn = (text: string) => {
  const start = text.indexOf('Ukraine');
  return start < 0 ? [] : [{ start, end: start + 7, subject: { family: 'entry' as const, id: 'nato-article-5' } }];
};

/** A page of text with two words that have cards, and the card controller at work on it. */
const setUp = (signal: AbortSignal, mode: ShadowRootMode) => {
  document.body.innerHTML = '';
  document.body.style.cssText = 'margin: 0; padding: 40px; font: 18px/1.6 serif';
  const paragraph = document.createElement('p');
  for (const [index, piece] of PARAGRAPH.split(/[{}]/u).entries()) {
    const part = document.createElement(index % 2 === 1 ? 'span' : 'i');
    part.textContent = piece;
    if (index % 2 === 1) part.id = piece === 'Article 5' ? 'article' : 'budapest';
    paragraph.append(part);
  }
  const filler = document.createElement('p');
  filler.textContent = 'More words follow to fill this page. '.repeat(400);
  const field = document.createElement('button');
  field.textContent = 'A control of the page';
  document.body.append(field, paragraph, filler);

  const words = [...paragraph.querySelectorAll('span')];
  const targetOf = (word: HTMLElement): CardTarget => ({ key: word.id, rects: () => [...word.getClientRects()] });
  const roots: ShadowRoot[] = [];
  const load = vi.fn((target: CardTarget): Promise<CardModel | null> => Promise.resolve(modelOf(target.key)));
  const ports = {
    hitTest: {
      at: (x: number, y: number): CardTarget | null => {
        const word = words.find((each) =>
          [...each.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom),
        );
        return word === undefined ? null : targetOf(word);
      },
    },
    load,
    expect: vi.fn(),
    loadTerm: vi.fn(({ id }: { id: string }): Promise<CardModel | null> => Promise.resolve(modelOf(id))),
    attach: (_: CardTarget, until: AbortSignal): ShadowRoot => {
      const host = document.createElement('div');
      document.documentElement.append(host);
      until.addEventListener('abort', () => host.remove());
      const root = host.attachShadow({ mode });
      roots.push(root);
      return root;
    },
    settings: () => ({ dwellMs: 20, leaveMs: 250, theme: 'light' as const }),
    act: vi.fn(),
    copy: vi.fn(() => Promise.resolve(true)),
    isGenuine: () => true,
  };
  const controller = controlCards(ports, signal);
  return {
    controller,
    ports,
    load,
    field,
    targetOf,
    root: () => roots.at(-1),
    roots: () => roots.length,
    word: (id: string) => document.getElementById(id) as HTMLElement,
  };
};

const cardOf = (root: ShadowRoot | undefined): HTMLElement => {
  const card = root?.querySelector<HTMLElement>('[role=dialog]');
  if (card == null) throw new Error('expected an open card, found none');
  return card;
};
const isOpen = (controller: CardController, expected: boolean) => vi.waitFor(() => expect(controller.isOpen()).toBe(expected));
const button = (root: ShadowRoot | undefined, name: string): HTMLElement => {
  const found = [...cardOf(root).querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (found === undefined) throw new Error(`expected a button ${name}`);
  return found;
};

/** The last button of the footer; a long text has a "More" of its own. */
const more = (root: ShadowRoot | undefined): HTMLElement => cardOf(root).querySelector('footer .last') as HTMLElement;

const moveTo = (element: Element): PointerEvent => {
  const { left, top } = element.getBoundingClientRect();
  return new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: left + 2, clientY: top + 2 });
};

describe('card', () => {
  let abort: AbortController;
  let page: ReturnType<typeof setUp>;
  beforeEach(() => {
    abort = new AbortController();
    page = setUp(abort.signal, 'closed');
  });

  /** The test tool's pointer does not find its way into a closed root; the card behaves the same in an open one. */
  const openRoot = () => {
    abort.abort();
    abort = new AbortController();
    page = setUp(abort.signal, 'open');
  };

  afterEach(async () => {
    abort.abort();
    await userEvent.unhover(document.body);
  });

  const hoverOpen = async (id = 'budapest') => {
    await userEvent.hover(page.word(id));
    await isOpen(page.controller, true);
    await vi.waitFor(() => expect(cardOf(page.root()).style.left).not.toBe(''));
  };

  it('opens on hover with everything it has to say, and leaves the focus alone', async () => {
    page.field.focus();
    await hoverOpen();
    const text = cardOf(page.root()).textContent ?? '';
    const order = [
      'Agreement · 1994',
      'Budapest Memorandum',
      'gave Ukraine security assurances',
      'Often misread',
      'The text itself',
      'existing borders of Ukraine',
      'primary text',
      'Who says what',
      'CNN’s English has “piece of paper”.',
      'State-controlled · Russia',
      'Reworded copy: not RT’s exact words.',
      'As of 22 November 2026',
      'These are RT’s words, reworded.',
      'Open in panel',
    ].map((part) => [part, text.indexOf(part)] as const);
    expect(order.filter(([, at]) => at < 0)).toEqual([]);
    expect(order.map(([, at]) => at)).toEqual(order.map(([, at]) => at).sort((a, b) => a - b));
    expect(document.activeElement).toBe(page.field);
  });

  it('says that a card may be wanted before it asks for one', async () => {
    await hoverOpen();
    const [expected] = page.ports.expect.mock.invocationCallOrder;
    const [asked] = page.load.mock.invocationCallOrder;
    expect(expected).toBeLessThan(asked ?? 0);
  });

  it('never covers its word and stays in view', async () => {
    for (const top of ['0px', '300px', '60vh']) {
      page.word('budapest').parentElement?.style.setProperty('margin-top', top);
      await hoverOpen();
      const card = cardOf(page.root()).getBoundingClientRect();
      for (const line of page.word('budapest').getClientRects()) expect(card.bottom <= line.top || card.top >= line.bottom).toBe(true);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(innerWidth);
      expect(card.bottom).toBeLessThanOrEqual(innerHeight);
      page.controller.close();
      await userEvent.hover(page.field);
    }
  });

  it.each([
    ['a phone', 320, 640],
    ['a phone on its side', 640, 320],
    ['a small frame', 400, 200],
    ['a very small frame', 240, 160],
  ])('fits %s and leaves its word free', async (_, width, height) => {
    await viewport.viewport(width, height);
    page.field.remove();
    await hoverOpen();
    const card = cardOf(page.root()).getBoundingClientRect();
    for (const line of page.word('budapest').getClientRects())
      expect(card.bottom <= line.top || card.top >= line.bottom || card.right <= line.left || card.left >= line.right).toBe(true);
    expect([card.left >= 0, card.top >= 0, card.right <= innerWidth, card.bottom <= innerHeight]).toEqual([true, true, true, true]);
    expect(card.height).toBeGreaterThan(40);
    // Something to read, and a way on.
    expect(cardOf(page.root()).querySelector('footer')?.checkVisibility()).toBe(true);
    await viewport.viewport(414, 896);
  });

  it('reads from left to right on a page that does not', async () => {
    document.documentElement.dir = 'rtl';
    await hoverOpen();
    const card = cardOf(page.root());
    const [first, last] = [card.querySelector('.kind'), card.querySelector('[aria-label=Close]')].map(
      (e) => e?.getBoundingClientRect().left ?? 0,
    );
    expect(first).toBeLessThan(last ?? 0);
    expect(card.getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
    expect(card.getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth);
    document.documentElement.removeAttribute('dir');
  });

  it('says whose words the page is without being scrolled', async () => {
    await hoverOpen();
    const card = cardOf(page.root()).getBoundingClientRect();
    const line = cardOf(page.root()).querySelector('.page')?.getBoundingClientRect();
    expect(line?.height).toBeGreaterThan(0);
    expect(line?.bottom).toBeLessThanOrEqual(card.bottom);
  });

  it('is a labelled dialog in the top layer of a closed root, with no trace after closing', async () => {
    const before = document.documentElement.outerHTML;
    await hoverOpen();
    const card = cardOf(page.root());
    expect(card.matches(':popover-open')).toBe(true);
    expect(card.getAttribute('aria-label')).toBe('About Budapest Memorandum');
    expect(document.documentElement.lastElementChild?.shadowRoot).toBeNull();
    expect(document.documentElement.lastElementChild?.getAttributeNames()).toEqual([]);
    page.controller.close();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('closes with Esc, which the page does not hear', async () => {
    await hoverOpen();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await userEvent.keyboard('{Escape}');
    expect(page.controller.isOpen()).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', heard);
  });

  it('closes when the pointer leaves, and not when it goes into the card', async () => {
    openRoot();
    await hoverOpen();
    await userEvent.hover(button(page.root(), 'Copy'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(page.controller.isOpen()).toBe(true);
    await userEvent.hover(page.field);
    await isOpen(page.controller, false);
  });

  it('stays when pinned, until closed', async () => {
    openRoot();
    await hoverOpen();
    await userEvent.click(button(page.root(), 'Pin'));
    expect(button(page.root(), 'Unpin').getAttribute('aria-pressed')).toBe('true');
    await userEvent.hover(page.field);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(page.controller.isOpen()).toBe(true);
    await userEvent.click(button(page.root(), 'Close'));
    expect(page.controller.isOpen()).toBe(false);
  });

  it('opened by keyboard takes the focus, holds it while tabbing, and gives it back', async () => {
    page.field.focus();
    page.controller.openByKeyboard(page.targetOf(page.word('article')));
    await isOpen(page.controller, true);
    const root = page.root();
    expect(root?.activeElement).toBe(cardOf(root));
    await userEvent.keyboard('{Tab}');
    expect(root?.activeElement?.getAttribute('aria-label')).toBe('Pin');
    for (let step = 0; step < 30 && page.controller.isOpen(); step++) await userEvent.keyboard('{Tab}');
    expect(page.controller.isOpen()).toBe(false);
    expect(document.activeElement).toBe(page.field);
  });

  it('explains itself, shows the rest of a long text, copies, mutes and leads to the panel', async () => {
    openRoot();
    await hoverOpen();
    const root = page.root();
    const why = cardOf(root).querySelector<HTMLElement>('.why');
    expect(why?.hidden).toBe(true);
    await userEvent.click(button(root, 'Why here?'));
    expect(why?.hidden).toBe(false);
    expect(why?.textContent).toContain('names nothing else');
    await vi.waitFor(() => expect(why?.getBoundingClientRect().bottom).toBeLessThanOrEqual(cardOf(root).getBoundingClientRect().bottom));
    await userEvent.click(button(root, 'More'));
    expect(cardOf(root).textContent).toContain('It was signed by Kuchma.');
    await userEvent.click(button(root, 'Copy'));
    await vi.waitFor(() => expect(cardOf(root).querySelector('[role=status]')?.textContent).toBe('Copied'));
    expect(page.ports.copy).toHaveBeenCalledWith(expect.stringContaining('https://undocs.org/A/49/765'));
    await userEvent.click(button(root, 'Open in panel'));
    expect(page.ports.act).toHaveBeenCalledWith({ kind: 'open-in-panel' }, expect.anything());
    expect(page.controller.isOpen()).toBe(true);
    await userEvent.click(more(root));
    await userEvent.click(button(root, 'Do not mark this'));
    expect(page.ports.act).toHaveBeenCalledWith(
      { kind: 'mute' },
      expect.objectContaining({ subject: { family: 'entry', id: 'budapest-memorandum' } }),
    );
    expect(page.controller.isOpen()).toBe(false);
  });

  it('has the controls of the site and of the words behind “More”, and copies Markdown', async () => {
    openRoot();
    await hoverOpen();
    const list = cardOf(page.root()).querySelector('.actions');
    expect(list?.checkVisibility()).toBe(false);
    await userEvent.click(more(page.root()));
    expect([...(list?.querySelectorAll('button') ?? [])].map((each) => each.textContent)).toEqual([
      'Copy as Markdown',
      'Do not mark this',
      'Do not mark “Budapest Memorandum”',
      'Panel only on this site',
      'Switch off on this site',
      'Report a problem',
      'All settings',
    ]);
    await userEvent.click(button(page.root(), 'Copy as Markdown'));
    expect(page.ports.copy).toHaveBeenCalledWith(expect.stringContaining('## Budapest Memorandum'));
    await userEvent.click(button(page.root(), 'Do not mark “Budapest Memorandum”'));
    expect(page.ports.act).toHaveBeenCalledWith({ kind: 'mute-form', form: 'Budapest Memorandum' }, expect.anything());
    expect(page.controller.isOpen()).toBe(false);
  });

  it('prepares a report of a problem that names the page only where the reader says so', async () => {
    openRoot();
    await hoverOpen();
    await userEvent.click(more(page.root()));
    await userEvent.click(button(page.root(), 'Report a problem'));
    const link = cardOf(page.root()).querySelector<HTMLAnchorElement>('.report a');
    const body = () => new URL(link?.href ?? '').searchParams.get('body') ?? '';
    expect(link?.href).toMatch(/^https:\/\/corrections\.example\/new\?/u);
    expect(body()).toContain('Record: entry/budapest-memorandum\nPack: test 0123456789ab');
    expect(body()).not.toContain(location.host);
    await userEvent.click(cardOf(page.root()).querySelector('.report input') as HTMLElement);
    expect(body()).toContain(`Page: ${location.href}\nWords: Budapest Memorandum`);
  });

  it('opens a term in its place, with a way back to where the reader was', async () => {
    openRoot();
    page.controller.openByKeyboard(page.targetOf(page.word('budapest')));
    await isOpen(page.controller, true);
    const root = page.root();
    const backButton = cardOf(root).querySelector<HTMLElement>('.back');
    expect(backButton?.checkVisibility()).toBe(false);
    const link = cardOf(root).querySelector<HTMLElement>('.term');
    expect([link?.getAttribute('role'), link?.textContent]).toEqual(['link', 'Ukraine']);
    link?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(cardOf(root).querySelector('h2')?.textContent).toContain('Article 5'));
    expect(cardOf(root).getAttribute('aria-label')).toContain('Article 5');
    expect(root?.activeElement).toBe(cardOf(root));
    expect(page.roots()).toBe(1);
    await userEvent.click(backButton as HTMLElement);
    expect(cardOf(root).querySelector('h2')?.textContent).toBe('Budapest Memorandum');
    expect(cardOf(root).getAttribute('aria-label')).toBe('About Budapest Memorandum');
    expect(backButton?.checkVisibility()).toBe(false);

    link?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(cardOf(root).querySelector('h2')?.textContent).toContain('Article 5'));
    await userEvent.keyboard('{Backspace}');
    expect(cardOf(root).querySelector('h2')?.textContent).toBe('Budapest Memorandum');
    expect(root?.activeElement).toBe(link);
    await userEvent.keyboard('{Escape}');
    expect(page.controller.isOpen()).toBe(false);
  });

  it('closes when the page clears its host away', async () => {
    await hoverOpen();
    document.documentElement.lastElementChild?.remove();
    window.dispatchEvent(new Event('resize'));
    expect(page.controller.isOpen()).toBe(false);
  });

  it('copies where the page has no clipboard of its own, and says when nothing worked', async () => {
    openRoot();
    await hoverOpen();
    page.ports.copy.mockResolvedValue(false);
    const execute = vi.spyOn(document, 'execCommand');
    await userEvent.click(button(page.root(), 'Copy'));
    await vi.waitFor(() => expect(cardOf(page.root()).querySelector('[role=status]')?.textContent).toBe('Copied'));
    expect(execute).toHaveBeenCalledWith('copy');
    expect(page.root()?.querySelector('textarea')).toBeNull();
    execute.mockReturnValue(false);
    await userEvent.click(button(page.root(), 'Copy'));
    await vi.waitFor(() => expect(cardOf(page.root()).querySelector('[role=status]')?.textContent).toBe('Could not copy'));
    execute.mockRestore();
  });

  it('keeps clicks and keys inside from the page', async () => {
    openRoot();
    await hoverOpen();
    const heard = vi.fn();
    const kinds = ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin'];
    for (const kind of kinds) document.addEventListener(kind, heard);
    await userEvent.click(button(page.root(), 'Why here?'));
    await userEvent.keyboard('j');
    expect(heard).not.toHaveBeenCalled();
    for (const kind of kinds) document.removeEventListener(kind, heard);
  });

  it('links leave without referrer or opener, and only over https', async () => {
    await hoverOpen();
    const links = [...cardOf(page.root()).querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect([link.target, link.rel, link.protocol]).toEqual(['_blank', 'noopener noreferrer', 'https:']);
  });

  it('shows text as text', async () => {
    page.load.mockImplementationOnce(async (target) => {
      const model = await page.load.getMockImplementation()?.(target);
      return model == null ? null : { ...model, name: { text: '<img src=x onerror=alert(1)>', lang: 'en' } };
    });
    await hoverOpen();
    expect(cardOf(page.root()).querySelector('img')).toBeNull();
    expect(cardOf(page.root()).querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('lets a second tap through to the page', async () => {
    const link = document.createElement('a');
    link.href = '#followed';
    page.word('article').replaceWith(link);
    link.append(page.word('article') ?? Object.assign(document.createElement('span'), { id: 'article', textContent: 'Article 5' }));
    const box = link.getBoundingClientRect();
    const tap = () =>
      link.dispatchEvent(
        new PointerEvent('click', { bubbles: true, cancelable: true, pointerType: 'touch', clientX: box.left + 2, clientY: box.top + 2 }),
      );
    const target: CardTarget = { key: 'tapped', rects: () => [link.getBoundingClientRect()] };
    page.ports.hitTest.at = () => target;
    expect(tap()).toBe(false);
    await isOpen(page.controller, true);
    expect(tap()).toBe(true);
  });

  it('asks for a card once, and before the rest is over; for a word that is crossed never', async () => {
    page.ports.settings = () => ({ dwellMs: 400, leaveMs: 250, theme: 'light' as const });
    await userEvent.hover(page.word('budapest'));
    await vi.waitFor(() => expect(page.load).toHaveBeenCalledTimes(1));
    expect(page.controller.isOpen()).toBe(false);
    await isOpen(page.controller, true);
    expect(page.load).toHaveBeenCalledTimes(1);
    page.controller.close();
    await userEvent.hover(page.field);
    page.word('budapest').dispatchEvent(moveTo(page.word('budapest')));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    page.field.dispatchEvent(moveTo(page.field));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(page.load).toHaveBeenCalledTimes(1);
  });

  it('does not open what arrives too late', async () => {
    let answer: (model: CardModel | null) => void = () => undefined;
    page.load.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await userEvent.hover(page.word('budapest'));
    await vi.waitFor(() => expect(page.load).toHaveBeenCalledTimes(1));
    await userEvent.hover(page.field);
    answer(null);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.controller.isOpen()).toBe(false);
  });

  it('goes when its work is called off', async () => {
    await hoverOpen();
    const count = document.documentElement.childElementCount;
    abort.abort();
    expect(document.documentElement.childElementCount).toBe(count - 1);
  });
});
