/** Fact checks of other publishers: in English, the source of their shape. */

export const en = {
  reviews: {
    heading: 'Fact checks published on this page',
    saidBy: (claimant: string) => `Said by ${claimant}.`,
    rated: (publisher: string, rating: string) => `${publisher} rates it “${rating}”.`,
    unverified: 'These are the publisher’s own words. We have not checked them.',
  },
};
