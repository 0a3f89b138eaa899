/**
 * Shards: full records in small JSON files, read when a card or panel needs them. Which shard holds
 * a record follows from its key alone, so no table is needed.
 */
import type { RecordFamily } from './records.ts';

export type RecordKey = `${RecordFamily}/${string}`;

export const recordKey = (family: RecordFamily, id: string): RecordKey => `${family}/${id}`;

/** FNV-1a, 32 bits, over UTF-16 code units. */
export const fnv1a = (s: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h >>> 0;
};

export const shardOf = (key: RecordKey, shards: number): number => fnv1a(key) % shards;

export const shardName = (shard: number): string => `shards/${shard.toString(16).padStart(2, '0')}.json`;

export type Shard = Readonly<Record<RecordKey, unknown>>;
