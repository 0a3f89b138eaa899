/** Whose page it is, and how states are tied to outlets, asked of all packs in order. */
import type { Pack } from '../corpus/pack.ts';
import type { AuthoredOutlet } from '../corpus/schema/outlet.ts';
import type { PageOutlet } from './report.ts';

export type StateLink = NonNullable<AuthoredOutlet['stateLink']>[number];

const hostOf = (url: string | null): string | null => {
  try {
    return url === null ? null : new URL(url).hostname;
  } catch {
    return null;
  }
};

/** @returns null where the address is unknown or has no host */
export const pageOutlet = (packs: readonly Pack[], url: string | null): PageOutlet | null => {
  const host = hostOf(url);
  if (!host) return null;
  for (const pack of packs) {
    const outlet = pack.outletByHost(host);
    if (outlet) return { id: outlet.id, host, rated: outlet.stateLink.length > 0, stateLink: outlet.stateLink[0] ?? null };
  }
  return { id: null, host, rated: false, stateLink: null };
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
