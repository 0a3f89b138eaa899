/** Lists of the panel. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('es');

export const es: typeof en = {
  lists: {
    earlier: (count) => n(count, { one: '# acontecimiento anterior', other: '# acontecimientos anteriores' }),
    later: (count) => n(count, { one: '# acontecimiento posterior', other: '# acontecimientos posteriores' }),
    places: (count) => n(count, { one: '# lugar', other: '# lugares' }),
    forward: 'Adelante',
    best: (count) => n(count, { one: 'El mejor resultado', many: 'Los # mejores resultados', other: 'Los # mejores resultados' }),
    examples: 'Por ejemplo',
  },
};
