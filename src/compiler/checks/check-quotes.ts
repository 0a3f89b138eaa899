/** Quotations: every quote from a document is found in that document, after the one folding. */
import type { LoadedCorpus, Sourced } from '../load-records.ts';
import { locateQuote } from '../locate-quote.ts';
import type { Problem } from '../problem.ts';
import { at, type Check } from './check.ts';

const notFound = (
  corpus: LoadedCorpus,
  source: Sourced<unknown>,
  path: (string | number)[],
  documentId: string,
  quote: string,
): Problem[] => {
  const document = corpus.documents.find((d) => d.record.id === documentId);
  if (!document || locateQuote(document.text, quote)) return [];
  return [
    at(
      source,
      path,
      `these words are not in ${document.file}; quote it exactly (quotation marks, dashes, spaces and letter case may differ).`,
    ),
  ];
};

export const checkQuotes: Check = (corpus) => [
  ...corpus.documents.flatMap((s) => [
    ...s.record.alterations.flatMap((a, i) => notFound(corpus, s, ['alterations', i, 'here'], s.record.id, a.here)),
    ...(s.record.quotations ?? []).flatMap((q, i) => notFound(corpus, s, ['quotations', i, 'here'], s.record.id, q.here)),
  ]),
  ...corpus.claims.flatMap((s) =>
    (s.record.saidBy ?? []).flatMap((said, i) => notFound(corpus, s, ['saidBy', i, 'quote'], said.document, said.quote)),
  ),
  ...corpus.wordings.flatMap((s) =>
    (s.record.saidBy ?? []).flatMap((said, i) => notFound(corpus, s, ['saidBy', i, 'quote'], said.document, said.quote)),
  ),
];
