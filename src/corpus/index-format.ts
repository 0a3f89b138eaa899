/**
 * index.bin: what the background opens at every wake, without parsing.
 *
 * Problem. The browser stops the background whenever it likes and wakes it for the next page; a
 * pack that had to be parsed would make every wake slow, and the slower the larger the pack.
 *
 * Idea. One buffer of sections, each a view over the same bytes. Numbers are little-endian and
 * aligned to 8 bytes; records are UTF-8 JSON that stays bytes until the one record is asked for.
 *
 *   byte 0        4        8        12       16                 48
 *        ┌────────┬────────┬────────┬────────┬──────────────────┬───────────────────┬──────────┬─ …
 *        │ "CLPK" │ format │ number │ length │ content hash     │ section table     │ section  │
 *        │        │ version│ of     │ of the │ SHA-256 of all   │ n × {tag, offset, │ bytes,   │
 *        │        │        │ sections│ file  │ sections' bytes  │ length, CRC}      │ 8-aligned│
 *        └────────┴────────┴────────┴────────┴──────────────────┴───────────────────┴──────────┴─ …
 *
 * A *record table* section is `count, offset[0..count]` (u32) and then the JSON bytes of the records
 * end to end, so record i is bytes offset[i] to offset[i + 1].
 *
 * Format version: by hand, guarded by a golden-bytes test. Content version: the hash, never typed.
 * Cost: opening reads 48 bytes and the table. {@link verifySections} reads everything, and is for
 * packs that come from elsewhere.
 */
export const MAGIC = 0x4b504c43; // "CLPK", little-endian
export const FORMAT_VERSION = 1;
const HEADER_BYTES = 48;
const ROW_BYTES = 16;
const MAX_SECTIONS = 64;

/** Four letters; written as a little-endian u32. */
export type SectionTag =
  | 'META' | 'PATN' | 'FORM' | 'ENTR' | 'OUTL' | 'HOST' | 'HNDL' | 'CITP' | 'CITF' | 'DOCS' | 'REUS' | 'CLAI' | 'CLMS' | 'WPAT' | 'WFRM' | 'WORD' | 'SETT' | 'VOIC' | 'IDS ';

/** A pack that cannot be opened: truncated, altered, or of another format version. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

const tagNumber = (tag: SectionTag): number =>
  tag.charCodeAt(0) | (tag.charCodeAt(1) << 8) | (tag.charCodeAt(2) << 16) | (tag.charCodeAt(3) << 24);

const align = (n: number): number => (n + 7) & ~7;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** CRC-32 (ISO 3309, the one of PNG and gzip). */
export const crc32 = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) c = (CRC_TABLE[(c ^ (bytes[i] as number)) & 0xff] as number) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

/**
 * Sections → one buffer.
 *
 * @param contentHash SHA-256 over the sections' bytes in the order given (32 bytes)
 */
export const writeSections = (
  sections: readonly (readonly [SectionTag, Uint8Array])[],
  contentHash: Uint8Array,
): Uint8Array<ArrayBuffer> => {
  if (contentHash.length !== 32) throw new PackError(`expected a content hash of 32 bytes, found ${contentHash.length}`);
  let at = align(HEADER_BYTES + sections.length * ROW_BYTES);
  const offsets = sections.map(([, bytes]) => {
    const offset = at;
    at = align(at + bytes.length);
    return offset;
  });
  const out = new Uint8Array(at);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT_VERSION, true);
  view.setUint32(8, sections.length, true);
  view.setUint32(12, at, true);
  out.set(contentHash, 16);
  sections.forEach(([tag, bytes], i) => {
    const row = HEADER_BYTES + i * ROW_BYTES;
    const offset = offsets[i] as number;
    view.setUint32(row, tagNumber(tag), true);
    view.setUint32(row + 4, offset, true);
    view.setUint32(row + 8, bytes.length, true);
    view.setUint32(row + 12, crc32(bytes), true);
    out.set(bytes, offset);
  });
  return out;
};

export interface Sections {
  /** Hex of the content hash. */
  readonly contentHash: string;
  /** The bytes of a section, a view without a copy; empty where the pack has none. */
  section(tag: SectionTag): Uint8Array;
}

interface Row {
  readonly offset: number;
  readonly length: number;
  readonly crc: number;
}

const readTable = (bytes: Uint8Array): Map<number, Row> => {
  if (bytes.length < HEADER_BYTES) throw new PackError(`expected at least ${HEADER_BYTES} bytes, found ${bytes.length}`);
  if (bytes.byteOffset % 8 !== 0) throw new PackError('expected the buffer to begin at a multiple of 8 bytes');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new PackError('this is not a pack: the first four bytes are not "CLPK"');
  const version = view.getUint32(4, true);
  if (version !== FORMAT_VERSION) throw new PackError(`the pack has format version ${version}; this program reads version ${FORMAT_VERSION}`);
  const count = view.getUint32(8, true);
  const length = view.getUint32(12, true);
  if (length !== bytes.length) throw new PackError(`the pack says it has ${length} bytes, but there are ${bytes.length}: it was cut or altered`);
  if (count > MAX_SECTIONS || HEADER_BYTES + count * ROW_BYTES > length) throw new PackError(`the pack's section table (${count} rows) does not fit`);
  const table = new Map<number, Row>();
  for (let i = 0; i < count; i++) {
    const row = HEADER_BYTES + i * ROW_BYTES;
    const offset = view.getUint32(row + 4, true);
    const size = view.getUint32(row + 8, true);
    if (offset % 8 !== 0 || offset + size > length) throw new PackError(`section ${i} of the pack lies outside it`);
    table.set(view.getUint32(row, true), { offset, length: size, crc: view.getUint32(row + 12, true) });
  }
  return table;
};

/** @throws {PackError} when header or table do not hold together */
export const openSections = (bytes: Uint8Array): Sections => {
  const table = readTable(bytes);
  let contentHash = '';
  for (let i = 16; i < 48; i++) contentHash += (bytes[i] as number).toString(16).padStart(2, '0');
  return {
    contentHash,
    section: (tag) => {
      const row = table.get(tagNumber(tag));
      return row ? bytes.subarray(row.offset, row.offset + row.length) : new Uint8Array(0);
    },
  };
};

/** Reads every byte. @throws {PackError} naming the section whose checksum does not hold */
export const verifySections = (bytes: Uint8Array): void => {
  for (const [tag, row] of readTable(bytes)) {
    const name = String.fromCharCode(tag & 255, (tag >> 8) & 255, (tag >> 16) & 255, (tag >> 24) & 255);
    if (crc32(bytes.subarray(row.offset, row.offset + row.length)) !== row.crc) throw new PackError(`section ${name} of the pack was altered: its checksum does not hold`);
  }
};
