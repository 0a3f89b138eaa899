/** What is known of the page under one set of settings: its text, report, marks and cards. */
import { createCssHighlightPainter } from '../../src/highlight/css-highlight-painter.ts';
import { randomNames } from '../../src/highlight/mark-style.ts';
import { marksOf } from '../../src/highlight/marks.ts';
import type { Mark, Painter } from '../../src/highlight/painter.ts';
import type { PageSettings, PageStateAnswer } from '../../src/messaging/protocol.ts';
import { findArticle } from '../../src/page/article.ts';
import { readPageFacts } from '../../src/page/page-facts.ts';
import { readPageText, type PageText } from '../../src/page/page-text.ts';
import { askBackground } from '../../src/platform/transport.ts';
import type { Report } from '../../src/report/report.ts';
import { showCards, type Cards } from './show-cards.ts';
import { markAfter } from './step-marks.ts';

export interface PageSession {
  read(): Promise<void>;
  /** After a change: reads again what differs, repaints what was moved. */
  reread(): Promise<void>;
  state(): PageStateAnswer;
  jump(start: number, end: number): boolean;
  /** Goes to the next or previous mark and opens its card. */
  step(direction: 'next' | 'previous'): boolean;
  /** Shows what the selected words mean. */
  lookUp(): Promise<boolean>;
  close(): void;
}

type Active = Extract<PageSettings, { status: 'on' }>;

const isVisible = (element: Element): boolean => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

export const createPageSession = (settings: Active): PageSession => {
  const abort = new AbortController();
  const { signal } = abort;
  let page: PageText | null = null;
  let report: Report | null = null;
  let painter: Painter | null = null;
  let cards: Cards | null = null;
  let stepped: string | null = null;
  let marks: readonly Mark[] = [];

  const readText = (): PageText | null => {
    const article = findArticle(document);
    const text = article ? readPageText(article.roots, { isVisible, grid: article.grid }) : null;
    return text && text.blocks.length > 0 ? text : null;
  };

  /** Registers styles and cards when the first mark is about to be drawn, not before. */
  const preparePainter = async (): Promise<Painter | null> => {
    if (painter) return painter;
    if (typeof Highlight === 'undefined') return null;
    const names = randomNames((bytes) => crypto.getRandomValues(bytes));
    await askBackground('style-marks', { names });
    if (signal.aborted) return null;
    painter = createCssHighlightPainter(document, names, signal);
    cards = showCards(
      {
        painter,
        settings,
        report: () => report,
      },
      signal,
    );
    return painter;
  };

  const paint = async (): Promise<void> => {
    if (!page || !report || settings.display !== 'marks') return;
    marks = marksOf(report).filter(({ kind }) => settings.kinds[kind === 'link' ? 'outlet' : kind]);
    if (marks.length === 0 && !painter) return;
    (await preparePainter())?.paint(page, marks);
  };

  const read = async (): Promise<void> => {
    page = readText();
    if (!page) {
      report = null;
      painter?.clear();
      if (window === window.top) await askBackground('no-article', {});
      return;
    }
    const asked = page;
    const answer = await askBackground('read-page', { blocks: page.blocks, facts: readPageFacts(document, location.href) });
    if (signal.aborted || page?.text !== asked.text) return; // the text changed while we asked; the next reading answers
    report = answer;
    await paint();
  };

  const place = (start: number, end: number): Range | null => {
    const found = page?.rangeOf(start, end);
    if (!found) return null;
    const range = document.createRange();
    range.setStart(found.start.node, found.start.offset);
    range.setEnd(found.end.node, found.end.offset);
    return range;
  };

  const topOf = (mark: Mark): number | null => painter?.rectsOf(mark)[0]?.top ?? null;

  /** Brings a place to the upper third of the view. */
  const scrollTo = (range: Range): void => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const y = window.scrollY + range.getBoundingClientRect().top - window.innerHeight / 3;
    window.scrollTo({ top: Math.max(0, y), behavior: calm ? 'instant' : 'smooth' });
  };

  return {
    read,
    reread: async () => {
      if (signal.aborted) return;
      const before = page;
      const now = readText();
      if (now && before && now.text === before.text) {
        page = now; // the same words in new nodes: hydration, re-rendering
        await paint();
      } else if (now || before) await read();
    },
    state: () => {
      if (!report) return { status: page ? 'reading' : 'not-an-article' };
      return {
        status: 'report',
        report,
        title: document.title,
        host: location.hostname,
        marks: settings.display === 'marks' && typeof Highlight !== 'undefined' ? 'shown' : 'panel-only',
      };
    },
    step: (direction) => {
      const mark = painter && cards ? markAfter(marks, stepped, direction, topOf) : null;
      const range = mark && place(mark.start, mark.end);
      if (!mark || !range) return false;
      stepped = mark.key;
      scrollTo(range);
      cards?.open(mark);
      return true;
    },
    lookUp: async () => {
      if (window.getSelection()?.isCollapsed !== false || !(await preparePainter())) return false;
      return cards?.lookUp() ?? false;
    },
    jump: (start, end) => {
      const range = place(start, end);
      if (!range) return false;
      scrollTo(range);
      const mark = marks.find((m) => m.start === start && m.end === end) ?? {
        key: `jump@${String(start)}`,
        kind: 'entry' as const,
        index: -1,
        start,
        end,
      };
      if (painter && page) painter.flash(page, mark);
      return true;
    },
    close: () => abort.abort(),
  };
};
