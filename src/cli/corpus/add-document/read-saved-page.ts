/**
 * A saved page or text → the article's text, and what the page says of itself.
 *
 * Which part of the page is the article is Readability's decision (the reader view of Firefox); the text of that part is
 * read as the extension reads pages, so that a held document and a page that carries it are cut into the same words.
 */
import { Readability } from '@mozilla/readability';
import { readPageFacts } from '../../../page/page-facts.ts';
import { MIN_PAGE_WORDS } from '../../../reuse/find-reuse.ts';
import { guessLanguage } from '../../../text/language.ts';
import { readHtml } from '../../annotate/read-html.ts';
import { parseHtml } from '../../parse-html.ts';

export interface SavedPage {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601 day, as the page says; null where it says none that exists. */
  readonly published: string | null;
  readonly url: string | null;
  /** ISO 639-1, `und` where neither page nor text says. */
  readonly language: string;
}

const MAX_BYTES = 5_000_000;

const CHARSET = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu;

/** @throws {Error} with a sentence for the author: what was expected, what was found, what to do */
export const decodePage = (bytes: Uint8Array): string => {
  if (bytes.length === 0) throw new Error('the file is empty');
  if (bytes.length > MAX_BYTES) throw new Error(`expected at most ${MAX_BYTES} bytes, found ${bytes.length}: is it a page?`);
  if (bytes.subarray(0, 5).every((b, i) => b === '%PDF-'.charCodeAt(i)))
    throw new Error('expected HTML or plain text, found a PDF: save its text as a .txt file');
  if (bytes.includes(0)) throw new Error('expected HTML or plain text in UTF-8, found binary data (a byte that is zero)');
  const declared = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1];
  for (const charset of ['utf-8', declared]) {
    try {
      if (charset !== undefined) return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // Not in this one.
    }
  }
  throw new Error(`expected UTF-8${declared === undefined ? '' : ` or ${declared}, as the page declares`}: save the file as UTF-8`);
};

const dayOf = (value: string | null | undefined): string | null => {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(value?.trim() ?? '')?.[0];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
};

/** One line, composed, without the invisible characters that records refuse. */
const line = (value: string | null | undefined): string | null =>
  value
    ?.normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim() || null;

const readArticle = (html: string): SavedPage => {
  const page = parseHtml(html);
  const facts = readPageFacts(page, '');
  const article = new Readability(parseHtml(html)).parse();
  const { blocks } = readHtml(article?.content ?? html, null);
  return {
    text: blocks.map((b) => b.text).join('\n\n'),
    title: line(article?.title) ?? line(facts.title),
    author: line(article?.byline)?.replace(/^(?:by|von|por|par)\s+/iu, '') ?? null,
    published: dayOf(article?.publishedTime) ?? dayOf(facts.published),
    url: facts.canonical?.startsWith('https://') && URL.canParse(facts.canonical) ? facts.canonical : null,
    language: facts.lang,
  };
};

/**
 * @param bytes of the file; HTML where it begins with a tag or a comment, else plain text
 * @throws {Error} with a sentence for the author
 */
export const readSavedPage = (bytes: Uint8Array): SavedPage => {
  const content = decodePage(bytes).replaceAll('\r\n', '\n').replace(/^\ufeff/u, '');
  const isHtml = /^\s*<(?:!|\?|[a-z])/iu.test(content);
  const page = isHtml ? readArticle(content) : { text: content.trim(), title: null, author: null, published: null, url: null, language: 'und' };
  const words = page.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words < MIN_PAGE_WORDS)
    throw new Error(
      `expected an article of at least ${MIN_PAGE_WORDS} words, found ${words}: ${isHtml ? 'the page may be a consent wall or filled by a script; save it once its text is shown, or put the text into a .txt file' : 'a shorter text cannot be recognised again'}`,
    );
  return { ...page, language: page.language === 'und' ? guessLanguage(page.text) : page.language };
};
