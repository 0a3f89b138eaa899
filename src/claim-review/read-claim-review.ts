/**
 * ClaimReview JSON-LD → reviews, whoever published them (schema.org/ClaimReview; in pages, feeds and files).
 *
 * Problem. The markup comes from strangers: broken, nested in graphs and feeds, hostile, or rating
 * everything "true". It is data about what its publisher says, nothing more.
 *
 * Idea. Walk the JSON with bounds on depth, nodes and text length; take every object whose type is
 * ClaimReview; keep plain text only, https addresses only; never throw for one broken review. What is read
 * is shown as "published by X".
 *
 * Cost: linear in the JSON, at most {@link NODES_AT_MOST} objects.
 */
import type { Assessment } from '../corpus/schema/claim.ts';
import { assessmentOf } from './rating-words.ts';

const NODES_AT_MOST = 500_000;
const DEPTH_AT_MOST = 24;
const CLAIM_AT_MOST = 1000;
const LINE_AT_MOST = 300;

export interface PublishedReview {
  /** What is said, in the publisher's words. */
  readonly claim: string;
  /** What the review is headed, often a question; null where the markup does not tell, or tells the claim again. */
  readonly headline: string | null;
  /** Who said it, where the markup tells. */
  readonly claimant: string | null;
  readonly publisher: { readonly name: string; readonly url: string | null };
  /** The review itself, https. */
  readonly url: string | null;
  /** ISO 8601 date. */
  readonly date: string | null;
  /** ISO 639-1; null where the markup does not tell. */
  readonly language: string | null;
  readonly rating: {
    /** The publisher's own words, or its number as "2 of 5". */
    readonly original: string;
    /** Ours for those words; null where they are none we know. */
    readonly assessment: Assessment | null;
  };
}

export interface ReadReviews {
  readonly reviews: readonly PublishedReview[];
  /** One line for each review that could not be used: what was missing. */
  readonly refused: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Text without markup, control characters or characters that reorder or hide text. */
const plain = (value: unknown, atMost: number): string | null => {
  const raw = isNode(value) && '@value' in value ? value['@value'] : value;
  if (typeof raw !== 'string') return null;
  const text = raw
    .slice(0, atMost * 4)
    .replace(/<[^>]*>/gu, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? null : text.length > atMost ? `${text.slice(0, atMost - 1)}…` : text;
};

const address = (value: unknown): string | null => {
  if (typeof value !== 'string' || value.length > 2000) return null;
  try {
    const url = new URL(value);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
};

const day = (value: unknown): string | null => (typeof value === 'string' ? (/^\d{4}-\d{2}-\d{2}/u.exec(value)?.[0] ?? null) : null);

const nameOf = (value: unknown): string | null => {
  for (const one of listOf(value)) {
    const name = typeof one === 'string' ? plain(one, LINE_AT_MOST) : isNode(one) ? plain(one['name'], LINE_AT_MOST) : null;
    if (name !== null) return name;
  }
  return null;
};

const isReview = (node: Node): boolean =>
  listOf(node['@type']).some((type) => typeof type === 'string' && /(?:^|[/:#])ClaimReview$/u.test(type));

const number = (value: unknown): string | null =>
  typeof value === 'number' && Number.isFinite(value)
    ? String(value)
    : typeof value === 'string' && /^-?\d+(?:\.\d+)?$/u.test(value.trim())
      ? value.trim()
      : null;

const ratingOf = (value: unknown): PublishedReview['rating'] | null => {
  for (const one of listOf(value)) {
    if (!isNode(one)) continue;
    const words = plain(one['alternateName'], LINE_AT_MOST) ?? plain(one['name'], LINE_AT_MOST);
    if (words !== null && number(words) === null) return { original: words, assessment: assessmentOf(words) };
    const value_ = number(one['ratingValue']) ?? number(words);
    if (value_ === null) continue;
    const best = number(one['bestRating']);
    return { original: best === null ? value_ : `${value_} of ${best}`, assessment: null };
  }
  return null;
};

const claimantOf = (review: Node): string | null => {
  for (const item of listOf(review['itemReviewed'])) {
    const name = isNode(item) ? nameOf(item['author']) : null;
    if (name !== null) return name;
  }
  return null;
};

const claimOf = (review: Node): string | null => {
  const said = plain(review['claimReviewed'], CLAIM_AT_MOST);
  if (said !== null) return said;
  for (const item of listOf(review['itemReviewed'])) {
    const text = isNode(item) ? (plain(item['text'], CLAIM_AT_MOST) ?? plain(item['name'], CLAIM_AT_MOST)) : null;
    if (text !== null) return text;
  }
  return null;
};

const readReview = (node: Node): PublishedReview | string => {
  const claim = claimOf(node);
  if (claim === null) return 'claimReviewed: expected the claim as text';
  const publisher = nameOf(node['author']) ?? nameOf(node['publisher']);
  if (publisher === null) return `author: expected who published the review of “${claim.slice(0, 60)}”`;
  const rating = ratingOf(node['reviewRating']);
  if (rating === null) return `reviewRating: expected a rating in words or numbers for “${claim.slice(0, 60)}”`;
  const [author] = listOf(node['author']);
  const language = plain(node['inLanguage'], 35);
  const headline = plain(node['headline'], LINE_AT_MOST) ?? plain(node['name'], LINE_AT_MOST);
  return {
    claim,
    headline: headline === claim ? null : headline,
    claimant: claimantOf(node),
    publisher: { name: publisher, url: isNode(author) ? address(author['url']) : null },
    url: address(node['url']),
    date: day(node['datePublished']),
    language: /^[a-z]{2}(?:-|$)/iu.test(language ?? '') ? (language as string).slice(0, 2).toLowerCase() : null,
    rating,
  };
};

/** @param json parsed JSON of any shape: one review, a list, an `@graph`, a DataFeed */
export const readClaimReviews = (json: unknown): ReadReviews => {
  const reviews: PublishedReview[] = [];
  const refused: string[] = [];
  let nodes = 0;
  const walk = (value: unknown, depth: number): void => {
    if (depth > DEPTH_AT_MOST || ++nodes > NODES_AT_MOST) return;
    if (Array.isArray(value)) {
      for (const one of value) walk(one, depth + 1);
      return;
    }
    if (!isNode(value)) return;
    if (isReview(value)) {
      const read = readReview(value);
      if (typeof read === 'string') refused.push(read);
      else reviews.push(read);
      return;
    }
    for (const key of Object.keys(value)) walk(value[key], depth + 1);
  };
  walk(json, 0);
  return { reviews, refused };
};

/** Reads a text that should be JSON; a page's markup often is not. */
export const readClaimReviewText = (text: string): ReadReviews => {
  try {
    return readClaimReviews(JSON.parse(text) as unknown);
  } catch (error) {
    return { reviews: [], refused: [`not JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
};
