/**
 * Where the article is.
 *
 * Problem. Most of a news page is not the article: menus, teasers, comments. Marks there are noise.
 *
 * Idea. First what the publisher says (`<article>`, `itemprop="articleBody"`, `<main>`), then how the
 * text lies: every paragraph of some length gives its length to its parent and half of it to its
 * grandparent, and the element that gathers most is the article – the scheme that Readability made
 * common (Arc90, 2009). A page with less than {@link MIN_TEXT} characters of prose has no article,
 * and is left alone.
 */
import { isBlock, isFurniture, isUnreadable } from './element-kinds.ts';

/** A short news item has three sentences, about 350 characters; a cookie notice or a teaser list has less prose. */
const MIN_TEXT = 250;
/** Shorter paragraphs are by-lines, buttons, labels. */
const MIN_PARAGRAPH = 40;
/** Where links make up more than this share of the text, it is a list of links. */
const MAX_LINK_SHARE = 0.6;

export interface Article {
  /** Elements to read, in document order: the headline where it stands outside, then the body. */
  readonly roots: readonly Element[];
}

const lengthOf = (s: string | null): number => (s ?? '').replace(/\s+/gu, ' ').trim().length;

const insideFurniture = (element: Element, root: Element): boolean => {
  for (let e: Element | null = element; e && e !== root; e = e.parentElement) if (isFurniture(e) || isUnreadable(e)) return true;
  return false;
};

/** Paragraphs: `p` elements, and other blocks that hold text themselves and no further block. */
const paragraphsOf = (root: Element): Element[] => {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('p, div, li, blockquote, td, section')) {
    const tag = element.tagName.toUpperCase();
    if (tag !== 'P' && [...element.children].some(isBlock)) continue;
    if (lengthOf(element.textContent) >= MIN_PARAGRAPH && !insideFurniture(element, root)) found.push(element);
  }
  return found;
};

const proseOf = (root: Element): number => {
  let text = 0;
  let links = 0;
  for (const p of paragraphsOf(root)) {
    text += lengthOf(p.textContent);
    for (const a of p.querySelectorAll('a')) links += lengthOf(a.textContent);
  }
  return text > 0 && links / text > MAX_LINK_SHARE ? 0 : text;
};

const densest = (body: Element): Element | null => {
  const gathered = new Map<Element, number>();
  for (const p of paragraphsOf(body)) {
    const length = lengthOf(p.textContent);
    const parent = p.parentElement;
    const grandparent = parent?.parentElement;
    if (parent) gathered.set(parent, (gathered.get(parent) ?? 0) + length);
    if (grandparent && body.contains(grandparent)) gathered.set(grandparent, (gathered.get(grandparent) ?? 0) + length / 2);
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, weight] of gathered)
    if (weight > most) {
      best = element;
      most = weight;
    }
  return best;
};

const CANDIDATES = '[itemprop~="articleBody"], article, [role="article"], main, [role="main"]';

/** The smallest announced element that holds most of the announced prose. */
const announced = (body: Element): Element | null => {
  let best: Element | null = null;
  let most = 0;
  for (const element of body.querySelectorAll(CANDIDATES)) {
    const prose = proseOf(element);
    // A `main` around an `article` has a little more text; the inner one is the better answer.
    if (prose > most * (best?.contains(element) ? 0.8 : 1.2)) {
      best = element;
      most = Math.max(prose, most);
    }
  }
  return best;
};

/** The page's headline, where it stands outside the body of the article. */
const headlineBefore = (body: Element, root: Element): Element | null => {
  if (root.querySelector('h1')) return null;
  const headings = [...body.querySelectorAll('h1')].filter(
    (h) => lengthOf(h.textContent) > 10 && !isUnreadable(h) && (h.compareDocumentPosition(root) & 4) !== 0,
  );
  return headings.at(-1) ?? null;
};

/** @returns null where the page has no article to read */
export const findArticle = (document: Document): Article | null => {
  const body = document.body as Element | null;
  if (!body) return null;
  const chosen = announced(body);
  const dense = densest(body);
  // What is announced may be a stub (an empty <article> that a script fills, or one teaser of many).
  const root = chosen && dense && proseOf(chosen) < 0.5 * proseOf(dense) ? dense : (chosen ?? dense);
  if (!root || proseOf(root) < MIN_TEXT) return null;
  const headline = headlineBefore(body, root);
  return { roots: headline ? [headline, root] : [root] };
};
