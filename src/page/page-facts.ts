/** What a page says about itself: address, title, language, publisher, date. Read only, never trusted. */
import type { PageFacts } from '../messaging/protocol.ts';
import { readJsonLd } from './json-ld.ts';

const meta = (document: Document, selector: string): string | null => {
  const value = document.querySelector(selector)?.getAttribute('content')?.trim();
  return value ? value.slice(0, 300) : null;
};

export const primaryLanguage = (tag: string | null | undefined): string =>
  /^([a-z]{2,3})(?:[-_]|$)/iu.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? 'und';

/** Absolute; null where the page gives none that parses. @param url '' of a saved page whose address is not known */
const canonicalOf = (document: Document, url: string): string | null => {
  const given = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  try {
    return given ? new URL(given, url || undefined).href.slice(0, 2000) : null;
  } catch {
    return null;
  }
};

export const readPageFacts = (document: Document, url: string): PageFacts => {
  const said = readJsonLd(document);
  return {
    url,
    title: (meta(document, 'meta[property="og:title"]') ?? document.title).slice(0, 300),
    lang: primaryLanguage(
      document.documentElement?.getAttribute('lang') ??
        meta(document, 'meta[http-equiv="content-language"]') ??
        meta(document, 'meta[property="og:locale"]'),
    ),
    canonical: canonicalOf(document, url),
    publisher: said.publisher,
    siteName: meta(document, 'meta[property="og:site_name"]'),
    published:
      meta(document, 'meta[property="article:published_time"]') ??
      said.published ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
  };
};
