/** "See also": the names of related entries, each a link to its card. */
import type { CardSection } from './card-model.ts';

/** One line of the card; the panel has them all. */
const RELATED_SHOWN = 4;

export const relatedSection = (label: string, ids: readonly string[], names: ReadonlyMap<string, string>): CardSection | null => {
  const related = ids.flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ name, subject: { family: 'entry' as const, id } }];
  });
  return related.length === 0 ? null : { kind: 'related', label, related: related.slice(0, RELATED_SHOWN) };
};
