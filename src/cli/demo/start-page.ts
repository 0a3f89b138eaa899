/** The page on which the demonstration begins: five stops, and at each one thing to look at. */
import { html, trusted, type Markup } from './markup.ts';
import { readFileSync } from 'node:fs';

interface Stop {
  readonly document: string;
  readonly host: string;
  readonly url: string;
}

interface Guide {
  readonly name: string;
  readonly look: Markup;
}

/** By document: what a newcomer should do there, and what it shows. */
const GUIDES: Readonly<Record<string, Guide>> = {
  'rt-security-landscape-2022': {
    name: 'A stranger’s site, a state broadcaster’s words',
    look: html`<p>
        Scroll down to <q>Budapest Memorandum</q> and rest the pointer on it. The card says what was promised in 1994, what is often
        misread, and who says what about it.
      </p>
      <p>
        Then open the side panel with the toolbar icon or <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>K</kbd>. The page names nobody as its author.
        <em>Whose words are these?</em>
      </p>`,
  },
  'cnn-neutrality-2022': {
    name: 'A quotation that changed on its way',
    look: html`<p>
      This text went from English to Spanish and back. Rest the pointer on <q>Budapest Memorandum</q> in the sentence with <q>role</q>, and
      see what the speaker was quoted as saying at first.
    </p>`,
  },
  'merkur-guarantees-2022': {
    name: 'Which Article 5?',
    look: html`<p>
      Here <q>Article 5</q> means one of hundreds. Rest the pointer on it, and ask the card why it thinks so: <em>Why here?</em> The panel
      says from which language the page was translated, and what was lost.
    </p>`,
  },
  'crbc-nato-bid-2025': {
    name: 'Two words that look alike',
    look: html`<p>
      The digest says <q>security guarantees</q> in one sentence and <q>security assurances</q> in the next. The two cards tell them apart.
    </p>`,
  },
  'unnamed-nato-guarantees-2025': {
    name: 'No name at all',
    look: html`<p>
      Nobody signed this page. The panel says which report it follows, and what was taken out on the way. Choose a mention there, and the
      page goes to its place.
    </p>`,
  },
};

const stopItem = ({ document, host, url }: Stop): Markup => {
  const guide = GUIDES[document];
  return html`<li>
    <h2><a href="${url}">${guide?.name ?? host}</a></h2>
    <p class="host">${host}</p>
    ${guide?.look ?? html``}
  </li> `;
};

export const startPage = (stops: readonly Stop[]): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Five pages to read with Caveat Lector</title>
        <link rel="icon" href="data:," />
        <style>
          ${trusted(readFileSync(new URL('./sites/start-page.css', import.meta.url), 'utf8'))}
        </style>
      </head>
      <body>
        <main>
          <header>
            <p class="name">Caveat Lector</p>
            <h1>Let the reader beware</h1>
            <p>
              Five news texts on one question: would Ukraine trade its NATO bid for security guarantees? Not one of them stands where it was
              written. Read them in this order; words worth a second look are underlined.
            </p>
          </header>
          <ol>
            ${stops.map(stopItem)}
          </ol>
          <footer>
            <p>
              The pages come from a small server on this computer and open only in this browser window. Nothing you read here, or anywhere,
              leaves the browser.
            </p>
            <p>To end the demonstration, close the window.</p>
          </footer>
        </main>
      </body>
    </html> `.markup;
