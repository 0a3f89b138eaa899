/** Lists of the panel: in English, the source of their shape. */
import { counting } from '../plural.ts';

const n = counting('en');

export const en = {
  lists: {
    earlier: (count: number) => n(count, { one: '# earlier event', other: '# earlier events' }),
    later: (count: number) => n(count, { one: '# later event', other: '# later events' }),
    /** Of the page, where something stands. */
    places: (count: number) => n(count, { one: '# place', other: '# places' }),
    /** One step, after one back. */
    forward: 'Forward',
    /** Where there are more than are shown. */
    best: (count: number) => n(count, { one: 'The best result', other: 'The # best results' }),
    examples: 'For example',
  },
};
