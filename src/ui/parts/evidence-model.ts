/** One citation as it is shown: who says it, where, when, what kind of source it is and what was done to check it. */
import type { Evidence } from '../../corpus/schema/evidence.ts';
import { formatDate } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';

export interface EvidenceModel {
  /** "NATO: The North Atlantic Treaty". */
  readonly label: string;
  /** The title alone, for narrow places. */
  readonly title: string;
  readonly url: string;
  /** "paragraph 1 · 5 December 1994". */
  readonly place: string;
  /** "primary source · read on 22 November 2026". */
  readonly standing: string;
  /** True: cited from general knowledge, not opened. */
  readonly unread: boolean;
  /** Exact words of the source, where the record has them. */
  readonly quote: string | null;
}

export const evidenceModel = (evidence: Evidence, m: Messages): EvidenceModel => ({
  label: m.evidence.label(evidence.authority, evidence.title),
  title: evidence.title,
  url: evidence.url,
  place: [evidence.locator, evidence.date === undefined ? undefined : formatDate(evidence.date, m.language)]
    .filter((part) => part !== undefined)
    .join(' · '),
  standing: `${m.evidence.ranks[evidence.rank]} · ${m.evidence.verified[evidence.verified](
    formatDate(evidence.checked, m.language),
    evidence.read === undefined ? '' : new URL(evidence.read).hostname,
  )}`,
  unread: evidence.verified === 'not-read',
  quote: evidence.quote ?? null,
});
