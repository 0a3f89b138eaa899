/**
 * What the panel's search looks through: every record of the packs in use, by its names and words in all languages.
 *
 * Read from the shards once, when search is first opened: 2 MB from the extension itself.
 */
import type { Pack } from '../../corpus/pack.ts';
import type { RecordFamilies, RecordFamily } from '../../corpus/records.ts';
import type { RecordKey } from '../../corpus/shard.ts';
import { localName, localText } from '../parts/local-text.ts';
import { outletName } from '../parts/outlet-name.ts';
import type { SearchRecord } from './panel-source.ts';

type Line = Omit<SearchRecord, 'family' | 'id'>;

/** A line under a result; the record has the rest. */
const SNIPPET_LETTERS = 160;

const snippetOf = (texts: Readonly<Record<string, string | undefined>> | undefined, code: string): Pick<Line, 'snippet'> => {
  const local = localText(texts, code);
  if (local === null) return {};
  const { text, lang } = local;
  return { snippet: { lang, text: text.length > SNIPPET_LETTERS ? `${text.slice(0, SNIPPET_LETTERS).trimEnd()}…` : text } };
};

const present = (...values: readonly (Readonly<Record<string, string | undefined>> | undefined)[]): string =>
  values
    .flatMap((texts) => Object.values(texts ?? {}))
    .filter((text) => text !== undefined)
    .join(' · ');

/** `code`: ISO 639-1 of the reader's language. */
const LINES: { readonly [F in RecordFamily]: (record: RecordFamilies[F], code: string, pack: Pack) => Line } = {
  entry: (e, code) => ({
    title: localName(e.names, code, e.id),
    names: present(e.names),
    text: present(e.summary, e.misread),
    kind: e.kind,
    ...snippetOf(e.summary, code),
  }),
  outlet: (o, code) => ({
    title: outletName(o),
    names: [...new Set(Object.values(o.names).flat()), ...o.hosts].join(' · '),
    text: `${o.owner ?? ''} ${o.note ?? ''}`,
    outlet: o,
    ...snippetOf({ en: o.owner ?? o.note }, code),
  }),
  document: (d, code, pack) => {
    const outlet = d.origin.outlet === null ? null : pack.outletById(d.origin.outlet);
    return {
      title: d.title,
      names: d.carrier.host ?? '',
      text: `${d.origin.note} · ${d.parts.map((part) => part.text).join(' ')}`,
      ...(outlet === null ? {} : { outlet }),
      ...snippetOf({ en: d.origin.note }, code),
    };
  },
  claim: (c, code) => ({
    title: c.title,
    names: (c.variants[0]?.statements as Readonly<Record<string, readonly string[] | undefined>>)[code]?.[0] ?? '',
    text: `${c.variants.flatMap((v) => Object.values(v.statements).flat()).join(' · ')} · ${present(c.explanation)}`,
    ...snippetOf(c.explanation, code),
  }),
  wording: (w, code) => ({
    title: localName(w.names, code, w.id),
    names: present(w.names),
    text: present(w.neutral, w.usedBy, w.note),
    ...snippetOf(w.neutral, code),
  }),
};

const readLine = async <F extends RecordFamily>(pack: Pack, family: F, id: string, code: string): Promise<SearchRecord | null> => {
  const record = await pack.record(family, id);
  return record === null ? null : { family, id, ...LINES[family](record, code, pack) };
};

const splitKey = (key: RecordKey): readonly [RecordFamily, string] => {
  const at = key.indexOf('/');
  return [key.slice(0, at) as RecordFamily, key.slice(at + 1)];
};

/**
 * Of a record that two packs have, the first pack's, as everywhere.
 *
 * @param language BCP 47
 */
export const searchRecords = async (packs: readonly Pack[], language: string): Promise<SearchRecord[]> => {
  const code = language.split('-')[0] ?? 'en';
  const holders = new Map<RecordKey, Pack>();
  for (const pack of packs) for (const key of pack.keys()) if (!holders.has(key)) holders.set(key, pack);
  const lines = await Promise.all(
    [...holders].map(([key, pack]) => {
      const [family, id] = splitKey(key);
      return readLine(pack, family, id, code);
    }),
  );
  return lines.filter((line) => line !== null);
};
