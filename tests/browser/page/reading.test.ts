/** Page shapes that are read wrongly by anything simple. Each was met on a real page. */
import { afterEach, describe, expect, it } from 'vitest';
import { findArticle, searchArticle } from '../../../src/page/article.ts';
import { PageChanges } from '../../../src/page/page-changes.ts';
import { readPageText } from '../../../src/page/page-text.ts';
import { readBlocks } from '../../../src/page/read-blocks.ts';
import { pageTextOf } from '../../../src/page/page-text.ts';
import { runInSlices } from '../../../src/page/slices.ts';
import { runThrough } from '../../../src/text/sliced.ts';

const PROSE = 'Delegations met for talks in the city, and the two sides spoke at length about guarantees, borders and the way ahead. ';
const p = (name: string, times = 3): string => `<p>${name} ${PROSE.repeat(times)}</p>`;
const linkedTeaser = '<li><a href="#">A headline of some article that stands somewhere else on the site</a></li>';

const show = (html: string): void => {
  document.body.innerHTML = html;
};
const readAll = (): string => {
  const article = findArticle(document);
  return article ? readPageText(article.roots, { grid: article.grid }).text : '';
};
/** First words of each block. */
const firstWords = (): string[] =>
  readAll()
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '');

afterEach(() => {
  document.body.replaceChildren();
  document.head.querySelectorAll('[data-test]').forEach((e) => e.remove());
});

describe('hard pages', () => {
  it.each([
    ['a page inside one form', `<form id="aspnetForm"><article>${p('one')}${p('two')}</article></form>`, ['one', 'two']],
    ['a search form in the article', `<article>${p('one')}<form>${p('x')}</form>${p('two')}</article>`, ['one', 'two']],
    [
      'a grid called sidebar',
      `<article><div class="l-sidebar-fixed"><div class="widget">${p('one')}${p('two')}${p('three')}</div></div></article>`,
      ['one', 'two', 'three'],
    ],
    ['tags of a blog system', `<div class="post hentry tag-share tag-ads category-social">${p('one')}${p('two')}</div>`, ['one', 'two']],
    ['more comments than article', `<article>${p('one')}<div class="comments">${p('x').repeat(9)}</div></article>`, ['one']],
    ['a list of links inside', `<article>${p('one')}<ul>${linkedTeaser.repeat(5)}</ul>${p('two')}</article>`, ['one', 'two']],
    [
      'two links below each other',
      `<article>${p('one')}<p><a href="#">a source</a></p><p><a href="#">b source</a></p></article>`,
      ['one', 'a', 'b'],
    ],
    ['an article that goes on', `<main><article>${p('one', 6)}</article></main><article>${p('two', 6)}</article>`, ['one', 'two']],
    [
      'an article and its teasers',
      `<article>${p('one', 6)}</article><article>${p('x', 1)}</article><article>${p('x', 1)}</article>`,
      ['one'],
    ],
    ['an article in a wide main', `<main><article>${p('one', 6)}</article><div>${p('x', 3)}</div></main>`, ['one']],
    [
      'a counter in the footer',
      `<article>${p('one')}</article><table><tr><td><script type="x">${PROSE.repeat(9)}</script></td></tr></table>`,
      ['one'],
    ],
    ['paragraphs of custom elements', `<article><x-p>one ${PROSE}</x-p><x-p>two ${PROSE.repeat(2)}</x-p></article>`, ['one', 'two']],
    [
      'captions and headings',
      `<article><h2>head</h2>${p('one')}<figure><img alt=""><figcaption>caption</figcaption></figure></article>`,
      ['head', 'one', 'caption'],
    ],
  ])('%s', (_, html, words) => {
    show(html);
    expect(firstWords()).toEqual(words);
  });

  it('a short item is read where the page says that it is an article', () => {
    show(`<div>${p('one', 1)}</div>`);
    expect(readAll()).toBe('');
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.dataset['test'] = '';
    data.textContent = '{"@context":"https://schema.org","@graph":[{"@type":["NewsArticle"],"headline":"x"}]}';
    document.head.append(data);
    expect(readAll()).toContain('one');
  });
});

describe('open shadow roots', () => {
  const shadow = (element: Element, html: string, mode: ShadowRootMode = 'open'): ShadowRoot => {
    const root = element.attachShadow({ mode });
    root.innerHTML = html;
    return root;
  };

  it('are read in place, with what is slotted into them', () => {
    show('<news-page><p slot="body">two</p><b>not slotted</b></news-page>');
    shadow(document.querySelector('news-page') as Element, `<article>${p('one')}<slot name="body"></slot>${p('three')}</article>`);
    expect(firstWords()).toEqual(['one', 'two', 'three']);
  });

  it('lead back to places inside them', () => {
    show('<news-page></news-page>');
    const root = shadow(document.querySelector('news-page') as Element, `<article>${p('Budapest')}</article>`);
    const page = readPageText((findArticle(document) ?? { roots: [] }).roots);
    expect(page.rangeOf(0, 8)?.start.node.getRootNode()).toBe(root);
    expect(page.reading.shadowRoots).toEqual([]);
    expect(readPageText([document.body]).reading.shadowRoots).toEqual([root]);
  });

  it('gives no range across two trees', () => {
    show('<p>one <x-word>two</x-word> three</p>');
    shadow(document.querySelector('x-word') as Element, 'TWO');
    const page = readPageText([document.body]);
    expect(page.text).toBe('one TWO three');
    expect(page.rangeOf(0, 7)).toBeNull();
    expect(page.rangeOf(4, 7)).not.toBeNull();
  });

  it('closed ones stay closed', () => {
    show(`<article>${p('one')}<x-y></x-y></article>`);
    shadow(document.querySelector('x-y') as Element, p('secret'), 'closed');
    expect(readAll()).not.toContain('secret');
  });
});

describe('bounded work', () => {
  it('markup nested 3,000 deep', () => {
    let inner: Element = document.createElement('article');
    document.body.append(inner);
    for (let i = 0; i < 3000; i++) {
      const next = document.createElement(i % 2 === 0 ? 'div' : 'span');
      inner.append(next);
      inner = next;
    }
    inner.innerHTML = p('one');
    expect(firstWords()).toEqual(['one']);
  });

  it('50,000 text nodes in one paragraph: the same words, and the way back', () => {
    const paragraph = document.createElement('p');
    for (let i = 0; i < 50_000; i++) paragraph.append(`w${i} `);
    document.body.replaceChildren(paragraph);
    const page = readPageText([document.body]);
    expect(page.text.length).toBe(paragraph.textContent?.trimEnd().length);
    const at = page.text.indexOf('w49999');
    expect(page.rangeOf(at, at + 6)?.start.node.data).toBe('w49999 ');
    expect(page.runsOf(0, page.text.length)).toHaveLength(50_000);
  });

  it('a detached document is read, and gives no places', () => {
    const other = document.implementation.createHTMLDocument('x');
    other.body.innerHTML = `<article>${p('one')}</article>`;
    const article = findArticle(other);
    expect(article).not.toBeNull();
    const page = readPageText(article?.roots ?? []);
    other.body.replaceChildren();
    expect(page.rangeOf(0, 3)).toBeNull();
    expect(page.runsOf(0, 3)).toEqual([]);
  });

  it.each(
    'nextSibling firstChild nextElementSibling parentElement parentNode tagName localName nodeType shadowRoot getAttribute hasAttribute querySelector textContent id children contains closest'.split(
      ' ',
    ),
  )('a form with a field called %s, and one around it all', async (name) => {
    // The first field stands before its form: asked for its next sibling, the form would send a walk back there.
    show(
      `<article><div><input form="f" name="${name}"><form id="f"><h1>x</h1></form></div>${p('one')}</article><form><input name="${name}"><main>${p('two', 1)}</main></form>`,
    );
    const life = new AbortController();
    setTimeout(() => life.abort(), 2000);
    const article = await runInSlices(searchArticle(document), life.signal);
    const reading = await runInSlices(readBlocks(article?.roots ?? [], {}), life.signal);
    expect(reading && pageTextOf(reading).text).toContain('one');
    const changes = new PageChanges();
    const [field] = document.querySelectorAll('main p');
    changes.add({ type: 'attributes', target: document.body, addedNodes: [] as unknown as NodeList } as unknown as MutationRecord);
    expect(changes.isStale(field as Element)).toBe(true);
  });

  it('nodes removed while being read: the walk ends, and nothing is thrown', async () => {
    show(`<article>${p('one').repeat(2000)}</article>`);
    const life = new AbortController();
    const reading = runInSlices(readBlocks([document.body], {}), life.signal);
    document.querySelectorAll('p').forEach((e, i) => i % 3 === 0 && e.remove());
    document.querySelector('article')?.replaceChildren();
    const done = await reading;
    expect(done && pageTextOf(done).rangeOf(0, 3)).toBeNull();
  });

  it('stops when its life ends', async () => {
    show(`<article>${p('one').repeat(5000)}</article>`);
    const life = new AbortController();
    const reading = runInSlices(readBlocks([document.body], { isVisible: (e) => e.checkVisibility() }), life.signal);
    life.abort();
    expect(await reading).toBeNull();
  });
});

describe('the beginning of a long page', () => {
  it.each([
    ['a page of some screens has none', 20, 0],
    ['a long one is handed over once', 400, 1],
  ])('%s', (_, paragraphs, times) => {
    show(`<article><h1>A headline of the day</h1>${p('one').repeat(paragraphs)}</article>`);
    const beginnings: ReturnType<typeof pageTextOf>[] = [];
    const whole = pageTextOf(runThrough(readBlocks([document.body], { begun: (b) => beginnings.push(pageTextOf(b)) })));
    expect(beginnings.length).toBe(times);
    for (const beginning of beginnings) {
      expect(beginning.text.length).toBeLessThan(whole.text.length / 2);
      expect(whole.text.startsWith(beginning.text)).toBe(true);
      const end = beginning.text.length;
      expect(beginning.rangeOf(end - 9, end)).toEqual(whole.rangeOf(end - 9, end));
    }
  });
});

describe('a second reading', () => {
  it('looks only at what is stale, and finds the same as a first one would', () => {
    show(`<article>${p('one')}<section>${p('two')}${p('three')}</section>${p('four')}</article>`);
    const first = runThrough(readBlocks([document.body], {}));
    (document.querySelector('section p') as Element).textContent = 'changed';
    const stale = new Set<Element>();
    for (let e = document.querySelector('section p'); e; e = e.parentElement) stale.add(e);
    const asked: Element[] = [];
    const isVisible = (e: Element): boolean => (asked.push(e), true);
    const second = runThrough(readBlocks([document.body], { isVisible, before: first, isStale: (e) => stale.has(e) }));
    expect(second.blocks.map((b) => b.block)).toEqual(runThrough(readBlocks([document.body], {})).blocks.map((b) => b.block));
    expect(asked.map((e) => e.textContent)).toEqual(['changed']);
  });
});
