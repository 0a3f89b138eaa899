/**
 * CSL-JSON as BibTeX and RIS, by Citation.js. Loaded when a reader asks for a citation and not before: it is
 * larger than the card. What the library could fetch with is replaced at build time (`no-fetch.ts`), since
 * nothing in this extension makes a request.
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '../../export/csl.ts';

export type CitationFormat = 'csl-json' | 'bibtex' | 'ris';

/** File name endings, and the media types readers' programs are registered for. */
export const CITATION_FILES: Readonly<Record<CitationFormat, { readonly ending: string; readonly type: string }>> = {
  'csl-json': { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
};

export const formatCitations = (items: readonly CslItem[], format: CitationFormat): string =>
  format === 'csl-json' ? `${JSON.stringify(items, null, 2)}\n` : `${plugins.output.format(format, [...items]).trim()}\n`;
