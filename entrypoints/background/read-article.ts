/** The article a page has sent, read against the packs in use. */
import type { Pack } from '../../src/corpus/pack.ts';
import type { PageArticle } from '../../src/messaging/protocol.ts';
import { allPacks } from '../../src/platform/pack-files.ts';
import { loadSettings } from '../../src/platform/settings-store.ts';
import { workInSlices, type SliceChoices } from '../../src/platform/work-in-slices.ts';
import type { Caller } from '../../src/platform/transport.ts';
import { readMentions, type PageReading, type ReportOptions } from '../../src/report/build-report.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { joinBlocks } from '../../src/text/text-block.ts';

export interface ReadArticle {
  readonly packs: readonly Pack[];
  readonly reading: PageReading;
  readonly options: ReportOptions;
  readonly settings: Settings;
}

/** A page asks for its first marks, then for the rest of the same text. Lost with the background, and made again. */
let latest: { readonly packs: readonly Pack[]; readonly reading: PageReading } | null = null;

const sameList = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((each, i) => each === b[i]);

export const readArticle = async (
  { blocks, links, facts }: PageArticle,
  caller: Caller,
  signal: AbortSignal,
  slices?: SliceChoices,
): Promise<ReadArticle> => {
  const [packs, settings] = await Promise.all([allPacks(), loadSettings(caller.incognito)]);
  // The address comes from the browser, not from the page's script.
  const page = { id: caller.url, url: caller.url, lang: facts.lang, blocks, links, says: facts };
  const known = latest !== null && sameList(latest.packs, packs) && latest.reading.page.lang === page.lang ? latest.reading : null;
  const reading =
    known !== null && known.text === joinBlocks(blocks)
      ? { ...known, page }
      : await workInSlices(readMentions(packs, page), signal, slices);
  // Nothing of a private window is kept.
  latest = caller.incognito ? null : { packs, reading };
  return {
    packs,
    reading,
    options: { density: settings.density, muted: new Set(settings.muted), mutedForms: new Set(settings.mutedForms) },
    settings,
  };
};
