/** A page's report together with those of its frames, and the way from a place in it to the frame that holds it. */
import type { PageStateAnswer } from '../../src/messaging/protocol.ts';
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

/** @param top what the page itself answered; null where neither it nor a frame has anything to show */
export const wholePage = async (tabId: number, top: PageStateAnswer): Promise<WholePage | null> => {
  const ids = (await askPage(tabId, 'frames-found', {})) ?? [];
  const frames = (await Promise.all(ids.filter((id) => id !== 0).map((id) => inFrame(tabId, id)))).flat().sort(byPath);
  const own: InFrame[] = top.status === 'report' ? [{ frame: 0, report: top.report, at: null, path: [], answer: top }] : [];
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
