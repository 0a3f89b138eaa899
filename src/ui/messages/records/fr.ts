/** Views of claims and wordings. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('fr');

export const fr: typeof en = {
  records: {
    variants: (count) => n(count, { one: '# variante', other: '# variantes' }),
    notWhen: 'Quand elle n’est pas signalée',
  },
};
