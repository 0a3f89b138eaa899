import { afterEach, describe, expect, it } from 'vitest';
import { pageLinks } from '../../../src/page/page-links.ts';
import { readPageText } from '../../../src/page/page-text.ts';

const BASE = 'https://news.example/a';
const put = (html: string): Element => {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.body.firstElementChild as Element;
};
afterEach(() => document.body.replaceChildren());

describe('links out of a page', () => {
  it('are spans of its text, whole links, also across nodes', () => {
    const text = readPageText([
      put(
        '<p>As <a href="https://rt.com/1">the <i>channel</i> said</a>, and <a href="/own">here</a> <a href="https://news.example/b">there</a>.</p><p><a href="https://tass.com/">TASS</a></p>',
      ),
    ]);
    expect(text.links(BASE).map(({ start, end, url }) => [text.text.slice(start, end), url])).toEqual([
      ['the channel said', 'https://rt.com/1'],
      ['TASS', 'https://tass.com/'],
    ]);
  });

  it('are counted, each address once; embeds are told apart', () => {
    put(
      '<a href="https://rt.com/1">a</a><a href="https://rt.com/1"></a><a href="#x">b</a><a href="mailto:a@b.c">c</a><a href="javascript:void 0">d</a><iframe data-src="https://www.youtube.com/embed/@rt"></iframe><a href="https://[bad">e</a>',
    );
    expect(pageLinks(document, BASE)).toEqual([
      { url: 'https://rt.com/1', kind: 'link', count: 2 },
      { url: 'https://www.youtube.com/embed/@rt', kind: 'embed', count: 1 },
    ]);
  });
});
