/** The accessibility tree below the open card as indented text: what a screen reader is told. */
import type { CDPSession } from 'playwright-core';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const SILENT = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'ListMarker',
  'LineBreak',
  'paragraph',
  'strong',
  'sectionheader',
  'sectionfooter',
  'blockquote',
]);
/** Roles whose name repeats the text in them. */
const NAMED = new Set(['link', 'button', 'heading', 'option']);
const STATES = ['level', 'pressed', 'expanded', 'checked'];

export const accessibleText = async (session: CDPSession): Promise<string> => {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const write = (node: Node, depth: number, parent: string): void => {
    const role = node.role?.value ?? '';
    const isHeard = !node.ignored && !SILENT.has(role) && !(role === 'StaticText' && NAMED.has(parent));
    if (isHeard && role === 'StaticText') lines.push(`${'  '.repeat(depth)}${(node.name?.value ?? '').trim()}`);
    else if (isHeard) {
      const states = (node.properties ?? []).filter((p) => STATES.includes(p.name)).map((p) => `${p.name}=${String(p.value.value)}`);
      lines.push('  '.repeat(depth) + [role, JSON.stringify(node.name?.value ?? ''), ...states].join(' '));
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) write(child, isHeard ? depth + 1 : depth, isHeard ? role : parent);
    }
  };
  const dialog = nodes.find((node) => node.role?.value === 'dialog' && (node.name?.value ?? '').startsWith('About '));
  if (dialog) write(dialog, 0, '');
  return lines.filter((line) => line.trim() !== '').join('\n');
};
