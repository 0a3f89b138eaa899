/** A page's report together with those of its frames, and the way from a place in it to the frame that holds it. */
import type { PageStateAnswer } from '../../src/messaging/protocol.ts';
import { addressOf } from '../../src/platform/followed-tab.ts';
import { askPage } from '../../src/platform/transport.ts';
import { joinReports, type FrameReport, type JoinedReport } from '../../src/report/join-reports.ts';

type Found = Extract<PageStateAnswer, { status: 'report' }>;

export interface WholePage extends JoinedReport {
  readonly answer: Found;
  jump(start: number, end: number): void;
}

interface InFrame extends FrameReport {
  readonly path: readonly number[];
  readonly answer: Found;
}

const inFrame = async (tabId: number, frame: number): Promise<InFrame[]> => {
  const [answer, path] = await Promise.all([askPage(tabId, 'page-state', {}, frame), askPage(tabId, 'frame-path', {}, frame)]);
  if (answer?.status !== 'report' || path === null) return [];
  const at = await askPage(tabId, 'frame-place', { path, show: false });
  return [{ frame, report: answer.report, at, path, answer }];
};

const byPath = ({ path: a }: InFrame, { path: b }: InFrame): number => {
  const differs = a.findIndex((index, depth) => index !== b[depth]);
  return differs === -1 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1);
};

/** What the page itself says of itself and its frames. */
export interface TopAnswer {
  readonly tabId: number;
  /** Differs between pages, not between places in one. */
  readonly address: string;
  /** Empty: not to be seen. */
  readonly host: string;
  /** Null: none of our scripts is there. */
  readonly state: PageStateAnswer | null;
  /** Those that hold something. */
  readonly frames: readonly number[];
}

export const askTop = async (tabId: number): Promise<TopAnswer> => {
  const [state, frames, url] = await Promise.all([askPage(tabId, 'page-state', {}), askPage(tabId, 'frames-found', {}), addressOf(tabId)]);
  const host = url === '' ? '' : new URL(url).hostname;
  return { tabId, address: `${String(tabId)} ${url.replace(/#.*$/su, '')}`, host, state, frames: (frames ?? []).filter((id) => id !== 0) };
};

/** Null where neither the page nor a frame has anything to show. */
export const wholePage = async ({ tabId, state, frames: ids }: TopAnswer): Promise<WholePage | null> => {
  const frames = (await Promise.all(ids.map((id) => inFrame(tabId, id)))).flat().sort(byPath);
  const own: InFrame[] = state?.status === 'report' ? [{ frame: 0, report: state.report, at: null, path: [], answer: state }] : [];
  const [first, ...others] = [...own, ...frames];
  if (first === undefined) return null;
  const joined = joinReports([first, ...others]);
  return {
    ...joined,
    answer: first.answer,
    jump: (start, end) => {
      const place = joined.placeOf(start, end);
      if (place === null) return;
      const path = frames.find(({ frame }) => frame === place.frame)?.path;
      if (path !== undefined) void askPage(tabId, 'frame-place', { path, show: true });
      void askPage(tabId, 'jump', { start: place.start, end: place.end }, place.frame);
    },
  };
};
