/** Lists of the panel. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('de');

export const de: typeof en = {
  lists: {
    earlier: (count) => n(count, { one: '# früheres Ereignis', other: '# frühere Ereignisse' }),
    later: (count) => n(count, { one: '# späteres Ereignis', other: '# spätere Ereignisse' }),
    places: (count) => n(count, { one: '# Stelle', other: '# Stellen' }),
    forward: 'Vor',
    best: (count) => n(count, { one: 'Der beste Treffer', other: 'Die # besten Treffer' }),
    examples: 'Zum Beispiel',
  },
};
