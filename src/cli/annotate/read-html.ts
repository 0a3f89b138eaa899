/** A saved page → the same text blocks the extension reads, without a browser (linkedom). */
import { parseHTML } from 'linkedom';
import { findArticle } from '../../page/article.ts';
import { primaryLanguage, readPageFacts } from '../../page/page-facts.ts';
import { readPageText } from '../../page/page-text.ts';
import type { TextBlock } from '../../text/text-block.ts';

export interface ReadHtml {
  readonly blocks: readonly TextBlock[];
  /** ISO 639-1 or `und`. */
  readonly lang: string;
}

export const readHtml = (html: string, url: string | null): ReadHtml => {
  const wrapped = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(wrapped) as unknown as { document: Document };
  const article = findArticle(document);
  const blocks = article ? readPageText(article.roots, { grid: article.grid }).blocks : [];
  return { blocks, lang: primaryLanguage(readPageFacts(document, url ?? '').lang) };
};
