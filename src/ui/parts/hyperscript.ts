/**
 * One way to write a part for two renderers.
 *
 * The card lives in strangers' pages, where every kilobyte counts, and is plain DOM; the panel is a
 * Preact app. A flag must be the same in both. So a part is a function of a renderer `h` and a
 * model: `flag(h, model)`; the card passes one that makes elements, the panel Preact's.
 * Text is only ever passed as a child, never as markup.
 */
export type Attributes = Readonly<Record<string, string | number | boolean | ((event: Event) => void) | null>>;

export type Child<Node> = Node | string | null | false;

export type Hyperscript<Node> = (tag: string, attributes: Attributes | null, ...children: readonly Child<Node>[]) => Node;
