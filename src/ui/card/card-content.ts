/** One card's content – head, sections, whose words the page is, actions – as elements, from its model. */
import { caution } from '../parts/caution.ts';
import { flag } from '../parts/flag.ts';
import type { Child, Hyperscript } from '../parts/hyperscript.ts';
import { linkedChildren } from '../parts/linked-text.ts';
import { cardActions } from './card-actions.ts';
import type { ActionPorts } from './card-actions.ts';
import type { CardModel, Expandable } from './card-model.ts';
import { cardSection } from './card-section.ts';
import type { SectionPorts } from './card-section.ts';
import { reportSection } from './report-section.ts';

export interface ContentPorts extends ActionPorts, SectionPorts {
  readonly pageUrl: () => string;
}

type H = Hyperscript<Element>;

/** Shows the rest of a text in the paragraph before it. Null where there is no rest. */
const moreText = (h: H, label: string, text: Expandable, resized: () => void): Element | null => {
  if (text.rest === '') return null;
  const more = h(
    'button',
    {
      type: 'button',
      onclick: () => {
        const paragraph = more.previousElementSibling;
        paragraph?.append(` ${text.rest}`);
        more.closest<HTMLElement>('.card')?.focus({ preventScroll: true });
        more.remove();
        resized();
      },
    },
    label,
  );
  return more;
};

const head = (h: H, model: CardModel, { follow, resized }: ContentPorts): Element => {
  const { labels, name, summary, misread } = model;
  return h(
    'header',
    // At the top level of a document a header is its banner and a footer its last words; the card's are neither.
    { role: 'none' },
    h('h2', { dir: 'auto', ...(name.lang === '' ? {} : { lang: name.lang }) }, name.text),
    model.flag === null ? null : flag(h, model.flag),
    model.assessment === null ? null : h('p', { class: `assessment ${model.assessment.of}` }, model.assessment.words),
    ...(summary === null
      ? []
      : [
          h('p', { class: 'summary', lang: summary.lang, dir: 'auto' }, ...linkedChildren(h, summary, follow)),
          moreText(h, labels.moreText, summary, resized),
        ]),
    misread === null ? null : caution(h, labels.misread, misread, { more: moreText(h, labels.moreText, misread, resized), follow }),
  );
};

/** Outside what scrolls: whose words the page is must not wait for a reader who scrolls that far. */
const pageLine = (h: H, page: NonNullable<CardModel['page']>): Element =>
  h('section', { class: 'page' }, h('p', null, page.sentence, ...(page.flag === null ? [] : [' ', flag(h, page.flag)])));

export const cardContent = (h: H, root: ShadowRoot, model: CardModel, ports: ContentPorts): Child<Element>[] => {
  const why = h(
    'section',
    { class: 'why', id: 'why', hidden: true },
    h('ul', { 'aria-label': model.labels.why }, ...model.why.map((reason) => h('li', { dir: 'auto' }, reason))),
  ) as HTMLElement;
  const report = reportSection(h, model, ports.pageUrl);
  const { footer, list } = cardActions(h, root, model, { why, report }, ports);
  return [
    h(
      'div',
      { class: 'scroll' },
      head(h, model, ports),
      ...model.sections.map((section) => cardSection(h, section, ports)),
      why,
      model.state === '' ? null : h('p', { class: model.overdue ? 'state overdue' : 'state' }, model.state),
      list,
      report,
    ),
    model.page === null ? null : pageLine(h, model.page),
    footer,
  ];
};
