/** Muting: entries by id, words by their folded form, so that "Article 5" and "ARTICLE  5" are muted as one. */
import type { Settings } from '../settings/settings.ts';
import { foldForm } from '../text/fold-form.ts';
import type { Mention } from './mention.ts';

export interface Muted {
  /** Entry ids. */
  readonly entries: ReadonlySet<string>;
  /** Folded surface forms. */
  readonly forms: ReadonlySet<string>;
}

const formOf = (text: string): string | null => foldForm(text)?.core ?? null;

export const isMuted = ({ entry, text }: Pick<Mention, 'entry' | 'text'>, { entries, forms }: Muted): boolean =>
  entries.has(entry) || (forms.size > 0 && forms.has(formOf(text) ?? ''));

const including = (list: readonly string[], item: string): readonly string[] => [...new Set([...list, item])].sort();

export const withMutedEntry = ({ muted }: Settings, entry: string): Partial<Settings> => ({ muted: including(muted, entry) });

/** Nothing changes for words without letters or digits. */
export const withMutedForm = ({ mutedForms }: Settings, text: string): Partial<Settings> => {
  const form = formOf(text);
  return form === null || form === '' ? {} : { mutedForms: including(mutedForms, form) };
};
