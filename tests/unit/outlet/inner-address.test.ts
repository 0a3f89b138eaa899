import { describe, expect, it } from 'vitest';
import { innerAddress } from '../../../src/outlet/inner-address.ts';

describe('innerAddress', () => {
  it.each([
    ['https://www.rt.com/news/1', 'www.rt.com', []],
    ['https://web.archive.org/web/20220301120000/https://www.rt.com/news/', 'www.rt.com', ['archive']],
    ['https://web.archive.org/web/2022im_/rt.com/a.jpg', 'rt.com', ['archive']],
    ['https://web.archive.org/web/*/https://tass.com', 'tass.com', ['archive']],
    ['https://archive.ph/o/AbCdE/https://www.bild.de/a', 'www.bild.de', ['archive']],
    ['https://archive.is/2022.03.01-120000/https://ria.ru/1', 'ria.ru', ['archive']],
    ['https://web.archive.org/web/2022/https:/ria.ru/1', 'ria.ru', ['archive']],
    ['https://webcache.googleusercontent.com/search?q=cache:Q1w2E3r4T5y6:https://tass.ru/a+tass&hl=en', 'tass.ru', ['cache']],
    ['https://www-t--online-de.translate.goog/a?_x_tr_sl=de', 'www.t-online.de', ['translation']],
    ['https://translate.google.com/translate?sl=ru&tl=en&u=http%3A%2F%2Fria.ru%2F1', 'ria.ru', ['translation']],
    ['https://translate.yandex.com/translate?url=https%3A%2F%2Ftass.com&lang=ru-en', 'tass.com', ['translation']],
    ['https://www.google.co.uk/amp/s/www.bbc.co.uk/news.amp', 'www.bbc.co.uk', ['amp']],
    ['https://www-bbc-com.cdn.ampproject.org/v/s/www.bbc.com/news?amp_js_v=0.1', 'www.bbc.com', ['amp']],
    ['https://r.jina.ai/https://rt.com/a', 'rt.com', ['reader']],
    ['https://12ft.io/proxy?q=https%3A%2F%2Fwww.ft.com%2Fa', 'www.ft.com', ['reader']],
    ['https://www-ft-com.ezproxy.example.edu/content/1', 'www.ft.com', ['reader']],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Ftass.com%2F1&h=x', 'tass.com', ['redirect']],
    ['https://www.google.com/url?q=https://ria.ru/1&sa=U', 'ria.ru', ['redirect']],
    ['https://archive-ph.translate.goog/2022/https://ria.ru/1?_x_tr_sl=ru', 'ria.ru', ['translation', 'archive']],
  ])('%s is a page of %s', (address, host, through) => {
    const inner = innerAddress(address);
    expect([inner?.host, inner?.through]).toEqual([host, through]);
  });

  it.each([
    ['https://archive.ph/AbCdE', 'archive.ph'],
    ['https://web.archive.org/', 'web.archive.org'],
    ['https://archive.org/details/rt-news', 'archive.org'],
    ['https://www.google.com/search?q=https://rt.com', 'www.google.com'],
    ['https://example.com/?u=https://rt.com', 'example.com'],
    ['https://cdn.ampproject.org/v0.js', 'cdn.ampproject.org'],
    ['https://r.jina.ai/', 'r.jina.ai'],
    ['https://12ft.io/about', '12ft.io'],
  ])('%s is nobody else’s page', (address, host) => expect(innerAddress(address)?.host).toBe(host));

  it.each(['', 'about:blank', 'file:///a', 'not an address', 'data:text/html,a'])('says nothing about %j', (address) =>
    expect(innerAddress(address)).toBeNull(),
  );

  it('stops at wrappers in wrappers in wrappers', () => {
    const deep = `${'https://web.archive.org/web/2022/'.repeat(40)}https://rt.com`;
    expect(innerAddress(deep)?.through.length).toBeLessThanOrEqual(4);
  });
});
