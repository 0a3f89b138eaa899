/** Taking reports and records along. */
import type { en } from './en.ts';

export const fr: typeof en = {
  exports: {
    heading: 'Emporter ce rapport',
    annotations: 'Annotations web (JSON-LD)',
    markdown: 'Markdown',
    print: 'Imprimer',
    hint: 'Tout est produit dans ce navigateur ; rien n’est envoyé.',
    cite: 'Citer avec les sources :',
    formats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
    namePage: 'Ajouter l’adresse de cette page',
    sections: {
      document: 'À qui sont ces mots',
      claim: 'Affirmations',
      entry: 'Mentions',
      wording: 'Formules orientées',
      outlet: 'Sources citées',
    },
    made: (pack, date) => `Corpus ${pack}, ${date}`,
  },
};
