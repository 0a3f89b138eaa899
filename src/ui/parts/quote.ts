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

export const quote = <Node>(h: Hyperscript<Node>, model: QuoteModel): Node =>
  h(
    'div',
    { class: 'voice' },
    words(h, model.quote),
    h(
      'div',
      { class: 'voice-source' },
      model.speaker === null ? null : h('span', { dir: 'auto' }, `${model.speaker} `),
      h('b', { dir: 'auto' }, model.outlet),
      h('span', null, ` · ${model.date}`),
      model.flag === null ? null : ' ',
      model.flag === null ? null : flag(h, model.flag),
    ),
    ...model.cautions.map((caution) => h('div', { class: 'voice-caution' }, caution)),
  );
