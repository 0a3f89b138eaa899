/** Words of a text as spans with their folded form: the same words that matching sees (tokens.ts). */
import { FOLD, SPECIAL, WORD } from './fold-table.ts';
import { foldPlain } from './fold.ts';
import type { Span } from './span.ts';
import { lastRead, readTokens } from './tokens.ts';

export interface Word extends Span {
  readonly folded: string;
}

/** Most words of most pages are plain lower-case letters already, and then they are their own fold. */
export const foldWord = (text: string, start: number, end: number): string => {
  const source = text.slice(start, end);
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (FOLD[unit] !== unit) return foldLetters(source);
  }
  return source;
};

const foldLetters = (source: string): string => {
  let folded = '';
  for (let i = 0; i < source.length; i++) {
    const kind = FOLD[source.charCodeAt(i)] as number;
    if (kind < WORD) return kind <= SPECIAL ? foldPlain(source) : folded;
    if (source.length > 64) return foldPlain(source);
    folded += String.fromCharCode(kind);
  }
  return folded;
};

/** All words of `text` in order. Offsets into `text`, UTF-16. */
export const words = (text: string): Word[] => {
  const found: Word[] = [];
  for (let at = 0; at < text.length;) {
    at = readTokens(text, at);
    for (let i = 0; i < lastRead.count; i++) {
      const start = lastRead.bounds[2 * i] as number;
      const end = lastRead.bounds[2 * i + 1] as number;
      found.push({ start, end, folded: foldWord(text, start, end) });
    }
  }
  return found;
};
