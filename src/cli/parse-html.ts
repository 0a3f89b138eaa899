/** HTML → a document, without a browser (linkedom). */
import { parseHTML } from 'linkedom';

/** linkedom's types describe its own classes; what it makes answers to the DOM's names. */
export const parseHtml = (html: string): Document => (parseHTML(html) as unknown as { document: Document }).document;
