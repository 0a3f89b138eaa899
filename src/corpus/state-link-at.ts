/**
 * Which edition of an outlet's classes holds for a text of a given day. Classes move: VOA was classed independent
 * in 2023 and 2024 and state-controlled in 2025, so a text of 2023 gets the class of 2023.
 *
 *   editions 2025, 2024, 2023 · text of 2024-05 → 2024     · text of 2019 → 2025, since none is that old, and it is said
 *                             · no date           → 2025
 */
import type { AuthoredOutlet } from './schema/outlet.ts';

export type StateLink = NonNullable<AuthoredOutlet['stateLink']>[number];

export interface StateLinkAt {
  readonly link: StateLink;
  /** `then`: an older edition was chosen for the day; `too-old`: none is as old as the text; `latest`: the newest holds, or no day is known. */
  readonly basis: 'then' | 'too-old' | 'latest';
  /** Of the text. */
  readonly year: number | null;
  /** Links with another class, newest first: editions and instruments that disagree. */
  readonly differing: readonly StateLink[];
}

/** "2022-04", "2022-04-09T10:00:00Z" → 2022; null where there is no year to read, or none a news page can have. */
export const yearOf = (date: string | null | undefined): number | null => {
  const year = Number(/^(\d{4})(?:-|$)/u.exec(date ?? '')?.[1] ?? Number.NaN);
  return year >= 1900 && year < 2200 ? year : null;
};

/** @param date ISO 8601, or null where the text's day is not known */
export const stateLinkAt = (links: readonly StateLink[] | undefined, date: string | null | undefined): StateLinkAt | null => {
  const sorted = [...(links ?? [])].sort((a, b) => b.edition - a.edition);
  const [newest] = sorted;
  if (newest === undefined) return null;
  const year = yearOf(date);
  const then = year === null ? newest : sorted.find(({ edition }) => edition <= year);
  const link = then ?? newest;
  return {
    link,
    basis: then === undefined ? 'too-old' : then.edition === newest.edition ? 'latest' : 'then',
    year,
    differing: sorted.filter((each) => each.class !== link.class),
  };
};
