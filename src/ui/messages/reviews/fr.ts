/** Fact checks of other publishers. */
import type { en } from './en.ts';

export const fr: typeof en = {
  reviews: {
    heading: 'Vérifications publiées par cette page',
    saidBy: (claimant) => `Propos de ${claimant}.`,
    rated: (publisher, rating) => `${publisher} : « ${rating} ».`,
    unverified: 'Ce sont les mots de l’éditeur. Nous ne les avons pas vérifiés.',
  },
};
