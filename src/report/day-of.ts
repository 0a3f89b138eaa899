/** The day a page gives itself: "2022-04-09T10:00:00+02:00" → "2022-04-09"; null where it is none. Only ISO 8601: other forms are read differently everywhere. */
import { yearOf } from '../corpus/state-link-at.ts';

export const dayOf = (given: string | null): string | null => {
  const day = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=T|\s|$)/u.exec(given?.trim() ?? '')?.[0];
  return day !== undefined && yearOf(day) !== null ? day : null;
};
