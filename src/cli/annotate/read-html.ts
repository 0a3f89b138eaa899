/** A saved page → the same text blocks the extension reads, without a browser (linkedom). */
import { findArticle } from '../../page/article.ts';
import { primaryLanguage, readPageFacts } from '../../page/page-facts.ts';
import { readPageText } from '../../page/page-text.ts';
import type { PageSaysOfItself } from '../../report/page-outlet.ts';
import type { LinkedSpan } from '../../text/linked-span.ts';
import type { TextBlock } from '../../text/text-block.ts';
import { parseHtml } from '../parse-html.ts';

export interface ReadHtml {
  readonly blocks: readonly TextBlock[];
  /** ISO 639-1 or `und`. */
  readonly lang: string;
  readonly links: readonly LinkedSpan[];
  readonly says: PageSaysOfItself;
}

/** Base of links in a page whose address is not known: those that are relative stay on it. */
const NOWHERE = 'https://page.invalid/';

export const readHtml = (html: string, url: string | null): ReadHtml => {
  const wrapped = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  const document = parseHtml(wrapped);
  const article = findArticle(document);
  const page = article ? readPageText(article.roots, { grid: article.grid }) : null;
  const facts = readPageFacts(document, url ?? NOWHERE);
  return {
    blocks: page?.blocks ?? [],
    links: page?.links(url ?? NOWHERE) ?? [],
    lang: primaryLanguage(facts.lang),
    says: facts,
  };
};
