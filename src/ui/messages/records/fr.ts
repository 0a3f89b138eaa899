/** Views of claims and wordings. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('fr');

export const fr: typeof en = {
  records: {
    variants: (count) => n(count, { one: '# variante', other: '# variantes' }),
    notWhen: 'Quand elle n’est pas signalée',
    unread: 'Le corpus n’a pas pu être lu.',
    unreadHint: 'Rien n’est perdu. Réessayez ; si cela ne suffit pas, fermez le panneau et rouvrez-le.',
    again: 'Réessayer',
  },
};
