/**
 * What the words around a place say: is this a page of the field, or of anything else in life?
 *
 *   "With the Steinmeier formula, named after a Davos researcher, rescuers estimate the load on a slope"
 *       a name that means one thing only, alone among words of mountains: against it
 *   "Rubio and the delegations left the hall at midnight; the text is still in brackets"
 *       a surname that others bear among words of diplomacy: for it
 *
 * Names of one thing give way only where they are alone, or nearly: beside two other names of the field no word of another one tells
 * anything, for presidents go to football. Towns, unions, an article with its treaty and a person's full name are
 * themselves on nearly any page: against them only words that are very far from the field are heard.
 */
import { because, toHundredths } from '../corpus/because.ts';
import type { Reason } from '../corpus/reason.ts';
import { othersThan, type Field } from './field.ts';
import type { PageWords } from './page-words.ts';
import { hearStems, type HeardStems } from './page-stems.ts';
import { reportedBy } from './reporting.ts';
import { isOneWord, type Scored } from './scored.ts';
import { placeOf } from './setting-evidence.ts';
import { WEIGHTS } from './weights.ts';

const NOTHING: readonly Reason[] = [];

const isItselfAnywhere = (scored: Scored): boolean => {
  const { brief } = scored.reading;
  return (
    brief.kind === 'place' ||
    brief.kind === 'organisation' ||
    brief.kind === 'treaty-article' ||
    (brief.kind === 'person' && !isOneWord(scored))
  );
};

const hearSetting = (page: PageWords, language: string, { reading, candidate }: Scored): HeardStems | null => {
  const table = reading.pack.setting;
  return table && hearStems(page, table, language, placeOf(page, candidate));
};

/** A word of its own in the sentence: "the Marshall Plan and the rebuilding of European cities" is meant at an exhibition, too. */
const hasCue = ({ own }: Scored): boolean => own.some((r) => r.code === 'cue-for' && r.weight >= WEIGHTS.cueInSentence);

/** "Raconte à l’AFP son avocat": who reported it is itself on any page. */
const isQuoted = (page: PageWords, { reading, candidate }: Scored): boolean =>
  reading.brief.kind === 'organisation' && reportedBy(page.text, candidate) !== null;

/** How much the words must say before they are heard, by the number of other entries on the page; beside more they are not. */
const HEARD_BEYOND = [0, 1] as const;

/** The same, on top, for names that hardly anything else bears: a camera is called Kiev, but far from the field only. */
const ITSELF_BEYOND = 2;

/** @returns what speaks against a name of one thing only that is all, or nearly all, that its page has of the field */
export const inOtherSetting = (page: PageWords, language: string, scored: Scored, field: Field): readonly Reason[] => {
  const room = HEARD_BEYOND[othersThan(field, scored.reading.id)];
  const heard = room === undefined ? null : hearSetting(page, language, scored);
  if (room === undefined || heard === null) return NOTHING;
  const against = Math.min(0, heard.logOdds + room + (isItselfAnywhere(scored) ? ITSELF_BEYOND : 0));
  if (against === 0 || isQuoted(page, scored)) return NOTHING;
  return [because('page-topic', heard.told(), against * (hasCue(scored) ? WEIGHTS.settingBesideCue : WEIGHTS.settingAlone))];
};

const readDoubtful = (page: PageWords, language: string, scored: Scored): readonly Reason[] => {
  const { reading, contrary } = scored;
  if (reading.short || reading.generic) return NOTHING;
  const heard = hearSetting(page, language, scored);
  if (heard === null || heard.logOdds === 0 || (heard.logOdds < 0 && isQuoted(page, scored))) return NOTHING;
  if (heard.logOdds < 0) return [because('page-topic', heard.told(), WEIGHTS.settingAgainst * heard.logOdds)];
  const weight = toHundredths(WEIGHTS.settingFor * (heard.logOdds - WEIGHTS.settingFrom));
  return weight <= 0 || contrary !== null ? NOTHING : [because('page-field', heard.told(), weight)];
};

const known = new WeakMap<Scored, readonly Reason[]>();

/** @returns what speaks for or against a form with other meanings; the same in every round */
export const settingOfDoubtful = (page: PageWords, language: string, scored: Scored): readonly Reason[] => {
  let reasons = known.get(scored);
  if (!reasons) known.set(scored, (reasons = readDoubtful(page, language, scored)));
  return reasons;
};
