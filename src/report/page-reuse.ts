/** What the page's text is to the documents of the packs, with origin and state link. */
import type { Pack } from '../corpus/pack.ts';
import type { Mention } from '../mention/mention.ts';
import { searchReuse } from '../reuse/find-reuse.ts';
import type { Reuse } from '../reuse/reuse.ts';
import { runThrough, type Sliced } from '../text/sliced.ts';
import { stateLinkOf } from './page-outlet.ts';

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
    stateLink: stateLinkOf(packs, outlet, brief.published.date),
    alterations: brief.alterations,
  };
};

/**
 * In steps, document by document.
 *
 * @param language of the page, `und` where it is not known
 * @param mentions of the page: entries are the same in every language, so a translation keeps them
 */
export function* searchPageReuse(packs: readonly Pack[], text: string, language: string, mentions: readonly Mention[]): Sliced<Reuse[]> {
  const all: Reuse[] = [];
  for (const pack of packs)
    for (const { document, kind, share, score, passages, altered, why } of yield* searchReuse(pack.reuse, text, language, mentions))
      all.push(
        withOrigin(packs, pack, document, {
          kind,
          share,
          score,
          passages: [...passages],
          altered: altered.map((a) => ({ ...a, changes: [...a.changes] })),
          why: [...why],
        }),
      );
  return all.sort((a, b) => b.share - a.share);
}

/** The same without interruption. */
export const pageReuse = (...args: Parameters<typeof searchPageReuse>): Reuse[] => runThrough(searchPageReuse(...args));
