/** What a card is asked about: a finding of the page's report, or a record that another card names. */
import type { Mention } from '../../mention/mention.ts';
import type { Report } from '../../report/report.ts';
import type { Subject } from '../parts/linked-text-model.ts';

export type CardAbout =
  | { readonly kind: 'mention'; readonly finding: Mention }
  /** `text`: the words of the page at the finding. */
  | { readonly kind: 'claim'; readonly finding: Report['claims'][number]; readonly text: string }
  | { readonly kind: 'wording'; readonly finding: Report['wordings'][number]; readonly text: string }
  | { readonly kind: 'cited'; readonly finding: Report['cited'][number]; readonly text: string; readonly isLink: boolean }
  | { readonly kind: 'record'; readonly subject: Subject };
