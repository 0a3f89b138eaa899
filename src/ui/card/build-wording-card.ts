/**
 * The card of a wording, softer than a claim's: how it is said neutrally, who uses the loaded
 * expression and since when, what to know about it, one source. No assessment: words are not true or false.
 */
import type { Passage, WordingRecord } from '../../corpus/records.ts';
import type { Report } from '../../report/report.ts';
import { messagesFor } from '../messages/catalogue.ts';
import { evidenceModel } from '../parts/evidence-model.ts';
import { localText } from '../parts/local-text.ts';
import { frameCard, recordLanguage } from './card-frame.ts';
import type { CardInput } from './card-frame.ts';
import type { CardModel } from './card-model.ts';
import { voicesSection } from './card-voices.ts';
import { weightiestEvidence } from './evidence-order.ts';
import { relatedSection } from './related-section.ts';

export type WordingFinding = Report['wordings'][number];

export interface WordingCardInput extends CardInput {
  readonly wording: WordingRecord;
  readonly finding: WordingFinding | null;
  /** The words as the page has them; empty when opened from elsewhere. */
  readonly text: string;
  readonly names?: ReadonlyMap<string, string>;
}

const EVIDENCE_SHOWN = 2;

const passages = ({ saidBy = [] }: WordingRecord): Passage[] =>
  saidBy.map(({ document, quote }) => ({ document, quote, start: 0, end: quote.length, mark: null, speaker: null, caveat: null }));

export const buildWordingCard = (input: WordingCardInput): CardModel => {
  const { wording, finding, text } = input;
  const m = messagesFor(input.language);
  const language = recordLanguage(input.language);
  const usage = [localText(wording.usedBy, language), localText(wording.since, language)].filter((each) => each !== null);
  const note = localText(wording.note, language);
  const neutral = localText(wording.neutral, language);
  const evidence = weightiestEvidence(wording.evidence);
  return frameCard(input, {
    subject: { family: 'wording', id: wording.id },
    record: wording,
    found: finding === null ? null : { text, score: finding.score, why: finding.why },
    kind: m.finding.kinds.wording,
    name: text === '' ? { text: wording.id.replace(/^f-/u, '').replaceAll('-', ' '), lang: 'en' } : { text, lang: '' },
    sections: [
      neutral === null ? null : { kind: 'text', label: m.finding.neutral, paragraphs: [neutral] },
      usage.length === 0 ? null : { kind: 'text', label: m.finding.usage, paragraphs: usage },
      note === null ? null : { kind: 'text', label: m.finding.context, paragraphs: [note] },
      {
        kind: 'evidence',
        label: m.finding.evidence,
        evidence: evidence.slice(0, EVIDENCE_SHOWN).map((each) => evidenceModel(each, m)),
        more: evidence.length > EVIDENCE_SHOWN ? m.card.moreVoices(evidence.length - EVIDENCE_SHOWN) : null,
      },
      voicesSection(m.card.voices, passages(wording), input, m),
      relatedSection(m.finding.seeAlso, wording.entry === undefined ? [] : [wording.entry], input.names ?? new Map()),
    ],
  });
};
