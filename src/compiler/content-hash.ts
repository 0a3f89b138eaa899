/** Content hashes: the version of a record or pack is what is in it, never a number somebody typed. */
import { createHash } from 'node:crypto';

/** JSON with sorted keys: the same data gives the same bytes. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : v,
  );

/** First 12 hex digits of SHA-256 over a record; review stamps are not part of what was reviewed. */
export const recordHash = (record: object): string => {
  const content = Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'reviewed'));
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 12);
};

/** How a record is found is tuned all the time; what it says is what a second reader signed. */
const NOT_READ = new Set(['reviewed', 'forms', 'cues', 'citedAs', 'related', 'alsoElsewhere', 'aboutFrom', 'opposite']);

/** Of a claim's statements readers are shown the first of each language; by the others it is found. */
const shownStatements = (key: string, value: unknown): unknown =>
  key !== 'variants' || !Array.isArray(value)
    ? value
    : value.map((variant: { readonly statements?: Readonly<Record<string, readonly string[]>> }) =>
        variant.statements
          ? {
              ...variant,
              statements: Object.fromEntries(Object.entries(variant.statements).map(([language, texts]) => [language, texts[0]])),
            }
          : variant,
      );

/** First 12 hex digits of SHA-256 over what a record says to readers. */
export const reviewHash = (record: object): string =>
  recordHash(
    Object.fromEntries(
      Object.entries(record)
        .filter(([key]) => !NOT_READ.has(key))
        .map(([key, value]: [string, unknown]) => [key, shownStatements(key, value)]),
    ),
  );

export const sha256 = (parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
};
