/** The state-linked outlets among the addresses of a page's links. */
import type { Pack } from '../../src/corpus/pack.ts';
import { stateLinkedAt } from '../../src/outlet/find-linked.ts';
import type { PageLink } from '../../src/messaging/protocol.ts';
import type { LinkedOutlet } from '../../src/ui/panel/panel-source.ts';

interface Counted {
  links: number;
  embeds: number;
  readonly hosts: Set<string>;
}

/** @param host of the page: what it links to of its own outlet leads nowhere else */
export const linkedOutlets = async (pack: Pack, links: readonly PageLink[], host: string): Promise<LinkedOutlet[]> => {
  const own = pack.outletByHost(host)?.id ?? null;
  const counted = new Map<string, Counted>();
  for (const { url, kind, count } of links) {
    const found = stateLinkedAt([pack], url, own);
    if (!found) continue;
    const of = counted.get(found.outlet.id) ?? { links: 0, embeds: 0, hosts: new Set<string>() };
    if (kind === 'embed') of.embeds += count;
    else of.links += count;
    of.hosts.add(found.host.replace(/^www\./u, ''));
    counted.set(found.outlet.id, of);
  }
  const records = await Promise.all(
    [...counted].map(async ([id, { hosts, ...counts }]): Promise<LinkedOutlet[]> => {
      const outlet = await pack.record('outlet', id);
      return outlet ? [{ outlet, ...counts, hosts: [...hosts].sort() }] : [];
    }),
  );
  return records.flat().sort((a, b) => b.links + b.embeds - (a.links + a.embeds) || a.outlet.id.localeCompare(b.outlet.id));
};
