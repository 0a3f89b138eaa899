/** Cues on a page: which of them stand there, and where. */
import { describe, expect, it } from 'vitest';
import { pageWordsInSteps } from '../../../src/mention/page-words.ts';
import { runThrough } from '../../../src/text/sliced.ts';

/** The words at which a cue of the list stands. */
const heard = (text: string, cues: readonly string[]): string[] => {
  const page = runThrough(pageWordsInSteps(text));
  return page.present(cues).flatMap(({ at, words }) => Array.from(at, (word) => page.written(word, words.length)));
};

describe('cues', () => {
  it.each([
    // Abbreviations are heard in capitals only: “us” is a pronoun, “un” an article.
    ['They told us that the US agreed.', ['US'], ['US']],
    ['Un conseil d’un club russe, dit l’UN.', ['UN'], ['UN']],
    ['Nothing of it concerns us.', ['US'], []],
    // Others in any letter case and, with a star, any ending.
    ['UKRAINE first, ukrainian later', ['Ukrain*'], ['UKRAINE', 'ukrainian']],
    ['The foreign minister and the Foreign Ministry', ['foreign minister'], ['foreign minister']],
    ['Nato and NATO', ['NATO'], ['Nato', 'NATO']],
  ])('%s', (text, cues, expected) => {
    expect(heard(text, cues)).toEqual(expected);
  });
});
