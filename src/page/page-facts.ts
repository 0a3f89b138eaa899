/** What a page says about itself: address, title, language, publisher, date. Read only, never trusted. */
import type { PageFacts } from '../messaging/protocol.ts';

const meta = (document: Document, selector: string): string | null => {
  const value = document.querySelector(selector)?.getAttribute('content')?.trim();
  return value ? value.slice(0, 300) : null;
};

export const primaryLanguage = (tag: string | null | undefined): string =>
  /^([a-z]{2,3})(?:[-_]|$)/iu.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? 'und';

export const readPageFacts = (document: Document, url: string): PageFacts => ({
  url,
  title: (meta(document, 'meta[property="og:title"]') ?? document.title).slice(0, 300),
  lang: primaryLanguage(
    document.documentElement?.getAttribute('lang') ??
      meta(document, 'meta[http-equiv="content-language"]') ??
      meta(document, 'meta[property="og:locale"]'),
  ),
  canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
  siteName: meta(document, 'meta[property="og:site_name"]'),
  published:
    meta(document, 'meta[property="article:published_time"]') ?? document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
});
