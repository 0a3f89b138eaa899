/** Taking reports and records along. */
import type { en } from './en.ts';

export const pl: typeof en = {
  exports: {
    heading: 'Zabierz ten raport',
    annotations: 'Adnotacje WWW (JSON-LD)',
    markdown: 'Markdown',
    print: 'Drukuj',
    hint: 'Wszystko powstaje w tej przeglądarce; nic nie jest wysyłane.',
    cite: 'Cytuj wraz ze źródłami:',
    formats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
    namePage: 'Dodaj adres tej strony',
    sections: {
      document: 'Czyje to słowa',
      claim: 'Twierdzenia',
      entry: 'Wzmianki',
      wording: 'Nacechowane wyrażenia',
      outlet: 'Cytowane źródła',
    },
    made: (pack, date) => `Korpus ${pack}, ${date}`,
  },
};
