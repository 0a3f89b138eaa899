/** Why a sentence was taken for a claim, in words a reader can check against the sentence. */
import { because } from '../corpus/because.ts';
import type { Reason } from '../corpus/reason.ts';
import type { Alignment } from './align.ts';
import type { Query } from './query.ts';
import type { StanceFound } from './stance/stance.ts';

const WORDS_NAMED = 6;

/** @param shared the sentence's words that the statement meets, the heaviest first */
export const whyClaim = (text: string, query: Query, best: Alignment, shared: readonly number[], stance: StanceFound): Reason[] => {
  const named = shared
    .slice(0, WORDS_NAMED)
    .sort((a, b) => a - b)
    .map((w) => text.slice(query.words[w]?.start ?? 0, query.words[w]?.end ?? 0));
  const reasons = [because('statement-words', named.join(', '), best.said * 4)];
  if (best.foreignCountries > 0) reasons.push(because('other-country', String(best.foreignCountries), -best.foreignCountries));
  if (best.foreignNumbers + best.missingNumbers > 0)
    reasons.push(because('other-number', String(best.foreignNumbers + best.missingNumbers), -1));
  if (stance.stance !== 'asserts') reasons.push(because(`stance-${stance.stance}`, stance.sign, 0));
  return reasons;
};
