import { afterEach, describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/page/article.ts';
import { readPageText } from '../../../src/page/page-text.ts';

const show = (html: string): HTMLElement => {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
};

afterEach(() => document.body.replaceChildren());

describe('text blocks', () => {
  it.each([
    ['inline markup is no boundary', '<p>the <i>Budapest</i> <b>Memo</b>randum</p>', ['the Budapest Memorandum']],
    ['white space collapses, also across elements', '<p>  a \n\t <i> b</i>  c </p>', ['a b c']],
    ['a no-break space is kept', '<p>Article\u00a05</p>', ['Article\u00a05']],
    ['blocks are blocks', '<h2>Head</h2><div>one<p>two</p>three</div><ul><li>four</li></ul>', ['Head', 'one', 'two', 'three', 'four']],
    ['one line break is a space, two are a boundary', '<p>a<br>b<br><br>c</p>', ['a b', 'c']],
    [
      'code, forms, scripts, editors are not read',
      '<p>a</p><pre>x</pre><form>x</form><script>x</script><div contenteditable>x</div><textarea>x</textarea><p>b</p>',
      ['a', 'b'],
    ],
    [
      'menus, comments, sharing bars are not read',
      '<nav>x</nav><aside>x</aside><div class="comments-list">x</div><div class="post-share">x</div><p>a</p>',
      ['a'],
    ],
    ['hidden text is not read', '<p hidden>x</p><p aria-hidden="true">x</p><p style="display: none">x</p><p>a</p>', ['a']],
  ])('%s', (_, html, texts) => {
    expect(readPageText([show(html)]).blocks.map((b) => b.text)).toEqual(texts);
  });

  it('knows roles and languages', () => {
    const { blocks } = readPageText([
      show('<h2>H</h2><p lang="de">D</p><blockquote><p>Q</p></blockquote><figure><figcaption>C</figcaption></figure>'),
    ]);
    expect(blocks.map(({ role, lang }) => [role, lang])).toEqual([
      ['heading', undefined],
      ['paragraph', 'de'],
      ['quote', undefined],
      ['caption', undefined],
    ]);
  });

  it('leads from every span back to the same words in the page', () => {
    const page = readPageText([show('<div><p>the  <i>Budapest</i>\n <b>Memo</b>randum, <a href="#">signed</a></p><p>in  1994</p></div>')]);
    expect(page.text).toBe('the Budapest Memorandum, signed\nin 1994');
    for (let start = 0; start < page.text.length; start++)
      for (let end = start + 1; end <= page.text.length; end++) {
        if (page.text.slice(start, end).includes('\n')) continue;
        const place = page.rangeOf(start, end);
        if (!place) throw new Error(`no range for ${start}–${end}`);
        const range = document.createRange();
        range.setStart(place.start.node, place.start.offset);
        range.setEnd(place.end.node, place.end.offset);
        expect(range.toString().replace(/\s+/gu, ' ')).toBe(page.text.slice(start, end));
      }
  });

  it('gives no range where the nodes have gone', () => {
    const root = show('<p>one</p><p>two</p>');
    const page = readPageText([root]);
    root.firstElementChild?.remove();
    expect(page.rangeOf(0, 3)).toBeNull();
    expect(page.rangeOf(4, 7)).not.toBeNull();
  });

  it('changes nothing', () => {
    const root = show('<p>the  <i>Budapest</i>\n Memorandum</p>');
    const nodes = [...root.querySelectorAll('*')];
    const html = root.innerHTML;
    readPageText([root]);
    expect(root.innerHTML).toBe(html);
    expect([...root.querySelectorAll('*')]).toEqual(nodes);
  });
});

const PROSE =
  'Delegations met for talks in the city, and the two sides spoke at length about guarantees, borders and the way ahead. '.repeat(3);

describe('where the article is', () => {
  it.each([
    ['an <article>', `<nav>menu</nav><article id="it"><p>${PROSE}</p></article><aside><p>${PROSE}</p></aside>`],
    ['articleBody inside an <article>', `<article><div itemprop="articleBody" id="it"><p>${PROSE}</p><p>${PROSE}</p></div></article>`],
    ['plain divs: the densest', `<div class="top"><p>short</p></div><div><div id="it"><p>${PROSE}</p><p>${PROSE}</p></div></div>`],
    ['an empty <article> filled elsewhere', `<article></article><div id="it"><p>${PROSE}</p><p>${PROSE}</p></div>`],
  ])('%s', (_, html) => {
    show(html);
    expect(findArticle(document)?.roots.at(-1)?.id).toBe('it');
  });

  it('takes the headline along where it stands outside', () => {
    show(`<header><h1>Kyiv demands guarantees</h1></header><article><p>${PROSE}</p></article>`);
    expect(findArticle(document)?.roots.map((r) => r.tagName)).toEqual(['H1', 'ARTICLE']);
  });

  it.each([
    ['nothing', ''],
    ['a login form', '<form><label>Name</label><input></form><p>Welcome back</p>'],
    ['a list of links', `<main>${'<p><a href="#">Some headline of some article that is somewhere else</a></p>'.repeat(20)}</main>`],
  ])('finds none in %s', (_, html) => {
    show(html);
    expect(findArticle(document)).toBeNull();
  });
});
