/**
 * Loaded wordings on a page: forms found by the matching engine, weighed like mentions, left alone where
 * they are not the page's own words (wording-context.ts).
 *
 * A form that also has other meanings needs a cue near it; every cue against it weighs more than one for
 * it. Wordings of strength `with-another` are shown only beside a stronger finding on the same page.
 */
import { because } from '../corpus/because.ts';
import { FORM_LANGUAGES } from '../corpus/form-table.ts';
import type { Pack } from '../corpus/pack.ts';
import { cueEvidence } from '../mention/cue-evidence.ts';
import { readPageWords, type PageWords } from '../mention/page-words.ts';
import { logistic } from '../mention/weights.ts';
import { foldPlain } from '../text/fold.ts';
import { blockStarts, type TextBlock } from '../text/text-block.ts';
import type { WordingFinding } from './finding.ts';
import { elsewhere } from './wording-elsewhere.ts';
import { notHere } from './wording-context.ts';

/** In log-odds, as in mention/weights.ts. */
const UNAMBIGUOUS = 3;
const AMBIGUOUS = -1.2;
const NOT_HERE = -6;
const ELSEWHERE = -4;
const IN_HEADING = -1;
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

const findInPack = (pack: Pack, page: PageWords, language: string, inHeading: (at: number) => boolean): Found[] => {
  const { text } = page;
  return (pack.wordingPatterns?.find(text) ?? []).flatMap(({ start, end, patterns }) => {
    const forms = patterns.map((p) => pack.wordingForm(p)).filter((f) => language === 'und' || FORM_LANGUAGES[f.language] === language);
    const numbers = [...new Set(forms.map((f) => f.entry))];
    const best = numbers.map((number): Found => {
      const brief = pack.wordings.get(number);
      const own = forms.filter((f) => f.entry === number);
      const ambiguous = own.every((f) => f.ambiguous);
      const sentence = page.sentenceSpan(page.sentenceOf(page.wordAt(start)));
      const why = [because('wording-form', text.slice(start, end), ambiguous ? AMBIGUOUS : UNAMBIGUOUS)];
      why.push(...cueEvidence(page, { start, end }, brief.cues, language, ambiguous, false).reasons);
      const context = notHere(
        text.slice(sentence.start, sentence.end),
        { start: start - sentence.start, end: end - sentence.start },
        language,
      );
      if (context) why.push(because('wording-not-here', `${context.why}, ${context.sign}`, NOT_HERE));
      const other = elsewhere(text.slice(sentence.start, sentence.end), brief);
      if (other !== null) why.push(because('wording-not-here', `elsewhere, ${other}`, ELSEWHERE));
      if (ambiguous && inHeading(start)) why.push(because('wording-not-here', 'a heading', IN_HEADING));
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
    return best.sort((a, b) => b.score - a.score).slice(0, 1);
  });
};

/** @param text the blocks joined */
export const findWordings = (
  packs: readonly Pack[],
  blocks: readonly TextBlock[],
  text: string,
  language: string,
  options: WordingOptions,
): WordingFinding[] => {
  if (!packs.some((pack) => pack.wordingPatterns !== null)) return [];
  const page = readPageWords(text);
  const spans = headings(blocks);
  const inHeading = (at: number): boolean => spans.some(([from, to]) => from <= at && at < to);
  const found = packs.flatMap((pack) => findInPack(pack, page, language, inHeading)).sort((a, b) => a.start - b.start);
  const isMuted = (f: Found): boolean => options.muted.has(f.wording) || options.mutedForms.has(foldPlain(text.slice(f.start, f.end)));
  const strong = options.strong || found.some((f) => f.shown && f.strength === 'alone' && !isMuted(f));
  return found.map(({ strength, ...f }) => ({ ...f, shown: f.shown && !isMuted({ ...f, strength }) && (strength === 'alone' || strong) }));
};
