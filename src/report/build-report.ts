/** The pipeline: (packs, page text, page facts) → report. The same code in the browser and in Node. */
import type { Pack } from '../corpus/pack.ts';
import type { GramIndex } from '../claim/gram-index.ts';
import { searchClaims } from '../claim/find-claims.ts';
import { searchWordings } from '../claim/find-wordings.ts';
import { applyDensity } from '../mention/density.ts';
import { isNested, searchMentions } from '../mention/find-mentions.ts';
import type { Also } from '../mention/hidden-places.ts';
import type { Mention } from '../mention/mention.ts';
import { pageWordsInSteps, type PageWords } from '../mention/page-words.ts';
import { searchCited, type Cited } from '../outlet/find-cited.ts';
import { findLinked } from '../outlet/find-linked.ts';
import type { Density } from '../settings/settings.ts';
import { joinHardWraps } from '../text/hard-wraps.ts';
import type { LinkedSpan } from '../text/linked-span.ts';
import { guessLanguage } from '../text/language.ts';
import { runThrough, slicedOnce, type Sliced } from '../text/sliced.ts';
import type { Span } from '../text/span.ts';
import { joinBlocks, type TextBlock } from '../text/text-block.ts';
import { dayOf } from './day-of.ts';
import { pageOutlet, SAYS_NOTHING, type PageSaysOfItself } from './page-outlet.ts';
import { searchPageReuse } from './page-reuse.ts';
import { isTooLittleText } from '../reuse/find-reuse.ts';
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
  /** … and what finds them by the letters of their words, too (`readGrams`). */
  readonly grams?: ReadonlyMap<Pack, GramIndex>;
}

const EVERYTHING: Also = { rejected: true, nested: true };

/** What a page's words say by themselves, before claims and text reuse are looked for. */
export interface PageReading {
  readonly page: PageInput;
  readonly text: string;
  readonly lang: string;
  /** Every reading, also below the threshold and inside others. */
  readonly mentions: readonly Mention[];
  /** Of `text`: read once for everything that is looked for. */
  readonly words: () => Sliced<PageWords>;
  readonly cited: () => Sliced<readonly Cited[]>;
}

/** Every reading, also below the threshold and inside others. Blocks of a page hold no line breaks; plain text is one block, and its lines may be wrapped by hand. */
function* mentionsIn(
  packs: readonly Pack[],
  blocks: readonly TextBlock[],
  text: string,
  lang: string,
  words: () => Sliced<PageWords>,
): Sliced<Mention[]> {
  if (!blocks.some((b) => b.text.includes('\n'))) return yield* searchMentions(packs, text, lang, EVERYTHING, words);
  const joined = joinBlocks(blocks.map((b) => ({ ...b, text: joinHardWraps(b.text) })));
  return (yield* searchMentions(packs, joined, lang, EVERYTHING)).map((m) => ({ ...m, text: text.slice(m.start, m.end) }));
}

export function* readMentions(packs: readonly Pack[], page: PageInput): Sliced<PageReading> {
  const text = joinBlocks(page.blocks);
  const lang = page.lang === 'und' || page.lang === '' ? guessLanguage(text) : page.lang;
  const words = slicedOnce(() => pageWordsInSteps(text));
  const cited = slicedOnce(() => searchCited(packs, text, lang, sentencesOf(words)));
  return { page, text, lang, mentions: yield* mentionsIn(packs, page.blocks, text, lang, words), words, cited };
}

const sentencesOf = (words: () => Sliced<PageWords>): (() => Sliced<readonly Span[]>) =>
  function* () {
    return (yield* words()).sentences;
  };

/** A report of mentions and cited outlets alone, in steps: what the first marks are made of. A twentieth of the whole report's time. */
export function* firstFindings(packs: readonly Pack[], reading: PageReading, options: ReportOptions): Sliced<Report> {
  const { page, text, lang, mentions } = reading;
  const says = page.says ?? SAYS_NOTHING;
  const published = dayOf(says.published);
  const outlet = pageOutlet(packs, page.url, { ...says, published });
  const named = yield* reading.cited();
  const cited = [...named, ...findLinked(packs, page.links ?? [], outlet?.id ?? null, named)].sort((a, b) => a.start - b.start);
  yield;
  return {
    schema: 1,
    pack: { id: packs[0]?.meta.id ?? 'none', version: packs[0]?.version.slice(0, 12) ?? '' },
    id: page.id,
    url: page.url,
    lang,
    text,
    published,
    outlet,
    mentions: applyDensity(
      mentions.filter((m) => m.shown || isNested(m)),
      page.blocks,
      options.density,
      { entries: options.muted, forms: options.mutedForms ?? new Set() },
    ),
    cited: cited.map(({ why, ...rest }) => ({ ...rest, why: [...why] })),
    reuse: [],
    claims: [],
    wordings: [],
  };
}

/** The whole report, in steps. */
export function* completeReport(packs: readonly Pack[], reading: PageReading, options: ReportOptions): Sliced<Report> {
  const { page, text, lang, words } = reading;
  const mentions = reading.mentions.filter((m) => !isNested(m));
  const first = yield* firstFindings(packs, reading, options);
  yield;
  const asked = { muted: options.muted, top: options.top ?? 0, ...(options.grams && { grams: options.grams }) };
  const claims = yield* searchClaims(packs, text, lang, mentions, asked, sentencesOf(words));
  yield;
  const wordingOptions = { muted: options.muted, mutedForms: options.mutedForms ?? new Set<string>(), strong: claims.some((c) => c.shown) };
  const wordings = yield* searchWordings(packs, page.blocks, text, lang, wordingOptions, words);
  yield;
  const certain = mentions.filter((m) => m.shown);
  const reuse = yield* searchPageReuse(packs, text, lang, certain);
  const tooLittle = isTooLittleText(text) ? { tooLittleText: true as const } : {};
  return { ...first, reuse, ...tooLittle, claims, wordings };
}

export const buildReport = (packs: readonly Pack[], page: PageInput, options: ReportOptions): Report =>
  runThrough(completeReport(packs, runThrough(readMentions(packs, page)), options));
