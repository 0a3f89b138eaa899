/** Imported fact checks. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('pl');

export const pl: typeof en = {
  packs: {
    heading: 'Weryfikacje innych wydawców',
    hint: 'Pliki ClaimReview (JSON-LD) są czytane tutaj i pozostają na tym urządzeniu. Są pokazywane jako słowa wydawcy, niesprawdzone.',
    claims: (count) => n(count, { one: '# twierdzenie', few: '# twierdzenia', many: '# twierdzeń', other: '# twierdzenia' }),
    import: 'Importuj plik',
    busy: 'Czytam …',
    taken: (taken, refused) =>
      `Zaimportowano: ${n(taken, { one: '# twierdzenie', few: '# twierdzenia', many: '# twierdzeń', other: '# twierdzenia' })}${refused === 0 ? '' : `; nie odczytano: ${n(refused, { other: '#' })}`}.`,
    nothing: 'W tym pliku nie ma weryfikacji, którą można odczytać. Niczego nie zmieniono.',
    published: (publisher, rating) => `Opublikował ${publisher}, niesprawdzone: „${rating}”.`,
  },
};
