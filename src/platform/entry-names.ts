/** Names of entries in the reader's language; ids the pack does not know are left out. */
import { bundledPack } from './pack-files.ts';

/** @param language BCP 47 */
export const entryNames = async (ids: readonly string[], language: string): Promise<Record<string, string>> => {
  const pack = await bundledPack();
  const code = language.split('-')[0] ?? 'en';
  const found: Record<string, string> = {};
  for (const id of ids) {
    const number = pack.entryNumber(id);
    if (number === undefined) continue;
    const { names } = pack.entries.get(number);
    found[id] = names[code] ?? names['en'] ?? id;
  }
  return found;
};
