/** What must hold for any documents, not only the bundled ones. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReuseIndex } from '../../../src/reuse/pack/build-reuse-index.ts';
import { findReuse } from '../../../src/reuse/find-reuse.ts';
import { openReuseIndex } from '../../../src/reuse/pack/reuse-format.ts';
import { GUARANTEED_WORDS, shingleHashes, winnow } from '../../../src/reuse/read/fingerprints.ts';
import { readText } from '../../../src/reuse/read/read-text.ts';

const SYLLABLES = 'ba ke li mo nu ra se ti vo zu dar fen gil hos jun'.split(' ');
/** Random prose: words of one to three syllables, sentences of twelve words. */
const prose = (seed: number, words: number): string => {
  let state = seed * 7919 + 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const list = Array.from({ length: words }, () => Array.from({ length: 1 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join(''));
  return list.map((w, i) => (i % 12 === 11 ? `${w}.` : w)).join(' ');
};
const source = (text: string) => ({ text, language: 'und', known: [] });
const wordsOf = (text: string): string[] => text.split(' ');
const DOCUMENTS = Array.from({ length: 60 }, (_, i) => prose(i + 1, 300));
const INDEX = buildReuseIndex(DOCUMENTS.map(source));

describe('winnowing', () => {
  it('leaves a common fingerprint wherever the guaranteed number of words in a row is shared', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59 }), fc.nat(300 - GUARANTEED_WORDS), fc.nat(1000), (d, from, seed) => {
        const excerpt = wordsOf(DOCUMENTS[d] as string).slice(from, from + GUARANTEED_WORDS);
        const kept = (text: string): Set<number> => {
          const read = readText(text, 'und', []);
          return new Set(winnow(shingleHashes(read.hashes, read.wordCount)));
        };
        const document = kept(DOCUMENTS[d] as string);
        const page = kept(`${prose(seed + 100, 40)} ${excerpt.join(' ')} ${prose(seed + 2000, 40)}`);
        expect([...page].some((h) => document.has(h))).toBe(true);
      }),
    );
  });
});

describe('copies in a pack of many documents', () => {
  it('finds an excerpt of 80 words in any text around it, and only its document', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59 }), fc.nat(219), fc.nat(1000), (d, from, seed) => {
        const excerpt = wordsOf(DOCUMENTS[d] as string).slice(from, from + 80);
        const page = `${prose(seed + 100, 60)}\n${excerpt.join(' ')}\n${prose(seed + 2000, 60)}`;
        expect(findReuse(INDEX, page).map((f) => [f.document, f.kind])).toEqual([[d, 'same-text']]);
      }),
      { numRuns: 50 },
    );
  });

  // Found by the property: a sentence of the padding aligned by chance beside the excerpt, and made it “reworded”.
  it.each([
    [7, 0, 1],
    [18, 6, 138],
    [8, 196, 488],
    [19, 103, 399],
  ])('calls it the same text where a neighbour aligns by chance: %i, %i, %i', (d, from, seed) => {
    const excerpt = wordsOf(DOCUMENTS[d] as string).slice(from, from + 80);
    const page = `${prose(seed + 100, 60)}\n${excerpt.join(' ')}\n${prose(seed + 2000, 60)}`;
    expect(findReuse(INDEX, page).map((f) => [f.document, f.kind])).toEqual([[d, 'same-text']]);
  });

  it('never raises the share by padding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59 }), fc.nat(400), fc.nat(1000), (d, padding, seed) => {
        const text = DOCUMENTS[d] as string;
        const bare = findReuse(INDEX, text)[0]?.share ?? 0;
        const padded = findReuse(INDEX, `${prose(seed + 5000, padding)}\n${text}`)[0]?.share ?? 0;
        expect(padded).toBeLessThanOrEqual(bare);
      }),
      { numRuns: 50 },
    );
  });

  it('gives offsets that slice the same words out of both texts', () => {
    const text = DOCUMENTS[7] as string;
    const page = `Before “it”.\n${text.replaceAll('.', '!')}`;
    const [found] = findReuse(INDEX, page);
    expect(found?.passages.length).toBeGreaterThan(0);
    for (const { page: p, document: d } of found?.passages ?? []) expect(page.slice(...p).replaceAll('!', '.')).toBe(text.slice(...d));
  });

  it('does not depend on the order of the documents', () => {
    const reversed = buildReuseIndex([...DOCUMENTS].reverse().map(source));
    for (const d of [0, 20, 59]) {
      const page = `${DOCUMENTS[d]}\n${(DOCUMENTS[(d + 1) % 60] as string).slice(0, 700)}`;
      const strip = ({ document: _, ...rest }: ReturnType<typeof findReuse>[number]) => rest;
      expect(findReuse(reversed, page).map(strip)).toEqual(findReuse(INDEX, page).map(strip));
    }
  });

  it('finds every one of equal documents with the same share', () => {
    const twice = buildReuseIndex([DOCUMENTS[0], DOCUMENTS[1], DOCUMENTS[0]].map((t) => source(t as string)));
    expect(findReuse(twice, DOCUMENTS[0] as string).map((f) => [f.document, f.share])).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });
});

describe('the reuse section', () => {
  it('golden bytes: if this fails the layout has moved; raise REUSE_FORMAT, then change the hash', () => {
    const bytes = buildReuseIndex([
      source(DOCUMENTS[0] as string),
      { text: 'Kyiv “signed” in 1994.', language: 'en', known: [{ entry: 'kyiv', start: 0 }] },
    ]);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe('f5b027f069f1e05272c4f4e4e896a8d18bf2e04be1fc0b9d4a13550a96d863b1');
  });

  it('reads what it wrote', () => {
    const text = `A${' '.repeat(300)}gap, “quoted words” and ${'long'.repeat(80)}.\nSecond.`;
    const read = readText(text, 'en', []);
    const held = openReuseIndex(buildReuseIndex([{ text, language: 'en', known: [] }]))?.document(0);
    expect([...(held?.starts ?? [])]).toEqual([...read.starts.subarray(0, read.wordCount)]);
    expect([...(held?.ends ?? [])]).toEqual([...read.ends.subarray(0, read.wordCount)]);
    expect([...(held?.quoted ?? [])]).toEqual([...read.quoted]);
    expect([...(held?.sentences ?? [])]).toEqual([...read.sentences]);
    expect([...(held?.anchors ?? [])]).toEqual([...read.anchors]);
    expect(held?.language).toBe(read.language);
  });

  it('is refused when it is cut', () => {
    for (const length of [0, 4, 24, INDEX.length - 4]) expect(openReuseIndex(INDEX.slice(0, length))).toBeNull();
  });
});

describe('altered quotations', () => {
  const TEXT = `The president spoke to journalists in the capital on Sunday about the guarantees which his country had been given many years ago by three large powers.
“I want to make sure it is not just another role in the style of the memorandum,” he said. He then travelled to the south in order to see the damage that floods had done there in spring, and promised farmers that the ministry would pay for new seed before the summer ended.`;
  const index = buildReuseIndex([{ text: TEXT, language: 'en', known: [] }]);
  it('says which words differ', () => {
    const page = TEXT.replace('role', 'piece of paper');
    const [altered] = findReuse(index, page)[0]?.altered ?? [];
    expect(altered?.changes.map((c) => [page.slice(...c.page), TEXT.slice(...c.document)])).toEqual([['piece of paper', 'role']]);
  });
  it('finds none in an exact copy', () => {
    expect(findReuse(index, TEXT)[0]?.altered).toEqual([]);
  });
});
