/** What every made-up site has: a document around its body, its style sheet, and a line that says what it is. */
import { readFileSync } from 'node:fs';
import { html, trusted, type Markup } from './markup.ts';

export interface SitePage {
  readonly title: string;
  readonly site: string;
  /** Address of this page on its site. */
  readonly url: string;
  readonly styleSheet: string;
  readonly head?: Markup;
  readonly body: Markup;
}

const styleOf = (name: string): Markup => trusted(readFileSync(new URL(`./sites/${name}.css`, import.meta.url), 'utf8'));

/** Nobody is to take the copy for the site: said at the foot of each page, out of the article. */
const notice = (site: string): Markup =>
  html`<p class="demo-notice" role="note">
    Demonstration copy, served from your own computer. This is not ${site}; its look is made up, and only the article’s text was found
    there.
  </p>`;

export const sitePage = ({ title, site, url, styleSheet, head = html``, body }: SitePage): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="canonical" href="${url}" />
        <meta property="og:site_name" content="${site}" />
        <meta property="og:title" content="${title}" />
        <meta property="og:type" content="article" />
        ${head}
        <style>
          ${styleOf(styleSheet)} .demo-notice {
            margin: 0;
            padding: 0.8em 1.5em;
            font:
              12px/1.5 system-ui,
              sans-serif;
            color: #595959;
            background: #f3f3f3;
            text-align: center;
          }
        </style>
      </head>
      <body>
        ${body} ${notice(site)}
      </body>
    </html> `.markup;

/** A list of links as menus, teasers and footers have them. */
export const linkList = (labels: readonly string[], className: string): Markup =>
  html`<ul class="${className}">
    ${labels.map((label) => html`<li><a href="#">${label}</a></li>`)}
  </ul>`;
