/**
 * A year that dates the place: "the Washington summit of 1999" is not the one of 2024.
 *
 * Problem. Meetings, agreements and laws come again: same town, same name, another year. The page says which one it means
 * by a year that belongs to the name – and names many other years beside it ("the Budapest Memorandum, broken in 2014").
 *
 * Idea. Only a year that is bound to the name counts: directly before it behind an article, or directly behind it, with at most
 * a preposition, a day and a month between. It is compared with the years of the entry (`when` of the record). "In" dates a
 * meeting; of a law or an agreement it may say when something happened to it, and is not asked. Events may go on (an
 * accession), so that years after them say nothing.
 *
 *   the 1999 Washington summit   саммит в Вашингтоне 1999 года   cumbre de Washington de abril de 1999   Jalta (2003)   another
 *   the Budapest Memorandum of 1994   Minsk, which in 1991 …   the Minsk agreements in 2022                              not
 */
import type { EntryBrief } from '../corpus/briefs.ts';
import type { EntryKind } from '../corpus/schema/entry.ts';
import { readAt } from '../text/read-at.ts';
import type { Span } from '../text/span.ts';

const DATED: ReadonlySet<EntryKind> = new Set<EntryKind>(['summit', 'event', 'agreement', 'treaty', 'law']);
const MEETINGS: ReadonlySet<EntryKind> = new Set<EntryKind>(['summit', 'event']);

const YEAR = '((?:19|20)\\d\\d)';
/** Behind a year: no longer number, no span of years. */
const END = '(?![\\p{N}-]|[–/]\\d)';
const DAY = '(?: \\d{1,2}(?:\\.|st|nd|rd|th)?)?';
const MONTH = "(?: (?:de |d’|d')?(?!und|and|oder|or|with|mit)\\p{L}{3,10}\\.?)?";
const OF = "of|from|von|vom|aus dem Jahr|des Jahres|de|d’|d'|du|del|z|ze|от|від";
const IN = 'in|im|en|w|в|у';

const behind = (prepositions: string): RegExp =>
  new RegExp(`(?:[ \\u00A0](?:(?:${prepositions}))${DAY}${MONTH}(?: roku|,| de| del)?)?(?:[ \\u00A0]|[ \\u00A0]\\()${YEAR}${END}`, 'uy');
const BEHIND = behind(OF);
const BEHIND_MEETING = behind(`${OF}|${IN}`);
/** "the 1999 Washington summit". */
const BEFORE = new RegExp(`(?<=(?<!\\p{L})(?:the|a|’s|'s|this|that|first) ${YEAR}[ \\u00A0])`, 'uiy');

const known = new WeakMap<EntryBrief, readonly [from: number, to: number] | null>();

const yearsOf = (brief: EntryBrief): readonly [from: number, to: number] | null => {
  let years = known.get(brief);
  if (years === undefined) {
    const [from, to] = (brief.when ?? '').split('/').map((date) => Number(date.slice(0, 4)));
    years = from ? [from, to ?? from] : null;
    known.set(brief, years);
  }
  return years;
};

/** @returns the words by which the text dates the place to a year that is not the entry's, or null */
export const otherYear = (text: string, { start, end }: Span, brief: EntryBrief): string | null => {
  if (!DATED.has(brief.kind)) return null;
  const own = yearsOf(brief);
  if (!own) return null;
  const [from, to] = own;
  const isOther = (year: string | undefined): boolean =>
    year !== undefined && (Number(year) < from || (Number(year) > to && brief.kind !== 'event'));
  const after = readAt(MEETINGS.has(brief.kind) ? BEHIND_MEETING : BEHIND, text, end);
  if (after && isOther(after[1])) return text.slice(start, end) + after[0];
  const before = readAt(BEFORE, text, start);
  return before && isOther(before[1]) ? `${before[1] ?? ''} ${text.slice(start, end)}` : null;
};
