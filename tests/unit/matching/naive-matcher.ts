/**
 * What matching means, without any idea how to make it fast: the index must agree with this.
 *
 * Every run of words of a text is folded as if it were a form and compared with every form. It shares the
 * folding and the gap rule with the engine (there is one of each) and nothing else.
 */
import { foldForm } from '../../../src/text/fold-form.ts';
import { isSpaceless } from '../../../src/text/characters.ts';
import { words, type Word } from '../../../src/text/words.ts';
import type { Pattern } from '../../../src/matching/pattern.ts';

export interface NaiveMatch {
  readonly start: number;
  readonly end: number;
  readonly patterns: readonly number[];
}

interface Form {
  readonly id: number;
  readonly text: string;
  readonly count: number;
  readonly lead: string;
  readonly tail: string;
  /** Upper case marked as U, all else as -; null where letter case is free. */
  readonly written: string | null;
}

const writtenCase = (upper: readonly boolean[]): string => upper.map((u) => (u ? 'U' : '-')).join('');

const toForm = (pattern: Pattern, id: number): Form => {
  const folded = foldForm(pattern.text);
  if (!folded) throw new Error(`no word in ${JSON.stringify(pattern.text)}`);
  return {
    id,
    text: folded.lead + folded.core + folded.tail,
    count: folded.words.length,
    lead: folded.lead,
    tail: folded.tail,
    written: pattern.asWritten ? writtenCase(folded.upper) : null,
  };
};

const isDigit = (c: string | undefined): boolean => c !== undefined && /\p{Nd}/u.test(c);

/** Numbers and dotted letters are whole. Random text of the properties has no addresses. */
const isCut = (text: string, tokens: readonly Word[], start: number, end: number, form: Form): boolean =>
  (form.tail === '' && isDigit(text[end - 1]) && /^[.,]\p{Nd}/u.test(text.slice(end, end + 2))) ||
  (form.lead === '' && isDigit(text[start]) && /\p{Nd}[.,]$/u.test(text.slice(Math.max(start - 2, 0), start))) ||
  (form.tail !== '' &&
    text[end - 1] === '.' &&
    tokens.some((t) => t.start === end && !isSpaceless(String.fromCodePoint(text.codePointAt(end) ?? 0))));

const cutsPair = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** Every occurrence, by start, the longer first. */
export const findAllNaively = (patterns: readonly Pattern[], text: string): NaiveMatch[] => {
  const forms = patterns.map(toForm);
  const tokens = words(text);
  const found = new Map<string, { start: number; end: number; patterns: number[] }>();
  for (const form of forms)
    for (let i = 0; i + form.count <= tokens.length; i++) {
      const first = tokens[i];
      const last = tokens[i + form.count - 1];
      if (!first || !last) continue;
      // Lead and tail have no word characters: they end at the neighbouring words.
      const least = form.lead === '' ? first.start : (tokens[i - 1]?.end ?? 0);
      const most = form.tail === '' ? last.end : (tokens[i + form.count]?.start ?? text.length);
      for (let start = first.start; start >= least; start--)
        for (let end = last.end; end <= most; end++) {
          const slice = text.slice(start, end);
          if (cutsPair(text, start) || cutsPair(text, end)) continue;
          if (/[\n\v\f\r\u0085\u2028\u2029]/u.test(slice) || /^\s|\s$/u.test(slice)) continue;
          const folded = foldForm(slice);
          if (!folded || folded.words.length !== form.count || folded.lead + folded.core + folded.tail !== form.text) continue;
          if (form.written !== null && form.written !== writtenCase(folded.upper)) continue;
          if (isCut(text, tokens, start, end, form)) continue;
          const key = `${start} ${end}`;
          const known = found.get(key);
          if (known) known.patterns.push(form.id);
          else found.set(key, { start, end, patterns: [form.id] });
        }
    }
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
};

/** Of matches that overlap the leftmost, of those the longest. */
export const findNaively = (patterns: readonly Pattern[], text: string): NaiveMatch[] => {
  let end = 0;
  return findAllNaively(patterns, text).filter((m) => {
    if (m.start < end) return false;
    end = m.end;
    return true;
  });
};
