/**
 * Loaded wordings on a page: forms found by the matching engine, weighed like mentions, left alone where
 * they are not the page's own words (wording-context.ts).
 *
 * A form that also has other meanings needs a cue near it; every cue against it weighs more than one for
 * it. A wording that other wars and everyday life have too (`alsoElsewhere`) needs a page that tells of this
 * war, and a place at the front is a cue for it (war-setting.ts). Wordings of strength `with-another` are
 * shown only beside a stronger finding on the same page.
 */
import { because } from '../corpus/because.ts';
import { FORM_LANGUAGES } from '../corpus/form-table.ts';
import type { Pack } from '../corpus/pack.ts';
import { addCueEvidence } from '../mention/cue-evidence.ts';
import { pageWordsInSteps, type PageWords } from '../mention/page-words.ts';
import { hear, type Heard } from '../mention/heard.ts';
import { placeOf } from '../mention/setting-evidence.ts';
import { logistic, WEIGHTS } from '../mention/weights.ts';
import { foldPlain } from '../text/fold.ts';
import { runThrough, type Sliced } from '../text/sliced.ts';
import type { Span } from '../text/span.ts';
import { blockStarts, type TextBlock } from '../text/text-block.ts';
import type { WordingFinding } from './finding.ts';
import { EVERYDAY, OTHER_FIELD_FOR_SURE, PLACE_BEHIND, ROUTINE_BEHIND } from './terms/everyday-list.ts';
import { beginsWith } from './word-beginnings.ts';
import { actor } from './wording-actor.ts';
import { elsewhere } from './wording-elsewhere.ts';
import { isFront, tellsPlan, tellsWar } from './war-setting.ts';
import { otherComplement } from './wording-complement.ts';
import { notHere, type Around } from './wording-context.ts';
import { secondVoice } from './wording-second-voice.ts';
import { theirWords } from './wording-their-words.ts';
import { recordShape } from './wording-shape.ts';

/** In log-odds, as in mention/weights.ts. */
/** Shown where nothing speaks against it, and one clear reason is enough against it. */
const UNAMBIGUOUS = 1.5;
const AMBIGUOUS = -1.2;
const NOT_HERE = -12;
const IN_HEADING = -1;
/** A noun that depends on an ambiguous form, and is no state's and no army's. */
const OF_ANOTHER = -2;
/** Nothing on the page tells of this war, and the wording is said elsewhere, too. */
const NO_SETTING = -3;
/** The same against a form that has no other meanings. */
const NO_SETTING_CLEAR = -1.2;
/** A word of everyday life in the sentence. */
const OTHER_FIELD = -2;
/** The same against a form that has no other meanings of its own: for sure, or by so many words. */
const ANOTHER_SENSE = -6;
const EVERYDAY_NEEDED = 2;
/** Words of a text from which on its silence about this war has that weight; a shorter one has had less room to name it. */
const ROOM_TO_TELL = 24;
/** A text in Ukrainian need not name Ukraine to be about it, one in Russian less often. */
const SILENCE_IN: Readonly<Record<string, number>> = { uk: 0.4, ru: 0.7 };
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

/** The first word from `from` up to `to` that is one; `to` excluded. */
const wordThat = (page: PageWords, from: number, to: number, is: (folded: string) => boolean): string | null => {
  for (let w = from; w < to; w++) if (is(page.foldedAt(w))) return page.written(w);
  return null;
};

/** A place at the front that the sentence names outside the form. */
const frontNear = (page: PageWords, sentence: Span, form: Span): string | null =>
  wordThat(page, page.wordAt(sentence.start), page.wordAt(form.start), isFront) ??
  wordThat(page, page.wordAt(form.end - 1) + 1, page.wordAt(sentence.end), isFront);

/** Is a folded word the first one of a cue that the page has? */
const isCueWord =
  (heard: Heard) =>
  (folded: string): boolean =>
    heard.for.some(({ text, words }) =>
      text.endsWith('*') && words.length === 1 ? folded.startsWith(words[0] as string) : folded === words[0],
    );

/** Words of everyday life that the sentence has outside the form. */
const everydayIn = (page: PageWords, sentence: Span, form: Span, language: string): readonly string[] => {
  const list = EVERYDAY[language];
  const found = new Set<string>();
  const formWords = [page.wordAt(form.start), page.wordAt(form.end - 1)] as const;
  for (let w = page.wordAt(sentence.start); w < page.wordAt(sentence.end); w++)
    if ((w < formWords[0] || w > formWords[1]) && list !== undefined && beginsWith(page.foldedAt(w), list)) found.add(page.written(w));
  return [...found];
};

/** What tells that the sentence is of another field, and how much it weighs. */
const otherField = (page: PageWords, sentence: Span, form: Span, language: string, ambiguous: boolean): [string, number] | null => {
  const everyday = everydayIn(page, sentence, form, language);
  const [before, after] = [foldPlain(page.text.slice(sentence.start, form.start)), foldPlain(page.text.slice(form.end, sentence.end))];
  const isFirst = /^\P{L}*(?:(?:the|das|der|die|le|la|el) )?$/u.test(before);
  const behind = ROUTINE_BEHIND.exec(after) ?? (isFirst ? PLACE_BEHIND.exec(after) : null);
  const sure = (behind ?? OTHER_FIELD_FOR_SURE.exec(`${before}…${after}`))?.[0].trim();
  if (ambiguous) return everyday[0] !== undefined || sure !== undefined ? [everyday[0] ?? sure ?? '', OTHER_FIELD] : null;
  if (sure !== undefined) return [sure, ANOTHER_SENSE];
  return everyday.length >= EVERYDAY_NEEDED ? [everyday.join(', '), ANOTHER_SENSE] : null;
};

/** Letters of its paragraph that are read to both sides of a sentence: longer quotations are rare. */
const PARAGRAPH_REACH = 1200;

/** What stands around a sentence in its own paragraph: a line of the page. */
const paragraphAround = (text: string, { start, end }: Span): Around => ({
  before: text.slice(Math.max(0, start - PARAGRAPH_REACH, text.lastIndexOf('\n', start - 1) + 1), start),
  after: text.slice(
    end,
    Math.min(end + PARAGRAPH_REACH, Math.max(end, text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end))),
  ),
});

function* findInPack(pack: Pack, page: PageWords, language: string, inHeading: (at: number) => boolean): Sliced<Found[]> {
  const { text } = page;
  let told: boolean | null = null;
  const room = Math.min(1, page.size / ROOM_TO_TELL) * (SILENCE_IN[language] ?? 1);
  const tellsOfWar = (): boolean => (told ??= wordThat(page, 0, page.size, tellsWar) !== null || tellsPlan(page));
  const found: Found[] = [];
  for (const { start, end, patterns } of pack.wordingPatterns?.find(text) ?? []) {
    yield;
    const forms = patterns.map((p) => pack.wordingForm(p)).filter((f) => language === 'und' || FORM_LANGUAGES[f.language] === language);
    const numbers = [...new Set(forms.map((f) => f.entry))];
    const best = numbers.map((number): Found => {
      const brief = pack.wordings.get(number);
      const own = forms.filter((f) => f.entry === number);
      const ambiguous = own.every((f) => f.ambiguous);
      const place = placeOf(page, { start, end });
      const sentence = page.sentenceSpan(place.sentence);
      const inSentence = { start: start - sentence.start, end: end - sentence.start };
      const why = [because('wording-form', text.slice(start, end), ambiguous ? AMBIGUOUS : UNAMBIGUOUS)];
      const heard = hear(page, brief.cues, language);
      const cues = addCueEvidence(why, page, place, heard, ambiguous, brief.alsoElsewhere ? 'wording' : 'own');
      const front =
        ambiguous && (brief.alsoElsewhere || brief.strength === 'alone') && !cues.inSentence
          ? frontNear(page, sentence, { start, end })
          : null;
      if (front !== null) why.push(because('cue-for', front, WEIGHTS.cueInSentence));
      const silence = room * (ambiguous ? NO_SETTING : NO_SETTING_CLEAR);
      if (brief.alsoElsewhere && !tellsOfWar()) why.push(because('wording-not-here', 'nothing on the page tells of this war', silence));
      const around = paragraphAround(text, sentence);
      const context = notHere(text.slice(sentence.start, sentence.end), inSentence, language, around);
      if (context) why.push(because('wording-not-here', `${context.why}, ${context.sign}`, NOT_HERE));
      const who = context ? null : actor(text.slice(sentence.start, sentence.end), inSentence, around.before, language);
      if (who) why.push(because('wording-not-here', `perhaps in the words of ${who[0]}`, who[1]));
      const voice = context ? null : secondVoice(text.slice(sentence.start, sentence.end), inSentence);
      if (voice) why.push(because('wording-not-here', `a second voice, ${voice[0]}`, voice[1]));
      const theirs = context || who ? null : theirWords(text.slice(sentence.start, sentence.end), inSentence, language);
      if (theirs) why.push(because('wording-not-here', `perhaps in ${theirs[0]}`, theirs[1]));
      const shape = context ? null : recordShape(text.slice(sentence.start, sentence.end), around);
      if (shape) why.push(because('wording-not-here', `a record by its shape, ${shape.sign}`, shape.weight));
      const other = elsewhere(page, sentence, { start, end }, brief, heard.own, language);
      if (other) why.push(because('wording-not-here', `elsewhere, ${other.sign}`, other.weight));
      const field = otherField(page, sentence, { start, end }, language, ambiguous);
      if (field !== null) why.push(because('page-topic', ...field));
      const complement = ambiguous
        ? otherComplement(text.slice(sentence.start, sentence.end), inSentence, language, isCueWord(heard))
        : null;
      if (complement !== null) why.push(because('wording-not-here', `said of ${complement}`, OF_ANOTHER));
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
