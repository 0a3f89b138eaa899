import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCssHighlightPainter } from '../../../src/highlight/css-highlight-painter.ts';
import { markStyles, randomNames } from '../../../src/highlight/mark-style.ts';
import type { Mark } from '../../../src/highlight/painter.ts';
import { readPageText } from '../../../src/page/page-text.ts';
import { MARK_NAMES } from './mark-names.ts';

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
    createCssHighlightPainter(document, MARK_NAMES, life.signal).paint(page, marksOf(page.text));
    expect([...(CSS.highlights.get(MARK_NAMES.entry) ?? [])].map(String)).toEqual(['Budapest Memorandum']);
    expect([...(CSS.highlights.get(MARK_NAMES.claim) ?? [])].map(String)).toEqual(['NATO']);
    expect(CSS.highlights.has(MARK_NAMES.wording)).toBe(false);
    expect(root.innerHTML).toBe(before);
    expect([...root.querySelectorAll('*')]).toEqual(nodes);
  });

  it('says which mark is at a point, and none beside it', () => {
    const page = readPageText([root]);
    const painter = createCssHighlightPainter(document, MARK_NAMES, life.signal);
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
    const painter = createCssHighlightPainter(document, MARK_NAMES, life.signal);
    const [memorandum] = marksOf(page.text);
    const claim: Mark = { key: 'c', kind: 'claim', index: 0, start: 0, end: page.text.length };
    painter.paint(page, [claim, memorandum as Mark]);
    const sentence = painter.rectsOf(claim)[0] as DOMRect;
    const entry = painter.rectsOf(memorandum as Mark)[0] as DOMRect;
    expect(painter.at(entry.x + 4, entry.y + 4)?.key).toBe('m');
    expect(painter.at(sentence.x + 4, sentence.y + 4)?.key).toBe('c');
  });

  it.each([
    ['columns', 'columns:3;width:600px'],
    ['a zoom of 200 %', 'zoom:2'],
    ['a transform', 'transform:rotate(12deg) scale(.8)'],
    ['justified text', 'text-align:justify;width:180px'],
    ['vertical text', 'writing-mode:vertical-rl;height:200px'],
    ['a large first letter', '--first:3em'],
    ['a parent without a box', 'display:contents'],
    ['a block no pointer reaches', 'pointer-events:none'],
  ])('finds every mark under %s', (_, style) => {
    root.innerHTML = `<style>p::first-letter { font-size: var(--first, 1em); float: left; }</style>
      <div style="${style}"><p>NATO said it in the city, at length, and once more in the evening: NATO.</p><p>Nobody else did.</p></div>`;
    const page = readPageText([root]);
    const painter = createCssHighlightPainter(document, MARK_NAMES, life.signal);
    const marks = [...page.text.matchAll(/NATO|Nobody/gu)].map(({ index, 0: word }): Mark => ({
      key: `k${index}`,
      kind: 'entry',
      index: 0,
      start: index,
      end: index + word.length,
    }));
    painter.paint(page, marks);
    expect(marks.length).toBe(3);
    for (const mark of marks) {
      const boxes = painter.rectsOf(mark);
      expect(boxes.length).toBeGreaterThan(0);
      for (const box of boxes) expect(painter.at(box.x + box.width / 2, box.y + box.height / 2)?.key).toBe(mark.key);
    }
  });

  it('asks few of 10,000 marks for their place', () => {
    root.innerHTML = '<p>' + Array.from({ length: 10 }, (_, i) => `NATO ${i}`).join(' and ') + '</p>';
    root.append(...Array.from({ length: 999 }, () => (root.firstElementChild as Element).cloneNode(true)));
    const page = readPageText([root]);
    const painter = createCssHighlightPainter(document, MARK_NAMES, life.signal);
    const marks = [...page.text.matchAll(/NATO/gu)].map(({ index }): Mark => ({
      key: `k${index}`,
      kind: 'entry',
      index: 0,
      start: index,
      end: index + 4,
    }));
    expect(marks.length).toBe(10_000);
    painter.paint(page, marks);
    let asked = 0;
    const original = Range.prototype.getBoundingClientRect;
    Range.prototype.getBoundingClientRect = function () {
      asked++;
      return original.call(this);
    };
    try {
      for (const at of [0, 17, 5000, 9999]) {
        const place = page.rangeOf(marks[at]?.start ?? 0, marks[at]?.end ?? 1);
        place?.start.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = painter.rectsOf(marks[at] as Mark)[0] as DOMRect;
        expect(painter.at(box.x + 2, box.y + 2)?.key).toBe(marks[at]?.key);
      }
      expect(painter.at(1, -5)).toBeNull();
    } finally {
      Range.prototype.getBoundingClientRect = original;
    }
    expect(asked).toBeLessThan(60);
  });

  it('takes everything back when its life ends', () => {
    const page = readPageText([root]);
    createCssHighlightPainter(document, MARK_NAMES, life.signal).paint(page, marksOf(page.text));
    life.abort();
    expect(Object.values(MARK_NAMES).filter((n) => CSS.highlights.has(n))).toEqual([]);
  });

  it('survives a page that clears the registry', () => {
    const page = readPageText([root]);
    const painter = createCssHighlightPainter(document, MARK_NAMES, life.signal);
    painter.paint(page, marksOf(page.text));
    CSS.highlights.clear();
    painter.paint(page, marksOf(page.text));
    expect(CSS.highlights.has(MARK_NAMES.entry)).toBe(true);
  });

  it('leaves out marks whose nodes are gone', () => {
    const page = readPageText([root]);
    root.querySelector('i')?.remove();
    createCssHighlightPainter(document, MARK_NAMES, life.signal).paint(page, marksOf(page.text));
    expect(CSS.highlights.has(MARK_NAMES.entry)).toBe(false);
    expect(CSS.highlights.has(MARK_NAMES.claim)).toBe(true);
  });
});

describe('mark styles', () => {
  it('has a rule for every kind that moves nothing', () => {
    const css = markStyles(MARK_NAMES);
    for (const name of Object.values(MARK_NAMES)) expect(css).toContain(`::highlight(${name})`);
    expect(css).not.toMatch(/(?:padding|margin|border|display|font|letter-spacing)/u);
  });
  it('has names that do not recur', () => {
    const make = (): string => Object.values(randomNames((b) => crypto.getRandomValues(b))).join();
    expect(new Set(Array.from({ length: 100 }, make)).size).toBe(100);
  });
});
