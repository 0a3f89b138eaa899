/**
 * Addresses in running text: URLs, e-mail addresses, handles, bare domains.
 *
 * The rule: a match that is a proper part of an address is no match, because the address does not speak
 * of what its letters happen to spell ("https://x.com/nato-summit", "press@nato.int", "@NATO",
 * "rt.com/news"). A form may be a whole address ("rt.com"). A hashtag is no address: #NATO may match.
 *
 * Where addresses are: inside one run of characters without white space,
 *   scheme://… and www.…          to the end of the run, closing punctuation left out
 *   name@host, @handle            letters, digits, . _ + -
 *   labels.of.a.domain, /path     the last label two or more small ASCII letters ("ended.NATO" is none)
 *
 * Cost: nothing for a match between spaces or ordinary punctuation; else linear in the run, once.
 */
import { FOLD, LINE, SPACE, unitKind, WORD } from '../text/fold-table.ts';
import type { Span } from '../text/span.ts';

/**
 * What no word of an address has: controls, ASCII's and Latin-1's signs, punctuation and symbols, pictures. Letters and digits
 * are said by what they are not: a class of Unicode's letters has thousands of ranges, and compiling it takes longer than
 * reading a page.
 */
const SIGNS = ':-@\\[-^`{-\\xbf×÷\\u2000-\\u2bff\\u3000-\\u3020\\ufe00-\\ufe0f\\uff00-\\uff0f\\u{1f000}-\\u{1faff}';
const WORD_UNIT = `[^\\0-/${SIGNS}]`;
/** With - and . */
const HOST_UNIT = `[^\\0-,/${SIGNS}]`;
/** With +, - and . */
const NAME_UNIT = `[^\\0-*,/${SIGNS}]`;
const ASIDE = '[^<>"“”«»]';

/** Letter case matters for the last label of a bare domain: "Ukraine.The/other" is two sentences, "rt.com/other" an address. */
const ADDRESSES = new RegExp(
  [
    `(?:[A-Za-z][A-Za-z0-9+.-]{1,15}:\\/\\/|(?<!${WORD_UNIT})[Ww]{3}\\.)${ASIDE}+`,
    `(?<!${NAME_UNIT})${NAME_UNIT}*@${WORD_UNIT}${HOST_UNIT}*`,
    `(?<!${HOST_UNIT}|@)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\\.)+[a-z]{2,24}(?!${WORD_UNIT}|[@-])(?:[/:?#]${ASIDE}*)?`,
  ].join('|'),
  'gu',
);
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const AT_SIGN = 0x40;
const CLOSING = /[.,;:!?'’"”»)\]…-]+$/u;

/** Characters beside a match that may be part of an address. */
const HINTS = new Uint8Array(128);
for (const hint of './:@_-=&?#%+~\\') HINTS[hint.charCodeAt(0)] = 1;
const isHint = (unit: number): boolean => unit < 128 && HINTS[unit] === 1;

const isWhite = (unit: number): boolean => {
  const kind = FOLD[unit] === 0 ? unitKind(unit) : (FOLD[unit] as number);
  return kind === SPACE || kind === LINE;
};

const isWord = (unit: number): boolean => unitKind(unit) >= WORD;

/** Addresses of one text, looked for only where a match asks. Keeps the last run it looked at. */
export interface AddressFinder {
  /** Is [start, end) a proper part of an address, at its first or last word? */
  cuts(start: number, end: number): boolean;
}

/** No address is without one of these; most runs that match beside a hyphen are. */
const mayHoldAddress = (text: string, { start, end }: Span): boolean => {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === FULL_STOP || unit === COLON || unit === AT_SIGN) return true;
  }
  return false;
};

const findAddresses = (text: string, run: Span): Span[] => {
  const found: Span[] = [];
  if (!mayHoldAddress(text, run)) return found;
  for (const match of text.slice(run.start, run.end).matchAll(ADDRESSES)) {
    const address = match[0].replace(CLOSING, '');
    const start = run.start + match.index;
    found.push({ start, end: start + address.length });
  }
  return found;
};

/** The one of ordered, separate spans that covers `at`. */
const covering = (spans: readonly Span[], at: number): Span | undefined => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).end <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start <= at ? span : undefined;
};

export const createAddressFinder = (text: string): AddressFinder => {
  let run: Span = { start: 0, end: 0 };
  let addresses: readonly Span[] = [];
  const look = (at: number): void => {
    if (run.start <= at && at < run.end) return;
    let start = at;
    let end = at;
    while (start > 0 && !isWhite(text.charCodeAt(start - 1))) start--;
    while (end < text.length && !isWhite(text.charCodeAt(end))) end++;
    run = { start, end };
    addresses = findAddresses(text, run);
  };
  const isPart = (at: number, start: number, end: number): boolean => {
    look(at);
    const address = covering(addresses, at);
    return address !== undefined && !(start <= address.start && address.end <= end);
  };
  return {
    cuts: (start, end) => {
      const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
      const after = end < text.length ? text.charCodeAt(end) : 0x20;
      if (isHint(before) && isPart(start, start, end)) return true;
      // A full stop at the end of a sentence is the common case.
      if (!isHint(after) || end + 1 >= text.length || isWhite(text.charCodeAt(end + 1))) return false;
      return (isWord(text.charCodeAt(end + 1)) || isHint(text.charCodeAt(end + 1))) && isPart(end - 1, start, end);
    },
  };
};
