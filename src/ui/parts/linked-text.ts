/**
 * Text in which the names of other records are links to their cards: `text` plus spans. The links are
 * elements with the role of a link and not anchors: they lead to no address, and a button would not
 * break across lines as words do.
 */
import type { Child, Hyperscript } from './hyperscript.ts';
import type { LinkedText, Subject } from './linked-text-model.ts';

export type Follow = (subject: Subject) => void;

const isPress = (event: Event): boolean => event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ');

export const term = <Node>(h: Hyperscript<Node>, label: string, subject: Subject, follow: Follow): Node =>
  h(
    'span',
    {
      class: 'term',
      role: 'link',
      tabindex: '0',
      onclick: () => follow(subject),
      onkeydown: (event) => {
        if (!isPress(event)) return;
        event.preventDefault();
        follow(subject);
      },
    },
    label,
  );

/** The text from `from` to `to` as children; without `follow` it is plain. */
export const linkedChildren = <Node>(
  h: Hyperscript<Node>,
  { text, terms = [] }: LinkedText,
  follow: Follow | undefined,
  from = 0,
  to = text.length,
): Child<Node>[] => {
  const children: Child<Node>[] = [];
  let at = from;
  for (const { start, end, subject } of follow === undefined ? [] : terms) {
    if (start < at || end > to || follow === undefined) continue;
    children.push(text.slice(at, start), term(h, text.slice(start, end), subject, follow));
    at = end;
  }
  return [...children, text.slice(at, to)];
};
