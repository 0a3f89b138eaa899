/** Reasons that come from what else stands on the page. */
import type { EntryBrief } from '../corpus/briefs.ts';
import type { EntryKind } from '../corpus/schema/entry.ts';
import type { Reason } from '../corpus/reason.ts';
import { because } from '../corpus/because.ts';
import { alone } from './alone.ts';
import { definedBy } from './defined-by.ts';
import { lengthOf, type Field, type Opposition } from './field.ts';
import type { PageWords } from './page-words.ts';
import type { Scored } from './scored.ts';
import { inOtherSetting, settingOfDoubtful } from './setting-words.ts';
import { overlaps } from '../text/span.ts';
import { WEIGHTS } from './weights.ts';

/** Every law has an article 4, 5 and 10: bare articles do not vouch for each other. */
const isArticle = (s: Scored): boolean => s.reading.brief.kind === 'treaty-article';

const NOTHING: readonly Reason[] = [];

/** What the certain entries say of an entry, and which doubtful ones might: the same at all of its places. */
interface Company {
  readonly reasons: readonly Reason[];
  /** The same without what places say. */
  readonly withoutPlaces: readonly Reason[];
  /** Related entries that some place may mean. */
  readonly doubtful: readonly Scored[];
}

const NAMED_AFTER_TOWNS: ReadonlySet<EntryKind> = new Set<EntryKind>(['summit', 'agreement', 'event']);

/**
 * Do places on the page speak for a name? A town tells where the page is at home, not whose surname it writes, nor
 * that a town's name means what was signed there: "Yalta" beside Crimea is the town.
 */
const isBacked = ({ reading, candidate }: Scored): boolean => {
  const { kind } = reading.brief;
  return kind !== 'person' && !(NAMED_AFTER_TOWNS.has(kind) && !/[\s\u00A0-]/u.test(candidate.text));
};

const companies = new WeakMap<Field, Map<EntryBrief, Company>>();

const companyOf = (brief: EntryBrief, field: Field, doubtful: ReadonlyMap<string, Scored>): Company => {
  let known = companies.get(field);
  if (!known) companies.set(field, (known = new Map()));
  let company = known.get(brief);
  if (!company) {
    company = {
      reasons: readCompany(brief, field, true),
      withoutPlaces: readCompany(brief, field, false),
      doubtful: readDoubtfulCompany(brief, field, doubtful),
    };
    known.set(brief, company);
  }
  return company;
};

/** @param fromPlaces do places say something, too? */
const readCompany = (brief: EntryBrief, field: Field, fromPlaces: boolean): Reason[] => {
  const reasons: Reason[] = [];
  const known = new Set([brief.id, ...brief.related]);
  let sum = 0;
  for (const id of brief.related) {
    const first = field.first.get(id);
    if (first && !fromPlaces && first.reading.brief.kind === 'place') continue;
    if (first?.reading.ambiguous && brief.kind === 'treaty-article' && isArticle(first)) continue;
    const weight = Math.min(sum === 0 ? WEIGHTS.related : WEIGHTS.moreRelated, WEIGHTS.relatedAtMost - sum);
    if (!first || weight <= 0) continue;
    sum += weight;
    reasons.push(because('related-entry', first.candidate.text, weight));
  }
  let others = field.named.size - (fromPlaces ? 0 : field.places);
  for (const id of known) {
    const named = field.named.get(id);
    if (named && (fromPlaces || named.kind !== 'place')) others--;
  }
  if (others === 0) return reasons;
  const first = brief.kind === 'person' && sum === 0 ? WEIGHTS.sameFieldPerson : WEIGHTS.sameField;
  const weight = Math.min(first + (others - 1) * WEIGHTS.moreSameField, WEIGHTS.sameFieldAtMost);
  return [...reasons, because('same-field', String(others), Math.round(weight * 100) / 100)];
};

const readDoubtfulCompany = (brief: EntryBrief, field: Field, doubtful: ReadonlyMap<string, Scored>): readonly Scored[] =>
  brief.related.flatMap((id) => {
    const other = field.first.has(id) ? undefined : doubtful.get(id);
    return other && !isArticle(other) ? [other] : [];
  });

/**
 * "Rubio met Yermak about the 28-point plan": each name alone has other bearers, three related ones
 * together have not. Counted from the second related name on, each at a place of its own.
 */
const doubtfulCompany = ({ reading, candidate }: Scored, field: Field, doubtful: readonly Scored[]): readonly Reason[] => {
  if (doubtful.length === 0) return NOTHING;
  const others = doubtful.filter((other) => !overlaps(other.candidate, candidate));
  if (others.length + reading.brief.related.filter((id) => field.first.has(id)).length < 2) return NOTHING;
  return others.slice(0, WEIGHTS.relatedDoubtfulAtMost).map((o) => because('related-entry', o.candidate.text, WEIGHTS.relatedDoubtful));
};

/**
 * One sense per discourse (Gale, Church & Yarowsky 1992), the other way round: where the page says at
 * one place that the name means something else, it means that at its bare places too, unless more of
 * the places are free of such a sign.
 */
const elsewhere = (scored: Scored, opposition: ReadonlyMap<string, Opposition>): readonly Reason[] => {
  const told = opposition.get(scored.reading.id);
  if (!told || scored.contrary !== null) return NOTHING;
  if (told.defined.has(scored.candidate.text)) return [because('cue-against', told.words, WEIGHTS.otherThing)];
  if (2 * told.contrary < told.places) return NOTHING;
  if (scored.reading.ambiguous || scored.reading.short) return [because('cue-against', told.words, WEIGHTS.contraryElsewhere)];
  // "Article 5 of the North Atlantic Treaty" stays what it is beside another law's Article 5.
  return told.lengths.has(lengthOf(scored)) ? [because('cue-against', told.words, WEIGHTS.unambiguousElsewhere)] : NOTHING;
};

/**
 * @param opposition entries of which some place is told to mean something else
 * @param doubtful entries that some place may mean
 */
export const coherence = (
  page: PageWords,
  language: string,
  scored: Scored,
  field: Field,
  opposition: ReadonlyMap<string, Opposition>,
  doubtful: ReadonlyMap<string, Scored>,
): readonly Reason[] => {
  const { reading, candidate } = scored;
  const against = elsewhere(scored, opposition);
  if (!reading.ambiguous && !reading.short) {
    const lonely = [...alone(page, language, scored, field), ...inOtherSetting(page, language, scored, field)];
    return lonely.length === 0 ? against : [...against, ...lonely];
  }
  const reasons: Reason[] = [];
  const fulls = field.fulls.get(reading.id) ?? [];
  const definition = definedBy(page.text, candidate, fulls);
  if (definition) reasons.push(because('defined-here', definition, WEIGHTS.definedHere));
  // "Guarantors" is not the short name of what the page calls security guarantees elsewhere.
  const full = reading.generic ? undefined : fulls[0];
  if (full && (!reading.short || full.candidate.start < candidate.start))
    reasons.push(
      page.because('full-form-before', full.candidate.text, reading.short ? WEIGHTS.fullFormBeforeShort : WEIGHTS.fullFormOnPage),
    );
  else if (!reading.short) {
    // A word that is clear in one place means the same in another.
    const clear = field.clear.get(reading.id)?.find((c) => c !== scored);
    if (clear) reasons.push(page.because('same-word', clear.candidate.text, WEIGHTS.sameWord));
  }
  if (!reading.short) {
    const company = companyOf(reading.brief, field, doubtful);
    reasons.push(...(isBacked(scored) ? company.reasons : company.withoutPlaces), ...doubtfulCompany(scored, field, company.doubtful));
  }
  reasons.push(...against, ...settingOfDoubtful(page, language, scored));
  return reasons;
};
