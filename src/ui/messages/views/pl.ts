/** Views of the panel: findings, passages, time, tables, search. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('pl');
const EVENTS = { one: '# wydarzenie', few: '# wydarzenia', many: '# wydarzeń', other: '# wydarzenia' };

export const pl: typeof en = {
  views: {
    site: {
      unlisted: 'brak w korpusie',
      unlistedMeaning: 'Nie mamy karty tej witryny, więc nie ma też ustaleń innych. Nie przemawia to ani za nią, ani przeciw niej.',
      others: (count) =>
        n(count, { one: '# ustalenie innych', few: '# ustalenia innych', many: '# ustaleń innych', other: '# ustalenia innych' }),
    },
    findings: {
      summary: 'Co znaleziono',
      outlets: (count) => n(count, { one: '# medium', few: '# media', many: '# mediów', other: '# medium' }),
      hereNow: 'teraz widoczne',
      neutral: (words) => `Neutralnie: ${words}`,
    },
    passages: {
      heading: 'Fragmenty obok siebie',
      page: 'Na tej stronie',
      held: 'W tekście, który mamy',
      same: (count) =>
        n(count, {
          one: '# zdanie jest takie samo, słowo w słowo.',
          few: '# zdania są takie same, słowo w słowo.',
          many: '# zdań jest takich samych, słowo w słowo.',
          other: '# zdania jest takie samo, słowo w słowo.',
        }),
      differ: (count) =>
        n(count, { one: '# zdanie się różni.', few: '# zdania się różnią.', many: '# zdań się różni.', other: '# zdania się różni.' }),
      missing: (count) =>
        n(count, {
          one: '# zdanie nie ma odpowiednika we fragmentach tego pakietu.',
          few: '# zdania nie mają odpowiednika we fragmentach tego pakietu.',
          many: '# zdań nie ma odpowiednika we fragmentach tego pakietu.',
          other: '# zdania nie ma odpowiednika we fragmentach tego pakietu.',
        }),
      across: 'Co odpowiada sobie w obu językach. Nie oceniano, czy każde tłumaczenie jest poprawne.',
      quoteChanged: 'Cytat zmieniony',
      more: (count) => n(count, { one: 'Pokaż jeszcze #', other: 'Pokaż jeszcze #' }),
      showSame: 'Takie same zdania',
    },
    time: {
      scope: 'Wydarzenia',
      scopePage: 'Na tej stronie',
      scopeAll: 'W całym korpusie',
      zoomIn: 'Bliżej',
      zoomOut: 'Szerzej',
      whole: 'Cały okres',
      since: 'Od 1990 roku',
      keys: 'Plus i minus zmieniają skalę, strzałki przesuwają, 0 pokazuje całość.',
      events: (count) => n(count, EVENTS),
      onPage: 'na tej stronie',
      svg: 'Zapisz jako SVG',
      png: 'Zapisz jako PNG',
      noPicture: 'Nie udało się utworzyć obrazu.',
      inTime: 'W czasie',
      entryPicture: (name, count) => `Oś czasu: ${name}, ${n(count, EVENTS)}; to samo co lista faktów.`,
      title: (name) => `${name} w czasie`,
    },
    table: {
      saveMarkdown: 'Zapisz jako Markdown',
      saveCsv: 'Zapisz jako CSV',
      columns: { flag: 'Oznaczenie', speaker: 'Kto mówi', caution: 'Zastrzeżenie' },
    },
    more: {
      searchKeys: 'Strzałki prowadzą przez wyniki.',
    },
  },
};
