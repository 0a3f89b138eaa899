/** Surface forms of entries or outlets → patterns and form table, in a deterministic order. */
import { FORM_LANGUAGES, packForm } from '../corpus/form-table.ts';
import type { AuthoredEntry } from '../corpus/schema/entry.ts';
import { isDoubtful } from '../corpus/schema/form.ts';
import type { Pattern } from '../matching/pattern.ts';
import { foldPlain } from '../text/fold.ts';
import { expandBraces } from './expand-braces.ts';

/** Folded form → words it needs beside it; undefined where no form of the entry needs any. */
export const formNeeds = ({ forms }: Pick<AuthoredEntry, 'forms'>): Record<string, readonly string[]> | undefined => {
  const needing = Object.values(forms)
    .flat()
    .flatMap(({ text, needs }) => (needs ? expandBraces(text).map((one) => [foldPlain(one), needs] as const) : []));
  if (needing.length === 0) return undefined;
  const byForm: Record<string, readonly string[]> = {};
  for (const [form, needs] of needing) byForm[form] = [...new Set([...(byForm[form] ?? []), ...needs])];
  return byForm;
};

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

/** Fewer capitals may be an abbreviation that only looks like the form. */
const CAPITALS_AT_LEAST = 4;

/**
 * Headlines and datelines are set in capitals ("КИЇВ, 12 липня"): a form for one letter case stands there too, unless the
 * capitals are a form of their own ("Tass" is doubtful, "TASS" is not).
 */
const spellings = (row: Row, authored: ReadonlySet<string>): readonly Row[] => {
  const capitals = row.text.toUpperCase();
  const letters = capitals.match(/\p{Lu}/gu)?.length ?? 0;
  const isOther = row.asWritten && capitals !== row.text && letters >= CAPITALS_AT_LEAST && !authored.has(capitals);
  return isOther ? [row, { ...row, text: capitals }] : [row];
};

/** @param entries (or wordings) in the order of the pack's table of them */
export const compileForms = (entries: readonly Pick<AuthoredEntry, 'forms'>[]): CompiledForms => {
  const rows = new Map<string, Row>();
  entries.forEach((entry, number) => {
    const expanded = Object.entries(entry.forms).flatMap(([language, forms]) =>
      forms.map((form) => ({ language, form, texts: expandBraces(form.text) })),
    );
    const authored = new Set(expanded.flatMap(({ texts }) => texts));
    for (const { language, form, texts } of expanded) {
      const code = (FORM_LANGUAGES as readonly string[]).indexOf(language);
      for (const text of texts) {
        const row: Row = {
          text,
          asWritten: form.case === 'as-written',
          bits: packForm({
            entry: number,
            language: Math.max(code, 0),
            ambiguous: isDoubtful(form),
            short: form.short ?? false,
            generic: form.generic ?? false,
            metonym: form.metonym ?? false,
          }),
        };
        for (const one of spellings(row, authored)) rows.set(`${one.text}\u0000${one.bits}\u0000${one.asWritten}`, one);
      }
    }
  });
  const sorted = [...rows.values()].sort(byText);
  return { patterns: sorted.map(({ text, asWritten }) => ({ text, asWritten })), table: Uint32Array.from(sorted, (r) => r.bits) };
};
