/**
 * Loaded wordings on a page: forms found by the matching engine, weighed like mentions, left alone where
 * they are not the page's own words (wording-evidence.ts).
 *
 * A wording that other wars and everyday life have too (`alsoElsewhere`) needs a page that tells of this
 * war, and a place at the front is a cue for it (war-setting.ts). Wordings of strength `with-another` are
 * shown only beside a stronger finding on the same page.
 */
import { FORM_LANGUAGES } from '../corpus/form-table.ts';
import type { Pack } from '../corpus/pack.ts';
import { pageWordsInSteps, type PageWords } from '../mention/page-words.ts';
import { logistic } from '../mention/weights.ts';
import { foldPlain } from '../text/fold.ts';
import { runThrough, type Sliced } from '../text/sliced.ts';
import { blockStarts, type TextBlock } from '../text/text-block.ts';
import type { WordingFinding } from './finding.ts';
import { tellsOfThisWar, wordingEvidence } from './wording-evidence.ts';

/** Probability; below it nothing is shown. One plain cue near an ambiguous form is just enough. */
const SHOWN_FROM = 0.59;

export interface WordingOptions {
  readonly muted: ReadonlySet<string>;
  readonly mutedForms: ReadonlySet<string>;
  /** True: the page has a stronger finding, a shown claim. */
  readonly strong: boolean;
}

interface Found extends WordingFinding {
  readonly strength: 'alone' | 'with-another';
}

const headings = (blocks: readonly TextBlock[]): readonly (readonly [number, number])[] => {
  const starts = blockStarts(blocks);
  return blocks.flatMap((b, i): [number, number][] => (b.role === 'heading' ? [[starts[i] ?? 0, (starts[i] ?? 0) + b.text.length]] : []));
};

function* findInPack(pack: Pack, page: PageWords, language: string, inHeading: (at: number) => boolean): Sliced<Found[]> {
  const { text } = page;
  let told: boolean | null = null;
  const tellsOfWar = (): boolean => (told ??= tellsOfThisWar(page));
  const found: Found[] = [];
  for (const { start, end, patterns } of pack.wordingPatterns?.find(text) ?? []) {
    yield;
    const forms = patterns.map((p) => pack.wordingForm(p)).filter((f) => language === 'und' || FORM_LANGUAGES[f.language] === language);
    const numbers = [...new Set(forms.map((f) => f.entry))];
    const best = numbers.map((number): Found => {
      const brief = pack.wordings.get(number);
      const own = forms.filter((f) => f.entry === number);
      const why = wordingEvidence({
        page,
        pack,
        language,
        brief,
        form: { start, end },
        ambiguous: own.every((f) => f.ambiguous),
        isHeading: inHeading(start),
        tellsOfWar,
      });
      const score = logistic(why.reduce((sum, r) => sum + r.weight, 0));
      return {
        wording: brief.id,
        start,
        end,
        score: Math.round(score * 1000) / 1000,
        shown: score >= SHOWN_FROM,
        why,
        strength: brief.strength,
      };
    });
    found.push(...best.sort((a, b) => b.score - a.score).slice(0, 1));
  }
  return found;
}

/**
 * In steps, for a page may be a megabyte long.
 *
 * @param text the blocks joined
 * @param words of the text, where they are read for others too
 */
export function* searchWordings(
  packs: readonly Pack[],
  blocks: readonly TextBlock[],
  text: string,
  language: string,
  options: WordingOptions,
  words = (): Sliced<PageWords> => pageWordsInSteps(text),
): Sliced<WordingFinding[]> {
  if (!packs.some((pack) => pack.wordingPatterns !== null)) return [];
  const page = yield* words();
  const spans = headings(blocks);
  const inHeading = (at: number): boolean => spans.some(([from, to]) => from <= at && at < to);
  const found: Found[] = [];
  for (const pack of packs) {
    found.push(...(yield* findInPack(pack, page, language, inHeading)));
    yield;
  }
  found.sort((a, b) => a.start - b.start);
  const isMuted = (f: Found): boolean => options.muted.has(f.wording) || options.mutedForms.has(foldPlain(text.slice(f.start, f.end)));
  const strong = options.strong || found.some((f) => f.shown && f.strength === 'alone' && !isMuted(f));
  return found.map(({ strength, ...f }) => ({ ...f, shown: f.shown && !isMuted({ ...f, strength }) && (strength === 'alone' || strong) }));
}

/** The same without interruption. */
export const findWordings = (...page: Parameters<typeof searchWordings>): WordingFinding[] => runThrough(searchWordings(...page));
