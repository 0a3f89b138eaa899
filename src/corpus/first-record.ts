/** A record where several packs are in use: the first that has it answers. */
import type { Pack } from './pack.ts';
import type { RecordFamilies, RecordFamily } from './records.ts';

/** @returns null where no pack has it */
export const firstRecord = async <F extends RecordFamily>(
  packs: readonly Pack[],
  family: F,
  id: string,
): Promise<RecordFamilies[F] | null> => {
  for (const pack of packs) {
    const record = await pack.record(family, id);
    if (record !== null) return record;
  }
  return null;
};
