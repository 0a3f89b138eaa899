/** Dates, periods, shares, and names of countries and languages, in the reader's language (ECMA-402). */

const OPTIONS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Plain `en` means American dates to ECMA-402; the interface's English is British. */
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** `date`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; shown at the precision it has. */
export const formatDate = (date: string, language: string): string => {
  const options = OPTIONS[date.length];
  const time = Date.parse(date);
  if (options === undefined || Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(time);
};

/** `1994-12-05` → `1994`; `2014/2022-02-24` → `2014–2022`. */
export const formatYears = (period: string): string => {
  const [from, to] = period.split('/').map((date) => date.slice(0, 4));
  return from === undefined || to === undefined || to === from ? (from ?? period) : `${from}–${to}`;
};

/** `share`: 0 to 1. Never rounds up to 100 % what is not whole. */
export const formatShare = (share: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(share < 1 ? Math.min(share, 0.99) : 1);

/** Null for `xx` (networks, unknown) and for codes that name no country. */
export const regionName = (country: string, language: string): string | null => {
  if (country === 'xx') return null;
  const code = country.toUpperCase();
  const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
  return name ?? code;
};

export const languageName = (code: string, language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
