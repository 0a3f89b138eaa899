/**
 * Front matter of a new document: what the page said is filled in, everything that a person must find out is a question.
 *
 * A question that is not answered is an empty field, and `npm run corpus -- check` names it; nothing here claims a
 * provenance that nobody has looked for.
 */
import type { SavedPage } from './read-saved-page.ts';

/** A string that YAML reads as that string: JSON's quoting is YAML's. */
const quoted = (value: string | null): string => (value === null ? '' : JSON.stringify(value));

export interface NewDocument {
  readonly id: string;
  readonly page: SavedPage;
  /** Where the copy was found, as the author says; else what the page says. */
  readonly url: string | null;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
}

export const frontMatter = ({ id, page, url, today }: NewDocument): string => {
  const host = url === null ? null : new URL(url).hostname;
  const language = page.language === 'und' ? '' : page.language;
  return `---
# Answer what is empty, take the comments out, then: npm run corpus -- check ${id}
id: ${id}
title: ${quoted(page.title?.slice(0, 240) ?? null)}
origin:
  # Whose words are these? An outlet's id (npm run corpus -- outlet ADDRESS), or null: not established.
  outlet: null${page.author === null ? '' : `\n  # As this copy gives it; is it the author's name at the origin as well?\n  author: ${quoted(page.author.slice(0, 120))}`}
  # What is this copy to those words? same-text, reworded, translated, digest or unknown.
  relation: unknown
  # How sure is that? high: the origin was read, and it is the same; medium; low.
  confidence: low
  # For readers, in one sentence: how did this text come to be?
  note:
  # What shows it? The page of the origin first, with a short exact quote from it.
  evidence:
    # rank: primary (the origin itself), agency, research, press …; verified: primary-read only if you opened it.
    - rank: press
      authority:
      title:
      date:
      url:
      quote:
      verified: not-read
      checked: ${today}
# The site that carried this copy; outlet: its id, if it has a record.
carrier:
  host: ${quoted(host)}
  url: ${quoted(url)}
  outlet: null
# Of this copy. How do you know (printed on it, what it cites)? precision: day, month or year.
published:
  date: ${page.published ?? ''}
  precision: day
  basis: ${page.published === null ? '' : 'date given by the page'}
language:
  this: ${language}
  # The languages it went through, the origin's first: [en, es, en].
  path: [${language}]
# Places that differ from the origin: here (exact quote of this copy), note, kind (inverted, mistranslated, changed, garbled, dropped, furniture).
alterations: []
# full only where the licence of the text allows it.
distribute: passages
asOf: ${today}
---
${page.text.trim()}
`;
};
