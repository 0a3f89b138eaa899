import { compilePack } from '../../compiler/compile-pack.ts';
import { loadCorpus, type LoadedCorpus } from '../../compiler/load-records.ts';
import type { Evidence } from '../../corpus/schema/evidence.ts';
import { LANGUAGES } from '../../corpus/schema/primitives.ts';
import { compileHere } from './compile-here.ts';

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

const backing = (items: readonly (readonly Evidence[])[]): string => {
  const primary = items.filter((list) => list.some((e) => e.rank === 'primary')).length;
  const readIt = items.filter((list) => list.some((e) => e.rank === 'primary' && e.verified === 'primary-read')).length;
  const opened = items.filter((list) => list.some((e) => e.verified === 'primary-read')).length;
  const any = items.filter((list) => list.some((e) => e.verified !== 'not-read')).length;
  return `${items.length} facts: ${percent(primary, items.length)} cite a primary source, ${percent(readIt, items.length)} with the primary text itself read, ${percent(opened, items.length)} with some cited page read, ${percent(any, items.length)} with some source read or read about`;
};

const countBy = (values: readonly string[]): string =>
  [...values.reduce((counts, v) => counts.set(v, (counts.get(v) ?? 0) + 1), new Map<string, number>())]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, n]) => `${value} ${n}`)
    .join(', ');

const languages = (corpus: LoadedCorpus): string =>
  LANGUAGES.map((l) => {
    const names = corpus.entries.filter((s) => s.record.names[l]).length;
    const summaries = corpus.entries.filter((s) => s.record.summary[l as 'en']).length;
    return `${l} ${names}/${summaries}`;
  }).join(', ');

/** Counts, evidence, languages, sizes – all computed, nothing typed in. */
export const statsCommand = async (folder: string): Promise<number> => {
  const corpus = loadCorpus(folder);
  const { entries, claims, wordings, outlets, documents } = corpus;
  console.log(`entries    ${entries.length} (${countBy(entries.map((s) => s.record.kind))})`);
  for (const kind of [...new Set(entries.map((s) => s.record.kind))].sort())
    console.log(`  ${kind.padEnd(16)} ${backing(entries.filter((s) => s.record.kind === kind).flatMap((s) => s.record.facts.map((f) => f.evidence)))}`);
  console.log(`  all kinds        ${backing(entries.flatMap((s) => s.record.facts.map((f) => f.evidence)))}`);
  console.log(`claims     ${claims.length} (${claims.reduce((n, s) => n + s.record.variants.length, 0)} variants: ${countBy(claims.flatMap((s) => s.record.variants.map((v) => v.assessment)))})`);
  console.log(`wordings   ${wordings.length}`);
  console.log(`outlets    ${outlets.length} (${outlets.filter((s) => s.record.stateLink?.length).length} with a class, ${outlets.reduce((n, s) => n + s.record.hosts.length, 0)} hosts, ${outlets.reduce((n, s) => n + (s.record.instruments?.length ?? 0), 0)} instruments)`);
  console.log(`  ${countBy(outlets.flatMap((s) => (s.record.stateLink ?? []).slice(0, 1).map((l) => l.class)))}`);
  console.log(`documents  ${documents.length}`);
  console.log(`languages  names/summaries of entries: ${languages(corpus)}`);
  const pack = compileHere(corpus);
  const passages = await Promise.all(entries.map(async (s) => (await pack.record('entry', s.record.id))?.passages ?? []));
  console.log(`passages   ${passages.flat().length} in ${passages.filter((p) => p.length > 0).length} entries`);
  const files = compilePack(corpus, { passagesOnly: false });
  const size = (names: readonly string[]): string => `${Math.round(names.reduce((n, f) => n + (files.get(f)?.length ?? 0), 0) / 1024)} kB`;
  console.log(`pack       version ${pack.version.slice(0, 12)}, index ${size(['index.bin'])}, ${files.size - 1} shards ${size([...files.keys()].filter((f) => f !== 'index.bin'))}`);
  return 0;
};
