/**
 * Pack: a versioned, self-contained set of records and the index that finds them. The bundled corpus
 * is a pack like any other; several packs are searched side by side.
 */
import { lazily } from '../text/lazily.ts';
import { openPatternIndex, type PatternIndex } from '../matching/pattern-index.ts';
import type { ClaimBrief, DocumentBrief, EntryBrief, OutletBrief, PackMeta, WordingBrief } from './briefs.ts';
import { unpackForm, type FormInfo } from './form-table.ts';
import { openHostTable } from './host-table.ts';
import { openSections, PackError } from './index-format.ts';
import { openRecordTable, type RecordTable } from './record-table.ts';
import type { RecordFamilies, RecordFamily } from './records.ts';
import { openStemTable, type StemTable } from './stem-table.ts';
import { recordKey, shardName, shardOf, type RecordKey, type Shard } from './shard.ts';

/** Reads one file of the pack by its name relative to index.bin. */
export type ReadPackFile = (name: string, signal?: AbortSignal) => Promise<Uint8Array>;

export interface Pack {
  readonly meta: PackMeta;
  /** Hex of the content hash; the pack's version. */
  readonly version: string;
  readonly patterns: PatternIndex;
  form(pattern: number): FormInfo;
  /** How running text names outlets as sources; an index of its own, so that no outlet's name hides an entry's. */
  readonly citations: PatternIndex;
  /** `entry` of a citation form is the outlet's position in {@link outlets}. */
  citationForm(pattern: number): FormInfo;
  readonly entries: RecordTable<EntryBrief>;
  readonly outlets: RecordTable<OutletBrief>;
  readonly documents: RecordTable<DocumentBrief>;
  /** Bytes of the text-reuse index. */
  readonly reuse: Uint8Array;
  readonly claims: RecordTable<ClaimBrief>;
  /** Bytes of the claim index; empty where the pack has no claims. */
  readonly claimIndex: Uint8Array;
  readonly wordings: RecordTable<WordingBrief>;
  /** Forms of wordings; null where the pack has none. */
  readonly wordingPatterns: PatternIndex | null;
  /** Of a form: `entry` is the wording's number. */
  wordingForm(pattern: number): FormInfo;
  /** How much words tell that a page is of the pack's field; null where the pack does not say. */
  readonly setting: StemTable | null;
  /** How much words tell that a text uses a loaded wording in its own voice; null where the pack does not say. */
  readonly voice: StemTable | null;
  /** Every host of every outlet, sorted. */
  hosts(): readonly string[];
  entryNumber(id: string): number | undefined;
  outletById(id: string): OutletBrief | null;
  outletByHost(host: string): OutletBrief | null;
  /** By account, `platform:handle` in lower case. */
  outletByHandle(handle: string): OutletBrief | null;
  /**
   * A full record from its shard; null where the pack has none of that id.
   *
   * @throws {PackError} when the shard cannot be read
   */
  record<F extends RecordFamily>(family: F, id: string, signal?: AbortSignal): Promise<RecordFamilies[F] | null>;
  /** Every key of every shard, for search and export. */
  keys(): readonly RecordKey[];
}

interface Ids {
  readonly entries: readonly string[];
  readonly outlets: readonly string[];
  readonly keys: readonly RecordKey[];
}

const NOTHING: PatternIndex = {
  size: 0,
  find: () => [],
  findAll: () => [],
  *findAllInSteps() {
    return [];
  },
};

const json = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new PackError('the pack holds a section that cannot be read');
  }
};

const numbers = (bytes: Uint8Array): Uint32Array =>
  bytes.length === 0 ? new Uint32Array(0) : new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);

/**
 * Opens a pack over its index bytes, without copying and without reading the records.
 *
 * @throws {PackError} when header or tables do not hold together
 */
export const openPack = (index: Uint8Array, read: ReadPackFile): Pack => {
  const sections = openSections(index);
  const meta = json(sections.section('META')) as PackMeta;
  const formTable = (tag: 'FORM' | 'CITF' | 'WFRM'): ((pattern: number) => FormInfo) => {
    const table = numbers(sections.section(tag));
    return (pattern) => unpackForm(table[pattern] ?? 0);
  };
  const citationBytes = sections.section('CITP');
  const wordingBytes = sections.section('WPAT');
  const entries = openRecordTable<EntryBrief>(sections.section('ENTR'));
  const outlets = openRecordTable<OutletBrief>(sections.section('OUTL'));
  const documents = openRecordTable<DocumentBrief>(sections.section('DOCS'));
  const hosts = openHostTable(sections.section('HOST'));
  const handles = openHostTable(sections.section('HNDL'));
  const ids = lazily(() => json(sections.section('IDS ')) as Ids);
  const entryNumbers = lazily(() => new Map(ids().entries.map((id, i) => [id, i])));
  const outletNumbers = lazily(() => new Map(ids().outlets.map((id, i) => [id, i])));
  const shards = new Map<number, Promise<Shard>>();

  const shard = (number: number, signal?: AbortSignal): Promise<Shard> => {
    const known = shards.get(number);
    if (known) return known;
    const reading = read(shardName(number), signal).then((bytes) => json(bytes) as Shard);
    shards.set(number, reading);
    reading.catch(() => shards.delete(number)); // a failed read is tried again
    return reading;
  };

  return {
    meta,
    version: sections.contentHash,
    patterns: openPatternIndex(sections.section('PATN')),
    form: formTable('FORM'),
    // A pack made before citation forms were compiled has none.
    citations: citationBytes.length === 0 ? NOTHING : openPatternIndex(citationBytes),
    citationForm: formTable('CITF'),
    entries,
    outlets,
    documents,
    reuse: sections.section('REUS'),
    claims: openRecordTable<ClaimBrief>(sections.section('CLMS')),
    claimIndex: sections.section('CLAI'),
    wordings: openRecordTable<WordingBrief>(sections.section('WORD')),
    wordingPatterns: wordingBytes.length === 0 ? null : openPatternIndex(wordingBytes),
    wordingForm: formTable('WFRM'),
    setting: openStemTable(sections.section('SETT')),
    voice: openStemTable(sections.section('VOIC')),
    hosts: () => hosts.all(),
    entryNumber: (id) => entryNumbers().get(id),
    outletById: (id) => {
      const number = outletNumbers().get(id);
      return number === undefined ? null : outlets.get(number);
    },
    outletByHost: (host) => {
      const number = hosts.find(host);
      return number < 0 ? null : outlets.get(number);
    },
    outletByHandle: (handle) => {
      const number = handles.exact(encodeURI(handle));
      return number < 0 ? null : outlets.get(number);
    },
    record: async (family, id, signal) => {
      const key = recordKey(family, id);
      const found = (await shard(shardOf(key, meta.shards), signal))[key];
      return found === undefined ? null : (found as RecordFamilies[typeof family]);
    },
    keys: () => ids().keys,
  };
};
