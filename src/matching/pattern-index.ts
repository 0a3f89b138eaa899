/** A pattern index, opened: what the rest of the program sees of matching. */
import { openIndexBytes } from './index-format.ts';
import type { Match } from './pattern.ts';
import type { Sliced } from '../text/sliced.ts';
import { searchAll, searchInSteps } from './search.ts';

export interface PatternIndex {
  /** Number of patterns. */
  readonly size: number;
  /**
   * Leftmost-longest, whole words, without overlaps, in text order: of matches that overlap the one that
   * starts first stays, of those that start together the longest. Offsets into `text`, UTF-16.
   */
  find(text: string): Match[];
  /** Every occurrence, nested and overlapping ones too, by start, the longer first. */
  findAll(text: string): Match[];
  /** The same in steps. */
  findAllInSteps(text: string): Sliced<Match[]>;
}

const leftmostLongest = (matches: readonly Match[]): Match[] => {
  const kept: Match[] = [];
  let end = 0;
  for (const match of matches) {
    if (match.start < end) continue;
    kept.push(match);
    end = match.end;
  }
  return kept;
};

/**
 * Cost: a few microseconds, whatever the size. A search over altered bytes finds less or other places and
 * stays within its bounds; `verifyPatternIndex` of index-format.ts tells whether they were altered.
 *
 * @param bytes of {@link ./index-writer.ts}; kept, and not copied where they begin at a multiple of 4
 * @throws {IndexError} truncated, altered header, other version
 */
export const openPatternIndex = (bytes: Uint8Array): PatternIndex => {
  const views = openIndexBytes(bytes);
  return {
    size: views.patterns,
    find: (text) => leftmostLongest(searchAll(views, text)),
    findAll: (text) => searchAll(views, text),
    findAllInSteps: (text) => searchInSteps(views, text),
  };
};
