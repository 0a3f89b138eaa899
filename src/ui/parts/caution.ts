/** A caution: a short heading and what to keep in mind, on its own quiet ground. */
import type { Hyperscript } from './hyperscript.ts';
import { linkedChildren } from './linked-text.ts';
import type { LinkedText } from './linked-text-model.ts';
import type { Follow } from './linked-text.ts';

interface CautionShape<Node> {
  /** What stands below the text, such as a button that shows the rest of it. */
  readonly more?: Node | null;
  /** Opens the card of a term in the text. */
  readonly follow?: Follow;
}

export const caution = <Node>(
  h: Hyperscript<Node>,
  label: string,
  body: LinkedText,
  { more = null, follow }: CautionShape<Node> = {},
): Node =>
  h(
    'div',
    { class: 'caution' },
    h('b', { class: 'label' }, label),
    h('p', { lang: body.lang, dir: 'auto' }, ...linkedChildren(h, body, follow)),
    more,
  );
