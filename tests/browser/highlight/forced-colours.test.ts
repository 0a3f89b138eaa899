/** Forced colours in Chromium, which fills highlights with the colours of a selection, whatever their rules say. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commands, page as screen } from 'vitest/browser';
import { createCssHighlightPainter } from '../../../src/highlight/css-highlight-painter.ts';
import { markStyles } from '../../../src/highlight/mark-style.ts';
import { MARK_KINDS, type Mark, type MarkKind } from '../../../src/highlight/painter.ts';
import { readPageText, type PageText } from '../../../src/page/page-text.ts';
import { MARK_NAMES } from './mark-names.ts';

const TEXT = 'Nobody promised anything to anyone. A second sentence.';
let life: AbortController;
let text: HTMLElement;
let page: PageText;

beforeEach(async () => {
  await commands.emulateMedia({ forcedColors: 'active', reducedMotion: 'no-preference' });
  life = new AbortController();
  document.body.innerHTML = `<style>${markStyles(MARK_NAMES)}</style><p style="font:20px/2 serif">${TEXT}</p>`;
  text = document.querySelector('p') as HTMLElement;
  page = readPageText([text]);
});
afterEach(async () => {
  life.abort();
  document.getSelection()?.removeAllRanges();
  await commands.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
});

const markOf = (kind: MarkKind, words: string): Mark => {
  const start = TEXT.indexOf(words);
  return { key: kind, kind, index: 0, start, end: start + words.length };
};
const painted = (kind: MarkKind): string[] => [...(CSS.highlights.get(MARK_NAMES[kind]) ?? [])].map(String);

it('tells the kinds apart by a line inside the filled words', async () => {
  const painter = createCssHighlightPainter(document, MARK_NAMES, life.signal);
  const looks = new Map<MarkKind, string>();
  for (const kind of MARK_KINDS) {
    painter.paint(page, [markOf(kind, 'Nobody')]);
    looks.set(kind, await screen.screenshot({ element: text, base64: true, save: false }));
  }
  expect(new Set(looks.values()).size).toBe(MARK_KINDS.length);
});

it('fills of a claim no more than its first word; its sentence answers as ever', () => {
  const painter = createCssHighlightPainter(document, MARK_NAMES, life.signal);
  const claim = markOf('claim', 'Nobody promised anything to anyone.');
  painter.paint(page, [claim]);
  expect(painted('claim')).toEqual(['Nobody']);
  const box = painter.rectsOf(claim)[0] as DOMRect;
  expect(painter.at(box.right - 4, box.y + 4)).toEqual(claim);
});

it('steps aside while the reader selects, for the two could not be told apart', async () => {
  const painter = createCssHighlightPainter(document, MARK_NAMES, life.signal);
  painter.paint(page, [markOf('entry', 'sentence')]);
  const changed = (): Promise<unknown> => new Promise((resolve) => document.addEventListener('selectionchange', resolve, { once: true }));
  let change = changed();
  document.getSelection()?.selectAllChildren(text);
  await change;
  expect(painted('entry')).toEqual([]);
  change = changed();
  document.getSelection()?.collapseToStart();
  await change;
  expect(painted('entry')).toEqual(['sentence']);
  change = changed();
  document.getSelection()?.selectAllChildren(text);
  await change;
  painter.paint(page, [markOf('entry', 'second')]);
  expect(painted('entry')).toEqual([]);
  life.abort();
  change = changed();
  document.getSelection()?.removeAllRanges();
  await change;
  expect(painted('entry')).toEqual([]);
});

it('paints as ever where colours are not forced', async () => {
  await commands.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  const painter = createCssHighlightPainter(document, MARK_NAMES, life.signal);
  document.getSelection()?.selectAllChildren(text);
  painter.paint(page, [markOf('claim', 'Nobody promised anything')]);
  expect(painted('claim')).toEqual(['Nobody promised anything']);
});
