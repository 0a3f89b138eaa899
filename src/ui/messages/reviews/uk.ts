/** Fact checks of other publishers. */
import type { en } from './en.ts';

export const uk: typeof en = {
  reviews: {
    heading: 'Перевірки фактів, опубліковані на цій сторінці',
    saidBy: (claimant) => `Сказано: ${claimant}.`,
    rated: (publisher, rating) => `Оцінка від ${publisher}: «${rating}».`,
    unverified: 'Це слова самого видавця. Ми їх не перевіряли.',
  },
};
