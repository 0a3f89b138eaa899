/**
 * A page as news sites make them, for the bench against mark.js: menus and lists of links, an article whose paragraphs hold
 * links and emphasis, teasers, a thread of comments, a footer, and between all tags the white space of a template.
 *
 * What it imitates: 64 saved pages of 50 sites in ten languages. Measured in Chromium, text nodes without scripts and styles:
 *
 *                         characters  nodes  blank   characters of the others     depth  in links
 *                                                     median      mean
 *   median of the 64          24,610  1,008   77 %        14        41             9.7      59 %
 *   the longest (Wikipedia)  176,089  3,689   67 %        58        62            10.2      18 %
 *   second (engadget.com)    130,622  2,377   87 %        17       114            16.2      39 %
 *   this page              140,255  3,732   56 %        13        45             9.8      44 %
 */
import type { PublicWords } from './public-words.ts';
import { createRandom } from './random.ts';
import { makeText } from './workload.ts';

/** An element with its children, or text. */
type Part = string | Element;
interface Element extends ReadonlyArray<Part> {
  readonly 0: string;
}

const INLINE = new Set(['a', 'em', 'strong', 'span', 'time', 'i', 'cite']);
const INDENT = 4;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const isInline = (part: Part): boolean => typeof part === 'string' || INLINE.has(part[0]);
const openTag = (tag: string): string => (tag === 'a' ? '<a href="#">' : `<${tag}>`);

/** As templates write it: each block on a line of its own, text and its elements without white space of their own. */
const render = (part: Part, depth: number): string => {
  if (typeof part === 'string') return escape(part);
  const [tag, ...children] = part;
  const inside = children.map((child) => render(child, depth + 1)).join('');
  if (isInline(part)) return `${openTag(tag)}${inside}</${tag}>`;
  const line = `\n${' '.repeat(INDENT * depth)}`;
  return `${line}${openTag(tag)}${inside}${children.every(isInline) ? '' : line}</${tag}>`;
};

interface Source {
  /** A sentence of the bench's text. */
  sentence(): string;
  /** Its first words. */
  title(): string;
  random(below: number): number;
}

const times = (count: number, make: (i: number) => Part): Part[] => Array.from({ length: count }, (_, i) => make(i));

/** A sentence, some words of one in three a link or emphasis. */
const runningText = ({ sentence, random }: Source): Part[] => {
  const words = sentence().split(' ');
  if (random(3) > 0 || words.length < 5) return [`${words.join(' ')} `];
  const from = 1 + random(words.length - 3);
  const to = from + 1 + random(2);
  const tag = ['a', 'a', 'em', 'strong', 'span'][random(5)] as string;
  return [`${words.slice(0, from).join(' ')} `, [tag, words.slice(from, to).join(' ')], ` ${words.slice(to).join(' ')} `];
};

const paragraph = (source: Source): Part => ['p', ...times(2 + source.random(4), () => '').flatMap(() => runningText(source))];

const menu = (source: Source, links: number): Part => [
  'nav',
  ['ul', ...times(links, () => ['li', ['a', ['span', source.title().split(' ', 2).join(' ')]]])],
];

const teaser = (source: Source): Part => [
  'article',
  ['div', ['div', ['a', ['span', source.title().split(' ', 2).join(' ')]]], ['h3', ['a', source.title()]], ['p', source.sentence()]],
  ['footer', ['span', 'By '], ['a', source.title().split(' ', 2).join(' ')], ['time', '29 March 2022']],
];

const comment = (source: Source): Part => [
  'li',
  [
    'div',
    ['header', ['a', source.title().split(' ', 2).join(' ')], ['time', `${String(1 + source.random(58))} minutes ago`]],
    ['div', paragraph(source)],
    ['ul', ['li', ['a', 'Reply']], ['li', ['a', 'Share']], ['li', ['a', 'Report']]],
  ],
];

const section = (source: Source): Part => [
  'div',
  ['div', ['h2', source.title()], ...times(7, () => paragraph(source)), ['figure', ['figcaption', source.sentence(), ['cite', 'Archive']]]],
  ['aside', ['h2', 'Read more'], ['div', ...times(4, () => teaser(source))]],
  ['section', ['ol', ...times(4, () => comment(source))]],
];

/** @returns HTML with so many characters in its text nodes, and a section more at most */
export const makePage = (words: PublicWords, characters: number): string => {
  const random = createRandom(17);
  const sentences = makeText(words, characters).split(/(?<=[.”]) (?=\p{Lu})/u);
  let next = 0;
  const sentence = (): string => sentences[next++ % sentences.length] as string;
  const source: Source = { sentence, random, title: () => sentence().split(' ', 7).join(' ') };
  const top: Part = ['header', ['div', ['div', menu(source, 40)], ['div', menu(source, 12)]]];
  const bottom: Part = ['footer', ['div', ...times(6, () => menu(source, 10))]];
  const textOf = (html: string): number => html.replace(/<[^>]*>/gu, '').length;
  const sections: string[] = [];
  let size = textOf(render(top, 2)) + textOf(render(bottom, 2));
  while (size < characters) {
    const html = render(section(source), 4);
    sections.push(html);
    size += textOf(html);
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><body><div><div>${render(top, 2)}<div><main>${sections.join('')}</main></div>${render(bottom, 2)}</div></div></body></html>`;
};
