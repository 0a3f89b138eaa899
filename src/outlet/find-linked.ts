/**
 * The outlets a text links to that a state is tied to, one finding for each link. One standard: any class
 * counts, also "independent"; an outlet nobody classed is no finding. The page's own outlet is not "linked to",
 * and a link under a name that is a citation already adds nothing to it.
 *
 * Cost: a few microseconds a link.
 */
import type { OutletBrief } from '../corpus/briefs.ts';
import { because } from '../corpus/because.ts';
import type { Pack } from '../corpus/pack.ts';
import type { LinkedSpan } from '../text/linked-span.ts';
import type { Cited } from './find-cited.ts';
import { outletAt } from './outlet-at.ts';

/** The state-linked outlet an address belongs to; null for most, and for `own`. */
export const stateLinkedAt = (packs: readonly Pack[], url: string, own: string | null): { outlet: OutletBrief; host: string } | null => {
  const at = outletAt(packs, url);
  return at?.outlet && at.outlet.id !== own && at.outlet.stateLink.length > 0 ? { outlet: at.outlet, host: at.account ?? at.host } : null;
};

/** @param own id of the page's own outlet */
export const findLinked = (
  packs: readonly Pack[],
  links: readonly LinkedSpan[],
  own: string | null,
  cited: readonly Cited[] = [],
): Cited[] =>
  links.flatMap(({ start, end, url }) => {
    const found = stateLinkedAt(packs, url, own);
    if (!found || start >= end) return [];
    const isCited = cited.some((c) => c.outlet === found.outlet.id && c.start < end && start < c.end);
    return isCited ? [] : [{ outlet: found.outlet.id, start, end, score: 1, why: [because('link', found.host, 0)] }];
  });
