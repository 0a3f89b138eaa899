/** Taking reports and records along. */
import type { en } from './en.ts';

export const de: typeof en = {
  exports: {
    heading: 'Diesen Bericht mitnehmen',
    annotations: 'Web Annotations (JSON-LD)',
    markdown: 'Markdown',
    print: 'Drucken',
    hint: 'Alles entsteht in diesem Browser; nichts wird gesendet.',
    cite: 'Mit Quellen zitieren:',
    formats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
    namePage: 'Die Adresse dieser Seite hinzufügen',
    sections: {
      document: 'Wessen Worte',
      claim: 'Behauptungen',
      entry: 'Erwähnungen',
      wording: 'Wertende Ausdrücke',
      outlet: 'Zitierte Quellen',
    },
    made: (pack, date) => `Korpus ${pack}, ${date}`,
  },
};
