/** One life of the page script: from injection until it is replaced or the extension goes away. */
import type { FrameFound, PageStateAnswer } from '../../src/messaging/protocol.ts';
import { claimReviewTexts } from '../../src/page/claim-review-texts.ts';
import { frameElement, framePath } from '../../src/page/frames.ts';
import { pageLinks } from '../../src/page/page-links.ts';
import { observePage } from '../../src/page/page-observer.ts';
import { isReadable } from '../../src/page/readable-document.ts';
import { isOrphaned, whenOrphaned } from '../../src/platform/orphaned.ts';
import { tellSeenPlace } from '../../src/platform/seen-place.ts';
import { askBackground, serveAsPage } from '../../src/platform/transport.ts';
import { removeLeftHosts } from './card-host.ts';
import { createPageSession, type PageSession } from './page-session.ts';

/** In the extension's own world of this frame; the page cannot see it. */
const LIFE = Symbol.for('caveat-lector.life');
type World = { [LIFE]?: AbortController };

const holdsSomething = ({ entries, flag }: FrameFound): boolean => entries.length > 0 || flag !== null;

export const startPage = (): void => {
  if (!isReadable(document)) return;
  const world = globalThis as unknown as World;
  world[LIFE]?.abort(); // installed or updated while an older script of ours lived here
  const life = new AbortController();
  world[LIFE] = life;
  removeLeftHosts(document);
  const { signal } = life;

  let session: PageSession | null = null;
  let status: PageStateAnswer = { status: 'reading' };
  let run = 0;
  /** Of this tab; kept in its top frame, since the background keeps nothing and what is here goes with the page. */
  const frames = new Map<number, FrameFound>();
  const memory = { elementsWithdrawn: false };

  const observer = observePage(
    document,
    (changes) => {
      if (isOrphaned()) life.abort();
      else void session?.reread(changes).catch(() => undefined);
    },
    signal,
  );

  const restart = async (): Promise<void> => {
    const mine = ++run;
    session?.close();
    session = null;
    try {
      const settings = await askBackground('page-settings', {});
      if (mine !== run || signal.aborted) return;
      if (settings.status !== 'on') {
        status = { status: settings.status };
        await askBackground('no-article', {});
        return;
      }
      session = createPageSession(settings, { observer, memory });
      await session.read();
      if (mine === run) status = session.state();
    } catch (error) {
      if (isOrphaned()) life.abort();
      else status = { status: 'error', message: error instanceof Error ? error.message : String(error) };
    }
  };

  signal.addEventListener('abort', () => session?.close(), { once: true });
  whenOrphaned(() => life.abort(), signal);

  serveAsPage(
    {
      'page-state': () => session?.state() ?? status,
      jump: ({ start, end }) => session?.jump(start, end) ?? false,
      'step-mark': ({ direction }) => session?.step(direction) ?? false,
      'look-up': () => session?.lookUp() ?? false,
      'claim-reviews': () => (session === null ? [] : claimReviewTexts(document)),
      'page-links': () => (session === null ? [] : pageLinks(document, location.href)),
      'frame-found': (found) => {
        const isNews = found.frame === 0 || holdsSomething(found) || frames.has(found.frame);
        if (found.frame === 0 || holdsSomething(found)) frames.set(found.frame, found);
        else frames.delete(found.frame);
        return { all: [...frames.values()], isNews };
      },
      'frames-found': () => [...frames.values()].filter(holdsSomething).map(({ frame }) => frame),
      'frame-path': () => framePath(window) ?? [],
      'frame-place': ({ path, show }) => {
        const frame = frameElement(document, path);
        if (show) frame?.scrollIntoView({ block: 'nearest' });
        return frame === null ? null : (session?.framePlace(frame) ?? null);
      },
      refresh: async () => {
        await restart();
        return true;
      },
    },
    signal,
  );

  // What is asked for a page that is being left is not wanted any more.
  window.addEventListener('pagehide', (event) => event.isTrusted && session?.close(), { signal });
  // A page in the back/forward cache hears nothing: settings may have changed, and the page with them.
  window.addEventListener('pageshow', (event) => event.isTrusted && event.persisted && void restart(), { signal });

  // Whatever comes after it in this frame – another document, none of our scripts, no frame – its findings go with it.
  const leave = (event: Event): void => {
    if (event.isTrusted && session?.state().status === 'report') void askBackground('no-article', {}).catch(() => undefined);
  };
  if (window !== window.top) window.addEventListener('pagehide', leave, { signal });

  if (window === window.top) tellSeenPlace(() => session?.seen() ?? null, signal);

  void restart();
};
