/** Ids: unique within their family, named like their file, and every reference leads somewhere. */
import type { LoadedCorpus, Sourced } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { at, type Check } from './check.ts';

type Family = 'entries' | 'outlets' | 'documents' | 'claims' | 'wordings';

const SINGULAR: Readonly<Record<Family, string>> = {
  entries: 'entry',
  outlets: 'outlet',
  documents: 'document',
  claims: 'claim',
  wordings: 'wording',
};

const idsOf = (corpus: LoadedCorpus): Record<Family, Set<string>> => {
  const family = (list: readonly Sourced<{ id: string }>[]): Set<string> => new Set(list.map((s) => s.record.id));
  return {
    entries: family(corpus.entries),
    outlets: family(corpus.outlets),
    documents: family(corpus.documents),
    claims: family(corpus.claims),
    wordings: family(corpus.wordings),
  };
};

const duplicates = (list: readonly Sourced<{ readonly id: string; readonly formerly?: readonly string[] | undefined }>[]): Problem[] => {
  const seen = new Map<string, string>();
  return list.flatMap((source) =>
    [source.record.id, ...(source.record.formerly ?? [])].flatMap((id) => {
      const first = seen.get(id);
      seen.set(id, source.file);
      return first === undefined ? [] : [at(source, ['id'], `the id ${id} stands already in ${first}; give one of the two another id.`)];
    }),
  );
};

const misplaced = (corpus: LoadedCorpus): Problem[] => [
  ...corpus.entries.flatMap((s) => {
    const expected = `entries/${s.record.kind}/${s.record.id}.yaml`;
    return s.file === expected ? [] : [at(s, ['id'], `an entry stands in a file named after kind and id; move it to ${expected}.`)];
  }),
  ...corpus.documents.flatMap((s) =>
    s.file === `documents/${s.record.id}.md`
      ? []
      : [at(s, ['id'], `a document stands in a file named after its id; move it to documents/${s.record.id}.md.`)],
  ),
  ...corpus.outlets.flatMap((s) => {
    const expected = `outlets/${s.record.country}.yaml`;
    return s.file === expected || s.file === 'outlets/xx.yaml'
      ? []
      : [at(s, ['country'], `an outlet stands in the file of its country; move it to ${expected}.`)];
  }),
];

const dangling = (corpus: LoadedCorpus): Problem[] => {
  const ids = idsOf(corpus);
  const problems: Problem[] = [];
  const refer = (source: Sourced<unknown>, path: (string | number)[], id: string | null | undefined, family: Family): void => {
    if (id === null || id === undefined || ids[family].has(id)) return;
    const elsewhere = (Object.keys(ids) as Family[]).find((f) => ids[f].has(id));
    problems.push(
      at(
        source,
        path,
        elsewhere
          ? `${id} is the id of ${elsewhere === 'entries' || elsewhere === 'outlets' ? 'an' : 'a'} ${SINGULAR[elsewhere]}; expected ${SINGULAR[family]}.`
          : `there is no ${SINGULAR[family]} ${id}; add it or mend the id.`,
      ),
    );
  };
  for (const s of corpus.entries) {
    s.record.related?.forEach((id, i) => {
      refer(s, ['related', i], id, 'entries');
      if (id === s.record.id) problems.push(at(s, ['related', i], 'an entry is not related to itself; take it out.'));
    });
    refer(s, ['outlet'], s.record.outlet, 'outlets');
  }
  for (const s of corpus.documents) {
    refer(s, ['origin', 'outlet'], s.record.origin.outlet, 'outlets');
    refer(s, ['carrier', 'outlet'], s.record.carrier.outlet, 'outlets');
    s.record.quotations?.forEach((q, i) => refer(s, ['quotations', i, 'speaker'], q.speaker, 'entries'));
  }
  for (const s of corpus.claims) {
    s.record.saidBy?.forEach((said, i) => refer(s, ['saidBy', i, 'document'], said.document, 'documents'));
    s.record.entries?.forEach((id, i) => refer(s, ['entries', i], id, 'entries'));
  }
  for (const s of corpus.wordings) {
    s.record.saidBy?.forEach((said, i) => refer(s, ['saidBy', i, 'document'], said.document, 'documents'));
    refer(s, ['entry'], s.record.entry, 'entries');
  }
  return problems;
};

/** A quotation makes a variant of its own claim. */
const strangeVariants = (corpus: LoadedCorpus): Problem[] =>
  corpus.claims.flatMap((s) =>
    (s.record.saidBy ?? []).flatMap(({ variant }, i) => {
      const known = s.record.variants.map((v) => v.id);
      if (variant === undefined || known.includes(variant)) return [];
      return [at(s, ['saidBy', i, 'variant'], `${variant} is no variant of this claim; its variants are ${known.join(', ')}.`)];
    }),
  );

export const checkIds: Check = (corpus) => [
  ...[corpus.entries, corpus.outlets, corpus.documents, corpus.claims, corpus.wordings].flatMap((list) =>
    duplicates(list as readonly Sourced<{ id: string }>[]),
  ),
  ...misplaced(corpus),
  ...dangling(corpus),
  ...strangeVariants(corpus),
];
