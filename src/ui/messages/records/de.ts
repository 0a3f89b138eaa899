/** Views of claims and wordings. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('de');

export const de: typeof en = {
  records: {
    variants: (count) => n(count, { one: '# Fassung', other: '# Fassungen' }),
    notWhen: 'Wann nicht darauf hingewiesen wird',
  },
};
