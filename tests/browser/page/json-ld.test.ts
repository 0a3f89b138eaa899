import { afterEach, expect, it } from 'vitest';
import { readJsonLd } from '../../../src/page/json-ld.ts';

const put = (...texts: string[]): void => {
  for (const text of texts) {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = text;
    document.head.append(script);
  }
};
afterEach(() => document.querySelectorAll('script[type="application/ld+json"]').forEach((script) => script.remove()));

it.each([
  ['an article', { '@type': 'NewsArticle', datePublished: '2023-05-01', publisher: { name: 'VOA', url: 'https://www.voanews.com/' } }],
  ['a list', [{ '@type': 'WebSite' }, { datePublished: '2023-05-01', publisher: [{ name: 'VOA', url: 'https://www.voanews.com/' }] }]],
  [
    'a graph with references',
    {
      '@graph': [
        { '@id': '#o', '@type': 'Organization', name: 'VOA', url: 'https://www.voanews.com/' },
        { '@type': 'Article', datePublished: '2023-05-01', publisher: { '@id': '#o' } },
      ],
    },
  ],
])('reads %s', (_, value) => {
  put('not json', JSON.stringify(value));
  expect(readJsonLd(document)).toEqual({ publisher: { name: 'VOA', url: 'https://www.voanews.com/' }, published: '2023-05-01' });
});

it.each(['', '{', 'null', '[]', '7', '{"publisher":"VOA"}', '{"publisher":{"name":7}}', `{"publisher":{"name":"${'x'.repeat(100_001)}"}}`])(
  'takes nothing from %#',
  (text) => {
    put(text);
    expect(readJsonLd(document)).toEqual({ publisher: null, published: null });
  },
);
