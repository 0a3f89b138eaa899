/** Reasons that come from what else stands on the page. */
import type { EntryBrief } from '../corpus/briefs.ts';
import type { Reason } from '../corpus/reason.ts';
import { because } from '../corpus/because.ts';
import { cuesFor } from './cue-evidence.ts';
import { definedBy } from './defined-by.ts';
import type { Field, Opposition } from './field.ts';
import type { Scored } from './scored.ts';
import { foldPlain } from '../text/fold.ts';
import { overlaps } from '../text/span.ts';
import { words } from '../text/words.ts';
import { WEIGHTS } from './weights.ts';

const briefOf = ({ reading }: Scored): EntryBrief => reading.brief;

/** Every law has an article 4, 5 and 10: articles do not vouch for each other. */
const isArticle = (s: Scored): boolean => briefOf(s).kind === 'treaty-article';

/**
 * "Rubio met Yermak about the 28-point plan": each name alone has other bearers, three related ones
 * together have not. Counted from the second related name on, each at a place of its own.
 */
const doubtfulCompany = (scored: Scored, field: Field, doubtful: ReadonlyMap<string, Scored>): Reason[] => {
  const brief = briefOf(scored);
  const others = brief.related.flatMap((id) => {
    const other = field.first.has(id) ? undefined : doubtful.get(id);
    return other && !overlaps(other.candidate, scored.candidate) && !isArticle(other) ? [other] : [];
  });
  if (others.length + brief.related.filter((id) => field.first.has(id)).length < 2) return [];
  return others.slice(0, WEIGHTS.relatedDoubtfulAtMost).map((o) => because('related-entry', o.candidate.text, WEIGHTS.relatedDoubtful));
};

const companies = new WeakMap<Field, Map<EntryBrief, readonly Reason[]>>();

/** Related entries and the field: what else is certain on the page. The same at all places of an entry. */
const company = (brief: EntryBrief, field: Field): readonly Reason[] => {
  let known = companies.get(field);
  if (!known) companies.set(field, (known = new Map()));
  let reasons = known.get(brief);
  if (!reasons) known.set(brief, (reasons = readCompany(brief, field)));
  return reasons;
};

const readCompany = (brief: EntryBrief, field: Field): Reason[] => {
  const reasons: Reason[] = [];
  const known = new Set([brief.id, ...brief.related]);
  let sum = 0;
  for (const id of brief.related) {
    const first = field.first.get(id);
    const weight = Math.min(sum === 0 ? WEIGHTS.related : WEIGHTS.moreRelated, WEIGHTS.relatedAtMost - sum);
    if (!first || weight <= 0) continue;
    sum += weight;
    reasons.push(because('related-entry', first.candidate.text, weight));
  }
  const others = [...field.named].filter((id) => !known.has(id)).length;
  if (others === 0) return reasons;
  const first = brief.kind === 'person' && sum === 0 ? WEIGHTS.sameFieldPerson : WEIGHTS.sameField;
  return [
    ...reasons,
    because('same-field', String(others), Math.min(first + (others - 1) * WEIGHTS.sameField, Math.max(first, WEIGHTS.sameFieldAtMost))),
  ];
};

/**
 * One sense per discourse (Gale, Church & Yarowsky 1992), the other way round: where the page says at
 * one place that the name means something else, it means that at its bare places too, unless more of
 * the places are free of such a sign.
 */
const elsewhere = (scored: Scored, opposition: ReadonlyMap<string, Opposition>): Reason[] => {
  const told = opposition.get(scored.reading.id);
  if (!told || scored.contrary !== null || 2 * told.contrary < told.places) return [];
  return [
    because(
      'cue-against',
      told.words,
      scored.reading.ambiguous || scored.reading.short ? WEIGHTS.contraryElsewhere : WEIGHTS.unambiguousElsewhere,
    ),
  ];
};

/** Does the form itself name a person, a country, a cue: "Marshall Plan", «нейтралітет України»? */
const isSpecific = ({ reading, candidate }: Scored): boolean => {
  if (/[\s-]\p{Lu}/u.test(candidate.text)) return true;
  const { cues } = reading.brief;
  const own = words(candidate.text).map((w) => w.folded);
  return reading.languages.some((language) =>
    cuesFor(cues.for, language).some((cue) => {
      const folded = foldPlain(cue.replace(/\*$/u, ''));
      return own.some((word) => (cue.endsWith('*') ? word.startsWith(folded) : word === folded));
    }),
  );
};

/** A concept that neither a word near it nor any other name on the page ties to this field. */
const alone = (scored: Scored, field: Field): Reason[] => {
  const { reading, candidate, own } = scored;
  if (reading.brief.kind !== 'concept') return [];
  if (own.some((r) => r.code === 'cue-for') || [...field.first.keys()].some((id) => id !== reading.id)) return [];
  return isSpecific(scored) ? [] : [because('ambiguous-form', candidate.text, WEIGHTS.conceptAlone)];
};

/**
 * @param opposition entries of which some place is told to mean something else
 * @param doubtful entries that some place may mean
 */
export const coherence = (
  text: string,
  scored: Scored,
  field: Field,
  opposition: ReadonlyMap<string, Opposition>,
  doubtful: ReadonlyMap<string, Scored>,
): Reason[] => {
  const { reading, candidate } = scored;
  const against = elsewhere(scored, opposition);
  if (!reading.ambiguous && !reading.short) return [...against, ...alone(scored, field)];
  const reasons: Reason[] = [];
  const fulls = field.fulls.get(reading.id) ?? [];
  const definition = definedBy(text, candidate, fulls);
  if (definition) reasons.push(because('defined-here', definition, WEIGHTS.definedHere));
  // "Guarantors" is not the short name of what the page calls security guarantees elsewhere.
  const full = reading.generic ? undefined : fulls[0];
  if (full && (!reading.short || full.candidate.start < candidate.start))
    reasons.push(because('full-form-before', full.candidate.text, reading.short ? WEIGHTS.fullFormBeforeShort : WEIGHTS.fullFormOnPage));
  else if (!reading.short) {
    // A word that is clear in one place means the same in another.
    const clear = field.clear.get(reading.id)?.find((c) => c !== scored);
    if (clear) reasons.push(because('same-word', clear.candidate.text, WEIGHTS.sameWord));
  }
  return [
    ...reasons,
    ...(reading.short ? [] : [...company(briefOf(scored), field), ...doubtfulCompany(scored, field, doubtful)]),
    ...against,
  ];
};
