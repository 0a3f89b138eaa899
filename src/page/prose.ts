/**
 * How much prose there is, and below which elements: one walk over the page, after which every question
 * about an element is a look-up.
 *
 * A paragraph gives its length to all elements around it, up to the first piece of furniture: what a
 * comment column holds counts for the column, and for nothing around it. What is furniture by a layout
 * word alone ("l-sidebar-fixed") and holds a great part of the page's prose is the grid, not furniture.
 */
import { furnitureKind, isBlock, isCustom, isUnreadable, nameOf, type Furniture } from './element-kinds.ts';
import { childrenOf, parentOf, type Children } from './flat-tree.ts';
import type { Sliced } from '../text/sliced.ts';

/** Shorter paragraphs are by-lines, buttons, labels. */
const MIN_PARAGRAPH = 40;
/** Where links make up more than this share of the text, it is a list of links. */
const MAX_LINK_SHARE = 0.6;
const ELEMENTS_PER_STEP = 100;
/** A side column that holds more than this share of all prose is none. */
const GRID_SHARE = 0.4;

interface Sum {
  text: number;
  links: number;
  /** Half of the length from grandchildren, all of it from children: where paragraphs lie side by side. */
  near: number;
}

export interface Prose {
  /** Characters of prose below an element; 0 where it is a list of links. */
  of(element: Element): number;
  /** The element that gathers most, outside of all furniture. */
  readonly densest: Element | null;
  /** In document order. */
  readonly announced: readonly Element[];
  readonly headings: readonly Element[];
  /** Named like furniture, and not it. */
  readonly grid: ReadonlySet<Element>;
}

interface Paragraph {
  readonly element: Element;
  readonly text: number;
  readonly links: number;
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['P', 'DIV', 'LI', 'BLOCKQUOTE', 'TD', 'SECTION']);
const ROLES: ReadonlySet<string> = new Set(['article', 'main']);

export const lengthOf = (s: string | null): number => (s ?? '').replace(/\s+/gu, ' ').trim().length;

/** Elements by which a publisher says where the article is. */
const isAnnounced = (element: Element, name: string): boolean =>
  name === 'ARTICLE' ||
  name === 'MAIN' ||
  ROLES.has(element.getAttribute('role') ?? '') ||
  (element.getAttribute('itemprop') ?? '').split(/\s+/u).includes('articleBody');

const hasBlockChild = (element: Element): boolean => {
  for (const child of element.children) if (isBlock(child)) return true;
  return false;
};

export function* measureProse(body: Element): Sliced<Prose> {
  const sums = new Map<Element, Sum>();
  const kinds = new Map<Element, Furniture>();
  const paragraphs: Paragraph[] = [];
  const announced: Element[] = [];
  const headings: Element[] = [];
  let seen = 0;

  const kindOf = (element: Element): Furniture => {
    let kind = kinds.get(element);
    if (kind === undefined) kinds.set(element, (kind = element === body ? 'no' : furnitureKind(element)));
    return kind;
  };

  /** From the paragraph to the first element that is furniture, or to the body. */
  const around = (paragraph: Element, isOutside: (element: Element) => boolean): Element[] => {
    const path: Element[] = [];
    for (let e: Element | null = paragraph; e; e = e === body ? null : parentOf(e)) {
      path.push(e);
      if (isOutside(e)) break;
    }
    return path;
  };

  const note = (element: Element): void => {
    let text = lengthOf(element.textContent);
    // A counter in a table cell is a script, not prose.
    for (const script of element.querySelectorAll('script, style, noscript, template')) text -= lengthOf(script.textContent);
    if (text < MIN_PARAGRAPH) return;
    let links = 0;
    for (const a of element.querySelectorAll('a')) links += lengthOf(a.textContent);
    paragraphs.push({ element, text, links });
  };

  const stack: Children[] = [childrenOf(body)];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.next();
    if (!child) {
      stack.pop();
      continue;
    }
    if (child.nodeType !== 1) continue;
    if (++seen % ELEMENTS_PER_STEP === 0) yield;
    const element = child as Element;
    if (isUnreadable(element)) continue;
    const name = nameOf(element);
    if (isAnnounced(element, name)) announced.push(element);
    if (name === 'H1') headings.push(element);
    if ((PARAGRAPHS.has(name) || isCustom(element)) && (name === 'P' || !hasBlockChild(element))) note(element);
    stack.push(childrenOf(element));
  }

  const named = new Map<Element, number>();
  let all = 0;
  for (const { element, text } of paragraphs) {
    const path = around(element, (e) => kindOf(e) === 'yes');
    if (path.at(-1) !== body) continue;
    all += text;
    for (const e of path) if (kindOf(e) === 'by-layout') named.set(e, (named.get(e) ?? 0) + text);
  }
  const grid = new Set([...named].filter(([, text]) => text > GRID_SHARE * all).map(([element]) => element));
  yield;

  for (const { element: paragraph, text, links } of paragraphs) {
    const path = around(paragraph, (e) => kindOf(e) !== 'no' && !grid.has(e));
    const isFree = path.at(-1) === body;
    path.forEach((element, distance) => {
      let sum = sums.get(element);
      if (!sum) sums.set(element, (sum = { text: 0, links: 0, near: 0 }));
      sum.text += text;
      sum.links += links;
      if (isFree && distance === 1) sum.near += text;
      if (isFree && distance === 2) sum.near += text / 2;
    });
  }
  yield;

  let densest: Element | null = null;
  let most = 0;
  for (const [element, { near }] of sums)
    if (near > most) {
      densest = element;
      most = near;
    }
  return {
    of: (element) => {
      const sum = sums.get(element);
      return !sum || sum.links / sum.text > MAX_LINK_SHARE ? 0 : sum.text;
    },
    densest,
    announced,
    headings,
    grid,
  };
}
