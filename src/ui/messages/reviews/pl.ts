/** Fact checks of other publishers. */
import type { en } from './en.ts';

export const pl: typeof en = {
  reviews: {
    heading: 'Weryfikacje faktów opublikowane na tej stronie',
    saidBy: (claimant) => `Autor słów: ${claimant}.`,
    rated: (publisher, rating) => `Ocena ${publisher}: „${rating}”.`,
    unverified: 'To słowa wydawcy. Nie sprawdziliśmy ich.',
  },
};
