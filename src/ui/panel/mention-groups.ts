/**
 * The report's mentions as a list for people: one line per entry, with all its places, in the order
 * of the page or by kind.
 */
import type { EntryKind } from '../../corpus/schema/entry.ts';
import type { Mention } from '../../mention/mention.ts';
import type { EntryLine } from './page-records.ts';

export interface MentionGroup {
  readonly entry: string;
  readonly line: EntryLine;
  /** In page order; at least one. */
  readonly places: readonly Mention[];
}

/** One group per entry, by first place. Entries without a line (withdrawn meanwhile) are left out. */
export const groupMentions = (mentions: readonly Mention[], entries: Readonly<Record<string, EntryLine>>): readonly MentionGroup[] => {
  const groups = new Map<string, Mention[]>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const places = groups.get(mention.entry);
    if (places === undefined) groups.set(mention.entry, [mention]);
    else places.push(mention);
  }
  return [...groups].flatMap(([entry, places]) => {
    const line = entries[entry];
    return line === undefined ? [] : [{ entry, line, places }];
  });
};

/** By kind, in the order in which the kinds first occur. */
export const groupsByKind = (groups: readonly MentionGroup[]): readonly (readonly [EntryKind, readonly MentionGroup[]])[] => {
  const kinds = new Map<EntryKind, MentionGroup[]>();
  for (const group of groups) kinds.set(group.line.kind, [...(kinds.get(group.line.kind) ?? []), group]);
  return [...kinds];
};
