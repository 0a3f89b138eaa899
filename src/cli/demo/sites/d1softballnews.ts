/** d1softballnews.com: a blog that collects other people’s articles. Carries CNN’s text by way of Spanish. */
import { articleParts, type Layout } from '../article-parts.ts';
import type { DocumentText } from '../document-text.ts';
import { html } from '../markup.ts';
import { linkList, sitePage } from '../site-page.ts';

const LAYOUT: Layout = {
  roles: {
    'date 2022-03-29 What is expected from the next talks between Russia and Ukraine? 1:29': 'video',
    'War in Ukraine: is a diplomatic solution possible? 1:12': 'video',
    'No to neutrality without guarantees': 'heading',
    'What is Ukraine’s strategy to deal with Russian attacks? 1:36': 'video',
    'What the Ukrainian constitution says': 'heading',
  },
  inline: [
    ['(CNN)', 'b'],
    ['Vladimir Putin', 'a', '#'],
    ['empty promises', 'em'],
    ['Mykhailo Podolyak', 'strong'],
    ['an agreement in 1994', 'a', '#'],
    ['Aspiration to NATO membership', 'strong'],
  ],
  after: { 7: html`<div class="ad" aria-hidden="true">sponsored</div> ` },
};

const RECENT = [
  'Spring league: all scores of the weekend',
  'How to oil a glove',
  'Best bats under a hundred dollars',
  'Five stretches for pitchers',
  'Pasta in fifteen minutes',
];

export const d1softballnews = ({ title, lines }: DocumentText, url: string): string =>
  sitePage({
    title: `${title} - D1SoftballNews.com`,
    site: 'd1softballnews.com',
    url,
    styleSheet: 'd1softballnews',
    body: html` <div id="page">
      <header id="masthead">
        <p class="site-title"><a href="/">D1SoftballNews.com</a></p>
        <p class="site-description">Softball scores, and all the other news</p>
      </header>
      <nav id="menu" aria-label="Menu">${linkList(['Home', 'Scores', 'World', 'Business', 'Tech', 'Contact us'], 'menu')}</nav>
      <div id="columns">
        <div id="content">
          <article class="hentry">
            <h1 class="entry-title">${title}</h1>
            <p class="byline">By <a href="#" rel="author">Staff</a> | in <a href="#">World</a></p>
            <div class="entry">${articleParts(lines, LAYOUT)}</div>
            <p class="postmeta">Filed under: <a href="#">World</a></p>
          </article>
          <nav class="pages" aria-label="Posts">
            <a href="#">« Previous: Spring league, week 7</a> <a href="#">Next: Softball camp dates »</a>
          </nav>
          <section id="respond">
            <h3>Leave a Reply</h3>
            <p>Your email address will not be published.</p>
            <form><textarea rows="4" aria-label="Comment"></textarea><br /><button type="button">Post Comment</button></form>
          </section>
        </div>
        <aside id="sidebar">
          <form class="search"><input aria-label="Search" /><button type="button">Search</button></form>
          <section>
            <h3>Recent Posts</h3>
            ${linkList(RECENT, 'recent')}
          </section>
          <div class="ad tall" aria-hidden="true">sponsored</div>
          <section>
            <h3>Archives</h3>
            ${linkList(['March 2022', 'February 2022', 'January 2022'], 'recent')}
          </section>
        </aside>
      </div>
      <footer id="colophon">
        <p>Copyright © D1SoftballNews.com. We use cookies. <a href="#">More</a></p>
      </footer>
    </div>`,
  });
