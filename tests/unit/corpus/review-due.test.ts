import { describe, expect, it } from 'vitest';
import { isReviewOverdue, reviewDue } from '../../../src/corpus/review-due.ts';

describe('the day a record is due for review', () => {
  it.each([
    [{ asOf: '2026-11-22', reviewAfter: '2027-05-22' }, '2027-05-22'],
    [{ asOf: '2026-11-22' }, '2027-11-22'],
    [{ asOf: '2024-02-29' }, '2025-02-28'],
  ])('%o: %s', (record, day) => {
    expect(reviewDue(record)).toBe(day);
  });

  it.each([
    ['2027-05-22T23:59:59Z', false],
    ['2027-05-23T00:00:00Z', true],
    ['2026-11-22T00:00:00Z', false],
  ])('at %s overdue: %s', (now, overdue) => {
    expect(isReviewOverdue({ asOf: '2026-11-22', reviewAfter: '2027-05-22' }, Date.parse(now))).toBe(overdue);
  });
});
