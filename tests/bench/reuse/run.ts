/**
 * `npm run bench -- reuse [--sizes 1000,10000,100000]`: looks pages of 50 KB up in packs of many documents.
 *
 * Documents are random prose, 400 words each: invented words and English function words whose frequencies
 * fall as in language (Zipf), a capital and a number here and there. A page is half a document (a copy) or
 * none, and fresh prose up to 50 KB, with some 2,300 different words in 7,000, as English news has. Printed:
 * bytes a document, and the median and 95th percentile of the time.
 */
import { findReuse } from '../../../src/reuse/find-reuse.ts';
import { buildReuseIndex } from '../../../src/reuse/pack/build-reuse-index.ts';
import { createRandom } from '../matching/random.ts';

const WORDS = 400;
const PAGE_BYTES = 50_000;
const LOOKUPS = 40;
const SYLLABLES = 'ba ke li mo nu ra se ti vo zu dar fen gil hos jun kra pel sto win tem'.split(' ');
const SMALL = 'the of and to in is that for it as was with be by on not he his but at'.split(' ');

const vocabulary = (random: (below: number) => number): string[] => [
  ...SMALL,
  ...Array.from({ length: 40_000 }, () => Array.from({ length: 2 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)]).join('')),
];

/** Rank r with a chance of about 1 / r: the exponent of an even draw. */
const zipf = (random: (below: number) => number, n: number): number =>
  Math.min(n - 1, Math.floor(Math.exp((random(1e6) / 1e6) * Math.log(n))) - 1);

const prose = (words: readonly string[], random: (below: number) => number, count: number): string => {
  let text = '';
  for (let i = 0; i < count; i++) {
    const word = random(60) === 0 ? String(1900 + random(130)) : (words[Math.max(0, zipf(random, words.length))] as string);
    text += `${random(12) === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word}${i % 18 === 17 ? '. ' : ' '}`;
  }
  return text;
};

export const main = (args: readonly string[]): Promise<number> => {
  const at = args.indexOf('--sizes');
  const sizes = (at < 0 ? '1000,10000,100000' : (args[at + 1] ?? '')).split(',').map(Number);
  for (const size of sizes) {
    const random = createRandom(size);
    const words = vocabulary(random);
    const kept: string[] = [];
    const sources = function* () {
      for (let i = 0; i < size; i++) {
        const text = prose(words, random, WORDS);
        if (i % Math.ceil(size / LOOKUPS) === 0) kept.push(text);
        yield { text, language: 'en', known: [] };
      }
    };
    const bytes = buildReuseIndex(sources());
    const times: number[] = [];
    let found = 0;
    for (let i = 0; i < LOOKUPS; i++) {
      const copy = i % 2 === 0 ? (kept[i % kept.length] as string).slice(0, 1400) : '';
      let page = `${copy}\n`;
      while (page.length < PAGE_BYTES) page += `${prose(words, random, 90)}\n`;
      const start = performance.now();
      found += findReuse(bytes, page, 'en').filter((f) => f.kind !== 'related').length;
      if (i >= 4) times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    const time = (share: number): string => (times[Math.floor(share * (times.length - 1))] as number).toFixed(1);
    console.log(
      `${String(size).padStart(6)} documents  ${(bytes.length / size).toFixed(0)} bytes a document (${WORDS} words)  50 KB page: median ${time(0.5)} ms, p95 ${time(0.95)} ms  found ${found} of ${LOOKUPS / 2} copies`,
    );
  }
  return Promise.resolve(0);
};
