/** What the panel's search looks through: every entry and outlet of a pack by all its names, and the documents. */
import type { Pack } from '../../corpus/pack.ts';
import { entryLine } from './entry-line.ts';
import type { SearchRecord } from './panel-source.ts';

const all = <T>(table: { readonly size: number; get(i: number): T }): T[] => Array.from({ length: table.size }, (_, i) => table.get(i));

const present = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.values(values)
    .filter((v) => v !== undefined)
    .join(' · ');

/** @param language BCP 47 */
export const searchRecords = (pack: Pack, language: string): SearchRecord[] => [
  ...all(pack.entries).map((e): SearchRecord => ({
    family: 'entry',
    id: e.id,
    title: entryLine(e, language).name,
    text: `${present(e.names)} · ${present(e.summary)}`,
  })),
  ...all(pack.outlets).map((o): SearchRecord => ({ family: 'outlet', id: o.id, title: o.name, text: o.name })),
  ...all(pack.documents).map((d): SearchRecord => ({
    family: 'document',
    id: d.id,
    title: d.title,
    text: `${d.title} · ${d.origin.note}`,
  })),
];
