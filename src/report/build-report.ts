/** The pipeline: (packs, page text, page facts) → report. The same code in the browser and in Node. */
import type { Pack } from '../corpus/pack.ts';
import { findClaims } from '../claim/find-claims.ts';
import { findWordings } from '../claim/find-wordings.ts';
import { applyDensity } from '../mention/density.ts';
import { findMentions, isNested, type Also } from '../mention/find-mentions.ts';
import type { Mention } from '../mention/mention.ts';
import { findCited } from '../outlet/find-cited.ts';
import { findLinked } from '../outlet/find-linked.ts';
import type { Density } from '../settings/settings.ts';
import { joinHardWraps } from '../text/hard-wraps.ts';
import type { LinkedSpan } from '../text/linked-span.ts';
import { guessLanguage } from '../text/language.ts';
import { joinBlocks, type TextBlock } from '../text/text-block.ts';
import { dayOf } from './day-of.ts';
import { pageOutlet, SAYS_NOTHING, type PageSaysOfItself } from './page-outlet.ts';
import { pageReuse } from './page-reuse.ts';
import type { Report } from './report.ts';

export interface PageInput {
  readonly id: string;
  readonly url: string | null;
  /** ISO 639-1 as the page declares it; `und` where it does not. */
  readonly lang: string;
  readonly blocks: readonly TextBlock[];
  /** What of the joined blocks is a link out of the page. */
  readonly links?: readonly LinkedSpan[];
  /** What its markup says of itself; never trusted. */
  readonly says?: PageSaysOfItself;
}

export interface ReportOptions {
  readonly density: Density;
  /** Entry ids that are never shown. */
  readonly muted: ReadonlySet<string>;
  /** Folded surface forms that are never shown. */
  readonly mutedForms?: ReadonlySet<string>;
  /** So many of the best claims for each sentence, also below the threshold. */
  readonly top?: number;
}

const EVERYTHING: Also = { rejected: true, nested: true };

/** Every reading, also below the threshold and inside others. Blocks of a page hold no line breaks; plain text is one block, and its lines may be wrapped by hand. */
const mentionsIn = (packs: readonly Pack[], blocks: readonly TextBlock[], text: string, lang: string): Mention[] => {
  if (!blocks.some((b) => b.text.includes('\n'))) return findMentions(packs, text, lang, EVERYTHING);
  const joined = joinBlocks(blocks.map((b) => ({ ...b, text: joinHardWraps(b.text) })));
  return findMentions(packs, joined, lang, EVERYTHING).map((m) => ({ ...m, text: text.slice(m.start, m.end) }));
};

export const buildReport = (packs: readonly Pack[], page: PageInput, options: ReportOptions): Report => {
  const text = joinBlocks(page.blocks);
  const lang = page.lang === 'und' || page.lang === '' ? guessLanguage(text) : page.lang;
  const first = packs[0];
  const all = mentionsIn(packs, page.blocks, text, lang);
  const read = all.filter((m) => !isNested(m));
  const mentions = read.filter((m) => m.shown);
  const says = page.says ?? SAYS_NOTHING;
  const published = dayOf(says.published);
  const outlet = pageOutlet(packs, page.url, { ...says, published });
  const named = findCited(packs, text, lang);
  const cited = [...named, ...findLinked(packs, page.links ?? [], outlet?.id ?? null, named)].sort((a, b) => a.start - b.start);
  const claims = findClaims(packs, text, lang, read, { muted: options.muted, top: options.top ?? 0 });
  return {
    schema: 1,
    pack: { id: first?.meta.id ?? 'none', version: first?.version.slice(0, 12) ?? '' },
    id: page.id,
    url: page.url,
    lang,
    text,
    published,
    outlet,
    mentions: applyDensity(
      all.filter((m) => m.shown || isNested(m)),
      page.blocks,
      options.density,
      { entries: options.muted, forms: options.mutedForms ?? new Set() },
    ),
    cited: cited.map(({ why, ...rest }) => ({ ...rest, why: [...why] })),
    reuse: pageReuse(packs, text, lang, mentions),
    claims,
    wordings: findWordings(packs, page.blocks, text, lang, {
      muted: options.muted,
      mutedForms: options.mutedForms ?? new Set(),
      strong: claims.some((c) => c.shown),
    }),
  };
};
