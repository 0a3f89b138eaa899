/** Views of claims and wordings. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('es');

export const es: typeof en = {
  records: {
    variants: (count) => n(count, { one: '# variante', other: '# variantes' }),
    notWhen: 'Cuándo no se señala',
  },
};
