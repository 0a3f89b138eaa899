/**
 * Whose words a page is, in one sentence. Two relations meet here: what the page is to the document
 * we hold, and what that document is to its author's words. The weaker of the two is told: a
 * word-for-word copy of a reworded text is reworded.
 */
import type { DocumentRecord, OutletRecord } from '../../corpus/records.ts';
import type { Relation } from '../../corpus/schema/document.ts';
import type { Reuse } from '../../reuse/reuse.ts';
import type { Messages } from '../messages/messages.ts';
import { outletFlag } from './flag-model.ts';
import type { FlagModel } from './flag-model.ts';
import { outletName } from './outlet-name.ts';

export interface PageOrigin {
  readonly sentence: string;
  readonly flag: FlagModel | null;
}

const told = (kind: Reuse['kind'], relation: Relation): Relation => {
  if (relation === 'digest' || relation === 'unknown') return relation;
  if (relation === 'translated' || kind === 'translated') return 'translated';
  return relation === 'reworded' || kind === 'reworded' ? 'reworded' : 'same-text';
};

/** Out of a language and back into it: a reader of the original's language would take it for the original. */
const isThereAndBack = ({ path }: DocumentRecord['language']): boolean => path.length > 2 && path[0] === path.at(-1);

/** The reuse worth telling: the largest share among the findings; `related` texts are not reuse. */
export const mainReuse = (all: readonly Reuse[]): Reuse | null =>
  all
    .filter((reuse) => reuse.kind !== 'related')
    .reduce<Reuse | null>((best, reuse) => (best === null || reuse.share > best.share ? reuse : best), null);

export const pageOrigin = (
  reuse: Reuse,
  outlet: OutletRecord | null,
  document: Pick<DocumentRecord, 'origin' | 'language' | 'published'> | null,
  m: Messages,
): PageOrigin => {
  if (outlet === null) {
    const digest = (document?.origin.relation ?? reuse.origin.relation) === 'digest';
    return { sentence: digest ? m.origin.digest : m.origin.pageUnknown, flag: null };
  }
  const relation = told(reuse.kind, reuse.origin.relation);
  const sentence =
    relation === 'translated' && document !== null && isThereAndBack(document.language)
      ? m.origin.page.retranslated
      : m.origin.page[relation];
  return {
    sentence: sentence(outletName(outlet)),
    // As of the day of the text whose words these are.
    flag: outletFlag(outlet, m, document?.published.date ?? null),
  };
};
