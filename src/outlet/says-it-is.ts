/**
 * Which outlet a page says it is, in its own markup, where that is another than the address tells: a copy that kept
 * the canonical link of its original, a page that names a publisher. It is a page's own word: it gives no class.
 *
 * Only listed outlets are told; a name counts only where it is nobody else's, and as a whole.
 */
import type { Pack } from '../corpus/pack.ts';
import { outletAt } from './outlet-at.ts';

export interface SaidOutlet {
  readonly outlet: string;
  /** `canonical`: the address it calls its own; `publisher`: the publisher it names. */
  readonly basis: 'canonical' | 'publisher';
  /** The address or the name, as the page has it. */
  readonly words: string;
}

/** What a page's markup says about it; nothing of it is trusted. */
export interface PageSays {
  readonly canonical: string | null;
  readonly publisher: { readonly name: string | null; readonly url: string | null } | null;
}

const outletCalled = (packs: readonly Pack[], name: string): string | null => {
  for (const pack of packs)
    for (const { start, end, patterns } of pack.citations.find(name)) {
      const forms = patterns.map((pattern) => pack.citationForm(pattern));
      const [first] = forms;
      const isWhole = name.slice(0, start).trim() === '' && name.slice(end).trim() === '';
      if (first && isWhole && forms.every((f) => f.entry === first.entry && !f.ambiguous)) return pack.outlets.get(first.entry).id;
    }
  return null;
};

/** @param own id of the outlet the address belongs to */
export const saysItIs = (packs: readonly Pack[], { canonical, publisher }: PageSays, own: string | null): SaidOutlet | null => {
  const byAddress = canonical === null ? null : (outletAt(packs, canonical)?.outlet?.id ?? null);
  if (canonical !== null && byAddress !== null && byAddress !== own) return { outlet: byAddress, basis: 'canonical', words: canonical };
  if (publisher === null || byAddress !== null) return null;
  const named =
    (publisher.url === null ? null : (outletAt(packs, publisher.url)?.outlet?.id ?? null)) ??
    (publisher.name === null ? null : outletCalled(packs, publisher.name));
  return named === null || named === own ? null : { outlet: named, basis: 'publisher', words: publisher.name ?? publisher.url ?? '' };
};
