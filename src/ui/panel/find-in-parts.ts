/** Where an exact quotation stands in what a document carries; offsets into the whole text. White space may differ. */
import type { DocumentRecord } from '../../corpus/records.ts';

export const findInParts = (parts: DocumentRecord['parts'], quote: string): { readonly start: number; readonly end: number } | null => {
  const words = quote.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const pattern = new RegExp(words.join('\\s+'), 'u');
  for (const part of parts) {
    const found = pattern.exec(part.text);
    if (found !== null) return { start: part.start + found.index, end: part.start + found.index + found[0].length };
  }
  return null;
};
