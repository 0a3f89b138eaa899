/** What the page's text is to the documents of the packs, with origin and state link. */
import type { Pack } from '../corpus/pack.ts';
import { findReuse } from '../reuse/find-reuse.ts';
import type { Reuse } from '../reuse/reuse.ts';
import { newestStateLink } from './page-outlet.ts';

/** A finding with what the document's front matter says of its origin. */
export const withOrigin = (
  packs: readonly Pack[],
  pack: Pack,
  document: number,
  found: Omit<Reuse, 'document' | 'origin' | 'stateLink' | 'alterations'>,
): Reuse => {
  const brief = pack.documents.get(document);
  const { outlet, relation, confidence } = brief.origin;
  return {
    document: brief.id,
    ...found,
    origin: { outlet, relation, confidence },
    stateLink: newestStateLink(packs, outlet),
    alterations: brief.alterations,
  };
};

export const pageReuse = (packs: readonly Pack[], text: string): Reuse[] =>
  packs
    .flatMap((pack) =>
      findReuse(pack.reuse, text).map(({ document, kind, share, score, passages, why }) =>
        withOrigin(packs, pack, document, { kind, share, score, passages: [...passages], why: [...why] }),
      ),
    )
    .sort((a, b) => b.share - a.share);
