/** news-digest.example: a neutral name for the text whose site is not known. A plain broadsheet look. */
import { articleParts, furnitureLine, type Layout } from '../article-parts.ts';
import type { DocumentText } from '../document-text.ts';
import { html } from '../markup.ts';
import { linkList, sitePage } from '../site-page.ts';

const HEADLINE =
  'Zelensky proposes abandoning NATO membership for security guarantees while refusing US suggestions to relinquish territory.';

const LAYOUT: Layout = {
  roles: { [HEADLINE]: 'furniture' },
  inline: [
    ['Volodymyr Zelensky', 'strong'],
    ['Steve Witkoff', 'a', '#'],
    ['Jared Kushner', 'a', '#'],
    ['U.S. Congress', 'em'],
    ['demilitarized economic zone', 'a', '#'],
  ],
  after: { 3: html`<aside class="pull"><p>“any withdrawal should be reciprocal”</p></aside> ` },
};

export const newsDigest = ({ title, lines }: DocumentText, url: string): string =>
  sitePage({
    title: `${title} – News Digest`,
    site: 'news-digest.example',
    url,
    styleSheet: 'news-digest',
    body: html` <header class="paper">
        <p class="edition">World edition</p>
        <a class="title" href="/">News Digest</a>
        <p class="motto">The day in ten minutes</p>
      </header>
      <nav class="rubrics" aria-label="Rubrics">${linkList(['World', 'Nation', 'Money', 'Science', 'Letters'], 'rubric')}</nav>
      <div class="page">
        <main>
          <article>
            <p class="kicker">World</p>
            <h1>${furnitureLine(lines, HEADLINE)}</h1>
            <p class="by">From our news desk</p>
            <div class="columns">${articleParts(lines, LAYOUT)}</div>
          </article>
          <section class="letters">
            <h2>Letters</h2>
            <p>Readers’ letters appear on Saturdays.</p>
          </section>
        </main>
        <aside class="briefs">
          <h2>In brief</h2>
          ${linkList(['Markets close little changed', 'Storm warning for the coast', 'Chess: title match goes on', 'New species of moth described'], 'brief')}
          <div class="ad" aria-hidden="true">Advertisement</div>
        </aside>
      </div>
      <footer class="imprint"><p>News Digest · This page sets no cookies.</p></footer>`,
  });
