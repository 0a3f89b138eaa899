/**
 * Records → pack: index.bin and shards. The same records give the same bytes, on any machine.
 *
 * Two passes: the index is built and opened first, then the engine reads the documents with it, and
 * the passages it finds go into the entries' shards.
 */
import type { ClaimBrief, DocumentBrief, EntryBrief, OutletBrief, PackMeta, WordingBrief } from '../corpus/briefs.ts';
import { expandBraces } from './expand-braces.ts';
import { writeHostTable } from '../corpus/host-table.ts';
import { writeSections, type SectionTag } from '../corpus/index-format.ts';
import { openPack, type Pack } from '../corpus/pack.ts';
import { writeRecordTable } from '../corpus/record-table.ts';
import type { ClaimRecord, DocumentRecord, EntryRecord, OutletRecord, Passage, WordingRecord } from '../corpus/records.ts';
import type { AuthoredClaim } from '../corpus/schema/claim.ts';
import type { AuthoredEntry } from '../corpus/schema/entry.ts';
import type { AuthoredOutlet } from '../corpus/schema/outlet.ts';
import type { AuthoredWording } from '../corpus/schema/wording.ts';
import { writeStemTable } from '../corpus/stem-table.ts';
import { recordKey, shardName, shardOf, type RecordKey } from '../corpus/shard.ts';
import { buildPatternIndex } from '../matching/index-writer.ts';
import { findMentions } from '../mention/find-mentions.ts';
import { buildReuseIndex, type ReuseSource } from '../reuse/pack/build-reuse-index.ts';
import { canonicalJson, recordHash, sha256 } from './content-hash.ts';
import { compileClaims } from '../claim/compile-claims.ts';
import { claimPassages } from './claim-passages.ts';
import { citedForms } from './cited-forms.ts';
import { compileForms, formNeeds } from './compile-forms.ts';
import { derivePassages } from './derive-passages.ts';
import { documentParts } from './document-parts.ts';
import { fieldWords } from './field-words.ts';
import { limitPassages } from './limit-passages.ts';
import type { LoadedCorpus, SourcedDocument } from './load-records.ts';

/** File name relative to the pack's folder → bytes. */
export type PackFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

export interface CompileOptions {
  /** Carry passages only, whatever a document's `distribute` line says (store builds). */
  readonly passagesOnly: boolean;
}

/** Records of a shard: small enough to read at once, large enough to keep the number of files down. */
const RECORDS_PER_SHARD = 12;

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const entryBrief = (e: AuthoredEntry): EntryBrief => ({
  id: e.id,
  kind: e.kind,
  names: e.names,
  when: e.when,
  summary: e.summary,
  cues: { for: e.cues?.for ?? {}, against: e.cues?.against ?? {} },
  related: e.related ?? [],
  needs: formNeeds(e),
  outlet: e.outlet,
});

const outletBrief = (o: AuthoredOutlet): OutletBrief => ({
  id: o.id,
  name: o.names['en']?.[0] ?? o.id,
  country: o.country,
  stateLink: [...(o.stateLink ?? [])].sort((a, b) => b.edition - a.edition),
});

const documentBrief = ({ record: d }: SourcedDocument): DocumentBrief => ({
  id: d.id,
  title: d.title,
  origin: { outlet: d.origin.outlet, relation: d.origin.relation, confidence: d.origin.confidence, note: d.origin.note },
  published: d.published,
  language: d.language,
  alterations: d.alterations,
});

const claimBrief = (c: AuthoredClaim): ClaimBrief => ({
  id: c.id,
  variants: c.variants.map((v) => ({ id: v.id, assessment: v.assessment })),
});

/** The Maidan began in November 2013; most wordings are about what came after. */
const FIRST_YEAR = 2013;

const wordingBrief = (w: AuthoredWording): WordingBrief => ({
  id: w.id,
  strength: w.strength,
  alsoElsewhere: w.alsoElsewhere ?? false,
  aboutFrom: w.aboutFrom ?? FIRST_YEAR,
  cues: { for: w.cues?.for ?? {}, against: w.cues?.against ?? {} },
});

const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(canonicalJson(value)) as Uint8Array<ArrayBuffer>;

const uint32Bytes = (numbers: Uint32Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** Authored records and what is derived from them, by key. */
const fullRecords = (
  corpus: LoadedCorpus,
  found: ReadonlyMap<string, readonly Passage[]>,
  options: CompileOptions,
): Map<RecordKey, object> => {
  const records = new Map<RecordKey, object>();
  const isWhole = (d: SourcedDocument): boolean => d.record.distribute === 'full' && !options.passagesOnly;
  const whole = new Set(corpus.documents.filter(isWhole).map((d) => d.record.id));
  const passages = new Map([...found].map(([id, list]) => [id, limitPassages(list, whole)]));
  for (const { record } of corpus.entries) {
    const { forms: _forms, cues: _cues, ...shown } = record;
    const languages = Object.keys(record.summary);
    records.set(recordKey('entry', record.id), {
      ...shown,
      passages: passages.get(record.id) ?? [],
      languages,
      hash: recordHash(record),
    } satisfies EntryRecord);
  }
  for (const { record } of corpus.outlets)
    records.set(recordKey('outlet', record.id), { ...record, hash: recordHash(record) } satisfies OutletRecord);
  for (const { record } of corpus.claims)
    records.set(recordKey('claim', record.id), {
      ...record,
      passages: claimPassages(record, corpus.documents),
      hash: recordHash(record),
    } satisfies ClaimRecord);
  for (const { record } of corpus.wordings) {
    const { forms, cues: _cues, ...shown } = record;
    const names = Object.fromEntries(
      Object.entries(forms).flatMap(([code, [first]]) => (first ? [[code, expandBraces(first.text)[0] ?? '']] : [])),
    );
    records.set(recordKey('wording', record.id), { ...shown, names, hash: recordHash(record) } satisfies WordingRecord);
  }
  for (const document of corpus.documents) {
    const complete = whole.has(document.record.id);
    const own = [...passages.values()].flat().filter((p) => p.document === document.record.id);
    records.set(recordKey('document', document.record.id), {
      ...document.record,
      length: document.text.length,
      complete,
      parts: documentParts(document, own, complete),
      hash: recordHash({ ...document.record, text: document.text }),
    } satisfies DocumentRecord);
  }
  return records;
};

const shardFiles = (records: ReadonlyMap<RecordKey, object>, shards: number): [string, Uint8Array<ArrayBuffer>][] => {
  const contents = Array.from({ length: shards }, (): Record<string, object> => ({}));
  for (const [key, record] of records) (contents[shardOf(key, shards)] as Record<string, object>)[key] = record;
  return contents.map((content, i) => [shardName(i), bytesOf(content)]);
};

/** A document as pages are compared with it: the entries in it are found by the engine that reads pages. */
const reuseSource = (draft: Pack, { record, text }: SourcedDocument): ReuseSource => {
  const language = record.language.this;
  return { text, language, known: findMentions([draft], text, language).filter((m) => m.shown) };
};

/**
 * @throws {Error} when the corpus has no pack.yaml; problems of records are for `check-corpus.ts`
 */
export const compilePack = (corpus: LoadedCorpus, options: CompileOptions): PackFiles => {
  if (!corpus.pack) throw new Error('the corpus has no valid pack.yaml');
  const { id, title, licence, contact, corrections } = corpus.pack.record;
  const entries = corpus.entries.map((e) => e.record).sort(byId);
  const outlets = corpus.outlets.map((o) => o.record).sort(byId);
  const documents = [...corpus.documents].sort((a, b) => byId(a.record, b.record));
  const claims = corpus.claims.map((c) => c.record).sort(byId);
  const wordings = corpus.wordings.map((w) => w.record).sort(byId);
  const loaded = compileForms(wordings);
  const hosts = new Map(outlets.flatMap((o, i) => o.hosts.map((h): [string, number] => [h, i])));
  const handles = new Map(outlets.flatMap((o, i) => (o.handles ?? []).map((h): [string, number] => [encodeURI(h.toLowerCase()), i])));
  const { patterns, table } = compileForms(entries);
  const cited = compileForms(outlets.map((o) => ({ forms: citedForms(o) })));
  const count = entries.length + outlets.length + documents.length + corpus.claims.length + corpus.wordings.length;
  const shards = Math.max(1, Math.min(256, Math.ceil(count / RECORDS_PER_SHARD)));
  const meta: PackMeta = { id, title, licence, contact, corrections, shards, field: fieldWords(entries) };

  const engine: [SectionTag, Uint8Array][] = [
    ['META', bytesOf(meta)],
    ['PATN', buildPatternIndex(patterns)],
    ['FORM', uint32Bytes(table)],
    ['ENTR', writeRecordTable(entries.map(entryBrief))],
    ['OUTL', writeRecordTable(outlets.map(outletBrief))],
    ['HOST', writeHostTable(hosts)],
    ['HNDL', writeHostTable(handles)],
    ['CITP', buildPatternIndex(cited.patterns)],
    ['CITF', uint32Bytes(cited.table)],
    ['DOCS', writeRecordTable(documents.map(documentBrief))],
    ['CLMS', writeRecordTable(claims.map(claimBrief))],
    ['WORD', writeRecordTable(wordings.map(wordingBrief))],
    ['WPAT', wordings.length === 0 ? new Uint8Array(0) : buildPatternIndex(loaded.patterns)],
    ['WFRM', uint32Bytes(loaded.table)],
    ['SETT', writeStemTable(corpus.setting)],
    ['VOIC', writeStemTable(corpus.voice)],
  ];
  const noFiles = (): Promise<never> => Promise.reject(new Error('no shards yet'));
  const ids = { entries: entries.map((e) => e.id), outlets: outlets.map((o) => o.id) };
  const draft = openPack(writeSections([...engine, ['IDS ', bytesOf({ ...ids, keys: [] })]], new Uint8Array(32)), noFiles);
  engine.push(['CLAI', compileClaims(draft, claims)]);
  const records = fullRecords(corpus, derivePassages(draft, documents), options);
  engine.push(['REUS', buildReuseIndex(documents.map((d) => reuseSource(draft, d)))]);
  const files = shardFiles(records, shards);
  const sections: [SectionTag, Uint8Array][] = [...engine, ['IDS ', bytesOf({ ...ids, keys: [...records.keys()].sort() })]];
  const hash = sha256([...sections.map(([, bytes]) => bytes), ...files.map(([, bytes]) => bytes)]);
  return new Map([['index.bin', writeSections(sections, hash)], ...files]);
};
