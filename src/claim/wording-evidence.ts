/**
 * What speaks for and against a loaded wording at one place, in log-odds as in mention/weights.ts.
 *
 * A form that also has other meanings needs a cue near it; every cue against it weighs more than one for it. Whose words it
 * stands in, what kind of text this is, and which war, each has a module of its own.
 */
import { because } from '../corpus/because.ts';
import type { WordingBrief } from '../corpus/briefs.ts';
import type { Pack } from '../corpus/pack.ts';
import type { Reason } from '../corpus/reason.ts';
import { addCueEvidence } from '../mention/cue-evidence.ts';
import { hear, type Heard } from '../mention/heard.ts';
import type { PageWords } from '../mention/page-words.ts';
import { placeOf } from '../mention/setting-evidence.ts';
import { WEIGHTS } from '../mention/weights.ts';
import { foldPlain } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { EVERYDAY, OTHER_FIELD_FOR_SURE, PLACE_BEHIND, ROUTINE_BEHIND } from './terms/everyday-list.ts';
import { isFront, tellsPlan, tellsWar } from './war-setting.ts';
import { beginsWith } from './word-beginnings.ts';
import { actor } from './wording-actor.ts';
import { otherComplement } from './wording-complement.ts';
import { notHere, type Around } from './wording-context.ts';
import { elsewhere } from './wording-elsewhere.ts';
import { secondVoice } from './wording-second-voice.ts';
import { recordShape } from './wording-shape.ts';
import { theirWords } from './wording-their-words.ts';
import { voiceOfWords } from './wording-words.ts';

/** Shown where nothing speaks against it, and one clear reason is enough against it. */
const UNAMBIGUOUS = 2.5;
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

/** A form of a wording on a page, and what was looked up about it. */
export interface WordingPlace {
  readonly page: PageWords;
  readonly pack: Pack;
  readonly language: string;
  readonly brief: WordingBrief;
  readonly form: Span;
  readonly ambiguous: boolean;
  readonly isHeading: boolean;
  /** Asked only where it matters. */
  readonly tellsOfWar: () => boolean;
}

export const tellsOfThisWar = (page: PageWords): boolean => wordThat(page, 0, page.size, tellsWar) !== null || tellsPlan(page);

const notFlagged = (sign: string, weight: number): Reason => because('wording-not-here', sign, weight);

/** Nothing on the page tells of this war: how much that says. */
const silence = ({ page, language, ambiguous }: WordingPlace): number =>
  Math.min(1, page.size / ROOM_TO_TELL) * (SILENCE_IN[language] ?? 1) * (ambiguous ? NO_SETTING : NO_SETTING_CLEAR);

/** Whose words the sentence tells, and whether it is a record. */
const addVoice = (why: Reason[], text: string, inSentence: Span, around: Around, language: string): void => {
  const context = notHere(text, inSentence, language, around);
  if (context) {
    why.push(notFlagged(`${context.why}, ${context.sign}`, NOT_HERE));
    return;
  }
  const who = actor(text, inSentence, around.before, language);
  if (who) why.push(notFlagged(`perhaps in the words of ${who[0]}`, who[1]));
  const second = secondVoice(text, inSentence);
  if (second) why.push(notFlagged(`a second voice, ${second[0]}`, second[1]));
  const theirs = who ? null : theirWords(text, inSentence, language);
  if (theirs) why.push(notFlagged(`perhaps in ${theirs[0]}`, theirs[1]));
  const shape = recordShape(text, around);
  if (shape) why.push(notFlagged(`a record by its shape, ${shape.sign}`, shape.weight));
};

export const wordingEvidence = (at: WordingPlace): Reason[] => {
  const { page, pack, language, brief, form, ambiguous } = at;
  const place = placeOf(page, form);
  const sentence = page.sentenceSpan(place.sentence);
  const text = page.text.slice(sentence.start, sentence.end);
  const inSentence = { start: form.start - sentence.start, end: form.end - sentence.start };
  const why = [because('wording-form', page.text.slice(form.start, form.end), ambiguous ? AMBIGUOUS : UNAMBIGUOUS)];
  const heard = hear(page, brief.cues, language);
  const cues = addCueEvidence(why, page, place, heard, ambiguous, brief.alsoElsewhere ? 'wording' : 'own');
  const asksForFront = ambiguous && (brief.alsoElsewhere || brief.strength === 'alone') && !cues.inSentence;
  const front = asksForFront ? frontNear(page, sentence, form) : null;
  if (front !== null) why.push(because('cue-for', front, WEIGHTS.cueInSentence));
  if (brief.alsoElsewhere && !at.tellsOfWar()) why.push(notFlagged('nothing on the page tells of this war', silence(at)));
  addVoice(why, text, inSentence, paragraphAround(page.text, sentence), language);
  const other = elsewhere(page, sentence, form, brief, heard.own, language);
  if (other) why.push(notFlagged(`elsewhere, ${other.sign}`, other.weight));
  const field = otherField(page, sentence, form, language, ambiguous);
  if (field !== null) why.push(because('page-topic', ...field));
  const complement = ambiguous ? otherComplement(text, inSentence, language, isCueWord(heard)) : null;
  if (complement !== null) why.push(notFlagged(`said of ${complement}`, OF_ANOTHER));
  if (ambiguous && at.isHeading) why.push(notFlagged('a heading', IN_HEADING));
  const words = pack.voice && voiceOfWords(page, pack.voice, language, place);
  // Nothing speaks for a wording against what was said of its place.
  if (words && (words.weight < 0 || !why.some((r) => r.code === 'wording-not-here'))) why.push(words);
  return why;
};
