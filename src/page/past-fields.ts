/**
 * Asking a form, and not its fields.
 *
 * Problem. A form answers to a name with its field of that name before its own property is asked (HTML, `form`:
 * `[LegacyOverrideBuiltIns]`), in an extension's world too: with `<input name="nextSibling" form="f">` before the form a walk
 * goes in a circle for ever, with `name="tagName"` it ends in an error.
 *
 * Idea. The way through the tree is asked of the platform's own getters. A form with a field named like anything else
 * we ask elements for is left alone ({@link isMasked}): no page needs such names but one that hunts for readers.
 */
type Names = 'tagName' | 'localName' | 'shadowRoot' | 'firstChild' | 'nextSibling' | 'parentElement' | 'parentNode';

const past = <N extends Names>(
  owner: 'Node' | 'Element',
  name: N,
): (<E extends Node & { readonly [K in N]?: unknown }>(node: E) => E[N]) => {
  // Parsed files (`annotate`) have neither these classes nor such forms.
  const { prototype } = (globalThis as Partial<Record<typeof owner, { readonly prototype: object }>>)[owner] ?? { prototype: {} };
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => (get ? get.call(node) : node[name]) as (typeof node)[N];
};

export const tagNameOf = past('Element', 'tagName');
export const localNameOf = past('Element', 'localName');
export const shadowRootOf = past('Element', 'shadowRoot');
export const firstChildOf = past('Node', 'firstChild');
export const nextSiblingOf = past('Node', 'nextSibling');
export const parentElementOf = past('Node', 'parentElement');
export const parentNodeOf = past('Node', 'parentNode');

const ASKED =
  'nodeType nodeName textContent isConnected getAttribute hasAttribute querySelector querySelectorAll contains closest compareDocumentPosition getRootNode checkVisibility'.split(
    ' ',
  );

/** Would the form answer with a field where we ask for something else? */
export const isMasked = (form: Element): boolean => ASKED.some((name) => Object.hasOwn(form, name));
