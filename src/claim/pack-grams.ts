/** All that a pack's records say of its claims → a gram index: their statements, opposites, titles, quotations, and what was published about them. */
import type { Pack } from '../corpus/pack.ts';
import type { ClaimRecord } from '../corpus/records.ts';
import { statementTexts } from './compile-claims.ts';
import { buildGramIndex, type GramIndex, type GramText } from './gram-index.ts';

const textsOf = (record: ClaimRecord): GramText[] => {
  const said = statementTexts([record]);
  const language = said[0]?.language ?? 'en';
  const published = record.evidence.map((e) => ({ text: e.title, language }));
  // A title that repeats a statement says nothing new.
  const seen = new Set<string>();
  return [...said, ...published].filter(({ text }) => !seen.has(text) && seen.add(text));
};

/**
 * Null for a pack without claims.
 *
 * @throws {PackError} when a shard of the pack cannot be read
 */
const readPackGrams = async (pack: Pack): Promise<GramIndex | null> => {
  const documents: GramText[][] = [];
  for (let claim = 0; claim < pack.claims.size; claim++) {
    const record = await pack.record('claim', pack.claims.get(claim).id);
    documents.push(record === null ? [] : textsOf(record));
  }
  return documents.length === 0 ? null : buildGramIndex(documents);
};

/** Of each pack that has claims. @throws {PackError} when a shard of a pack cannot be read */
export const readGrams = async (packs: readonly Pack[]): Promise<ReadonlyMap<Pack, GramIndex>> => {
  const found = new Map<Pack, GramIndex>();
  for (const pack of packs) {
    const grams = await readPackGrams(pack);
    if (grams) found.set(pack, grams);
  }
  return found;
};
