/** The five texts of the corpus as the pages on which a reader would meet them, and the page that leads there. */
import type { Pages } from './carrier-server.ts';
import { readDocumentText, type DocumentText } from './document-text.ts';
import { crbcnews } from './sites/crbcnews.ts';
import { d1softballnews } from './sites/d1softballnews.ts';
import { massnews } from './sites/massnews.ts';
import { newsDigest } from './sites/news-digest.ts';
import { pledgetimes } from './sites/pledgetimes.ts';
import { startPage } from './start-page.ts';

export interface CarrierPage {
  readonly document: string;
  readonly host: string;
  readonly path: string;
  readonly site: (text: DocumentText, url: string) => string;
}

/** The one that tests and pictures show most: RT's words, reworded. */
export const MASSNEWS: CarrierPage = {
  document: 'rt-security-landscape-2022',
  host: 'massnews.com',
  path: '/why-the-outcome-of-russia-ukraine-talks-will-change-europes-security-landscape-analysis/',
  site: massnews,
};

/** In the order in which a newcomer should meet them: the clearest case first. */
export const CARRIER_PAGES: readonly CarrierPage[] = [
  MASSNEWS,
  {
    document: 'cnn-neutrality-2022',
    host: 'd1softballnews.com',
    path: '/what-does-zelensky-mean-when-he-talks-about-ukraines-neutrality/',
    site: d1softballnews,
  },
  {
    document: 'merkur-guarantees-2022',
    host: 'pledgetimes.com',
    path: '/ukraine-news-kyiv-demands-security-guarantees-what-that-means/',
    site: pledgetimes,
  },
  { document: 'crbc-nato-bid-2025', host: 'crbcnews.com', path: '/articles/693f60cebb285cc7bd4a91fd', site: crbcnews },
  {
    document: 'unnamed-nato-guarantees-2025',
    host: 'news-digest.example',
    path: '/world/zelensky-proposes-abandoning-nato-membership',
    site: newsDigest,
  },
];

export const START_HOST = 'start.caveat-lector.example';
export const START_URL = `http://${START_HOST}/`;

export const carrierUrl = ({ host, path }: CarrierPage): string => `http://${host}${path}`;

/** Every host name that the pages need, for name mapping. */
export const CARRIER_HOSTS: readonly string[] = [START_HOST, ...CARRIER_PAGES.map(({ host }) => host)];

/** @param corpus the corpus folder */
export const carrierPages = (corpus: string): Pages =>
  new Map([
    [`${START_HOST}/`, startPage(CARRIER_PAGES.map((page) => ({ document: page.document, host: page.host, url: carrierUrl(page) })))],
    ...CARRIER_PAGES.map((page) => [page.host + page.path, page.site(readDocumentText(corpus, page.document), carrierUrl(page))] as const),
  ]);
