/** "39,000", "39.000", "39 000" and "39K" → "39000": a count is the same however it is written. */

/** Up to three digits, and threes behind a mark or a space: "2021 300" is a year and a count. */
const GROUPED = /(?<!\d)\d{1,3}(?:[.,’\u0020\u00a0\u202f]\d{3})+(?!\d)/gu;
const THOUSANDS = /(?<![\p{L}\d])(\d{1,3})(?:[.,](\d))?\s?k(?![\p{L}\d])/giu;

export const plainNumbers = (text: string): string =>
  text
    .replace(GROUPED, (count) => count.replace(/\D/gu, ''))
    .replace(THOUSANDS, (_all, whole: string, tenth: string | undefined) => String(Number(whole) * 1000 + Number(tenth ?? 0) * 100));
