/**
 * What the record says in its own words: an exact quotation of the weightiest source. Only the text of a
 * treaty, law, institution or court is "the text itself". Without one: the record's first three facts,
 * which its author put first on purpose.
 */
import type { EntryRecord } from '../../corpus/records.ts';
import type { Evidence } from '../../corpus/schema/evidence.ts';
import { formatDate } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import { evidenceModel } from '../parts/evidence-model.ts';
import type { CardSection } from './card-model.ts';
import { evidenceOrder, RANK, weightiestEvidence } from './evidence-order.ts';

const FACTS_SHOWN = 3;

interface Quoted {
  readonly fact: EntryRecord['facts'][number];
  readonly evidence: Evidence;
}

export const cardRecord = (entry: Pick<EntryRecord, 'facts'>, m: Messages): CardSection | null => {
  const quoted = entry.facts
    .flatMap((fact) => fact.evidence.map((evidence) => ({ fact, evidence })))
    .filter(
      ({ evidence: { quote, locator, rank } }) => quote !== undefined && locator !== undefined && RANK[rank] <= RANK['court-or-regulator'],
    )
    .reduce<Quoted | null>(
      (best, each) => (best === null || evidenceOrder(each.evidence) < evidenceOrder(best.evidence) ? each : best),
      null,
    );
  if (quoted?.evidence.quote !== undefined)
    return {
      kind: 'quote',
      label: m.card.textItself,
      quote: quoted.evidence.quote,
      context: { text: quoted.fact.text, lang: 'en' },
      evidence: evidenceModel(quoted.evidence, m),
    };
  if (entry.facts.length === 0) return null;
  return {
    kind: 'facts',
    label: m.card.record,
    facts: entry.facts.slice(0, FACTS_SHOWN).map((fact) => {
      const [first] = weightiestEvidence(fact.evidence);
      return {
        date: formatDate(fact.date, m.language),
        body: { text: fact.text, lang: 'en' },
        evidence: first === undefined ? null : evidenceModel(first, m),
      };
    }),
  };
};
