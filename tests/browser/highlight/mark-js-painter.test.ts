import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createElementPainter, type ElementPainter } from '../../../src/highlight/mark-js-painter.ts';
import type { Mark } from '../../../src/highlight/painter.ts';
import { readPageText, type PageText } from '../../../src/page/page-text.ts';
import { MARK_NAMES } from './mark-names.ts';

const HTML =
  '<p>  the <i>Budapest</i>\n <b>Memo</b>randum and <a href="#">NATO</a>, again  NATO.</p><p>NATO</p><div>bare NATO text<p>x</p></div>';

let life: AbortController;
let root: HTMLElement;
const opened = vi.fn();
const withdrawn = vi.fn();

beforeEach(() => {
  life = new AbortController();
  root = document.createElement('div');
  root.innerHTML = HTML;
  document.body.replaceChildren(root);
  opened.mockClear();
  withdrawn.mockClear();
});
afterEach(() => life.abort());

const painterOf = (): ElementPainter =>
  createElementPainter(document, MARK_NAMES, { opened, withdrawn, quietly: (change) => change() }, life.signal);

const everyWord = (page: PageText): Mark[] => {
  const marks: Mark[] = [{ key: 'claim', kind: 'claim', index: 0, start: 0, end: page.text.indexOf('\n') }];
  for (const found of page.text.matchAll(/Budapest Memorandum|NATO/gu))
    marks.push({ key: `e${found.index}`, kind: 'entry', index: 0, start: found.index, end: found.index + found[0].length });
  return marks;
};
const textNodes = (): Text[] => {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let n = walker.nextNode(); n; n = walker.nextNode()) nodes.push(n as Text);
  return nodes;
};
const marked = (kind: keyof typeof MARK_NAMES): string =>
  [...root.querySelectorAll(`.${MARK_NAMES[kind]}`)].map((e) => e.textContent).join('|');
/** Mutation observers are told before the next task. */
const turn = (): Promise<void> => Promise.resolve().then(() => undefined);

describe('painting with mark.js', () => {
  it('marks every place, nested ones on the same elements', () => {
    const page = readPageText([root]);
    painterOf().paint(page, everyWord(page));
    expect(marked('entry')).toBe('Budapest|Memo|randum|NATO|NATO|NATO|NATO');
    expect(marked('claim').replaceAll('|', '').replace(/\s+/gu, ' ')).toBe('the BudapestMemorandum and NATO, again NATO.');
    expect(root.querySelector('span span')).toBeNull();
  });

  it('leaves the text as it is', () => {
    const page = readPageText([root]);
    const text = root.textContent;
    painterOf().paint(page, everyWord(page));
    expect(root.textContent).toBe(text);
    expect(readPageText([root], { isOurs: (e) => e.localName === 'span' }).text).toBe(page.text);
  });

  it('takes everything back: the same markup, and the page’s very own nodes', () => {
    const nodes = textNodes();
    const page = readPageText([root]);
    const painter = painterOf();
    for (let i = 0; i < 3; i++) {
      painter.paint(page, everyWord(page));
      expect(root.innerHTML).not.toBe(HTML);
      painter.clear();
      expect(root.innerHTML).toBe(HTML);
      expect(textNodes()).toEqual(nodes);
      expect(textNodes().every((n, k) => n === nodes[k])).toBe(true);
    }
    expect(withdrawn).not.toHaveBeenCalled();
  });

  it('gives each mark one place for the focus, and opens it by Enter', () => {
    const page = readPageText([root]);
    const painter = painterOf();
    const marks = everyWord(page);
    painter.paint(page, marks);
    expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(marks.length);
    const first = root.querySelector(`.${MARK_NAMES.entry}`) as HTMLElement;
    first.focus();
    expect(document.activeElement).toBe(first);
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(opened).not.toHaveBeenCalled(); // a script's key press, not a person's
  });

  it('answers at a point with the smallest mark', () => {
    const page = readPageText([root]);
    const painter = painterOf();
    painter.paint(page, everyWord(page));
    const box = (root.querySelector(`.${MARK_NAMES.entry}`) as Element).getBoundingClientRect();
    expect(painter.at(box.x + 3, box.y + box.height / 2)?.kind).toBe('entry');
    expect(painter.at(box.x - 8, box.y + box.height / 2)?.kind).toBe('claim');
    expect(painter.at(box.x + 3, box.y + 400)).toBeNull();
  });

  it('leaves text alone that lies directly in a flex box, where elements would be items', () => {
    root.innerHTML = '<div style="display:flex">one NATO two <b>three</b></div>';
    const html = root.innerHTML;
    const page = readPageText([root]);
    painterOf().paint(page, everyWord(page));
    expect(marked('entry')).toBe('');
    expect(root.querySelector('div')?.textContent).toBe('one NATO two three');
    expect(html).toContain('one NATO two');
  });

  it('asks for a new reading where other marks are wanted', () => {
    const page = readPageText([root]);
    const painter = painterOf();
    expect(painter.paint(page, everyWord(page))).toBe(true);
    expect(painter.paint(page, everyWord(page).slice(0, 2))).toBe(false);
    expect(root.innerHTML).toBe(HTML);
  });

  it('bounds its work', () => {
    root.innerHTML = `<p>${'NATO and '.repeat(10_000)}</p>`;
    const page = readPageText([root]);
    painterOf().paint(page, everyWord(page).slice(1));
    expect(root.querySelectorAll('span').length).toBeLessThanOrEqual(1000);
  });
});

describe('what the page does to marked text holds, and marks go at once', () => {
  it.each<[string, (nodes: Text[]) => void, string]>([
    ['it writes into a text node', ([, budapest]) => ((budapest as Text).data = 'Helsinki'), '<i>Helsinki</i>'],
    ['it removes a text node it knows', ([, budapest]) => budapest?.remove(), '<i></i>'],
    ['it sets an element’s text', () => ((root.querySelector('i') as Element).textContent = 'Vienna'), '<i>Vienna</i>'],
    ['it moves a text node', ([, budapest, , memo]) => budapest && memo?.after(budapest), '<b>MemoBudapest</b>'],
    ['it adds a node behind a text', () => (root.querySelectorAll('p')[1] as Element).append('!'), '<p>NATO!</p>'],
    ['it clears an element', () => root.querySelector('b')?.replaceChildren(), '<b></b>'],
  ])('%s', async (_, change, expected) => {
    const nodes = textNodes();
    const page = readPageText([root]);
    const painter = painterOf();
    painter.paint(page, everyWord(page));
    change(nodes);
    await turn();
    expect(root.querySelector('span')).toBeNull();
    expect(root.innerHTML).toContain(expected);
    expect(withdrawn).toHaveBeenCalledTimes(1);
    expect(painter.isWithdrawn()).toBe(true);
    painter.paint(readPageText([root]), everyWord(page));
    expect(root.querySelector('span')).toBeNull();
  });

  it('a paragraph that leaves takes its marks along, and the others stay', async () => {
    const page = readPageText([root]);
    painterOf().paint(page, everyWord(page));
    root.querySelector('p')?.remove();
    await turn();
    expect(withdrawn).not.toHaveBeenCalled();
    expect(marked('entry')).toBe('NATO|NATO');
  });

  it('a translator’s text stays', async () => {
    root.innerHTML = '<p>about NATO and more</p>';
    const page = readPageText([root]);
    painterOf().paint(page, everyWord(page).slice(1));
    for (const node of textNodes()) {
      const font = document.createElement('font');
      font.textContent = node.data.toUpperCase();
      node.replaceWith(font);
    }
    await turn();
    expect(root.querySelector('span')).toBeNull();
    expect(root.textContent).toBe('ABOUT NATO AND MORE');
  });
});
