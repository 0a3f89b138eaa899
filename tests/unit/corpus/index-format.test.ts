import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION, openSections, PackError, verifySections, writeSections } from '../../../src/corpus/index-format.ts';
import { openHostTable, writeHostTable } from '../../../src/corpus/host-table.ts';
import { openRecordTable, writeRecordTable } from '../../../src/corpus/record-table.ts';

const HASH = new Uint8Array(32).fill(0xab);
const bytes = (s: string): Uint8Array => new TextEncoder().encode(s);
const sample = (): Uint8Array => writeSections([['META', bytes('{}')], ['ENTR', bytes('abc')]], HASH);

describe('index.bin', () => {
  it('gives every section back, without copying', () => {
    const file = sample();
    const sections = openSections(file);
    expect(new TextDecoder().decode(sections.section('ENTR'))).toBe('abc');
    expect(sections.section('ENTR').buffer).toBe(file.buffer);
    expect(sections.section('HOST')).toHaveLength(0);
    expect(sections.contentHash).toBe('ab'.repeat(32));
  });

  // Golden bytes: when this fails the layout has moved – raise FORMAT_VERSION, then renew the bytes.
  it(`has the layout of format version ${FORMAT_VERSION}`, () => {
    const hex = [...sample()].map((b) => b.toString(16).padStart(2, '0')).join('');
    expect(FORMAT_VERSION).toBe(1);
    expect(hex).toBe(
      '434c504b' + '01000000' + '02000000' + '60000000' + 'ab'.repeat(32) +
        '4d455441' + '50000000' + '02000000' + '43bfa6a3' + '454e5452' + '58000000' + '03000000' + 'c2412435' +
        '7b7d000000000000' + '6162630000000000',
    );
  });

  it.each([
    ['empty', new Uint8Array(0), /at least 48/u],
    ['cut', sample().slice(0, 90), /cut or altered/u],
    ['not a pack', bytes('x'.repeat(100)), /not a pack/u],
    ['another version', Uint8Array.from(sample(), (b, i) => (i === 4 ? 9 : b)), /format version 9/u],
  ])('refuses: %s', (_, file, message) => {
    expect(() => openSections(file)).toThrow(message);
  });

  it('names the section whose bytes were altered', () => {
    const file = sample();
    file[0x58] = 0x7a;
    expect(() => verifySections(file)).toThrow(/section ENTR/u);
  });

  it('never reads outside, whatever a flipped byte says', () => {
    fc.assert(
      fc.property(fc.nat(95), fc.nat(255), (at, value) => {
        const file = sample();
        file[at] = value;
        try {
          openSections(file).section('ENTR');
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('record table', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: fc.string({ unit: 'grapheme' }), b: fc.integer() })), (records) => {
        const table = openRecordTable<unknown>(writeRecordTable(records));
        expect(Array.from({ length: table.size }, (_, i) => table.get(i))).toEqual(records);
      }),
      { numRuns: 200 },
    );
  });
  it('refuses a record it does not have', () => {
    expect(() => openRecordTable(writeRecordTable([1])).get(1)).toThrow(PackError);
  });
});

describe('host table', () => {
  const table = openHostTable(writeHostTable(new Map([['rt.com', 0], ['pravda.com.ua', 1], ['de.rt.com', 2], ['pravda.ru', 3]])));
  it.each([
    ['rt.com', 0],
    ['www.rt.com', 0],
    ['de.rt.com', 2],
    ['a.de.rt.com', 2],
    ['RT.com.', 0],
    ['notrt.com', -1],
    ['rt.com.evil.example', -1],
    ['www.pravda.com.ua', 1],
    ['pravda.ru', 3],
    ['pravda.sk', -1],
    ['com', -1],
    ['', -1],
  ])('%s', (host, outlet) => {
    expect(table.find(host)).toBe(outlet);
  });
  it('lists all hosts, sorted', () => {
    expect(table.all()).toEqual(['de.rt.com', 'pravda.com.ua', 'pravda.ru', 'rt.com']);
  });
});
