/** Words of the field: cues that a tenth of the entries share. */
import { describe, expect, it } from 'vitest';
import { fieldWords } from '../../../src/compiler/field-words.ts';
import { bundledPack } from '../compiled-corpus.ts';

const entries = (count: number, shared: number): { cues: { for: { en: string[] } } }[] =>
  Array.from({ length: count }, (_, i) => ({ cues: { for: { en: [`own${String(i)}`, ...(i < shared ? ['Harbour*'] : [])] } } }));

describe('field words', () => {
  it('are the cues of many entries', () => {
    expect(fieldWords(entries(100, 9))).toEqual({ en: ['harbour*'] });
    expect(fieldWords(entries(100, 8))).toEqual({});
  });

  it('a handful of records has none', () => {
    expect(fieldWords(entries(12, 12))).toEqual({});
  });

  it('the bundled corpus is about Ukraine in every language', () => {
    const { field } = bundledPack().meta;
    for (const [language, word] of [
      ['en', 'ukrain*'],
      ['de', 'ukrain*'],
      ['es', 'ucrania'],
      ['ru', 'украин*'],
      ['uk', 'україн*'],
    ] as const)
      expect(field?.[language]).toContain(word);
    expect(field?.['en']?.length).toBeLessThan(12);
  });
});
