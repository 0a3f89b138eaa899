/** Imported fact checks: in English, the source of their shape. */
import { counting } from '../plural.ts';

const n = counting('en');

export const en = {
  packs: {
    heading: 'Fact checks of other publishers',
    hint: 'ClaimReview files (JSON-LD) are read here and kept on this device. They are shown as their publisher’s words, unverified.',
    claims: (count: number) => n(count, { one: '# claim', other: '# claims' }),
    import: 'Import a file',
    busy: 'Reading …',
    taken: (taken: number, refused: number) =>
      `${n(taken, { one: '# claim was', other: '# claims were' })} imported${refused === 0 ? '' : `; ${n(refused, { one: '# could not be read', other: '# could not be read' })}`}.`,
    nothing: 'There is no fact check in this file that could be read. Nothing was changed.',
    published: (publisher: string, rating: string) => `Published by ${publisher}, unverified: “${rating}”.`,
  },
};
