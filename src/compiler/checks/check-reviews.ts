/** Review stamps hold for what was read: a record that has changed since is to be read again. */
import { reviewHash } from '../content-hash.ts';
import { at, type Check } from './check.ts';

export const checkReviews: Check = (corpus) =>
  [...corpus.entries, ...corpus.outlets, ...corpus.claims, ...corpus.wordings].flatMap((s) => {
    const record = s.record as { reviewed?: readonly { hash?: string | undefined }[] | undefined };
    const hash = reviewHash(s.record);
    return (record.reviewed ?? []).flatMap((stamp, i) =>
      stamp.hash !== undefined && stamp.hash !== hash
        ? [
            at(
              s,
              ['reviewed', i, 'hash'],
              `the record has changed since it was reviewed (now ${hash}); have it read again or take the stamp out.`,
            ),
          ]
        : [],
    );
  });
