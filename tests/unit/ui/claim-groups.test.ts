import { describe, expect, it } from 'vitest';
import { claimGroups, wordingGroups } from '../../../src/ui/panel/claim-groups.ts';
import type { Report } from '../../../src/report/report.ts';

type Claim = Report['claims'][number];

const claim = (id: string, assessment: Claim['assessment'], start: number, shown = true): Claim => ({
  claim: id,
  variant: null,
  assessment,
  start,
  end: start + 10,
  score: 0.9,
  voice: 'narrator',
  stance: 'asserts',
  shown,
  why: [],
});

const listed = (claims: readonly Claim[]): string[] =>
  claimGroups([...claims]).map(
    ({ claim: id, assessment, places }) => `${id} ${assessment ?? 'unclear'} ${places.map((p) => p.start).join()}`,
  );

describe('claims of a page', () => {
  it('are listed by what the record says of them: the gravest first, the unclear last', () => {
    expect(
      listed([
        claim('g', null, 0),
        claim('f', 'prediction-or-opinion', 1),
        claim('e', 'accurate', 2),
        claim('d', 'accurate-with-nuance', 3),
        claim('c', 'disputed', 4),
        claim('b', 'misleading', 5),
        claim('a', 'contradicted-by-record', 6),
      ]),
    ).toEqual([
      'a contradicted-by-record 6',
      'b misleading 5',
      'c disputed 4',
      'd accurate-with-nuance 3',
      'e accurate 2',
      'f prediction-or-opinion 1',
      'g unclear 0',
    ]);
  });

  it('of one weight are listed as on the page', () => {
    expect(listed([claim('late', 'misleading', 50), claim('early', 'misleading', 5)])).toEqual([
      'early misleading 5',
      'late misleading 50',
    ]);
  });

  it('are one line per claim and assessment, with all places in order', () => {
    expect(listed([claim('a', 'misleading', 70), claim('a', 'accurate', 30), claim('a', 'misleading', 10)])).toEqual([
      'a misleading 10,70',
      'a accurate 30',
    ]);
  });

  it('that are not shown are left out', () => {
    expect(listed([claim('a', 'misleading', 1, false), claim('a', 'misleading', 9)])).toEqual(['a misleading 9']);
  });
});

describe('wordings of a page', () => {
  it('are one line each, as on the page', () => {
    const wording = (id: string, start: number, shown = true) => ({ wording: id, start, end: start + 4, score: 0.9, shown, why: [] });
    const groups = wordingGroups([wording('b', 20), wording('a', 8), wording('b', 3), wording('c', 1, false)]);
    expect(groups.map(({ wording: id, places }) => [id, places.map((p) => p.start)])).toEqual([
      ['b', [3, 20]],
      ['a', [8]],
    ]);
  });
});
