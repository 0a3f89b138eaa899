/** The card's middle: the text itself as a quotation with the fact it stands for, or the first dated facts. */
import { evidenceLine } from '../parts/evidence-line.ts';
import type { Hyperscript } from '../parts/hyperscript.ts';
import type { CardRecord } from './card-model.ts';

export const recordSection = (h: Hyperscript<Element>, record: CardRecord): Element =>
  record.kind === 'quote'
    ? h(
        'section',
        null,
        h('h3', { class: 'label' }, record.label),
        h('q', { dir: 'auto' }, record.quote),
        h('p', { class: 'context', lang: 'en', dir: 'auto' }, record.context),
        evidenceLine(h, record.evidence, { isBrief: true }),
      )
    : h(
        'section',
        null,
        h('h3', { class: 'label' }, record.label),
        ...record.facts.map((fact) =>
          h(
            'p',
            { class: 'fact' },
            h('b', null, fact.date),
            ' ',
            h('span', { lang: 'en', dir: 'auto' }, fact.text),
            fact.evidence === null ? null : evidenceLine(h, fact.evidence, { isBrief: true }),
          ),
        ),
      );
