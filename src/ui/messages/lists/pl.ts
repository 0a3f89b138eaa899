/** Lists of the panel. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('pl');

export const pl: typeof en = {
  lists: {
    earlier: (count) =>
      n(count, {
        one: '# wcześniejsze wydarzenie',
        few: '# wcześniejsze wydarzenia',
        other: '# wcześniejszych wydarzeń',
      }),
    later: (count) => n(count, { one: '# późniejsze wydarzenie', few: '# późniejsze wydarzenia', other: '# późniejszych wydarzeń' }),
    places: (count) => n(count, { one: '# miejsce', few: '# miejsca', other: '# miejsc' }),
    forward: 'Dalej',
    best: (count) =>
      n(count, { one: '# najlepszy wynik', few: '# najlepsze wyniki', many: '# najlepszych wyników', other: '# najlepszego wyniku' }),
    examples: 'Na przykład',
  },
};
