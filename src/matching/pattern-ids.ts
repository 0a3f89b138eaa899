/**
 * Entry → the patterns that fold to it, of which as-written ones count only in their letter case.
 *
 * Most entries have one pattern. A list is read once for each spelling met and then shared by all its
 * matches, so that a million patterns of one word cost a million steps once, not at each occurrence.
 */
import { foldForm } from '../text/fold-form.ts';
import type { Span } from '../text/span.ts';
import { packCase } from './case-mask.ts';
import { AS_WRITTEN, ENTRY_WORDS, type IndexViews } from './index-format.ts';
import type { PatternId } from './pattern.ts';

const SPELLINGS_AT_MOST = 256;

const readList = (list: Uint32Array, at: number, maskWords: number, source: string): PatternId[] => {
  const ids: PatternId[] = [];
  const mask = packCase(foldForm(source)?.upper ?? []);
  let left = list[at] ?? 0;
  for (let i = at + 1; i < list.length && left > 0; left--) {
    const id = list[i++] as number;
    if ((id & AS_WRITTEN) === 0) {
      ids.push(id as PatternId);
      continue;
    }
    const from = i;
    if (mask.length === maskWords && mask.every((word, k) => list[from + k] === word)) ids.push(((id & ~AS_WRITTEN) >>> 0) as PatternId);
    i += maskWords;
  }
  return ids;
};

/** @returns for an entry found at a span of `text` its pattern ids, ascending; none where letter case forbids all */
export const createIdReader = (views: IndexViews, text: string): ((entry: number, span: Span) => readonly PatternId[]) => {
  const { entryWords, listWords } = views;
  const listed = new Map<number, Map<string, readonly PatternId[]>>();
  return (entry, span) => {
    const shape = entryWords[entry * ENTRY_WORDS] as number;
    const pointer = entryWords[entry * ENTRY_WORDS + 3] as number;
    if ((shape & 2) === 0) return [pointer as PatternId];
    let spellings = listed.get(entry);
    if (!spellings || spellings.size >= SPELLINGS_AT_MOST) listed.set(entry, (spellings = new Map<string, readonly PatternId[]>()));
    const source = text.slice(span.start, span.end);
    let ids = spellings.get(source);
    if (!ids) spellings.set(source, (ids = readList(listWords, pointer, Math.ceil(((shape >>> 9) & 2047) / 32), source)));
    return ids;
  };
};
