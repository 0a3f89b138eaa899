/** What is known of the page under one set of settings: its text, report, marks and cards. */
import { marksOf } from '../../src/highlight/marks.ts';
import type { Mark } from '../../src/highlight/painter.ts';
import type { PageArticle, PageSettings, PageStateAnswer } from '../../src/messaging/protocol.ts';
import { offsetBehind } from '../../src/page/frames.ts';
import type { PageChanges } from '../../src/page/page-changes.ts';
import { readPageFacts } from '../../src/page/page-facts.ts';
import type { PageObserver } from '../../src/page/page-observer.ts';
import { createPageReader } from '../../src/page/page-reader.ts';
import type { PageText } from '../../src/page/page-text.ts';
import { askBackground, askWhileWanted } from '../../src/platform/transport.ts';
import type { Report } from '../../src/report/report.ts';
import { readFeedLinks } from './feed-links.ts';
import { inTurns } from './in-turn.ts';
import { createPainting, type PaintingPorts } from './painting.ts';
import { seenSpan, type Placed } from './seen-span.ts';
import { selectedWords } from './selected-words.ts';
import { showCards, type Cards } from './show-cards.ts';
import { markAfter } from './step-marks.ts';

export interface PageSession {
  read(): Promise<void>;
  /** After a change: reads again what differs, repaints what was moved. */
  reread(changes: PageChanges): Promise<void>;
  state(): PageStateAnswer;
  jump(start: number, end: number): boolean;
  /** Where in the text a frame of the page stands; null: behind it. */
  framePlace(frame: Element): number | null;
  /** The part of the text that the reader sees; null where nothing found is in the window. */
  seen(): Placed | null;
  /** Goes to the next or previous mark and opens its card. */
  step(direction: 'next' | 'previous'): boolean;
  /** Shows what the selected words mean: in a card, or in the panel where the page is to see nothing. */
  lookUp(): Promise<boolean>;
  close(): void;
}

type Active = Extract<PageSettings, { status: 'on' }>;

export interface SessionPorts {
  readonly observer: PageObserver;
  readonly memory: PaintingPorts['memory'];
}

/** A card opened over a first mark waits so long at most for the page's whole report (ms). */
const WHOLE_WAIT_MS = 1500;
/** A feed that grows is read again after this time (ms). */
const FEED_AGAIN_MS = 1000;

const isVisible = (element: Element): boolean => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

/** What makes another page of it; the place inside a page does not. */
const address = (): string => location.href.replace(/#.*$/su, '');

export const createPageSession = (settings: Active, { observer, memory }: SessionPorts): PageSession => {
  const abort = new AbortController();
  const { signal } = abort;
  let page: PageText | null = null;
  let report: Report | null = null;
  /** What the marks of the moment are about: the report, or what was found first. */
  let shown: Report | null = null;
  /** Everything the report finds, in text order; made when a panel first asks. */
  let found: readonly Placed[] | null = null;
  let cards: Cards | null = null;
  let stepped: string | null = null;
  let marks: readonly Mark[] = [];
  let feedAt = 0;
  let readFrom = address();
  let isReading = true;
  /** No article: what is marked are links, and the panel has nothing to show. */
  let isFeed = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<() => void>();

  const painting = createPainting(
    settings.painter,
    {
      memory,
      opened: (mark) => cards?.open(mark),
      readNow: () => (page = reader.readNow()),
      quietly: (change) => observer.quietly(change),
    },
    signal,
  );
  const reader = createPageReader(
    document,
    { isVisible, isOurs: painting.now.owns, foundShadowRoots: (roots) => roots.forEach((root) => observer.watch(root)) },
    signal,
  );
  signal.addEventListener('abort', () => clearTimeout(again), { once: true });

  const wholeReport = async (): Promise<Report | null> => {
    if (report === null)
      await new Promise<void>((resolve) => {
        waiting.add(resolve);
        setTimeout(resolve, WHOLE_WAIT_MS);
      });
    return report ?? shown;
  };

  /** Styles and cards come when the first mark is about to be drawn, not before. */
  const prepare = async (): Promise<boolean> => {
    const painter = await painting.prepare();
    if (!painter || signal.aborted) return false;
    cards ??= showCards({ painter: painting.now, settings, report: () => shown, whole: wholeReport }, signal);
    return true;
  };

  const paint = async (onto: PageText, found: Report): Promise<void> => {
    shown = found;
    if (settings.display !== 'marks') return;
    const before = marks;
    marks = marksOf(found).filter(({ kind }) => settings.kinds[kind === 'link' ? 'outlet' : kind]);
    if (marks.length === 0 && before.length === 0) return;
    if (await prepare()) await painting.paint(onto, marks);
  };

  const forget = (): void => {
    report = shown = null;
    marks = [];
    painting.now.clear();
  };

  /** Marks the links of a page without an article, where the reader wishes it. */
  const askLinks = async (): Promise<void> => {
    if (!settings.feedLinks || settings.display !== 'marks') return;
    const now = await readFeedLinks(document, isVisible, signal);
    if (signal.aborted || (page && !isFeed)) return;
    isFeed = true;
    feedAt = performance.now();
    if (!now) return forget();
    const links = now.links(location.href);
    const known = page?.text === now.text ? report : null;
    report = known ?? { ...(await askBackground('read-links', { text: now.text, links })), text: now.text };
    page = now;
    await paint(now, report);
  };

  const articleOf = (of: PageText): PageArticle => ({
    blocks: of.blocks,
    links: of.links(location.href),
    facts: readPageFacts(document, location.href),
  });

  /** The reader sees the first marks while claims and the text's origin are still looked for. */
  const markFirst = async (beginning: PageText): Promise<void> => {
    if (settings.display !== 'marks' || !painting.isImmediate()) return;
    void prepare().catch(() => undefined);
    const first = await askWhileWanted('first-marks', articleOf(beginning), signal);
    if (!signal.aborted && report === null) await paint(beginning, { ...first, text: beginning.text });
  };

  const ask = async (now: PageText | null): Promise<void> => {
    page = now;
    isReading = page !== null;
    isFeed = false;
    if (!page) {
      forget();
      await askBackground('no-article', {});
      return askLinks();
    }
    const asked = page;
    const answer = await askWhileWanted('read-page', articleOf(asked), signal);
    if (signal.aborted) return;
    report = { ...answer, text: asked.text };
    for (const resolve of waiting) resolve();
    waiting.clear();
    found = null;
    await paint(page, report);
  };

  const read = async (): Promise<void> => {
    isReading = true;
    readFrom = address();
    let first: Promise<void> | null = null;
    const begin = (beginning: PageText): void => {
      page ??= beginning;
      first = markFirst(beginning).catch(() => undefined);
    };
    const now = await reader.read(report === null ? begin : undefined);
    if (signal.aborted) return;
    if (now && first === null && report === null) begin(now);
    await ask(now);
  };

  const follow = async (changes: PageChanges): Promise<void> => {
    if (address() !== readFrom) {
      forget();
      return read();
    }
    const before = page;
    const now = await reader.readChanges(changes);
    if (signal.aborted) return;
    if (isFeed && (now === 'later' || now === 'unchanged' || now === null)) {
      if (performance.now() - feedAt > FEED_AGAIN_MS) return askLinks();
      clearTimeout(again);
      again = setTimeout(() => void askLinks().catch(() => undefined), FEED_AGAIN_MS);
      return;
    }
    if (now === 'unchanged') return;
    if (now === 'later') {
      clearTimeout(again);
      again = setTimeout(() => void inTurn(read).catch(() => undefined), reader.untilSearch());
      return;
    }
    if (now && before && report && now.text === before.text) {
      page = now; // the same words in new nodes: hydration, re-rendering
      return paint(now, report);
    }
    if (now || before) await ask(now);
  };

  /** What changed during a reading is read after it, all of it: the reading had already passed some of it. */
  const inTurn = inTurns(read, signal);

  const place = (start: number, end: number): Range | null => {
    // Elements of ours in the text have changed which nodes hold it.
    let found = page?.rangeOf(start, end);
    if (!found && page) {
      const fresh = reader.readNow();
      if (fresh?.text === page.text) page = fresh;
      found = page.rangeOf(start, end);
    }
    if (!found) return null;
    const range = document.createRange();
    range.setStart(found.start.node, found.start.offset);
    range.setEnd(found.end.node, found.end.offset);
    return range;
  };

  const topOf = (mark: Mark): number | null => painting.now.rectsOf(mark)[0]?.top ?? null;

  /** Brings a place to the upper third of the view. */
  const scrollTo = (range: Range): void => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const y = window.scrollY + range.getBoundingClientRect().top - window.innerHeight / 3;
    window.scrollTo({ top: Math.max(0, y), behavior: calm ? 'instant' : 'smooth' });
  };

  return {
    read: () => inTurn(read),
    reread: (changes) => (signal.aborted ? Promise.resolve() : inTurn(() => follow(changes))),
    state: () => {
      if (!report || isFeed) return { status: isReading ? 'reading' : 'not-an-article' };
      return {
        status: 'report',
        report,
        title: document.title,
        host: location.hostname,
        marks: settings.display === 'marks' && painting.isPossible() ? 'shown' : 'panel-only',
      };
    },
    seen: () => {
      if (!report) return null;
      found ??= [...report.mentions, ...report.claims, ...report.wordings, ...report.cited].sort((a, b) => a.start - b.start);
      return seenSpan(found, ({ start, end }) => place(start, end)?.getBoundingClientRect() ?? null, window.innerHeight);
    },
    step: (direction) => {
      const mark = cards ? markAfter(marks, stepped, direction, topOf) : null;
      const range = mark && place(mark.start, mark.end);
      if (!mark || !range) return false;
      stepped = mark.key;
      scrollTo(range);
      cards?.open(mark);
      return true;
    },
    lookUp: async () => {
      const selected = selectedWords(document);
      if (!selected) return false;
      // A card would be a trace.
      if (settings.display !== 'marks') return askBackground('open-panel', { to: { search: selected.text } });
      return (await prepare()) && (cards?.lookUp() ?? false);
    },
    jump: (start, end) => {
      const range = place(start, end);
      if (!range || !page) return false;
      scrollTo(range);
      const mark = marks.find((m) => m.start === start && m.end === end);
      painting.now.flash(page, mark ?? { key: `jump@${String(start)}`, kind: 'entry', index: -1, start, end });
      return true;
    },
    framePlace: (frame) => (page && !isFeed ? offsetBehind(page, frame) : null),
    close: () => abort.abort(),
  };
};
