/** Going from mark to mark by keyboard: the next one from where the reader last was, or is looking. */
import type { Mark } from '../../src/highlight/painter.ts';

/**
 * @param last the key of the mark stepped to before; null at first
 * @param topOf where a mark is, CSS pixels from the top of the view; null where it is gone
 * @returns the mark to go to, around the end and the start; null where there is none
 */
export const markAfter = (
  marks: readonly Mark[],
  last: string | null,
  direction: 'next' | 'previous',
  topOf: (mark: Mark) => number | null,
): Mark | null => {
  const there = marks.filter((mark) => topOf(mark) !== null);
  const at = there.findIndex((mark) => mark.key === last);
  const step = direction === 'next' ? 1 : -1;
  if (at >= 0) return there[(at + step + there.length) % there.length] ?? null;
  // Not stepped yet: the first mark in view or below it; backwards, the last one above the view.
  const below = there.findIndex((mark) => (topOf(mark) ?? 0) >= 0);
  if (direction === 'next') return there[Math.max(below, 0)] ?? null;
  return there[(below <= 0 ? there.length : below) - 1] ?? null;
};
