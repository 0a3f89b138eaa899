/**
 * The field's words around a place: they do not say which entry is meant, but they confirm a cue that does.
 *
 * "MAP was refused in Bucharest" leaves room for a map; with "Ukraine" in the sentence it does not. Heard only beside
 * a cue of the entry itself, because by themselves the field's words stand on every page of it.
 */
import type { Reason } from '../corpus/reason.ts';
import { standsAt, type PageWords, type PresentCue } from './page-words.ts';
import type { Place, Voices } from './setting-evidence.ts';
import { firstFrom } from '../text/lower-bound.ts';
import { WEIGHTS, WINDOW_WORDS } from './weights.ts';

/**
 * @param own the entry's own cues: a word that was heard as one says nothing twice ("Ukraine" is heard as "ukrain*", too)
 * @returns at most one reason
 */
export const fieldEvidence = (
  page: PageWords,
  place: Place,
  field: readonly PresentCue[],
  own: readonly PresentCue[],
  voices: Voices,
): Reason | null => {
  if (!voices.inSentence) return null;
  let near: string | null = null;
  for (const { text, at } of field) {
    if (voices.own.has(text)) continue;
    for (let i = firstFrom(at, place.first - WINDOW_WORDS); i < at.length; i++) {
      const word = at[i] as number;
      if (word > place.last + WINDOW_WORDS) break;
      if ((word >= place.first && word <= place.last) || standsAt(own, word)) continue;
      if (page.sentenceOf(word) === place.sentence) return page.because('cue-for', page.written(word), WEIGHTS.fieldInSentence);
      near ??= page.written(word);
    }
  }
  return near === null ? null : page.because('cue-for', near, WEIGHTS.fieldNear);
};
