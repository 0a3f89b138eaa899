/** Order: sorted lists, so that two authors adding records do not meet in one place. */
import type { Sourced } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { at, type Check } from './check.ts';

const firstUnsorted = (values: readonly string[]): number => values.findIndex((v, i) => i > 0 && v < (values[i - 1] as string));

const sortedList = (s: Sourced<unknown>, field: string, values: readonly string[] | undefined): Problem[] => {
  const i = firstUnsorted(values ?? []);
  return i < 0 ? [] : [at(s, [field, i], `the list is not sorted: ${values?.[i] ?? ''} belongs before ${values?.[i - 1] ?? ''}.`)];
};

const sortedFile = (list: readonly Sourced<{ readonly id: string }>[]): Problem[] =>
  list.flatMap((s, i) => {
    const before = list[i - 1];
    return before && before.file === s.file && s.record.id < before.record.id
      ? [at(s, ['id'], `the file is not sorted by id: ${s.record.id} belongs before ${before.record.id}.`)]
      : [];
  });

export const checkOrder: Check = (corpus) => [
  ...[corpus.outlets, corpus.claims, corpus.wordings].flatMap((list) => sortedFile(list as readonly Sourced<{ id: string }>[])),
  ...corpus.entries.flatMap((s) => [
    ...sortedList(s, 'related', s.record.related),
    ...sortedList(
      s,
      'facts',
      s.record.facts.map((f) => f.date),
    ),
  ]),
];
