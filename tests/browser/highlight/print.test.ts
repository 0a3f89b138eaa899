/** A printed page shows nothing of us, whichever painter marked it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commands, page as screen } from 'vitest/browser';
import { createCssHighlightPainter } from '../../../src/highlight/css-highlight-painter.ts';
import { createElementPainter } from '../../../src/highlight/mark-js-painter.ts';
import { markStyles } from '../../../src/highlight/mark-style.ts';
import { MARK_KINDS, type Mark, type Painter } from '../../../src/highlight/painter.ts';
import { readPageText } from '../../../src/page/page-text.ts';
import { MARK_NAMES } from './mark-names.ts';

const WORDS = ['Nobody', 'promised', 'anything', 'to', 'anyone'];
let life: AbortController;

const emulate = (media: 'screen' | 'print'): Promise<void> =>
  commands.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference', media });

beforeEach(() => {
  life = new AbortController();
});
afterEach(async () => {
  life.abort();
  await emulate('screen');
});

const PAINTERS: Record<'highlights' | 'elements', () => Painter> = {
  highlights: () => createCssHighlightPainter(document, MARK_NAMES, life.signal),
  elements: () =>
    createElementPainter(
      document,
      MARK_NAMES,
      { opened: () => undefined, withdrawn: () => undefined, quietly: (change) => change() },
      life.signal,
    ),
};

it.each(['highlights', 'elements'] as const)('%s', async (choice) => {
  document.body.innerHTML = `<style>${markStyles(MARK_NAMES, choice)}</style><p style="font:20px/2 monospace;background:#fff">${WORDS.join(' ')}</p>`;
  const text = document.querySelector('p') as HTMLElement;
  const look = (): Promise<string> => screen.screenshot({ element: text, base64: true, save: false });
  await emulate('print');
  const bare = await look();
  const page = readPageText([text]);
  const marks = MARK_KINDS.map((kind, index): Mark => {
    const word = WORDS[index] ?? '';
    const start = page.text.indexOf(word);
    return { key: kind, kind, index: 0, start, end: start + word.length };
  });
  const painter = PAINTERS[choice]();
  painter.paint(page, marks);
  if (marks[0]) painter.flash(page, marks[0]);
  expect((await look()) === bare).toBe(true);
  await emulate('screen');
  expect((await look()) === bare).toBe(false);
});
