/** Position of a document in its pack's table; packs hold few, so they are simply asked in order. */
import type { Pack } from './pack.ts';

export const documentNumber = (pack: Pack, id: string): number | null => {
  for (let i = 0; i < pack.documents.size; i++) if (pack.documents.get(i).id === id) return i;
  return null;
};
