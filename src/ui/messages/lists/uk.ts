/** Lists of the panel. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('uk');

export const uk: typeof en = {
  lists: {
    earlier: (count) => n(count, { one: '# раніша подія', few: '# раніші події', other: '# раніших подій' }),
    later: (count) => n(count, { one: '# пізніша подія', few: '# пізніші події', other: '# пізніших подій' }),
    places: (count) => n(count, { one: '# місце', few: '# місця', many: '# місць', other: '# місця' }),
    forward: 'Уперед',
    best: (count) =>
      n(count, {
        one: '# найкращий результат',
        few: '# найкращі результати',
        many: '# найкращих результатів',
        other: '# найкращого результату',
      }),
    examples: 'Наприклад',
  },
};
