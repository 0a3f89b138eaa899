/** Views of claims and wordings: in English, the source of their shape. */
import { counting } from '../plural.ts';

const n = counting('en');

export const en = {
  records: {
    variants: (count: number) => n(count, { one: '# variant', other: '# variants' }),
    notWhen: 'When it is not flagged',
    unread: 'The corpus could not be read.',
    unreadHint: 'Nothing is lost. Try again; if that does not help, close the panel and open it anew.',
    again: 'Try again',
  },
};
