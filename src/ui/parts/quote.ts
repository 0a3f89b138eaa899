/** Someone's exact words, with the place that is meant, who said them where and when, the flag, and what is wrong with this copy. */
import { flag } from './flag.ts';
import type { Hyperscript } from './hyperscript.ts';
import { linkedChildren } from './linked-text.ts';
import type { Follow } from './linked-text.ts';
import type { QuoteModel } from './quote-model.ts';

interface QuoteShape {
  /** The outlet was told just before: only the speaker is named. */
  readonly isOutletTold?: boolean;
  /** Opens the card of a term in the quotation. */
  readonly follow?: Follow | undefined;
}

const words = <Node>(h: Hyperscript<Node>, model: QuoteModel['quote'], follow: Follow | undefined): Node => {
  const { text, lang, mark } = model;
  const attributes = { class: /^[“"„«‘]/u.test(text) ? 'marked' : '', dir: 'auto', ...(lang === '' ? {} : { lang }) };
  if (mark === null) return h('q', attributes, ...linkedChildren(h, model, follow));
  const [start, end] = mark;
  return h(
    'q',
    attributes,
    ...linkedChildren(h, model, follow, 0, start),
    h('b', null, text.slice(start, end)),
    ...linkedChildren(h, model, follow, end),
  );
};

const source = <Node>(h: Hyperscript<Node>, model: QuoteModel, isOutletTold: boolean): Node | null => {
  if (isOutletTold) return model.speaker === null ? null : h('div', { class: 'voice-source', dir: 'auto' }, model.speaker);
  return h(
    'div',
    { class: 'voice-source' },
    model.speakerIn === null ? null : h('span', { dir: 'auto' }, `${model.speakerIn} `),
    h('b', { dir: 'auto' }, model.outlet),
    h('span', null, ` · ${model.date}`),
    model.flag === null ? null : ' ',
    model.flag === null ? null : flag(h, model.flag),
  );
};

export const quote = <Node>(h: Hyperscript<Node>, model: QuoteModel, { isOutletTold = false, follow }: QuoteShape = {}): Node =>
  h(
    'div',
    { class: 'voice' },
    words(h, model.quote, follow),
    source(h, model, isOutletTold),
    isOutletTold || model.warning === null ? null : h('div', { class: 'voice-caution' }, model.warning),
    model.caveat === null ? null : h('div', { class: 'voice-caution' }, model.caveat),
  );
