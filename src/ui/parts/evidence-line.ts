/** A citation: place and date, the linked source, and in words what kind of source it is and whether it was read. */
import type { EvidenceModel } from './evidence-model.ts';
import type { Hyperscript } from './hyperscript.ts';
import { sourceLink } from './source-link.ts';

/** Two lines of the card; a longer source is named by its title alone there. */
const BRIEF_LENGTH = 90;

interface EvidenceShape {
  /** What the link says instead of authority and title: the source was named in full just before. */
  readonly label?: string;
  readonly isBrief?: boolean;
}

export const evidenceLine = <Node>(h: Hyperscript<Node>, model: EvidenceModel, { label, isBrief = false }: EvidenceShape = {}): Node =>
  h(
    'span',
    { class: 'evidence' },
    model.place === '' ? null : h('span', { dir: 'auto' }, `${model.place} · `),
    sourceLink(h, model.url, label ?? (isBrief && model.label.length > BRIEF_LENGTH ? model.title : model.label)),
    h('span', { class: model.unread ? 'standing unread' : 'standing' }, model.standing),
  );
