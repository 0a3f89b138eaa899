/** Taking reports and records along. */
import type { en } from './en.ts';

export const uk: typeof en = {
  exports: {
    heading: 'Забрати цей звіт із собою',
    annotations: 'Веб-анотації (JSON-LD)',
    markdown: 'Markdown',
    print: 'Надрукувати',
    hint: 'Усе створюється в цьому браузері; нічого не надсилається.',
    cite: 'Цитувати з джерелами:',
    formats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
    namePage: 'Додати адресу цієї сторінки',
    sections: { document: 'Чиї це слова', claim: 'Твердження', entry: 'Згадки', wording: 'Оцінні вислови', outlet: 'Цитовані джерела' },
    made: (pack, date) => `Корпус ${pack}, ${date}`,
  },
};
