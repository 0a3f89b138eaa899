/** Words of a text as spans with their folded form: the same words that matching sees (tokens.ts). */
import { FOLD, SPECIAL, WORD } from './fold-table.ts';
import { foldPlain } from './fold.ts';
import type { Span } from './span.ts';
import { createTokenBuffer, readTokens } from './tokens.ts';

export interface Word extends Span {
  readonly folded: string;
}

const CAPACITY = 1024;
/** Written and read within one call. A buffer of 12 KB for each cue of two words was a tenth of a cold page's time. */
const tokens = createTokenBuffer(CAPACITY);

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
    tokens.count = 0;
    at = readTokens(text, at, tokens);
    for (let i = 0; i < tokens.count; i++) {
      const start = tokens.starts[i] as number;
      const end = tokens.ends[i] as number;
      found.push({ start, end, folded: foldWord(text, start, end) });
    }
  }
  return found;
};
