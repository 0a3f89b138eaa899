/** Lists of the panel. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('fr');

export const fr: typeof en = {
  lists: {
    earlier: (count) => n(count, { one: '# événement antérieur', other: '# événements antérieurs' }),
    later: (count) => n(count, { one: '# événement ultérieur', other: '# événements ultérieurs' }),
    places: (count) => n(count, { one: '# endroit', other: '# endroits' }),
    forward: 'Suivant',
    best: (count) => n(count, { one: 'Le meilleur résultat', many: 'Les # meilleurs résultats', other: 'Les # meilleurs résultats' }),
    examples: 'Par exemple',
  },
};
