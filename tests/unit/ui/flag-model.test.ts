import { describe, expect, it } from 'vitest';
import { STATE_LINK_CLASSES } from '../../../src/corpus/schema/outlet.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { flagModel, newestStateLink, outletFlag } from '../../../src/ui/parts/flag-model.ts';
import { bbc, cnn, rt } from '../../browser/ui/fixtures.ts';

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
