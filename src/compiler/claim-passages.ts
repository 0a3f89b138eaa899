/** Where a claim is made in the documents: the quoted words of `saidBy`, located. */
import type { Passage } from '../corpus/records.ts';
import type { AuthoredClaim } from '../corpus/schema/claim.ts';
import type { SourcedDocument } from './load-records.ts';
import { locateQuote } from './locate-quote.ts';

export const claimPassages = (claim: AuthoredClaim, documents: readonly SourcedDocument[]): Passage[] =>
  (claim.saidBy ?? []).flatMap(({ document: id, quote, voice }) => {
    const document = documents.find((d) => d.record.id === id);
    const span = document && locateQuote(document.text, quote);
    if (!span) return [];
    const isEntry = /^[a-z0-9-]+$/u.test(voice);
    return [
      {
        document: id,
        ...span,
        quote: document.text.slice(span.start, span.end).replace(/[\s\u00a0]/gu, ' '),
        mark: null,
        speaker: voice === 'narrator' ? null : { entry: isEntry ? voice : null, name: isEntry ? null : voice },
        caveat: null,
      },
    ];
  });
