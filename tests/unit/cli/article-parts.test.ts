import { describe, expect, it } from 'vitest';
import { articleParts, decorate } from '../../../src/cli/demo/article-parts.ts';
import { html, trusted } from '../../../src/cli/demo/markup.ts';

describe('html', () => {
  it('escapes what is put in, unless it is markup', () => {
    expect(html`<a title="${'"<&>'}">${trusted('<b>')}${['1 < 2', html`<i>${'&'}</i>`]}</a>`.markup).toBe(
      '<a title="&quot;&lt;&amp;&gt;"><b>1 &lt; 2<i>&amp;</i></a>',
    );
  });
});

describe('decorate', () => {
  it.each([
    ['nothing to do', 'Kyiv & Minsk', [], 'Kyiv &amp; Minsk'],
    [
      'in the line’s order',
      'a b c',
      [
        ['c', 'em'],
        ['a', 'a', '#'],
      ],
      '<a href="#">a</a> b <em>c</em>',
    ],
    ['the first occurrence only', 'a a', [['a', 'b']], '<b>a</b> a'],
    ['words that are not there', 'a', [['z', 'b']], 'a'],
  ] as const)('%s', (_rule, line, marks, markup) => {
    expect(decorate(line, marks).markup).toBe(markup);
  });

  it('refuses overlapping marks', () => {
    expect(() =>
      decorate('a b c', [
        ['a b', 'em'],
        ['b c', 'b'],
      ]),
    ).toThrow('overlap');
  });
});

describe('articleParts', () => {
  const parts = (lines: readonly string[]) =>
    articleParts(lines, {
      roles: { H: 'heading', x: 'furniture', i: 'item', j: 'item' },
      inline: [],
      after: { 2: html`<aside>!</aside>` },
    }).markup.replace(/>\s+(?=<|$)/gu, '>');

  it.each([
    ['headings and paragraphs', ['H', 'p '], '<h2>H</h2><p>p </p>'],
    ['furniture is left out', ['x', 'p'], '<p>p</p>'],
    ['items share a list', ['i', 'j', 'p'], '<ul><li>i</li><li>j</li></ul><p>p</p>'],
    ['a list at the end is closed', ['i'], '<ul><li>i</li></ul>'],
    ['extras stand after their paragraph', ['H', 'p', 'q', 'r'], '<h2>H</h2><p>p</p><p>q</p><aside>!</aside><p>r</p>'],
  ])('%s', (_rule, lines, markup) => {
    expect(parts(lines)).toBe(markup);
  });
});
