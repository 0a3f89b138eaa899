/** The part of the card in which a problem is reported: what is wrong, whether the page may be named, and the way there. */
import type { Hyperscript } from '../parts/hyperscript.ts';
import type { CardModel } from './card-model.ts';
import { problemAddress } from './problem-report.ts';

/** `url`: of the page, used only where the reader ticks the box. */
export const reportSection = (h: Hyperscript<Element>, model: CardModel, url: () => string): HTMLElement => {
  const { labels } = model;
  const link = h('a', { class: 'go', target: '_blank', rel: 'noopener noreferrer' }, labels.reportOpen);
  const tick = h('input', { type: 'checkbox', onchange: () => update() }) as HTMLInputElement;
  const reason = h(
    'select',
    { onchange: () => update() },
    ...labels.reportReasons.map((each) => h('option', { value: each }, each)),
  ) as HTMLSelectElement;
  const update = (): void => {
    const page = tick.checked ? { url: url(), words: model.form } : null;
    const address = problemAddress(model, { reason: reason.value, page });
    if (address !== null) link.setAttribute('href', address);
  };
  update();
  return h(
    'section',
    { class: 'report', id: 'report', hidden: true },
    h('label', { class: 'field' }, h('span', { class: 'label' }, labels.reportReason), reason),
    h('label', { class: 'tick' }, tick, h('span', null, labels.reportPage)),
    h('p', { class: 'quiet', id: 'report-hint' }, labels.reportHint),
    link,
  ) as HTMLElement;
};
