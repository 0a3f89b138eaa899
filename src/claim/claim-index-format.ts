/**
 * The claim index: one buffer, the same in the pack and in memory.
 *
 * Problem. Each sentence of a page is compared with every statement of every claim: 100,000 claims have
 * some hundred thousand statements, and the background must answer a page in one slice.
 *
 * Idea. Statements are lists of term numbers (terms/term-key.ts), filed the other way round as well: for
 * each term the statements that hold it (*postings*). A sentence asks its rarest terms for statements, and
 * only the few best are read word by word (*forward*), where negation and what is missing count.
 *
 *   "Moscow tore up the Budapest Memorandum"      claim 6, variant 0, statement 171
 *      forward 171: [country ru, stem moscow] [stem tore, concept throw] [stem budapest, entry …] …
 *      postings of "entry budapest-memorandum": …, 171, …
 *
 *   byte 0 ┌──────────────────────────────────────────────────────────────────────────┐
 *          │ u32 × 8: "CLCI" · format version · length of all bytes · claims ·         │
 *          │ statements · terms · postings · forward words                            │
 *       32 ├──────────────────────────────────────────────────────────────────────────┤
 *          │ keys      u32 × terms, ascending: a term's number is its place here       │
 *          │ heads     u32 × (terms + 1): term t is postings heads[t] … heads[t + 1]   │
 *          │ postings  u32: statement numbers, ascending for each term                │
 *          │ claimOf   u32 × statements                                               │
 *          │ info      u32 × statements: variant 8 │ words 12 │ language 6 │ kind 2    │
 *          │ starts    u32 × (statements + 1): statement s is forward starts[s] …      │
 *          │ forward   u32: first key of a word 1 │ negated 1 │ term number 30         │
 *          └──────────────────────────────────────────────────────────────────────────┘
 *
 * Numbers are little-endian. Opened by making views; about 250 bytes a statement of ten words.
 */
export const MAGIC = 0x49434c43; // "CLCI", little-endian
export const FORMAT_VERSION = 1;
const HEADER_WORDS = 8;

/** What a statement is to its claim. */
export const STATEMENT = { statement: 0, opposite: 1, quote: 2, title: 3 } as const;
export type StatementKind = (typeof STATEMENT)[keyof typeof STATEMENT];

/** A statement that belongs to no variant: opposites, titles, quotes. */
export const NO_VARIANT = 255;
export const WORDS_AT_MOST = 4095;

export const FIRST_KEY = 0x80000000;
export const NEGATED = 0x40000000;
export const TERM_MASK = 0x3fffffff;

/** Bytes that are no claim index. */
export class ClaimIndexError extends Error {
  override readonly name = 'ClaimIndexError';
}

export interface ClaimIndexSizes {
  readonly claims: number;
  readonly statements: number;
  readonly terms: number;
  readonly postings: number;
  readonly forward: number;
}

export interface ClaimIndex extends ClaimIndexSizes {
  readonly keys: Uint32Array;
  readonly heads: Uint32Array;
  readonly postingList: Uint32Array;
  readonly claimOf: Uint32Array;
  readonly info: Uint32Array;
  readonly starts: Uint32Array;
  readonly forwardWords: Uint32Array;
}

export const packInfo = (variant: number, words: number, language: number, kind: StatementKind): number =>
  ((variant << 24) | (Math.min(words, WORDS_AT_MOST) << 12) | (language << 2) | kind) >>> 0;

export const variantOf = (info: number): number => info >>> 24;
export const wordsOf = (info: number): number => (info >>> 12) & 4095;
export const kindOfStatement = (info: number): StatementKind => (info & 3) as StatementKind;

const layOut = (s: ClaimIndexSizes): { readonly parts: readonly number[]; readonly length: number } => {
  const parts = [s.terms, s.terms + 1, s.postings, s.statements, s.statements, s.statements + 1, s.forward];
  return { parts, length: (HEADER_WORDS + parts.reduce((a, b) => a + b, 0)) * 4 };
};

const makeViews = (bytes: Uint8Array, sizes: ClaimIndexSizes): ClaimIndex => {
  let at = bytes.byteOffset + HEADER_WORDS * 4;
  const [keys, heads, postingList, claimOf, info, starts, forwardWords] = layOut(sizes).parts.map((count) => {
    const view = new Uint32Array(bytes.buffer, at, count);
    at += count * 4;
    return view;
  }) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  return { ...sizes, keys, heads, postingList, claimOf, info, starts, forwardWords };
};

/** A new buffer with its views, to be filled. */
export const createClaimIndexBytes = (sizes: ClaimIndexSizes): { readonly bytes: Uint8Array<ArrayBuffer>; readonly views: ClaimIndex } => {
  const { length } = layOut(sizes);
  const bytes = new Uint8Array(length);
  const { claims, statements, terms, postings, forward } = sizes;
  new Uint32Array(bytes.buffer).set([MAGIC, FORMAT_VERSION, length, claims, statements, terms, postings, forward]);
  return { bytes, views: makeViews(bytes, sizes) };
};

/**
 * Bytes → views, without a copy where they begin at a multiple of 4. Reads the header only.
 *
 * @returns null for no bytes: a pack without claims
 * @throws {ClaimIndexError} truncated, altered header, other version
 */
export const openClaimIndex = (given: Uint8Array): ClaimIndex | null => {
  if (given.length === 0) return null;
  if (given.length < HEADER_WORDS * 4) throw new ClaimIndexError(`expected at least ${HEADER_WORDS * 4} bytes, found ${given.length}`);
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  const [magic, version, length, claims, statements, terms, postings, forward] = [...header] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (magic !== MAGIC) throw new ClaimIndexError('this is no claim index: the first four bytes are not "CLCI"');
  if (version !== FORMAT_VERSION)
    throw new ClaimIndexError(`the claim index has format version ${version}; this program reads version ${FORMAT_VERSION}`);
  const sizes = { claims, statements, terms, postings, forward };
  if (length !== bytes.length || layOut(sizes).length !== length)
    throw new ClaimIndexError(`the sections of the claim index do not fit its ${bytes.length} bytes: it was cut or altered`);
  return makeViews(bytes, sizes);
};
