/**
 * Record table: many small JSON records in one section, each parsed only when it is asked for.
 * Layout in `index-format.ts`; writer and reader stand side by side here.
 */
import { PackError } from './index-format.ts';

export const writeRecordTable = (records: readonly unknown[]): Uint8Array => {
  const encoder = new TextEncoder();
  const bodies = records.map((r) => encoder.encode(JSON.stringify(r)));
  const head = 4 * (bodies.length + 2);
  const out = new Uint8Array(head + bodies.reduce((n, b) => n + b.length, 0));
  const view = new DataView(out.buffer);
  view.setUint32(0, bodies.length, true);
  let at = head;
  bodies.forEach((body, i) => {
    view.setUint32(4 + 4 * i, at, true);
    out.set(body, at);
    at += body.length;
  });
  view.setUint32(4 + 4 * bodies.length, at, true);
  return out;
};

export interface RecordTable<T> {
  readonly size: number;
  /** @throws {PackError} when `i` is outside or the bytes are no JSON */
  get(i: number): T;
}

/** `bytes` empty: a table without records. */
export const openRecordTable = <T>(bytes: Uint8Array): RecordTable<T> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.length === 0 ? 0 : view.getUint32(0, true);
  if (bytes.length > 0 && 4 * (size + 2) > bytes.length) throw new PackError(`a record table of ${size} records does not fit into ${bytes.length} bytes`);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const cache = new Map<number, T>();
  return {
    size,
    get: (i) => {
      const known = cache.get(i);
      if (known !== undefined) return known;
      if (!(i >= 0 && i < size)) throw new PackError(`record ${i} of ${size} was asked for`);
      const start = view.getUint32(4 + 4 * i, true);
      const end = view.getUint32(8 + 4 * i, true);
      if (start > end || end > bytes.length) throw new PackError(`record ${i} lies outside its table`);
      let record: T;
      try {
        record = JSON.parse(decoder.decode(bytes.subarray(start, end))) as T;
      } catch {
        throw new PackError(`record ${i} cannot be read`);
      }
      cache.set(i, record);
      return record;
    },
  };
};
