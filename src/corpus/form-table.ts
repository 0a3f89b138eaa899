/**
 * Form table: what the compiler knows of each pattern, one u32 per pattern id.
 *
 *   bit 31 … 12            11, 10    9        8        7 … 2     1      0
 *   entry number (20 bits) reserved  metonym  generic  language  short  ambiguous
 */
export interface FormInfo {
  /** Position of the entry in the pack's entry table; for citation forms, of the outlet in the outlet table. */
  readonly entry: number;
  /** Position in {@link FORM_LANGUAGES}. */
  readonly language: number;
  readonly ambiguous: boolean;
  readonly short: boolean;
  /** Both are ambiguous too. */
  readonly generic: boolean;
  readonly metonym: boolean;
}

/** Languages a form can be in; a new one is added at the end. */
export const FORM_LANGUAGES = ['en', 'de', 'fr', 'es', 'pl', 'ru', 'uk', 'it', 'tr', 'pt', 'nl', 'cs', 'sk', 'hu', 'ro', 'bg', 'sr', 'ar', 'fa', 'zh', 'ja', 'ko', 'be', 'lt', 'lv', 'et', 'fi', 'sv', 'da', 'no', 'el', 'he', 'ka', 'hy', 'az', 'kk'] as const;

export const packForm = (form: FormInfo): number =>
  ((form.entry << 12) |
    (form.metonym ? 512 : 0) |
    (form.generic ? 256 : 0) |
    (form.language << 2) |
    (form.short ? 2 : 0) |
    (form.ambiguous || form.generic || form.metonym ? 1 : 0)) >>>
  0;

export const unpackForm = (bits: number): FormInfo => ({
  entry: bits >>> 12,
  language: (bits >>> 2) & 63,
  metonym: (bits & 512) !== 0,
  generic: (bits & 256) !== 0,
  short: (bits & 2) !== 0,
  ambiguous: (bits & 1) !== 0,
});
