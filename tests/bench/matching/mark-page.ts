/**
 * The whole pass over a page, from its text nodes to marks: what the extension does in page and background, in one script.
 *
 * Text nodes are joined to one text, a line break wherever a block of text begins or ends; `find` is called once; its matches are
 * mapped back, ranges made over one node or several, and registered as one CSS highlight.
 */
import { openPatternIndex } from '../../../src/matching/pattern-index.ts';

/** Elements that do not interrupt a sentence. */
const INLINE = new Set('a abbr b bdi bdo cite data del dfn em font i ins kbd mark q s small span strong sub sup time u wbr'.split(' '));
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

interface PageText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Offset of each node's beginning in the text. */
  readonly starts: readonly number[];
}

const blockOf = (element: Element | null): Element | null => {
  while (element && INLINE.has(element.localName)) element = element.parentElement;
  return element;
};

const readPage = (root: Element): PageText => {
  const parts: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  let parent: Element | null = null;
  let block: Element | null = null;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement !== parent) {
      parent = node.parentElement;
      const next = blockOf(parent);
      if (next !== block) {
        block = next;
        add('\n');
      }
    } else if (node.previousElementSibling?.localName === 'br') add('\n');
    if (!block || UNREAD.has(block.localName)) continue;
    const { data } = node;
    if (data.trim() === '') add(' ');
    else {
      nodes.push(node);
      starts.push(length);
      // A line break of the source is white space like any other.
      add(data.replaceAll('\n', ' '));
    }
  }
  return { text: parts.join(''), nodes, starts };
};

/** What a page's marking took (ms), and how many places are marked. */
export interface Marking {
  readonly ms: number;
  readonly marks: number;
  /** Of it: joining the page's text, and finding. */
  readonly read: number;
  readonly find: number;
  /** Text nodes that are not blank, and characters joined. */
  readonly nodes: number;
  readonly characters: number;
}

export const markPage = (bytes: Uint8Array): Marking => {
  const begun = performance.now();
  const { text, nodes, starts } = readPage(document.body);
  const read = performance.now();
  const matches = openPatternIndex(bytes).find(text);
  const found = performance.now();
  const ranges: StaticRange[] = [];
  let first = 0;
  for (const { start, end } of matches) {
    while (first + 1 < nodes.length && (starts[first + 1] as number) <= start) first++;
    let last = first;
    while (last + 1 < nodes.length && (starts[last + 1] as number) < end) last++;
    ranges.push(
      new StaticRange({
        startContainer: nodes[first] as Text,
        startOffset: start - (starts[first] as number),
        endContainer: nodes[last] as Text,
        endOffset: end - (starts[last] as number),
      }),
    );
  }
  CSS.highlights.set('bench', new Highlight(...ranges));
  return {
    ms: performance.now() - begun,
    marks: ranges.length,
    read: read - begun,
    find: found - read,
    nodes: nodes.length,
    characters: text.length,
  };
};
