/** Whose page it is, and how states are tied to outlets, asked of all packs in order. */
import type { Pack } from '../corpus/pack.ts';
import { stateLinkAt, type StateLink } from '../corpus/state-link-at.ts';
import { imitatedBy, outletAt } from '../outlet/outlet-at.ts';
import { saysItIs, type PageSays } from '../outlet/says-it-is.ts';
import type { PageOutlet } from './report.ts';

/** What the page's markup says of it and of its day (ISO 8601). */
export interface PageSaysOfItself extends PageSays {
  readonly published: string | null;
}

export const SAYS_NOTHING: PageSaysOfItself = { canonical: null, publisher: null, published: null };

/** @returns null where the address is unknown or has no host */
export const pageOutlet = (packs: readonly Pack[], url: string | null, says: PageSaysOfItself = SAYS_NOTHING): PageOutlet | null => {
  const at = url === null ? null : outletAt(packs, url);
  if (!at) return null;
  const stateLink = stateLinkAt(at.outlet?.stateLink, says.published)?.link ?? null;
  const imitated = imitatedBy(packs, at.host);
  return {
    id: at.outlet?.id ?? null,
    host: at.host,
    rated: stateLink !== null,
    stateLink,
    imitates: imitated && { outlet: imitated.outlet.id, host: imitated.host, trick: imitated.trick },
    through: [...at.through],
    saysItIs: saysItIs(packs, says, at.outlet?.id ?? null),
  };
};

/** The link of an outlet that held on a day; null where no instrument says anything about it. */
export const stateLinkOf = (packs: readonly Pack[], outlet: string | null, date: string | null): StateLink | null => {
  if (outlet === null) return null;
  for (const pack of packs) {
    const found = pack.outletById(outlet);
    if (found) return stateLinkAt(found.stateLink, date)?.link ?? null;
  }
  return null;
};
