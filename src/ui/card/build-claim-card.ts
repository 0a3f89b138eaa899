/**
 * The card of a claim: the statement, the assessment of the variant that was found, the explanation,
 * how the page's sentence says it, the evidence, and who else says so. Where the sentence fits the claim
 * but no variant clearly, the explanation stands without an assessment.
 */
import type { ClaimRecord } from '../../corpus/records.ts';
import type { Report } from '../../report/report.ts';
import { messagesFor } from '../messages/catalogue.ts';
import type { Messages } from '../messages/messages.ts';
import { evidenceModel } from '../parts/evidence-model.ts';
import { localText } from '../parts/local-text.ts';
import type { LocalText } from '../parts/local-text.ts';
import { expandable, frameCard, recordLanguage } from './card-frame.ts';
import type { CardInput } from './card-frame.ts';
import type { CardModel, CardSection } from './card-model.ts';
import { voicesSection } from './card-voices.ts';
import { weightiestEvidence } from './evidence-order.ts';
import { relatedSection } from './related-section.ts';

export type ClaimFinding = Report['claims'][number];

export interface ClaimCardInput extends CardInput {
  readonly claim: ClaimRecord;
  /** The sentence the card opens on; null when opened from elsewhere. */
  readonly finding: ClaimFinding | null;
  /** The words of that sentence. */
  readonly text: string;
  readonly names?: ReadonlyMap<string, string>;
}

/** Characters: two sentences; the rest on request. */
const EXPLANATION_SHOWN = 320;
const EVIDENCE_SHOWN = 3;

/** What was said: the variant's first statement where it is known, else the record's neutral title (in English). */
const statement = ({ claim, finding }: ClaimCardInput, language: string): LocalText => {
  const variant = claim.variants.find(({ id }) => id === finding?.variant) ?? (claim.variants.length === 1 ? claim.variants[0] : undefined);
  const statements = variant?.statements as Readonly<Record<string, readonly string[]>> | undefined;
  const own = statements?.[language]?.[0];
  return own === undefined ? { text: claim.title, lang: 'en' } : { text: own, lang: language };
};

/** How the page's sentence says it. A plain statement of a speaker is the speaker's, not the page's. */
const said = ({ voice, stance }: ClaimFinding, m: Messages): string | null => {
  if (stance === 'denies' || stance === 'questions') return m.finding.says[stance];
  if (stance === 'attributed' || voice === 'speaker') return m.finding.says.speaker;
  return voice === 'narrator' ? m.finding.says.narrator : null;
};

const hereSection = ({ finding }: ClaimCardInput, m: Messages): CardSection | null => {
  const sentence = finding === null ? null : said(finding, m);
  return sentence === null ? null : { kind: 'text', label: m.finding.here, paragraphs: [{ text: sentence, lang: m.language }] };
};

export const buildClaimCard = (input: ClaimCardInput): CardModel => {
  const { claim, finding, text } = input;
  const m = messagesFor(input.language);
  const language = recordLanguage(input.language);
  const evidence = weightiestEvidence(claim.evidence);
  return frameCard(input, {
    subject: { family: 'claim', id: claim.id },
    record: claim,
    found: finding === null ? null : { text, score: finding.score, why: finding.why },
    kind: m.finding.kinds.claim,
    name: statement(input, language),
    assessment: finding?.assessment == null ? null : { of: finding.assessment, words: m.assessments[finding.assessment] },
    summary: expandable(localText(claim.explanation, language), EXPLANATION_SHOWN),
    sections: [
      hereSection(input, m),
      {
        kind: 'evidence',
        label: m.finding.evidence,
        evidence: evidence.slice(0, EVIDENCE_SHOWN).map((each) => evidenceModel(each, m)),
        more: evidence.length > EVIDENCE_SHOWN ? m.card.moreVoices(evidence.length - EVIDENCE_SHOWN) : null,
      },
      voicesSection(m.finding.alsoSaid, claim.passages, input, m),
      relatedSection(m.finding.seeAlso, claim.entries ?? [], input.names ?? new Map()),
    ],
  });
};
