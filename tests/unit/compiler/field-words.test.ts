/** Words of the field: cues that more than a tenth of the entries share. */
import { describe, expect, it } from 'vitest';
import { fieldWords } from '../../../src/compiler/field-words.ts';
import { bundledPack } from '../compiled-corpus.ts';

const entries = (count: number, shared: number): { cues: { for: { en: string[] } } }[] =>
  Array.from({ length: count }, (_, i) => ({ cues: { for: { en: [`own${String(i)}`, ...(i < shared ? ['Harbour*'] : [])] } } }));

describe('field words', () => {
  it('are the cues of many entries', () => {
    expect(fieldWords(entries(100, 11))).toEqual({ en: ['harbour*'] });
    expect(fieldWords(entries(100, 10))).toEqual({});
  });

  it('a handful of records has none', () => {
    expect(fieldWords(entries(12, 12))).toEqual({});
  });

  it('the bundled corpus is about Ukraine in every language', () => {
    // Every list of cues moves these words, and they weigh on every doubtful mention: a change is to be seen.
    expect(bundledPack().meta.field).toEqual({
      any: ['nato', 'otan', 'putin'],
      de: ['kiew*', 'moskau*', 'putin*', 'russland*', 'selensk*', 'ukrain*', 'ukraine'],
      en: ['kiev', 'kyiv', 'moscow', 'russia*', 'ukrain*', 'ukraine', 'zelensk*'],
      es: ['kiev', 'moscú', 'otan', 'putin', 'rusia', 'ucrania', 'zelensk*'],
      fr: ['kiev', 'moscou', 'otan', 'poutine', 'russe*', 'russie', 'ukrain*', 'ukraine', 'zelensk*'],
      pl: ['kij*', 'moskw*', 'putin*', 'rosj*', 'ukrain*', 'zełensk*'],
      ru: ['зеленск*', 'киев*', 'москв*', 'нато', 'путин*', 'росси*', 'украин*'],
      uk: ['зеленськ*', 'києв*', 'київ*', 'москв*', 'нато', 'путін*', 'росі*', 'україн*'],
    });
  });
});
