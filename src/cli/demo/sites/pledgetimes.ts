/** pledgetimes.com: a broad news site filled by machine translation. Carries a German article, buttons and all. */
import { articleParts, furnitureLine, type Layout } from '../article-parts.ts';
import type { DocumentText } from '../document-text.ts';
import { html } from '../markup.ts';
import { linkList, sitePage } from '../site-page.ts';

const PLACE = 'date 2022-03-30 Home page politics';
const BY_LINE = 'Of: Linus Prien';
const SHARE = 'split';

const LAYOUT: Layout = {
  roles: {
    [PLACE]: 'furniture',
    [BY_LINE]: 'furniture',
    [SHARE]: 'furniture',
    'On Tuesday, delegations from Ukraine and Russia met in Istanbul for peace talks. Ukraine demanded security guarantees.': 'lead',
    'War in Ukraine: Kyiv demands security guarantees in return for neutrality': 'heading',
    'Ukraine War: Results of Negotiations': 'heading',
  },
  inline: [
    ['Istanbul –', 'b'],
    ['legally binding', 'strong'],
    ['NATO treaty', 'a', '#'],
    ['Oleksandr Chaly', 'strong'],
    ['Vladimir Putin', 'a', '#'],
    ['Maria Zakharova', 'strong'],
    ['(afp/dpa/lp)', 'i'],
  ],
  after: {
    1: html`<figure class="lead-picture">
      <div class="picture" role="img" aria-label="Flags of several countries in a row"></div>
      <figcaption>Flags in front of a conference building. © symbol image</figcaption>
    </figure> `,
    2: html`<blockquote class="pull"><p>“Ukraine would accept neutral status if security guarantees work”</p></blockquote> `,
  },
};

const NEWS = [
  'Cycling: second stage goes to a newcomer',
  'Rent: what tenants may ask for',
  'Weather: storms move east on Thursday',
  'Cinema: the films of the week',
  'Recipe: potato salad like at grandma’s',
];

export const pledgetimes = ({ title, lines }: DocumentText, url: string): string =>
  sitePage({
    title: `${title} - Pledge Times`,
    site: 'pledgetimes.com',
    url,
    styleSheet: 'pledgetimes',
    head: html`<meta property="article:published_time" content="2022-03-30T08:12:00+00:00" />`,
    body: html` <header class="head">
        <div class="inner"><a href="/" class="brand">Pledge Times</a><button type="button" aria-label="Menu">☰</button></div>
        <nav aria-label="Sections">
          ${linkList(['World', 'Europe', 'Economy', 'Sports', 'Culture', 'Tech', 'Gaming', 'Cars'], 'sections')}
        </nav>
      </header>
      <div class="ticker"><strong>Breaking</strong><span>${NEWS[2] ?? ''}</span></div>
      <div class="wrap">
        <main class="main">
          <article class="single">
            <p class="crumbs">${furnitureLine(lines, PLACE)}</p>
            <h1>${title}</h1>
            <div class="info">
              <span class="by">${furnitureLine(lines, BY_LINE)}</span>
              <button type="button" class="share">${furnitureLine(lines, SHARE)}</button>
            </div>
            <div class="body" itemprop="articleBody">${articleParts(lines, LAYOUT)}</div>
            <p class="more">#politics</p>
          </article>
          <section class="next">
            <h2>More from this section</h2>
            ${linkList(NEWS.slice(0, 3), 'tiles')}
          </section>
          <section class="discussion">
            <h2>Discussion</h2>
            <p>Comments are closed.</p>
          </section>
        </main>
        <aside class="side">
          <div class="ad" aria-hidden="true">Advert</div>
          <h2>Most read</h2>
          ${linkList(NEWS, 'ranked')}
          <div class="ad" aria-hidden="true">Advert</div>
        </aside>
      </div>
      <section class="consent" aria-label="Cookies">
        <p>We and our partners store information on your device.</p>
        <button type="button">Agree</button> <a href="#">Settings</a>
      </section>
      <footer class="foot">
        ${linkList(['Imprint', 'Privacy', 'Terms', 'Contact'], 'legal')}
        <p>© 2022 Pledge Times</p>
      </footer>`,
  });
