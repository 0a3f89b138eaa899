/** Dates: no fact from after the day the record speaks for, no review before the record, none due before it was made. */
import type { Evidence } from '../../corpus/schema/evidence.ts';
import type { Sourced } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { at, type Check } from './check.ts';

/** `1994-12` is not after `1994-12-05`: compared at the precision both have. */
const isAfter = (date: string, limit: string): boolean =>
  date.slice(0, Math.min(date.length, limit.length)) > limit.slice(0, Math.min(date.length, limit.length));

const evidenceDates = (source: Sourced<unknown>, path: readonly (string | number)[], list: readonly Evidence[], asOf: string): Problem[] =>
  list.flatMap((e, i) => [
    ...(e.date && isAfter(e.date, asOf)
      ? [at(source, [...path, i, 'date'], `${e.date} is after the record's asOf (${asOf}); mend the date or bring asOf up to date.`)]
      : []),
    ...(isAfter(e.checked, asOf)
      ? [at(source, [...path, i, 'checked'], `checked on ${e.checked}, after the record's asOf (${asOf}); bring asOf up to date.`)]
      : []),
  ]);

const reviewDay = (source: Sourced<{ readonly asOf: string; readonly reviewAfter: string }>): Problem[] => {
  const { asOf, reviewAfter } = source.record;
  return reviewAfter <= asOf ? [at(source, ['reviewAfter'], `expected a day after asOf (${asOf}).`)] : [];
};

export const checkDates: Check = (corpus) => [
  ...corpus.entries.flatMap((s) => {
    const { asOf, facts } = s.record;
    return [
      ...reviewDay(s),
      ...facts.flatMap((fact, i) => [
        ...(isAfter(fact.date, asOf)
          ? [at(s, ['facts', i, 'date'], `${fact.date} is after the record's asOf (${asOf}); mend the date or bring asOf up to date.`)]
          : []),
        ...evidenceDates(s, ['facts', i, 'evidence'], fact.evidence, asOf),
      ]),
    ];
  }),
  ...corpus.claims.flatMap((s) => [...reviewDay(s), ...evidenceDates(s, ['evidence'], s.record.evidence, s.record.asOf)]),
  ...corpus.wordings.flatMap((s) => [...reviewDay(s), ...evidenceDates(s, ['evidence'], s.record.evidence, s.record.asOf)]),
  ...corpus.documents.flatMap((s) => evidenceDates(s, ['origin', 'evidence'], s.record.origin.evidence, s.record.asOf)),
  ...corpus.outlets.flatMap((s) =>
    (s.record.instruments ?? []).flatMap((x, i) =>
      isAfter(x.date, s.record.asOf) ? [at(s, ['instruments', i, 'date'], `${x.date} is after the record's asOf (${s.record.asOf}).`)] : [],
    ),
  ),
];
