/**
 * Where the article is.
 *
 * Problem. Most of a news page is not the article: menus, teasers, comments. Marks there are noise.
 *
 * Idea. First what the publisher says (`<article>`, `itemprop="articleBody"`, `<main>`), then how the
 * text lies: every paragraph of some length gives its length to its parent and half of it to its
 * grandparent, and the element that gathers most is the article – the scheme that Readability made
 * common (Arc90, 2009). A page with less than {@link MIN_TEXT} characters of prose has no article,
 * and is left alone; one that calls itself an article needs less.
 *
 * Pages that go on (the next article loads below the first, a live blog) have several roots: elements of
 * the same kind with an article's amount of text. A home page is its `main`, where that is prose at all.
 *
 * Cost: one walk over the page's elements, in slices.
 */
import { runThrough, type Sliced } from '../text/sliced.ts';
import { saysItIsAnArticle } from './article-hint.ts';
import { isFurniture, nameOf } from './element-kinds.ts';
import { parentOf } from './flat-tree.ts';
import { lengthOf, measureProse, type Prose } from './prose.ts';

/** A short news item has three sentences, about 350 characters; a cookie notice or a teaser list has less prose. */
const MIN_TEXT = 250;
/** An item of two sentences, on a page that says it is one. */
const MIN_ANNOUNCED_TEXT = 120;
/** A further article has at least this much text; a teaser has less … */
const MIN_FURTHER_TEXT = 600;
/** … and is not a note beside a long one. */
const MIN_FURTHER_SHARE = 0.2;

/** A `main` around an `article` has more text; an inner element with this share of it is the better answer. */
const INNER_SHARE = 0.6;

export interface Article {
  /** Elements to read, in document order: the headline where it stands outside, the body, and further articles. */
  readonly roots: readonly Element[];
  /** Elements that are named like furniture and are read all the same. */
  readonly grid: ReadonlySet<Element>;
}

/** The smallest announced element that holds most of the announced prose. */
const announcedBest = (prose: Prose): Element | null => {
  let best: Element | null = null;
  let most = 0;
  for (const element of prose.announced) {
    const amount = prose.of(element);
    if (amount > most * (best?.contains(element) ? INNER_SHARE : 1.2)) {
      best = element;
      most = Math.max(amount, most);
    }
  }
  return best;
};

const follows = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & 4) !== 0;

/** The page's headline, where it stands outside the body of the article. */
const headlineBefore = (root: Element, prose: Prose): Element | null => {
  if (root.querySelector('h1')) return null;
  return prose.headings.filter((h) => lengthOf(h.textContent) > 10 && follows(h, root)).at(-1) ?? null;
};

const isInFurniture = (element: Element, { grid }: Prose): boolean => {
  for (let e: Element | null = element; e && nameOf(e) !== 'BODY'; e = parentOf(e)) if (isFurniture(e) && !grid.has(e)) return true;
  return false;
};

const further = (root: Element, prose: Prose): Element[] => {
  const least = Math.max(MIN_FURTHER_TEXT, MIN_FURTHER_SHARE * prose.of(root));
  const found: Element[] = [];
  for (const element of prose.announced) {
    const isApart = !element.contains(root) && !root.contains(element) && !found.some((f) => f.contains(element));
    if (isApart && nameOf(element) === nameOf(root) && prose.of(element) >= least && !isInFurniture(element, prose)) found.push(element);
  }
  return found;
};

/** Where the article is, in slices; null where the page has none to read. */
export function* searchArticle(document: Document): Sliced<Article | null> {
  const body = document.body as Element | null;
  if (!body) return null;
  const prose = yield* measureProse(body);
  const chosen = announcedBest(prose);
  const { densest } = prose;
  // What is announced may be a stub (an empty <article> that a script fills, or one teaser of many).
  const root = chosen && densest && prose.of(chosen) < 0.5 * prose.of(densest) ? densest : (chosen ?? densest);
  if (!root) return null;
  const amount = prose.of(root);
  if (amount < MIN_TEXT && !(amount >= MIN_ANNOUNCED_TEXT && saysItIsAnArticle(document))) return null;
  const headline = headlineBefore(root, prose);
  const roots = [...(headline ? [headline] : []), root, ...(root === chosen ? further(root, prose) : [])];
  return { roots: roots.sort((a, b) => (follows(a, b) ? -1 : 1)), grid: prose.grid };
}

/** The same without interruption. */
export const findArticle = (document: Document): Article | null => runThrough(searchArticle(document));
