/** What the words around a place say for and against a reading. */
import type { CueList } from '../corpus/briefs.ts';
import type { Span } from '../text/span.ts';
import type { Reason } from '../corpus/reason.ts';
import type { PageWords } from './page-words.ts';
import { because } from '../corpus/because.ts';
import { BESIDE_WORDS, WEIGHTS, WINDOW_WORDS } from './weights.ts';

type Nearness = 'beside' | 'sentence' | 'near';

const ORDER: Readonly<Record<Nearness, number>> = { beside: 0, sentence: 1, near: 2 };

/** Cues of the page's language, of no language, and of English (names travel between languages). */
const cuesFor = (list: CueList, language: string): readonly string[] => [
  ...new Set([...(list[language] ?? []), ...(list['any'] ?? []), ...(language === 'en' ? [] : (list['en'] ?? []))]),
];

interface Found {
  readonly cue: string;
  readonly nearness: Nearness;
}

const nearest = (page: PageWords, place: Span, cues: readonly string[]): Found[] => {
  const first = page.wordAt(place.start);
  const last = page.wordAt(place.end - 1);
  const sentence = page.sentenceOf(first);
  const found: Found[] = [];
  for (const cue of cues) {
    let best: Nearness | null = null;
    const length = page.lengthOf(cue);
    for (const at of page.find(cue)) {
      if (at + length <= first - WINDOW_WORDS) continue;
      if (at > last + WINDOW_WORDS) break;
      if (at <= last && at + length > first) continue; // the form itself is no cue for itself
      const gap = at > last ? at - last - 1 : first - at - length;
      const same = page.sentenceOf(at) === sentence;
      const nearness: Nearness = same && gap <= BESIDE_WORDS ? 'beside' : same ? 'sentence' : 'near';
      if (best === null || ORDER[nearness] < ORDER[best]) best = nearness;
    }
    if (best) found.push({ cue, nearness: best });
  }
  return found.sort((a, b) => ORDER[a.nearness] - ORDER[b.nearness]);
};

const shown = (cue: string): string => cue.replace(/\*$/u, '…');

/** Reasons from cues, the strongest first; the sum of those for the reading has an upper limit. */
export const cueEvidence = (
  page: PageWords,
  place: Span,
  cues: { readonly for: CueList; readonly against: CueList },
  language: string,
  ambiguous: boolean,
): Reason[] => {
  const reasons: Reason[] = [];
  let sum = 0;
  let inSentence = 0;
  let near = 0;
  for (const { cue, nearness } of nearest(page, place, cuesFor(cues.for, language))) {
    const wanted =
      nearness === 'near'
        ? near++ === 0 && inSentence === 0 ? WEIGHTS.cueNear : WEIGHTS.moreCuesNear
        : inSentence++ === 0 ? WEIGHTS.cueInSentence : WEIGHTS.moreCuesInSentence;
    const weight = Math.min(wanted, WEIGHTS.cuesAtMost - sum);
    if (weight <= 0) break;
    sum += weight;
    reasons.push(because('cue-for', shown(cue), weight));
  }
  let against = 0;
  for (const { cue, nearness } of nearest(page, place, cuesFor(cues.against, language))) {
    const weight = ambiguous
      ? { beside: WEIGHTS.againstBeside, sentence: WEIGHTS.againstInSentence, near: WEIGHTS.againstNear }[nearness]
      : { beside: WEIGHTS.unambiguousBeside, sentence: WEIGHTS.unambiguousInSentence, near: 0 }[nearness];
    if (weight === 0) continue;
    const scaled = weight / (1 + against);
    against++;
    reasons.push(because('cue-against', shown(cue), scaled));
  }
  return reasons;
};
