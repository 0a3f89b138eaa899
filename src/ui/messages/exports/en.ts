/** Taking reports and records along: in English, the source of their shape. */

export const en = {
  exports: {
    heading: 'Take this report along',
    annotations: 'Web Annotations (JSON-LD)',
    markdown: 'Markdown',
    print: 'Print',
    hint: 'Everything is made in this browser; nothing is sent.',
    cite: 'Cite with its sources:',
    formats: { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
    namePage: 'Add the address of this page',
    sections: { document: 'Whose words', claim: 'Claims', entry: 'Mentions', wording: 'Loaded wordings', outlet: 'Sources cited' },
    made: (pack: string, date: string) => `Corpus ${pack}, ${date}`,
  },
};
