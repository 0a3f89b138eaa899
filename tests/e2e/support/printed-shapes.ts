/**
 * How many shapes – lines, boxes, curves – a PDF draws beside its text, page by page: an underline is one, or many.
 *
 * The operators that paint a path are counted (ISO 32000-1, table 60). How the text itself is cut into pieces differs
 * between prints that look the same: Chromium draws marked words by themselves.
 */
import { inflateSync } from 'node:zlib';

/** In every page of text, and in no other stream. */
const SHOWS_TEXT = /\bBT\b[^]*\bT[jJ]\b[^]*\bET\b/u;
const PAINTS = /(?:^|\s)(?:S|s|f\*?|F|B\*?|b\*?)(?=\s|$)/gu;
const STREAM = 'stream';

const inflated = (bytes: Buffer): string => {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return bytes.toString('latin1');
  }
};

export const printedShapes = (pdf: Uint8Array): number[] => {
  const bytes = Buffer.from(pdf);
  const pages: number[] = [];
  for (let at = bytes.indexOf(STREAM); at >= 0; at = bytes.indexOf(STREAM, at + 1)) {
    const end = bytes.indexOf(`end${STREAM}`, at);
    if (end < 0) break;
    const start = at + STREAM.length + (bytes[at + STREAM.length] === 0x0d ? 2 : 1);
    const drawn = inflated(bytes.subarray(start, end));
    if (SHOWS_TEXT.test(drawn)) pages.push(drawn.match(PAINTS)?.length ?? 0);
    at = end + `end${STREAM}`.length;
  }
  return pages;
};
