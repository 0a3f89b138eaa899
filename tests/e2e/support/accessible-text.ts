/**
 * The browser's own accessibility tree as indented text: what a screen reader is told, in the order in which it reads.
 *
 *   heading 2 "Who says what"
 *   list of 2
 *     item
 *       link "CNN"
 *       29 March 2022
 *
 * Words that stand beside one another are one line; wrappers without a meaning of their own are left out.
 */
import type { CDPSession } from 'playwright-core';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly value?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

export interface HeardPart {
  /** Default: the page's own. */
  readonly frameId?: string;
  /** Default: everything. Example: the dialog whose name begins with "About". */
  readonly below?: { readonly role: string; readonly name: string };
}

const SILENT = new Set([
  'RootWebArea',
  'generic',
  'none',
  'InlineTextBox',
  'ListMarker',
  'LineBreak',
  'paragraph',
  'strong',
  'emphasis',
  'mark',
  'sectionheader',
  'sectionfooter',
  'blockquote',
  'LabelText',
  'rowgroup',
  'MenuListPopup',
]);
/** Blocks: what stands before and after is not one line. Of wrappers, the browser keeps only blocks in its tree. */
const APART = new Set(['generic', 'paragraph', 'sectionheader', 'sectionfooter', 'blockquote', 'LineBreak', 'LabelText']);
/** Roles whose name repeats the text in them. */
const NAMED = new Set(['link', 'button', 'heading', 'option', 'DisclosureTriangle']);
/** Roles whose words follow one by one. */
const UNNAMED = new Set(['term', 'cell', 'columnheader', 'rowheader']);
const WORDS: Readonly<Record<string, string>> = { listitem: 'item', StaticText: '', DisclosureTriangle: 'disclosure', quote: 'q' };
const STATES = ['pressed', 'expanded', 'checked', 'selected', 'disabled', 'live'];
/** What is not worth a word: it is so by the role. */
const USUAL = new Set(['selected=false', 'disabled=false']);

const valueOf = (node: Node, property: string): unknown => node.properties?.find(({ name }) => name === property)?.value.value;

export const accessibleText = async (session: CDPSession, { frameId, below }: HeardPart = {}): Promise<string> => {
  const { nodes } = (await session.send('Accessibility.getFullAXTree', frameId === undefined ? {} : { frameId })) as {
    nodes: readonly Node[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (node: Node): Node[] => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  /** Items of a list, through what is not heard. */
  const itemsIn = (node: Node): number =>
    childrenOf(node).reduce((sum, child) => sum + (child.ignored ? itemsIn(child) : Number(child.role?.value === 'listitem')), 0);
  const headOf = (node: Node, role: string): string => {
    const name = UNNAMED.has(role) ? '' : (node.name?.value ?? '').replace(/\s+/gu, ' ').trim();
    const states = STATES.flatMap((state) => {
      const value = valueOf(node, state);
      return value === undefined || value === '' ? [] : [`${state}=${String(value)}`];
    }).filter((each) => !USUAL.has(each));
    const value = role === 'combobox' || role === 'searchbox' ? (node.value?.value ?? '') : '';
    const described = node.description?.value ?? '';
    return [
      WORDS[role] ?? role,
      ...(role === 'list' ? [`of ${String(itemsIn(node))}`] : []),
      ...(role === 'heading' ? [String(valueOf(node, 'level'))] : []),
      ...(name === '' ? [] : [JSON.stringify(name)]),
      ...(value === '' ? [] : [`= ${JSON.stringify(value)}`]),
      ...states,
      ...(described === '' || described === name ? [] : [`(${described})`]),
    ].join(' ');
  };
  const lines: string[] = [];
  let words = '';
  let wordsDepth = 0;
  const endLine = (): void => {
    const line = words.replace(/\s+/gu, ' ').trim();
    if (line !== '') lines.push('  '.repeat(wordsDepth) + line);
    words = '';
  };
  const write = (node: Node, depth: number, parent: string): void => {
    const role = node.role?.value ?? '';
    if (role === 'StaticText' && !node.ignored) {
      if (NAMED.has(parent)) return;
      wordsDepth = depth;
      words += node.name?.value ?? '';
      return;
    }
    const isHeard = !node.ignored && !SILENT.has(role);
    const isApart = isHeard || (!node.ignored && APART.has(role));
    if (isApart) endLine();
    if (isHeard) lines.push('  '.repeat(depth) + headOf(node, role));
    for (const child of childrenOf(node)) write(child, isHeard ? depth + 1 : depth, isHeard ? role : parent);
    if (isApart) endLine();
  };
  const start = nodes.find((node) =>
    below === undefined
      ? node.role?.value === 'RootWebArea'
      : node.role?.value === below.role && (node.name?.value ?? '').startsWith(below.name),
  );
  if (start) write(start, 0, '');
  endLine();
  return lines.join('\n');
};
