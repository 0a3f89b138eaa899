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

/** What the flag's class is and is not, beside it where there is room: the edition, who disagrees, and the limits of a class. */
export const flagNotes = <Node>(h: Hyperscript<Node>, { asOf, differs }: FlagModel): Node[] =>
  [asOf, differs].flatMap((note) => (note === null ? [] : [h('p', { class: 'flag-note' }, note)]));
