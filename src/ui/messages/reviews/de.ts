/** Fact checks of other publishers. */
import type { en } from './en.ts';

export const de: typeof en = {
  reviews: {
    heading: 'Faktenchecks, die diese Seite veröffentlicht',
    saidBy: (claimant) => `Gesagt von ${claimant}.`,
    rated: (publisher, rating) => `${publisher} bewertet es mit „${rating}“.`,
    unverified: 'Das sind die Worte des Herausgebers. Wir haben sie nicht geprüft.',
  },
};
