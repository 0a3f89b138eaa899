/**
 * What the record says in its own words. An exact quotation of the best source comes first; the
 * ladder is DESIGN.md's (primary text before official publication … before press), and a source
 * that was opened counts before one that was only read about. Without a quotation: the record's
 * first three facts, which its author put first on purpose.
 */
import type { EntryRecord } from '../../corpus/records.ts';
import type { Evidence } from '../../corpus/schema/evidence.ts';
import { formatDate } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import { evidenceModel } from '../parts/evidence-model.ts';
import type { CardRecord } from './card-model.ts';

const RANK: Readonly<Record<Evidence['rank'], number>> = {
  primary: 0,
  official: 1,
  'court-or-regulator': 2,
  agency: 3,
  research: 4,
  press: 5,
};
const VERIFIED: Readonly<Record<Evidence['verified'], number>> = { 'primary-read': 0, 'secondary-read': 1, 'not-read': 2 };

/** Lower is better. Only the text of a treaty, law or institution is "the text itself". */
const order = (evidence: Evidence): number => RANK[evidence.rank] * 3 + VERIFIED[evidence.verified];

const FACTS_SHOWN = 3;

interface Quoted {
  readonly fact: EntryRecord['facts'][number];
  readonly evidence: Evidence;
}

export const cardRecord = (entry: Pick<EntryRecord, 'facts'>, m: Messages): CardRecord => {
  const quoted = entry.facts
    .flatMap((fact) => fact.evidence.map((evidence) => ({ fact, evidence })))
    .filter(({ evidence: { quote, locator, rank } }) => quote !== undefined && locator !== undefined && RANK[rank] <= 2)
    .reduce<Quoted | null>((best, each) => (best === null || order(each.evidence) < order(best.evidence) ? each : best), null);
  if (quoted?.evidence.quote !== undefined)
    return {
      kind: 'quote',
      label: m.card.textItself,
      quote: quoted.evidence.quote,
      context: quoted.fact.text,
      evidence: evidenceModel(quoted.evidence, m),
    };
  return {
    kind: 'facts',
    label: m.card.record,
    facts: entry.facts.slice(0, FACTS_SHOWN).map((fact) => {
      const [first] = [...fact.evidence].sort((a, b) => order(a) - order(b));
      return {
        date: formatDate(fact.date, m.language),
        text: fact.text,
        evidence: first === undefined ? null : evidenceModel(first, m),
      };
    }),
  };
};
