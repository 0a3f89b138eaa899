/**
 * What the panel reads from the packs itself: records that the reader turns to, and everything there is to search. Read
 * when the page's own report is shown – that comes from the background, which has its packs open.
 */
import type { PageLink } from '../../src/messaging/protocol.ts';
import { browser } from '../../src/platform/browser.ts';
import { allPacks, bundledPack } from '../../src/platform/pack-files.ts';
import { entryLine } from '../../src/ui/panel/entry-line.ts';
import type { EntryLine } from '../../src/ui/panel/page-records.ts';
import type { LinkedOutlet, PanelAbout, SearchRecord } from '../../src/ui/panel/panel-source.ts';
import { searchRecords } from '../../src/ui/panel/search-records.ts';
import { linkedOutlets } from './linked-outlets.ts';

export { findRecord } from '../../src/platform/pack-files.ts';

/** Opens them ahead. */
export const openPacks = async (): Promise<void> => {
  await allPacks();
};

/** Every entry, by id; of an id the first pack that has it. */
export const entryLines = async (language: string): Promise<Record<string, EntryLine>> => {
  const lines: Record<string, EntryLine> = {};
  for (const { entries } of await allPacks())
    for (let number = 0; number < entries.size; number++) {
      const brief = entries.get(number);
      lines[brief.id] ??= entryLine(brief, language);
    }
  return lines;
};

export const allSearchRecords = async (language: string): Promise<readonly SearchRecord[]> => searchRecords(await allPacks(), language);

export const outletsLinkedTo = async (links: readonly PageLink[], host: string): Promise<readonly LinkedOutlet[]> =>
  linkedOutlets(await bundledPack(), links, host);

export const about = async (): Promise<PanelAbout> => {
  const { meta, version } = await bundledPack();
  const program = { name: 'Caveat Lector', version: browser.runtime.getManifest().version, homepage: meta.contact };
  return { pack: { ...meta, version: version.slice(0, 12) }, program };
};
