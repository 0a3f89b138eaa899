/** Views of claims and wordings. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('uk');

export const uk: typeof en = {
  records: {
    variants: (count) => n(count, { one: '# варіант', few: '# варіанти', many: '# варіантів', other: '# варіанта' }),
    notWhen: 'Коли на це не вказуємо',
    unread: 'Корпус не вдалося прочитати.',
    unreadHint: 'Нічого не втрачено. Спробуйте ще раз; якщо це не допоможе, закрийте панель і відкрийте її знову.',
    again: 'Спробувати ще раз',
  },
};
