/** massnews.com: a WordPress magazine theme with everything in it. Carries RT’s text in other words. */
import { articleParts, furnitureLine, type Layout } from '../article-parts.ts';
import type { DocumentText } from '../document-text.ts';
import { html } from '../markup.ts';
import { linkList, sitePage } from '../site-page.ts';

const LAYOUT: Layout = {
  roles: {
    'Why the outcome of Russia-Ukraine talks will change Europe’s security landscape — Analysis': 'furniture',
    'Ukraine might abandon NATO ambitions, and enshrine neutrality in its Constitution. What can it expect in return?': 'lead',
    'Talks, No Compromise': 'heading',
    'It’s a long-debated dream': 'heading',
    'Why Russia and the West failed to create a united Europe after the USSR collapsed': 'teaser',
    'Russia reacts to West’s security proposals': 'teaser',
    'Ukraine might drop NATO bid – ambassador': 'teaser',
    'Related Articles': 'furniture',
    'Back to top button': 'furniture',
  },
  inline: [
    ['RT discusses', 'strong'],
    ['Ruslan Stefanchuk', 'strong'],
    ['Minsk Agreements', 'a', '#'],
    ['Declaration of State Sovereignty', 'a', '#'],
    ['Orange Revolution', 'em'],
    ['Bucharest Summit', 'a', '#'],
    ['Lugansk People’s Republics', 'a', '#'],
    ['Olga Stefanishina', 'strong'],
    ['Josep Borrell', 'strong'],
    ['Marshall Plan', 'em'],
    ['David Arakhamia', 'strong'],
    ['Verkhovna Rada', 'a', '#'],
  ],
  after: {
    2: html`<figure class="wide">
      <div class="picture" role="img" aria-label="A long table with two rows of empty chairs"></div>
      <figcaption>An empty conference table. Photo: stock</figcaption>
    </figure> `,
    8: html`<div class="ad" aria-hidden="true">Advertisement</div> `,
    19: html`<aside class="pull"><p>“It is a clever and practical position”</p></aside> `,
  },
};

const MENU = ['Home', 'World', 'Business', 'Technology', 'Health', 'Science', 'Sports', 'Entertainment'];
const POPULAR = [
  'Ten small kitchens that make the most of it',
  'Why the ferry was late again',
  'A beginner’s guide to growing tomatoes',
  'The quiet return of the night train',
  'How to read a water bill',
];
const RELATED = [
  'Rail strike: what travellers need to know',
  'Wheat prices ease for a third week',
  'Museum finds a lost map in its own cellar',
];

const card = (label: string, when: string) =>
  html`<li>
    <a href="#"><span class="thumb" aria-hidden="true"></span><span class="label">${label}</span></a
    ><time>${when}</time>
  </li>`;

export const massnews = ({ title, lines }: DocumentText, url: string): string => {
  const headline = furnitureLine(lines, 'Why the outcome of Russia-Ukraine talks will change Europe’s security landscape — Analysis');
  return sitePage({
    title: `${title} – MassNews`,
    site: 'massnews.com',
    url,
    styleSheet: 'massnews',
    body: html` <div class="top-bar"><span>Latest news</span><a href="#">Log in</a><a href="#">Random article</a></div>
      <header class="site-header">
        <a class="logo" href="/">Mass<b>News</b></a>
        <div class="ad banner" aria-hidden="true">Advertisement</div>
      </header>
      <nav class="main-nav" aria-label="Main">${linkList(MENU, 'menu')}</nav>
      <div class="container">
        <main>
          <article class="post" id="the-post">
            <nav class="breadcrumb" aria-label="Breadcrumb"><a href="/">Home</a> / <a href="#">World</a></nav>
            <header class="entry-header">
              <span class="category"><a href="#">World</a></span>
              <h1 class="entry-title">${headline}</h1>
              <div class="meta"><span>Admin</span> <span>6 minutes read</span></div>
              <div class="share" aria-label="Share">
                <a href="#">Facebook</a><a href="#">Twitter</a><a href="#">LinkedIn</a><a href="#">Print</a>
              </div>
            </header>
            <div class="entry-content">${articleParts(lines, LAYOUT)}</div>
            <footer class="tags"><span>Tags</span><a href="#">analysis</a><a href="#">world</a></footer>
          </article>
          <section class="related">
            <h3>${furnitureLine(lines, 'Related Articles')}</h3>
            <ul class="cards">
              ${RELATED.map((label) => card(label, '2 days ago'))}
            </ul>
          </section>
          <section class="comments" id="comments">
            <h3>2 Comments</h3>
            <ol>
              <li>
                <cite>reader_in_ohio</cite>
                <p>The sentences read as if a machine had been at them. Who wrote this?</p>
              </li>
              <li>
                <cite>Marta</cite>
                <p>No author, no date, no link. Hm.</p>
              </li>
            </ol>
            <form>
              <label>Leave a comment<textarea rows="3"></textarea></label><button type="button">Post comment</button>
            </form>
          </section>
        </main>
        <aside class="sidebar" aria-label="Sidebar">
          <section>
            <h3>Follow us</h3>
            <p class="follow"><a href="#">12,480 fans</a> <a href="#">3,112 followers</a></p>
          </section>
          <div class="ad tall" aria-hidden="true">Advertisement</div>
          <section>
            <h3>Popular posts</h3>
            <ul class="cards small">
              ${POPULAR.map((label, i) => card(label, `${i + 1} days ago`))}
            </ul>
          </section>
          <section>
            <h3>Newsletter</h3>
            <form>
              <label>Your address <input type="email" /></label><button type="button">Subscribe</button>
            </form>
          </section>
        </aside>
      </div>
      <footer class="site-footer">
        <p>© MassNews, all rights reserved</p>
        ${linkList(['About', 'Privacy policy', 'Contact', 'DMCA'], 'links')}
      </footer>
      <a class="to-top" href="#the-post">${furnitureLine(lines, 'Back to top button')}</a>
      <input type="checkbox" id="cookies-seen" hidden />
      <div class="cookies">
        <p>This site uses cookies to make itself useful.</p>
        <label for="cookies-seen">Accept</label>
      </div>`,
  });
};
