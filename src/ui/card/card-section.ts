/** The sections of a card, each under its label: quotation, facts, voices, text, evidence, answers, related entries. */
import { evidenceLine } from '../parts/evidence-line.ts';
import type { Child, Hyperscript } from '../parts/hyperscript.ts';
import { linkedChildren, term } from '../parts/linked-text.ts';
import type { LinkedText } from '../parts/linked-text-model.ts';
import type { Follow } from '../parts/linked-text.ts';
import { quote } from '../parts/quote.ts';
import type { CardFact, CardSection } from './card-model.ts';

export interface SectionPorts {
  readonly follow: Follow;
  readonly openInPanel: () => void;
}

type H = Hyperscript<Element>;

/** Said aloud with its length. WebKit takes a list without bullets for no list, but for its role. */
const LIST = { class: 'list', role: 'list' };

const paragraph = (h: H, text: LinkedText, follow: Follow, className: string): Element =>
  h('p', { class: className, dir: 'auto', ...(text.lang === '' ? {} : { lang: text.lang }) }, ...linkedChildren(h, text, follow));

const fact = (h: H, { date, body, evidence }: CardFact, follow: Follow): Element =>
  h(
    'li',
    { class: 'fact' },
    h('b', null, date),
    ' ',
    h('span', { lang: body.lang, dir: 'auto' }, ...linkedChildren(h, body, follow)),
    evidence === null ? null : evidenceLine(h, evidence, { isBrief: true }),
  );

/** "and 2 more": the rest is in the panel. */
const more = (h: H, label: string | null, openInPanel: () => void): Element | null =>
  label === null ? null : h('p', { class: 'more' }, h('button', { type: 'button', onclick: openInPanel }, label));

const body = (h: H, section: CardSection, { follow, openInPanel }: SectionPorts): Child<Element>[] => {
  switch (section.kind) {
    case 'quote':
      return [
        h('q', { dir: 'auto' }, section.quote),
        paragraph(h, section.context, follow, 'context'),
        evidenceLine(h, section.evidence, { isBrief: true }),
      ];
    case 'facts':
      return [h('ul', LIST, ...section.facts.map((each) => fact(h, each, follow)))];
    case 'voices':
      return [
        h('ul', LIST, ...section.voices.map((voice) => h('li', { class: 'said-by' }, quote(h, voice, { follow })))),
        more(h, section.more, openInPanel),
      ];
    case 'text':
      return section.paragraphs.map((each) => paragraph(h, each, follow, 'prose'));
    case 'evidence':
      return [
        h(
          'ul',
          LIST,
          ...section.evidence.map((each) =>
            h(
              'li',
              { class: 'proof' },
              each.quote === null ? null : h('q', { dir: 'auto' }, each.quote),
              evidenceLine(h, each, { isBrief: true }),
            ),
          ),
        ),
        more(h, section.more, openInPanel),
      ];
    case 'answers':
      return [
        h(
          'dl',
          { class: 'answers' },
          ...section.answers.map(([question, answer]) => h('div', null, h('dt', null, question), h('dd', null, answer))),
        ),
      ];
    case 'related':
      return [
        h(
          'ul',
          { class: 'related' },
          ...section.related.map(({ name, subject }) => h('li', { dir: 'auto' }, term(h, name, subject, follow))),
        ),
      ];
  }
};

export const cardSection = (h: H, section: CardSection, ports: SectionPorts): Element =>
  h('section', null, h('h3', { class: 'label' }, section.label), ...body(h, section, ports));
