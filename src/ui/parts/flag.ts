/**
 * The flag: icon, words and the source they come from. The same part for RT, the BBC and DW, on the
 * card and in the panel. The tone is told by ground and outline as well as by colour.
 */
import type { FlagModel } from './flag-model.ts';
import type { Hyperscript } from './hyperscript.ts';
import { icon } from './icon.ts';
import { sourceLink } from './source-link.ts';

export const flag = <Node>(h: Hyperscript<Node>, model: FlagModel): Node =>
  h(
    'span',
    { class: 'flag-line' },
    h('span', { class: `flag ${model.tone}`, title: model.sentence }, icon(h, 'state'), h('span', null, model.words)),
    ' ',
    h('span', { class: 'flag-source' }, sourceLink(h, model.url, model.source)),
  );
