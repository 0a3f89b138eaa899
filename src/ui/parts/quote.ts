/** Someone's exact words, with the place that is meant, who said them where and when, the flag, and what is wrong with this copy. */
import { flag } from './flag.ts';
import type { Hyperscript } from './hyperscript.ts';
import type { QuoteModel } from './quote-model.ts';

const words = <Node>(h: Hyperscript<Node>, { text, lang, mark }: QuoteModel['quote']): Node => {
  const attributes = { class: /^[“"„«‘]/u.test(text) ? 'marked' : '', dir: 'auto', ...(lang === '' ? {} : { lang }) };
  if (mark === null) return h('q', attributes, text);
  const [start, end] = mark;
  return h('q', attributes, text.slice(0, start), h('b', null, text.slice(start, end)), text.slice(end));
};

/** The source line: the speaker alone where the outlet was told just before, otherwise speaker, outlet, date and flag. */
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

export const quote = <Node>(h: Hyperscript<Node>, model: QuoteModel, { isOutletTold = false } = {}): Node =>
  h(
    'div',
    { class: 'voice' },
    words(h, model.quote),
    source(h, model, isOutletTold),
    isOutletTold || model.warning === null ? null : h('div', { class: 'voice-caution' }, model.warning),
    model.caveat === null ? null : h('div', { class: 'voice-caution' }, model.caveat),
  );
