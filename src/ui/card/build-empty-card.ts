/** The card that says that there is nothing to say: a record that is gone, or words that nothing is called. */
import { messagesFor } from '../messages/catalogue.ts';
import type { Messages } from '../messages/messages.ts';
import { frameCard } from './card-frame.ts';
import type { CardModel } from './card-model.ts';

const NOTHING = { documents: new Map(), outlets: new Map(), pageReuse: null, now: 0 };

/** @param query words that were looked up */
const emptyCard = (name: string, language: string, sentence: (m: Messages) => string, query?: string): CardModel => {
  const m = messagesFor(language);
  return frameCard(
    { ...NOTHING, language },
    {
      subject: null,
      record: null,
      found: null,
      kind: m.product,
      name: { text: name, lang: '' },
      summary: { text: sentence(m), lang: m.language, rest: '' },
      sections: [],
      ...(query !== undefined && { query }),
    },
  );
};

/** A pack was updated while its former report was still on the screen. @param name the words that were marked, or the id */
export const buildGoneCard = (name: string, language: string): CardModel => emptyCard(name, language, (m) => m.panel.missing);

/** The reader looked words up that are no record's name. */
export const buildNotFoundCard = (query: string, language: string): CardModel =>
  emptyCard(query, language, (m) => m.actions.notFound(query), query);
