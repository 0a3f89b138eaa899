/** Where a page leads to: the addresses of its links and embeds on other hosts, each once, with counts. Read when asked for. */
import type { PageLink } from '../messaging/protocol.ts';
import { outgoingAddress } from './outgoing.ts';

const ADDRESSES_AT_MOST = 2000;

/** Elements that show another site's page or player; `data-src` is where pages keep what is loaded later. */
const EMBEDS = 'iframe, embed, object, video, audio, video > source, audio > source';

export const pageLinks = (document: Document, base: string): PageLink[] => {
  const found = new Map<string, PageLink>();
  const add = (kind: PageLink['kind'], address: string | null): void => {
    const url = outgoingAddress(address, base);
    if (url === null || found.size >= ADDRESSES_AT_MOST) return;
    const key = `${kind} ${url}`;
    found.set(key, { url, kind, count: (found.get(key)?.count ?? 0) + 1 });
  };
  for (const anchor of document.querySelectorAll('a[href]')) add('link', anchor.getAttribute('href'));
  for (const embed of document.querySelectorAll(EMBEDS))
    add('embed', embed.getAttribute('src') ?? embed.getAttribute('data') ?? embed.getAttribute('data-src'));
  return [...found.values()];
};
