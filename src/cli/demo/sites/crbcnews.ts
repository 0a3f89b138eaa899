/** crbcnews.com: cards and digests. Carries a summary of other papers’ reporting, unsigned and undated. */
import { articleParts, furnitureLine, type Layout } from '../article-parts.ts';
import type { DocumentText } from '../document-text.ts';
import { html } from '../markup.ts';
import { linkList, sitePage } from '../site-page.ts';

const HEADLINE = 'Zelenskyy Signals Readiness To Trade NATO Bid For Security Guarantees, Proposes Referendum To Advance Peace Talks';

/** The three proposals are recognised by their labels, which the page sets in bold. */
const LABELS = ['Security Guarantees Instead Of NATO:', 'Referendum On Territory:', 'Reported Context:'] as const;

const layoutFor = (lines: readonly string[]): Layout => ({
  roles: {
    'CRBC News': 'furniture',
    Politics: 'furniture',
    [HEADLINE]: 'furniture',
    ...Object.fromEntries(
      lines.filter((l) => l.startsWith('Ukraine has indicated it may offer concessions')).map((l) => [l.trim(), 'lead'] as const),
    ),
    'Key Proposals': 'heading',
    ...Object.fromEntries(lines.filter((l) => LABELS.some((label) => l.startsWith(label))).map((l) => [l.trim(), 'item'] as const)),
    'Why This Matters': 'heading',
    'Related Articles': 'furniture',
    Trending: 'furniture',
  },
  inline: [
    ...LABELS.map((label) => [label, 'strong'] as const),
    ['The Wall Street Journal wrote', 'em'],
    ['a meeting in Berlin', 'a', '#'],
  ],
});

const STORIES = [
  'City opens a new riverside path',
  'Study: people overrate their memory for faces',
  'Harvest festival draws record crowd',
  'The library that lends tools',
];

export const crbcnews = ({ title, lines }: DocumentText, url: string): string =>
  sitePage({
    title: `${title} | CRBC News`,
    site: 'crbcnews.com',
    url,
    styleSheet: 'crbcnews',
    body: html` <header class="bar">
        <a class="mark" href="/">${furnitureLine(lines, 'CRBC News')}</a>
        <nav aria-label="Topics">${linkList(['World', 'Business', 'Science', 'Health', 'Sport'], 'topics')}</nav>
        <a class="sign-in" href="#">Sign in</a>
      </header>
      <div class="shell">
        <main>
          <article>
            <a class="chip" href="#">${furnitureLine(lines, 'Politics')}</a>
            <h1>${furnitureLine(lines, HEADLINE)}</h1>
            <figure>
              <div class="hero" role="img" aria-label="Abstract shapes"></div>
              <figcaption>${furnitureLine(lines, HEADLINE)}</figcaption>
            </figure>
            <div class="prose">${articleParts(lines, layoutFor(lines))}</div>
            <div class="reactions" aria-hidden="true">👍 12 · 🤔 3</div>
          </article>
          <section class="related">
            <h2>${furnitureLine(lines, 'Related Articles')}</h2>
            <div class="grid">
              ${STORIES.slice(0, 3).map((s) => html`<a class="card" href="#"><span class="cover" aria-hidden="true"></span>${s}</a>`)}
            </div>
          </section>
        </main>
        <aside>
          <h2>${furnitureLine(lines, 'Trending')}</h2>
          ${linkList(STORIES, 'trend')}
          <div class="slot" aria-hidden="true">Ad</div>
        </aside>
      </div>
      <footer>
        <p>CRBC News uses essential cookies.</p>
        ${linkList(['About', 'Terms', 'Privacy'], 'foot')}
      </footer>`,
  });
