/**
 * Whose page an address is: the site inside it, the account on a platform, or nobody the packs know –
 * and then whether its host imitates one they know.
 *
 * "Not rated" (no outlet, or an outlet no instrument classes) says nothing either way.
 * Cost: a few microseconds; a page's hundreds of links are asked one by one, without look-alikes.
 */
import type { OutletBrief } from '../corpus/briefs.ts';
import type { Pack } from '../corpus/pack.ts';
import { innerAddress, type Wrapper } from './inner-address.ts';
import { createLookAlikeIndex, type LookAlikeIndex, type Trick } from './look-alike.ts';
import { hostParts } from './host-parts.ts';
import { isPlatform, platformAccount } from './platform-account.ts';
import { unicodeHost } from './punycode.ts';

export interface OutletAt {
  /** Of the site inside. */
  readonly host: string;
  readonly outlet: OutletBrief | null;
  /** What the page was reached through, outermost first; empty for most. */
  readonly through: readonly Wrapper[];
  /** The account by which the outlet was found: "telegram:rt_russian". */
  readonly account: string | null;
}

export interface Imitation {
  readonly outlet: OutletBrief;
  /** The imitated host. */
  readonly host: string;
  readonly trick: Trick;
}

const byAccount = (packs: readonly Pack[], url: string): { outlet: OutletBrief; account: string } | null => {
  const account = platformAccount(url);
  if (!account) return null;
  const handle = `${account.platform}:${account.handle}`;
  for (const pack of packs) {
    // Bluesky's handles are domains whose owner was checked.
    const outlet =
      pack.outletByHandle(handle) ??
      (account.platform === 'bluesky' && !account.handle.endsWith('.bsky.social') ? pack.outletByHost(account.handle) : null);
    if (outlet) return { outlet, account: handle };
  }
  return null;
};

/** @returns null where the address has no host */
export const outletAt = (packs: readonly Pack[], address: string): OutletAt | null => {
  const inner = innerAddress(address);
  if (!inner) return null;
  const { host, through } = inner;
  for (const pack of packs) {
    const outlet = pack.outletByHost(host);
    if (outlet) return { host, outlet, through, account: null };
  }
  const found = byAccount(packs, inner.url);
  return { host, outlet: found?.outlet ?? null, through, account: found?.account ?? null };
};

/** Packs' indexes, made when the first unknown host is asked. */
const indexes = new WeakMap<Pack, LookAlikeIndex>();

const indexOf = (pack: Pack): LookAlikeIndex => {
  let index = indexes.get(pack);
  if (!index) {
    // Networks of imitations are listed too (country xx); nobody imitates those.
    index = createLookAlikeIndex(pack.hosts().filter((host) => pack.outletByHost(host)?.country !== 'xx'));
    indexes.set(pack, index);
  }
  return index;
};

/** "elpaís.com": the name as it is written is no disguise. */
const isItsOwnName = (host: string, { name }: OutletBrief): boolean =>
  hostParts(unicodeHost(host)).name.normalize('NFC') ===
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The outlet that the host of an unknown site imitates; null for most. `host`: as in {@link OutletAt}. */
export const imitatedBy = (packs: readonly Pack[], host: string): Imitation | null => {
  if (isPlatform(host)) return null;
  for (const pack of packs) {
    const outlet = pack.outletByHost(host);
    if (outlet && outlet.country !== 'xx') return null;
  }
  for (const pack of packs) {
    const found = indexOf(pack).find(host);
    const outlet = found && pack.outletByHost(found.host);
    if (found && outlet && !(found.trick === 'letters' && isItsOwnName(host, outlet)))
      return { outlet, host: found.host, trick: found.trick };
  }
  return null;
};
