/** Views of claims and wordings. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('es');

export const es: typeof en = {
  records: {
    variants: (count) => n(count, { one: '# variante', other: '# variantes' }),
    notWhen: 'Cuándo no se señala',
    unread: 'No se ha podido leer el corpus.',
    unreadHint: 'No se ha perdido nada. Inténtelo de nuevo; si no ayuda, cierre el panel y vuelva a abrirlo.',
    again: 'Intentar de nuevo',
  },
};
