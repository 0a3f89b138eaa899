import { describe, expect, it } from 'vitest';
import { STATE_LINK_CLASSES } from '../../../src/corpus/schema/outlet.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { flagModel, newestStateLink, outletFlag } from '../../../src/ui/parts/flag-model.ts';
import { bbc, cnn, rt } from '../../browser/ui/fixtures.ts';
import { bundledPacks } from '../compiled-corpus.ts';

const m = messagesFor('en');
const link = newestStateLink(rt);

describe('flag', () => {
  it('has one rule for every country: the tone depends on the class alone', () => {
    if (link === null) throw new Error('expected a state link');
    for (const each of STATE_LINK_CLASSES) {
      const tones = ['ru', 'ua', 'us', 'gb', 'de', 'xx'].map((country) => flagModel({ ...link, class: each }, country, m).tone);
      expect(new Set(tones).size).toBe(1);
      expect(tones[0]).toBe(each.startsWith('independent') ? 'unsteered' : 'steered');
    }
  });

  it('names class, country and source', () => {
    expect(outletFlag(rt, m)).toEqual({
      tone: 'steered',
      words: 'State-controlled · Russia',
      sentence: 'The state pays for it, runs it and steers its content.',
      source: 'State Media Monitor 2023',
      url: 'https://statemediamonitor.com/2023/10/rt/',
      asOf: null,
      differs: null,
    });
    expect(outletFlag(bbc, m)).toMatchObject({ tone: 'unsteered', words: 'Public, independent · United Kingdom' });
  });

  it('leaves the country out where there is none', () => {
    expect(outletFlag({ ...rt, country: 'xx' }, m)?.words).toBe('State-controlled');
  });

  it('is silent where no instrument speaks', () => {
    expect(outletFlag(cnn, m)).toBeNull();
  });

  it('takes the newest edition, wherever it stands in the list', () => {
    expect(newestStateLink({ stateLink: [...(rt.stateLink ?? [])].reverse() })?.edition).toBe(2023);
  });
});

describe('the same flag for seven outlets of seven countries', () => {
  const [pack] = bundledPacks();
  it.each([
    ['bbc', '2023-05-01', 'unsteered', 'Public, independent · United Kingdom', 2023],
    ['dw', '2023-05-01', 'unsteered', 'State-funded, independent · Germany', 2023],
    ['voa', '2023-05-01', 'unsteered', 'State-funded and -managed, independent · United States', 2023],
    ['voa', '2025-09', 'steered', 'State-controlled · United States', 2025],
    ['ukrinform', '2022-11-05', 'steered', 'State-controlled · Ukraine', 2022],
    ['ukrinform', null, 'steered', 'State-controlled · Ukraine', 2023],
    ['trt', '2024-01-01', 'steered', 'State-controlled · Türkiye', 2023],
    ['xinhua', '2022', 'steered', 'State-controlled · China', 2022],
    ['rt', '2024-06-30', 'steered', 'State-controlled · Russia', 2023],
  ] as const)('%s on %s: %s, %s, edition %i', async (id, date, tone, words, edition) => {
    const record = await pack?.record('outlet', id);
    const model = record ? outletFlag(record, m, date) : null;
    expect(model).toMatchObject({ tone, words });
    expect(model?.source).toMatch(new RegExp(`^State Media Monitor.* ${String(edition)}$`, 'u'));
    expect(Object.keys(model ?? {})).toEqual(['tone', 'words', 'sentence', 'source', 'url', 'asOf', 'differs']);
  });

  it('says which edition held, and who classes it otherwise', async () => {
    const voa = await pack?.record('outlet', 'voa');
    if (!voa) throw new Error('expected a record of VOA');
    expect(outletFlag(voa, m, '2024-03-01')).toMatchObject({
      asOf: 'Class of the 2024 edition, which held when this text appeared (2024).',
      differs: 'Classed otherwise: State Media Monitor 2025 – State-controlled.',
    });
    expect(outletFlag(voa, m, '2019-03-01')?.asOf).toBe('This text is from 2019. No edition we hold is that old; the latest is shown.');
    expect(outletFlag(voa, m)?.asOf).toBeNull();
    expect(outletFlag(voa, m)?.differs).toMatch(/2024 – State-funded and -managed, independent/u);
  });
});
