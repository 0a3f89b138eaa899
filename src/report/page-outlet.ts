/** Whose page it is, and how states are tied to outlets, asked of all packs in order. */
import type { Pack } from '../corpus/pack.ts';
import type { AuthoredOutlet } from '../corpus/schema/outlet.ts';
import { imitatedBy, outletAt } from '../outlet/outlet-at.ts';
import type { PageOutlet } from './report.ts';

export type StateLink = NonNullable<AuthoredOutlet['stateLink']>[number];

/** @returns null where the address is unknown or has no host */
export const pageOutlet = (packs: readonly Pack[], url: string | null): PageOutlet | null => {
  const at = url === null ? null : outletAt(packs, url);
  if (!at) return null;
  const stateLink = at.outlet?.stateLink[0] ?? null;
  const imitated = imitatedBy(packs, at.host);
  return {
    id: at.outlet?.id ?? null,
    host: at.host,
    rated: stateLink !== null,
    stateLink,
    imitates: imitated && { outlet: imitated.outlet.id, host: imitated.host, trick: imitated.trick },
  };
};

/** The newest link of an outlet; null where no instrument says anything about it. */
export const newestStateLink = (packs: readonly Pack[], outlet: string | null): StateLink | null => {
  if (outlet === null) return null;
  for (const pack of packs) {
    const found = pack.outletById(outlet);
    if (found) return found.stateLink[0] ?? null;
  }
  return null;
};
