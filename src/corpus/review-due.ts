/** When a record is due for another reading: the day it names, else a year after the day it speaks for. */

export interface Datable {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** YYYY-MM-DD; outlets and documents name none, the ratings and texts they rest on have dates of their own. */
  readonly reviewAfter?: string;
}

/** YYYY-MM-DD. 29 February has no match in most years; the day before is due just as well. */
const yearLater = (day: string): string =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;

/** YYYY-MM-DD. */
export const reviewDue = ({ asOf, reviewAfter }: Datable): string => reviewAfter ?? yearLater(asOf);

/** `now`: milliseconds since the epoch. The due day itself is still in time. */
export const isReviewOverdue = (record: Datable, now: number): boolean => now >= Date.parse(reviewDue(record)) + 86_400_000;
