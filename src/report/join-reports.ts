/**
 * One report of a page and of the frames in it that carry an article.
 *
 * Problem. Each frame is read by its own script, with offsets into its own text; a reader sees one page.
 * Idea. The frames' texts are put into the page's text where the frames stand, and every offset is moved along; a place
 * of the joined text is taken back to its frame to be jumped to.
 *
 *     page   "Before\nAfter"                  frame 7, at 7: "Inside"
 *     joined "Before\nInside\nAfter"          [7, 13) ⇄ frame 7 [0, 6)     [14, 19) ⇄ page [7, 12)
 */
import type { Report } from './report.ts';

export interface FrameReport {
  /** 0: the page itself, which comes first. */
  readonly frame: number;
  readonly report: Report;
  /** Where in the page's text it stands, the start of a block; null: after the text. */
  readonly at: number | null;
}

export interface FramePlace {
  readonly frame: number;
  readonly start: number;
  readonly end: number;
}

export interface JoinedReport {
  readonly report: Report;
  /** From the text of a frame to the joined text. */
  joined(place: FramePlace): { start: number; end: number };
  /** Back again; what reaches over the end of a frame's text ends there. */
  placeOf(start: number, end: number): FramePlace | null;
}

/** A stretch of one frame's text: from `from` there, from `at` in the joined text. */
interface Piece {
  readonly frame: number;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

const textOf = (report: Report): string => report.text ?? '';

const lay = ([page, ...frames]: readonly [FrameReport, ...FrameReport[]]): { text: string; pieces: Piece[] } => {
  const whole = textOf(page.report);
  const pieces: Piece[] = [];
  let text = '';
  const put = (frame: number, words: string, from: number): void => {
    if (words === '') return;
    if (text !== '' && !text.endsWith('\n')) text += '\n';
    pieces.push({ frame, from, at: text.length, length: words.length });
    text += words;
  };
  const placed = frames.map((f) => ({ ...f, at: Math.min(f.at ?? whole.length, whole.length) })).sort((a, b) => a.at - b.at);
  let done = 0;
  for (const { frame, report, at } of placed) {
    put(page.frame, whole.slice(done, at), done);
    put(frame, textOf(report), 0);
    done = at;
  }
  put(page.frame, whole.slice(done), done);
  return { text, pieces };
};

type Pair = [number, number];
interface Placed {
  readonly start: number;
  readonly end: number;
}

/** @param all the page first, then its frames in document order */
export const joinReports = (all: readonly [FrameReport, ...FrameReport[]]): JoinedReport => {
  const { text, pieces } = lay(all);
  const offset = (frame: number, own: number, isEnd: boolean): number => {
    const last = isEnd ? own - 1 : own;
    const piece = pieces.find((p) => p.frame === frame && last >= p.from && last < p.from + p.length);
    return piece === undefined ? 0 : piece.at + own - piece.from;
  };
  const joined = ({ frame, start, end }: FramePlace): { start: number; end: number } => {
    const from = offset(frame, start, false);
    return { start: from, end: end > start ? offset(frame, end, true) : from };
  };
  const moved = <T extends Placed>(pick: (report: Report) => readonly T[]): T[] =>
    all
      .flatMap(({ frame, report }) => pick(report).map((f): T => ({ ...f, ...joined({ frame, start: f.start, end: f.end }) })))
      .sort((a, b) => a.start - b.start);
  const pair = (frame: number, [start, end]: Pair): Pair => {
    const place = joined({ frame, start, end });
    return [place.start, place.end];
  };
  const reuse = all.flatMap(({ frame, report }) =>
    report.reuse.map((r) => ({
      ...r,
      passages: r.passages.map((p) => ({ ...p, page: pair(frame, p.page) })),
      ...(r.altered && {
        altered: r.altered.map((q) => ({
          ...q,
          page: pair(frame, q.page),
          changes: q.changes.map((c) => ({ ...c, page: pair(frame, c.page) })),
        })),
      }),
    })),
  );
  const { tooLittleText: _, ...first } = all[0].report;
  return {
    report: {
      ...first,
      text,
      mentions: moved((r) => r.mentions),
      cited: moved((r) => r.cited),
      claims: moved((r) => r.claims),
      wordings: moved((r) => r.wordings),
      reuse,
      ...(all.every(({ report }) => report.tooLittleText) && { tooLittleText: true as const }),
    },
    joined,
    placeOf: (start, end) => {
      const piece = pieces.find((p) => start >= p.at && start < p.at + p.length);
      if (piece === undefined) return null;
      const last = pieces.findLast((p) => p.frame === piece.frame && p.at < end) ?? piece;
      return {
        frame: piece.frame,
        start: start - piece.at + piece.from,
        end: Math.min(end - last.at, last.length) + last.from,
      };
    },
  };
};
