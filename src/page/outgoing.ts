/** Addresses that lead out of a page: absolute, http or https, and of another host. */

/** Longer ones carry data rather than name a place. */
const LENGTH_AT_MOST = 2000;

/** @returns null where `address` stays on the site, or is none */
export const outgoingAddress = (address: string | null, base: string): string | null => {
  if (address === null || address === '' || address.startsWith('#')) return null;
  try {
    const url = new URL(address, base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    if (url.hostname === new URL(base).hostname || url.href.length > LENGTH_AT_MOST) return null;
    return url.href;
  } catch {
    return null;
  }
};
