/** Views of claims and wordings. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('de');

export const de: typeof en = {
  records: {
    variants: (count) => n(count, { one: '# Fassung', other: '# Fassungen' }),
    notWhen: 'Wann nicht darauf hingewiesen wird',
    unread: 'Das Korpus konnte nicht gelesen werden.',
    unreadHint:
      'Nichts ist verloren. Versuchen Sie es noch einmal; wenn das nicht hilft, schließen Sie die Seitenleiste und öffnen Sie sie neu.',
    again: 'Noch einmal versuchen',
  },
};
