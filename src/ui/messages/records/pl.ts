/** Views of claims and wordings. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('pl');

export const pl: typeof en = {
  records: {
    variants: (count) => n(count, { one: '# wariant', few: '# warianty', many: '# wariantów', other: '# wariantu' }),
    notWhen: 'Kiedy nie jest wskazywane',
    unread: 'Nie udało się odczytać korpusu.',
    unreadHint: 'Nic nie przepadło. Spróbuj ponownie; jeśli to nie pomoże, zamknij panel i otwórz go na nowo.',
    again: 'Spróbuj ponownie',
  },
};
