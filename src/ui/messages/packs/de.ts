/** Imported fact checks. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('de');

export const de: typeof en = {
  packs: {
    heading: 'Faktenchecks anderer Herausgeber',
    hint: 'ClaimReview-Dateien (JSON-LD) werden hier gelesen und bleiben auf diesem Gerät. Sie erscheinen als Worte ihres Herausgebers, ungeprüft.',
    claims: (count) => n(count, { one: '# Behauptung', other: '# Behauptungen' }),
    import: 'Datei einlesen',
    busy: 'Wird gelesen …',
    taken: (taken, refused) =>
      `${n(taken, { one: '# Behauptung', other: '# Behauptungen' })} eingelesen${refused === 0 ? '' : `; ${n(refused, { one: '# war nicht lesbar', other: '# waren nicht lesbar' })}`}.`,
    nothing: 'In dieser Datei ist kein lesbarer Faktencheck. Es wurde nichts geändert.',
    published: (publisher, rating) => `Veröffentlicht von ${publisher}, ungeprüft: „${rating}“.`,
  },
};
