/**
 * The lines of a text → the parts of a page.
 *
 * A site's layout says of some lines what they are on its page (a heading, the by-line, a button);
 * every other line is a paragraph. Inside a line some words may become a link, bold or italic, as
 * editors do. The words stay exactly as they are.
 */
import { escapeHtml, html, trusted, type Markup } from './markup.ts';

/** `[words, tag]` or `[words, 'a', address]`; the first place where the words occur in the line. */
export type InlineMark = readonly [words: string, tag: 'a' | 'b' | 'em' | 'strong' | 'i', href?: string];

/**
 * Example: `decorate('Kyiv and Minsk', [['Minsk', 'a', '#']])` → `Kyiv and <a href="#">Minsk</a>`.
 * Marks must not overlap.
 */
export const decorate = (line: string, marks: readonly InlineMark[]): Markup => {
  const places = marks
    .map(([words, tag, href]) => ({ start: line.indexOf(words), words, tag, href }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  let at = 0;
  let markup = '';
  for (const { start, words, tag, href } of places) {
    if (start < at) throw new Error(`two inline marks overlap at "${words}"`);
    const open = href === undefined ? `<${tag}>` : `<${tag} href="${escapeHtml(href)}">`;
    markup += `${escapeHtml(line.slice(at, start))}${open}${escapeHtml(words)}</${tag}>`;
    at = start + words.length;
  }
  return trusted(markup + escapeHtml(line.slice(at)));
};

export type Role = 'heading' | 'lead' | 'teaser' | 'video' | 'item';
/** A line that stands elsewhere on the page, not in the article's flow. */
export type Furniture = 'furniture';

export interface Layout {
  /** The line, trimmed, → what it is. A line that occurs twice is the same thing twice. */
  readonly roles: Readonly<Record<string, Role | Furniture>>;
  readonly inline: readonly InlineMark[];
  /** Markup to set in after the nth paragraph (counted from 1): a figure, a quotation, an advertisement. */
  readonly after?: Readonly<Record<number, Markup>>;
}

const part = (role: Role, line: string, inside: Markup): Markup => {
  if (role === 'heading') return html`<h2>${inside}</h2> `;
  if (role === 'lead') return html`<p class="lead">${inside}</p> `;
  if (role === 'teaser') return html`<p class="teaser"><a href="#">${line}</a></p> `;
  if (role === 'item') return html`<li>${inside}</li> `;
  return html`<figure class="video">
    <div class="player" aria-hidden="true"></div>
    <figcaption>${inside}</figcaption>
  </figure> `;
};

/** The article's flow, list items in lists, without the lines that are furniture. */
export const articleParts = (lines: readonly string[], { roles, inline, after = {} }: Layout): Markup => {
  let paragraphs = 0;
  let inList = false;
  const parts: Markup[] = [];
  for (const line of lines) {
    const role = roles[line.trim()];
    if (role === 'furniture') continue;
    const isItem = role === 'item';
    if (isItem !== inList) parts.push(trusted(isItem ? '<ul>\n' : '</ul>\n'));
    inList = isItem;
    const inside = decorate(line, inline);
    parts.push(role ? part(role, line, inside) : html`<p>${inside}</p> `);
    const extra = role ? undefined : after[++paragraphs];
    if (extra) parts.push(extra);
  }
  if (inList) parts.push(trusted('</ul>\n'));
  return html`${parts}`;
};

/** The text's own copy of a furniture line, spaces and all. @throws {Error} when the text has no such line */
export const furnitureLine = (lines: readonly string[], trimmed: string): string => {
  const line = lines.find((l) => l.trim() === trimmed);
  if (line === undefined) throw new Error(`the text has no line "${trimmed}"`);
  return line;
};
