import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageChanges, WATCHED_ATTRIBUTES } from '../../../src/page/page-changes.ts';

const PROSE = 'Delegations met for talks in the city, and the two sides spoke at length about guarantees and borders. '.repeat(4);
let root: HTMLElement;
let observer: MutationObserver;

beforeEach(() => {
  document.body.innerHTML = `<header><p>clock</p></header><article><section><p id="a">${PROSE}</p></section><section><p id="b">${PROSE}</p></section></article><aside></aside><div id="side"></div>`;
  root = document.querySelector('article') as HTMLElement;
  observer = new MutationObserver(() => undefined);
  observer.observe(document, {
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: WATCHED_ATTRIBUTES,
    subtree: true,
  });
});
afterEach(() => {
  observer.disconnect();
  document.body.replaceChildren();
  document.body.removeAttribute('class');
});

const at = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;
const changesOf = (change: () => void): PageChanges => {
  change();
  const changes = new PageChanges();
  for (const record of observer.takeRecords()) changes.add(record);
  return changes;
};
const paragraph = (text: string): HTMLElement => Object.assign(document.createElement('p'), { textContent: text });

describe('what a change is worth', () => {
  it.each<[string, () => void, string]>([
    ['nothing', () => undefined, 'nothing'],
    ['a clock in the header', () => at('header p').replaceChildren('12:01'), 'nothing'],
    ['a carousel beside the article', () => (at('#side').className = 'x'), 'nothing'],
    ['an advertisement', () => at('#side').append(paragraph('Buy this')), 'nothing'],
    ['much text in a side column', () => at('aside').append(paragraph(PROSE)), 'nothing'],
    ['a word in the article', () => at('#a').append('!'), 'reading'],
    ['a class in the article', () => (at('#a').className = 'open'), 'reading'],
    ['a class on the body: a paywall', () => (document.body.className = 'paid'), 'reading'],
    ['a paragraph of the article', () => at('section').append(paragraph(PROSE)), 'reading'],
    ['another article', () => at('#side').append(paragraph(PROSE)), 'searching'],
    ['the article is replaced', () => root.replaceWith(document.createElement('article')), 'searching'],
    ['thousands of nodes', () => at('#side').append(...Array.from({ length: 3000 }, () => document.createElement('i'))), 'searching'],
  ])('%s', (_, change, worth) => {
    expect(changesOf(change).worth([root])).toBe(worth);
  });

  it('without an article, only new prose is worth a search', () => {
    expect(changesOf(() => at('#side').append(paragraph('short'))).worth([])).toBe('nothing');
    expect(changesOf(() => at('#side').append(paragraph(PROSE))).worth([])).toBe('searching');
  });
});

describe('what is stale', () => {
  it('is what was changed and all around it, and nothing beside it', () => {
    const changes = changesOf(() => at('#a').append('!'));
    expect([at('#a'), at('section'), root].map((e) => changes.isStale(e))).toEqual([true, true, true]);
    expect(changes.isStale(at('#b'))).toBe(false);
  });

  it('is everything below what was restyled', () => {
    const changes = changesOf(() => (document.body.className = 'paid'));
    expect(changes.isStale(at('#b'))).toBe(true);
  });
});
