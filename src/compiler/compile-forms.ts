/** Surface forms of entries or outlets → patterns and form table, in a deterministic order. */
import { FORM_LANGUAGES, packForm } from '../corpus/form-table.ts';
import type { AuthoredEntry } from '../corpus/schema/entry.ts';
import type { Pattern } from '../matching/pattern.ts';
import { expandBraces } from './expand-braces.ts';

export interface CompiledForms {
  readonly patterns: readonly Pattern[];
  /** One u32 per pattern, see corpus/form-table.ts. */
  readonly table: Uint32Array;
}

interface Row {
  readonly text: string;
  readonly asWritten: boolean;
  readonly bits: number;
}

const byText = (a: Row, b: Row): number =>
  a.text < b.text ? -1 : a.text > b.text ? 1 : a.bits - b.bits || Number(a.asWritten) - Number(b.asWritten);

/** @param entries (or wordings) in the order of the pack's table of them */
export const compileForms = (entries: readonly Pick<AuthoredEntry, 'forms'>[]): CompiledForms => {
  const rows = new Map<string, Row>();
  entries.forEach((entry, number) => {
    for (const [language, forms] of Object.entries(entry.forms)) {
      const code = (FORM_LANGUAGES as readonly string[]).indexOf(language);
      for (const form of forms)
        for (const text of expandBraces(form.text)) {
          const row: Row = {
            text,
            asWritten: form.case === 'as-written',
            bits: packForm({
              entry: number,
              language: Math.max(code, 0),
              ambiguous: form.ambiguous ?? false,
              short: form.short ?? false,
              generic: form.generic ?? false,
              metonym: form.metonym ?? false,
            }),
          };
          rows.set(`${text}\u0000${row.bits}\u0000${row.asWritten}`, row);
        }
    }
  });
  const sorted = [...rows.values()].sort(byText);
  return { patterns: sorted.map(({ text, asWritten }) => ({ text, asWritten })), table: Uint32Array.from(sorted, (r) => r.bits) };
};
