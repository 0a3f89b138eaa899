/** A caution: a short heading and what to keep in mind, on its own quiet ground. */
import type { Hyperscript } from './hyperscript.ts';
import type { LocalText } from './local-text.ts';

/** `more`: what stands below the text, such as a button that shows the rest of it. */
export const caution = <Node>(h: Hyperscript<Node>, label: string, body: LocalText, more: Node | null = null): Node =>
  h('div', { class: 'caution' }, h('b', { class: 'label' }, label), h('p', { lang: body.lang, dir: 'auto' }, body.text), more);
