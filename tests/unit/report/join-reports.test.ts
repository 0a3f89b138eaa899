import { describe, expect, it } from 'vitest';
import { joinReports } from '../../../src/report/join-reports.ts';
import { capitalsReport } from './capitals-report.ts';

const PAGE = capitalsReport('a TOP\nb MIDDLE\nc END');

describe('the reports of a page and its frames', () => {
  it.each([
    ['no frame', [], 'TOP MIDDLE END'],
    ['a frame between two blocks', [{ frame: 7, at: 6, report: capitalsReport('x INSIDE\ny') }], 'TOP INSIDE MIDDLE END'],
    ['one before the text', [{ frame: 7, at: 0, report: capitalsReport('INSIDE') }], 'INSIDE TOP MIDDLE END'],
    ['one after it', [{ frame: 7, at: null, report: capitalsReport('INSIDE') }], 'TOP MIDDLE END INSIDE'],
    [
      'two in one place, in their order',
      [
        { frame: 9, at: 15, report: capitalsReport('FIRST') },
        { frame: 7, at: 15, report: capitalsReport('SECOND') },
      ],
      'TOP MIDDLE FIRST SECOND END',
    ],
    [
      'two, named in another order than they stand',
      [
        { frame: 9, at: 15, report: capitalsReport('LATER') },
        { frame: 7, at: 6, report: capitalsReport('SOONER') },
      ],
      'TOP SOONER MIDDLE LATER END',
    ],
  ])('%s', (_, frames, order) => {
    const { report, placeOf, joined } = joinReports([{ frame: 0, at: null, report: PAGE }, ...frames]);
    expect(report.mentions.map(({ entry }) => entry).join(' ')).toBe(order);
    for (const { start, end, entry } of report.mentions) {
      expect(report.text?.slice(start, end)).toBe(entry);
      const place = placeOf(start, end);
      const own = [{ frame: 0, report: PAGE }, ...frames].find((f) => f.frame === place?.frame)?.report;
      expect(own?.text?.slice(place?.start, place?.end)).toBe(entry);
      expect(place && joined(place)).toEqual({ start, end });
    }
  });

  it('moves the passages of text reuse, and quotations in them', () => {
    const reuse = {
      document: 'd',
      kind: 'same-text' as const,
      share: 1,
      score: 1,
      origin: { outlet: null, relation: 'same-text' as const, confidence: 'high' as const },
      stateLink: null,
      passages: [{ page: [2, 8] as [number, number], document: [0, 6] as [number, number] }],
      altered: [{ page: [2, 8] as [number, number], document: [0, 0] as [number, number], changes: [] }],
      alterations: [],
      why: [],
    };
    const { report } = joinReports([
      { frame: 0, at: null, report: PAGE },
      { frame: 7, at: 6, report: { ...capitalsReport('x INSIDE'), reuse: [reuse] } },
    ]);
    const [found] = report.reuse;
    expect(report.text?.slice(...(found?.passages[0]?.page ?? []))).toBe('INSIDE');
    expect(report.text?.slice(...(found?.altered?.[0]?.page ?? []))).toBe('INSIDE');
  });

  it('gives a place that reaches from a page’s text over a frame its own ends back', () => {
    const { placeOf, joined } = joinReports([
      { frame: 0, at: null, report: PAGE },
      { frame: 7, at: 6, report: capitalsReport('INSIDE') },
    ]);
    const sentence = { frame: 0, start: 2, end: 14 };
    const { start, end } = joined(sentence);
    expect(placeOf(start, end)).toEqual(sentence);
  });

  it('has too little text where all of it has', () => {
    const little = { ...PAGE, tooLittleText: true as const };
    const frame = { frame: 7, at: null, report: PAGE };
    expect(joinReports([{ frame: 0, at: null, report: little }]).report.tooLittleText).toBe(true);
    expect(joinReports([{ frame: 0, at: null, report: little }, frame]).report.tooLittleText).toBeUndefined();
  });
});
