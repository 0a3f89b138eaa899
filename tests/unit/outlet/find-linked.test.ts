import { describe, expect, it } from 'vitest';
import { findLinked } from '../../../src/outlet/find-linked.ts';
import { buildLinkReport } from '../../../src/report/link-report.ts';
import { marksOf } from '../../../src/highlight/marks.ts';
import { bundledPacks } from '../compiled-corpus.ts';

const packs = bundledPacks();
const at = (url: string) => [{ start: 0, end: 4, url }];

describe('links to state-linked outlets', () => {
  it.each([
    ['https://www.rt.com/news/1', ['rt']],
    ['https://web.archive.org/web/2022/https://tass.com/world/1', ['tass']],
    ['https://t.me/s/rt_russian/5', ['rt']],
    ['https://www.bbc.co.uk/news/1', ['bbc']],
    ['https://www.dw.com/en/1', ['dw']],
    ['https://www.cnn.com/1', []],
    ['https://example.org/rt.com', []],
    ['https://spiegel.top/', []],
  ])('%s: %j', (url, ids) => expect(findLinked(packs, at(url), null).map((c) => c.outlet)).toEqual(ids));

  it('is no finding on a page of the same outlet, nor under a name that is a citation', () => {
    expect(findLinked(packs, at('https://www.rt.com/'), 'rt')).toEqual([]);
    const cited = { outlet: 'rt', start: 2, end: 4, score: 0.9, why: [] };
    expect(findLinked(packs, at('https://www.rt.com/'), null, [cited])).toEqual([]);
    expect(findLinked(packs, at('https://www.rt.com/'), null, [{ ...cited, outlet: 'tass' }])).toHaveLength(1);
  });

  it('makes a report whose marks are links only', () => {
    const report = buildLinkReport(packs, 'https://search.example/?q=x', 'RT – news', at('https://www.rt.com/'));
    expect(marksOf(report).map(({ kind }) => kind)).toEqual(['link']);
    expect(report.cited[0]?.why[0]?.text).toBe('it is a link to www.rt.com');
  });
});
