/** Fact checks of other publishers. */
import type { en } from './en.ts';

export const es: typeof en = {
  reviews: {
    heading: 'Verificaciones que publica esta página',
    saidBy: (claimant) => `Lo dijo ${claimant}.`,
    rated: (publisher, rating) => `${publisher} lo califica de «${rating}».`,
    unverified: 'Son palabras de quien lo publica. No las hemos comprobado.',
  },
};
