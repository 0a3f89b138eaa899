/**
 * The whole pass over a page, from its text nodes to marks: what the extension does in page and background, in one script.
 *
 * Text nodes are joined, a line break wherever a block of text begins or ends; `find` is called for some thousand characters
 * at a time; matches are mapped back, ranges made over one node or several, and registered as one CSS highlight.
 */
import { openPatternIndex } from '../../../src/matching/pattern-index.ts';
import type { Span } from '../../../src/text/span.ts';

/** Elements that do not interrupt a sentence. */
const INLINE = new Set('a abbr b bdi bdo cite data del dfn em font i ins kbd mark q s small span strong sub sup time u wbr'.split(' '));
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

/** Blocks of some characters are searched together. While the browser compiles what the first pieces ran, the page is read on. */
const PIECE = 4096;

/** Some blocks' text, and where its nodes begin in it. */
interface Piece {
  readonly parts: string[];
  readonly nodes: Text[];
  readonly starts: number[];
  length: number;
}

const blockOf = (element: Element | null): Element | null => {
  while (element && INLINE.has(element.localName)) element = element.parentElement;
  return element;
};

/** The blocks of a page, some at a time. */
function* readPage(root: Element): Generator<Piece> {
  let piece: Piece = { parts: [], nodes: [], starts: [], length: 0 };
  let parent: Element | null = null;
  let block: Element | null = null;
  const add = (part: string): void => {
    piece.parts.push(part);
    piece.length += part.length;
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement !== parent) {
      parent = node.parentElement;
      const next = blockOf(parent);
      if (next !== block) {
        block = next;
        add('\n');
        if (piece.length >= PIECE) {
          yield piece;
          piece = { parts: [], nodes: [], starts: [], length: 0 };
        }
      }
    } else if (node.previousElementSibling?.localName === 'br') add('\n');
    if (!block || UNREAD.has(block.localName)) continue;
    const { data } = node;
    if (data.trim() === '') add(' ');
    else {
      piece.nodes.push(node);
      piece.starts.push(piece.length);
      // A line break of the source is white space like any other.
      add(data.replaceAll('\n', ' '));
    }
  }
  yield piece;
}

/** Ranges of matches in a piece's text: over one node or several. */
const addRanges = (ranges: StaticRange[], matches: readonly Span[], { nodes, starts }: Piece): void => {
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
};

/** What a page's marking took (ms), and how many places are marked. */
export interface Marking {
  readonly ms: number;
  readonly marks: number;
  /** Of it in `find`. */
  readonly find: number;
  /** Text nodes that are not blank, and characters joined. */
  readonly nodes: number;
  readonly characters: number;
}

export const markPage = (bytes: Uint8Array): Marking => {
  const begun = performance.now();
  const index = openPatternIndex(bytes);
  const ranges: StaticRange[] = [];
  let [find, nodes, characters] = [0, 0, 0];
  for (const piece of readPage(document.body)) {
    const text = piece.parts.join('');
    const before = performance.now();
    const matches = index.find(text);
    find += performance.now() - before;
    addRanges(ranges, matches, piece);
    nodes += piece.nodes.length;
    characters += text.length;
  }
  CSS.highlights.set('bench', new Highlight(...ranges));
  return { ms: performance.now() - begun, marks: ranges.length, find, nodes, characters };
};
