/** The report of a page without an article, of which only the links are read: search results and feeds. */
import type { Pack } from '../corpus/pack.ts';
import { findLinked } from '../outlet/find-linked.ts';
import type { LinkedSpan } from '../text/linked-span.ts';
import { pageOutlet } from './page-outlet.ts';
import type { Report } from './report.ts';

export const buildLinkReport = (packs: readonly Pack[], url: string, text: string, links: readonly LinkedSpan[]): Report => {
  const outlet = pageOutlet(packs, url);
  return {
    schema: 1,
    pack: { id: packs[0]?.meta.id ?? 'none', version: packs[0]?.version.slice(0, 12) ?? '' },
    id: url,
    url,
    lang: 'und',
    text,
    published: null,
    outlet,
    mentions: [],
    cited: findLinked(packs, links, outlet?.id ?? null).map(({ why, ...rest }) => ({ ...rest, why: [...why] })),
    reuse: [],
    claims: [],
    wordings: [],
  };
};
