import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCssHighlightPainter } from '../../../src/highlight/css-highlight-painter.ts';
import { markStyles, randomNames } from '../../../src/highlight/mark-style.ts';
import type { Mark } from '../../../src/highlight/painter.ts';
import { readPageText } from '../../../src/page/page-text.ts';

const names = {
  entry: 'aaaaaaaaa',
  claim: 'bbbbbbbbb',
  wording: 'ccccccccc',
  outlet: 'eeeeeeeee',
  link: 'fffffffff',
  flash: 'ddddddddd',
};
const HTML = '<p style="font:16px/24px monospace;width:600px">the <i>Budapest</i> <b>Memorandum</b> and NATO</p>';
let life: AbortController;
let root: HTMLElement;

beforeEach(() => {
  life = new AbortController();
  root = document.createElement('div');
  root.innerHTML = HTML;
  document.body.replaceChildren(root);
});
afterEach(() => life.abort());

const marksOf = (text: string): Mark[] => [
  { key: 'm', kind: 'entry', index: 0, start: text.indexOf('Budapest'), end: text.indexOf(' and') },
  { key: 'n', kind: 'claim', index: 0, start: text.indexOf('NATO'), end: text.length },
];

describe('painting with the CSS Custom Highlight API', () => {
  it('registers ranges and leaves every node as it was', () => {
    const before = root.innerHTML;
    const nodes = [...root.querySelectorAll('*')];
    const page = readPageText([root]);
    createCssHighlightPainter(document, names, life.signal).paint(page, marksOf(page.text));
    expect([...(CSS.highlights.get(names.entry) ?? [])].map(String)).toEqual(['Budapest Memorandum']);
    expect([...(CSS.highlights.get(names.claim) ?? [])].map(String)).toEqual(['NATO']);
    expect(CSS.highlights.has(names.wording)).toBe(false);
    expect(root.innerHTML).toBe(before);
    expect([...root.querySelectorAll('*')]).toEqual(nodes);
  });

  it('says which mark is at a point, and none beside it', () => {
    const page = readPageText([root]);
    const painter = createCssHighlightPainter(document, names, life.signal);
    const [memorandum] = marksOf(page.text);
    painter.paint(page, marksOf(page.text));
    const rects = painter.rectsOf(memorandum as Mark);
    const box = rects[0] as DOMRect;
    expect(painter.at(box.x + 4, box.y + 4)?.key).toBe('m');
    expect(painter.at(box.x - 20, box.y + 4)).toBeNull();
    expect(painter.at(box.x + 4, box.y + 200)).toBeNull();
  });

  it('lets the smallest mark at a place answer, and the sentence around it elsewhere', () => {
    const page = readPageText([root]);
    const painter = createCssHighlightPainter(document, names, life.signal);
    const [memorandum] = marksOf(page.text);
    const claim: Mark = { key: 'c', kind: 'claim', index: 0, start: 0, end: page.text.length };
    painter.paint(page, [claim, memorandum as Mark]);
    const sentence = painter.rectsOf(claim)[0] as DOMRect;
    const entry = painter.rectsOf(memorandum as Mark)[0] as DOMRect;
    expect(painter.at(entry.x + 4, entry.y + 4)?.key).toBe('m');
    expect(painter.at(sentence.x + 4, sentence.y + 4)?.key).toBe('c');
  });

  it('takes everything back when its life ends', () => {
    const page = readPageText([root]);
    createCssHighlightPainter(document, names, life.signal).paint(page, marksOf(page.text));
    life.abort();
    expect(Object.values(names).filter((n) => CSS.highlights.has(n))).toEqual([]);
  });

  it('survives a page that clears the registry', () => {
    const page = readPageText([root]);
    const painter = createCssHighlightPainter(document, names, life.signal);
    painter.paint(page, marksOf(page.text));
    CSS.highlights.clear();
    painter.paint(page, marksOf(page.text));
    expect(CSS.highlights.has(names.entry)).toBe(true);
  });

  it('leaves out marks whose nodes are gone', () => {
    const page = readPageText([root]);
    root.querySelector('i')?.remove();
    createCssHighlightPainter(document, names, life.signal).paint(page, marksOf(page.text));
    expect(CSS.highlights.has(names.entry)).toBe(false);
    expect(CSS.highlights.has(names.claim)).toBe(true);
  });
});

describe('mark styles', () => {
  it('has a rule for every kind that moves nothing', () => {
    const css = markStyles(names);
    for (const name of Object.values(names)) expect(css).toContain(`::highlight(${name})`);
    expect(css).not.toMatch(/(?:padding|margin|border|display|font|letter-spacing)/u);
  });
  it('has names that do not recur', () => {
    const make = (): string => Object.values(randomNames((b) => crypto.getRandomValues(b))).join();
    expect(new Set(Array.from({ length: 100 }, make)).size).toBe(100);
  });
});
