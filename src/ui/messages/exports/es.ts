/** Taking reports and records along. */
import type { en } from './en.ts';

export const es: typeof en = {
  exports: {
    heading: 'Llevarse este informe',
    annotations: 'Anotaciones web (JSON-LD)',
    markdown: 'Markdown',
    print: 'Imprimir',
    hint: 'Todo se genera en este navegador; no se envía nada.',
    cite: 'Citar con sus fuentes:',
    formats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
    namePage: 'Añadir la dirección de esta página',
    sections: {
      document: 'De quién son las palabras',
      claim: 'Afirmaciones',
      entry: 'Menciones',
      wording: 'Expresiones cargadas',
      outlet: 'Fuentes citadas',
    },
    made: (pack, date) => `Corpus ${pack}, ${date}`,
  },
};
