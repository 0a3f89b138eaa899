/** The claim index as bytes: what was cut or altered is refused or harmless, never a crash or a hang. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ClaimIndexError, openClaimIndex } from '../../../src/claim/claim-index-format.ts';
import { findClaims } from '../../../src/claim/find-claims.ts';
import type { Pack } from '../../../src/corpus/pack.ts';
import { bundledPack } from '../compiled-corpus.ts';

let pack: Pack;
let bytes: Uint8Array<ArrayBuffer>;
beforeAll(() => {
  pack = bundledPack();
  bytes = pack.claimIndex.slice();
});

const SENTENCE = 'Article 5 obliges every ally to send troops when one member is attacked.';
const read = (claimIndex: Uint8Array): number =>
  findClaims([{ ...pack, claimIndex }], SENTENCE, 'en', [], { muted: new Set(), top: 5 }).length;

const altered = (at: number, byte: number): Uint8Array => {
  const copy = bytes.slice();
  copy[at] = byte;
  return copy;
};

describe('claim index bytes', () => {
  it('open at any offset, and are the same read twice', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(openClaimIndex(shifted.subarray(3))).toEqual(openClaimIndex(bytes));
    expect(read(bytes)).toBe(5);
  });

  it('no bytes are a pack without claims', () => {
    expect(openClaimIndex(new Uint8Array(0))).toBeNull();
    expect(read(new Uint8Array(0))).toBe(0);
  });

  it.each([
    ['cut in the header', () => bytes.slice(0, 20), /at least 32 bytes, found 20/u],
    ['cut in a section', () => bytes.slice(0, bytes.length - 4), /cut or altered/u],
    ['another kind of file', () => altered(0, 0x50), /no claim index/u],
    ['another version', () => altered(4, 9), /format version 9; this program reads version 1/u],
    ['an altered count', () => altered(16, (bytes[16] ?? 0) ^ 1), /cut or altered/u],
  ])('%s', (_, make, message) => {
    expect(() => openClaimIndex(make())).toThrow(ClaimIndexError);
    expect(() => openClaimIndex(make())).toThrow(message);
  });

  it('a claim that the pack does not have is not shown', () => {
    const copy = bytes.slice();
    openClaimIndex(copy)?.claimOf.fill(0xffff_fff0);
    expect(read(copy)).toBe(0);
  });

  // The pack's checksum refuses such bytes before; this is the second wall: numbers that point nowhere are not followed.
  it('an altered byte anywhere is refused or read without an exception', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        try {
          expect(read(altered(at, byte))).toBeLessThanOrEqual(5);
        } catch (error) {
          expect(error).toBeInstanceOf(ClaimIndexError);
        }
      }),
      { numRuns: 150 },
    );
  });
});
