import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDocumentText } from '../../../src/cli/demo/document-text.ts';
import { CARRIER_PAGES, carrierPages, START_HOST } from '../../../src/cli/demo/carrier-pages.ts';

const CORPUS = 'corpus';
const pages = carrierPages(CORPUS);
const htmlAt = (place: string): string => {
  const page = pages.get(place);
  if (typeof page !== 'string') throw new Error(`no page at ${place}`);
  return page;
};
const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe.each(CARRIER_PAGES)('$host', ({ document: id, host, path }) => {
  const html = htmlAt(host + path);
  const { document } = parseHTML(html);

  it('carries every line of the text', () => {
    const blocks = [...document.querySelectorAll('p, h1, h2, h3, li, figcaption, span, a, button')].map((e) =>
      oneSpace(e.textContent ?? ''),
    );
    const missing = readDocumentText(CORPUS, id).lines.filter((line) => !blocks.includes(oneSpace(line)));
    expect(missing).toEqual([]);
  });

  it('keeps the paragraphs in the text’s order', () => {
    const lines = readDocumentText(CORPUS, id)
      .lines.filter((line) => line.length > 160)
      .map(oneSpace);
    const article = [...document.querySelectorAll('article p, article li')].map((e) => oneSpace(e.textContent ?? ''));
    expect(article.filter((text) => lines.includes(text))).toEqual(lines);
  });

  it('asks for nothing from anywhere', () => {
    const asking = /<script|<iframe|<img|@import|url\(|<link rel="(?!icon" href="data:|canonical)|src=|srcset=/iu;
    expect(html).not.toMatch(asking);
  });

  it('says at its foot that it is a demonstration copy, and only there', () => {
    expect(document.querySelector('.demo-notice')?.textContent).toContain(host);
    expect(document.querySelector('article .demo-notice')).toBeNull();
  });
});

it('the start page leads to each of them, in order', () => {
  const { document } = parseHTML(htmlAt(`${START_HOST}/`));
  expect([...document.querySelectorAll('li a')].map((a) => a.getAttribute('href'))).toEqual(
    CARRIER_PAGES.map(({ host, path }) => `http://${host}${path}`),
  );
});
