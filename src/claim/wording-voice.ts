/**
 * Who speaks in a sentence that holds a loaded wording: somebody the sentence names, or the page?
 *
 *   Putin said the special military operation …                    a verb of saying (stance/frames.ts)
 *   The regime in Kiev, he went on, was …                          put in between
 *   What Russia celebrates as reunification, denounced as a Yalta  somebody's view, by "as"
 *   The Kremlin demands denazification. Peskov: the root causes …  no verb of saying, but a known speaker
 *
 * And what only looks like it: "The Kiev regime claims …" names the speaker so itself; "had claimed fourteen thousand
 * lives", "were admitted to the college", "no serious diplomat believes otherwise", "I say", "we believe" say nothing of another's.
 */
import { words as readWords, type Word } from '../text/words.ts';
import type { Span } from '../text/span.ts';
import { clauseStart } from './clause-start.ts';
import { inWhoseView, putIn } from './put-in-clause.ts';
import { findFrames, type FrameAt } from './stance/frames.ts';
import { HELD, SAID, SAID_AFTER, SAYING_THAT, SEEN_IN, VIEWED_AS } from './terms/voice-phrase-list.ts';
import { beginsWith, type ByLanguage } from './word-beginnings.ts';
import { attitude } from './wording-attitude.ts';
import { toldBehind } from './wording-behind.ts';
import { saidNextDoor } from './wording-neighbour.ts';
import { teller } from './wording-teller.ts';
import { beforeColon, paragraphOf } from './wording-colon.ts';

/** Words behind which stands who is cited: "according to". */
const SOURCES: ReadonlySet<string> = new Set('according laut nach selon apres segun wedlug zdaniem согласно по за згідно на'.split(' '));

/** Those whose wordings are reported without a verb of saying: "The Kremlin demands …", "Peskov: …". Folded beginnings. */
const SPEAKERS =
  'kremlin kreml moscow moskau moskwa moscou moscu putin poutine peskov peskow pieskow lawrow lavrov kremlj кремл москв путин путін песков пєсков лавров';
const DEMANDS = 'demand insist verlang forder exig reclam domaga zada требу настаив вимага наполяга';

/** "Putin machte … verantwortlich": who is blamed is named in the speaker's words. */
const MAKES = 'machte macht gab gibt';
const BLAME = 'verantwortlich schuld';

/** Verbs of saying or judging that are none here: their object, subject or company tells. Folded words with spaces around. */
const NO_SPEECH: readonly RegExp[] = [
  / claim(?:s|ed|ing)? (?:\S+ ){0,6}(?:li[fv]es?|victims?|dead|deaths|casualties) /gu,
  / (?:be|been|is|are|was|were|get|got) (?:\S+ )?(?:admitted|told) /gu,
  / (?:believe[sd]? otherwise|admits? (?:to|into)|admitted (?:to|into|without)|all told|say it|goes without saying|needless to say|that is to say|to say the least|let it be said|must be said|recalled (?:to|from)|suggested retail) /gu,
  / call(?:ed|s)? (?:the|a|an) (?:bluff|meeting|vote|summit|elections?|halt|strike|referendum) /gu,
  / (?:repete(?:nt)? (?:dans|au|aux|chaque|tous|ses)|(?:le|un|du|au|ce|la|les|une) juge|(?:aurait|auraient) (?:pu|du|fallu)|serait (?:temps|il)) /gu,
  / (?:habria (?:que|podido|bastado)|habrian podido) /gu,
  / zapewnieni\S* /gu,
  / (?:признал\S* (?:\S+ )?(?:независимост|суверенитет|итог|республик|днр|лнр|границ)\S*|счита\S+ (?:каждый|деньги|снаряды|убытки|дни|часы)|уверенно) /gu,
  / (?:запевненн\S*|визнач\S*|визнан\S*) /gu,
  / (?:не|ни) (?:назва|назов|назыв|назив|повтор|дума)\S* /gu,
];

/** The page's own voice, and nobody's: "I say", "glaubt doch kein Mensch". */
const FIRST_PERSON: ReadonlySet<string> = new Set('i we ich wir je nous yo nosotros ja my я мы ми'.split(' '));
const NOBODY: ReadonlySet<string> = new Set('nobody noone niemand kein keiner personne nul nulle nadie nikt никто ніхто'.split(' '));
const NEAR_NOBODY = 3;

/** German reported speech has a mood of its own; verbs that are no nouns when written small. */
const KONJUNKTIV = new Set(
  'sei seien habe konne musse solle wolle durfe werde brauche stehe gehe komme bleibe gebe lasse diene gehore halte nehme bedrohe verteidige wisse mache handle bestehe beginne verfolge drohe sehe bringe fordere verlaufe ziehe fuhre spreche opfere zwinge verrate diktiere'.split(
    ' ',
  ),
);

/** Words between a form and the verb whose subject it is. */
const SUBJECT_REACH = 2;
/** Letters of the longest article. */
const ARTICLE = 3;

/** Positions among the sentence's words. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** Between a subject and its verb: "The Kiev regime has once again accused …". Folded words. */
const AUXILIARY =
  /^(?:has|have|had|is|was|will|would|once|again|also|now|still|never|long|already|hat|haben|wieder|auch|nun|noch|a|ont|encore|aussi|deja|ha|han|otra|vez|tambien|ya|znow|juz|znowu|tez|снова|опять|уже|вновь|знову|вже|вкотре)$/u;
/** Signs of another's words that have no speaker for a subject: moods, and “die Rede”. */
const NO_VERB_OF_SAYING = /^(?:serait|seraient|aurait|auraient|habria|habrian|sei|seien|die|is)$/u;
/** What so seems to somebody is no speaker: "Прокси-войной казалось это министру". */
const SEEMS = /^(?:seemed|appeared|looked|erschien|schien|semblait|paraissait|parecia\S*|wydawal\S*|казал\S+|здава\S+)$/u;
/** The first word of a clause that tells more of a noun. */
const RELATIVE =
  /^(?:which|who|whom|whose|qui|dont|lequel|laquelle|quien|quienes|cuyo|cuya|ktor\S*|котор\S*|який|яка|яке|які|якого|якої|якій|яким|яких|якими|якою|яку)$/u;

/** "The Kiev regime claims …", "according to the Kiev regime": the page itself calls the speaker so. */
const isSpeaker = (sentence: string, all: readonly Word[], { first, last }: Place, frame: Place): boolean => {
  if (SEEMS.test(all[frame.first]?.folded ?? '')) return false;
  const after = frame.first > last;
  const [from, to] = after ? [last, frame.first] : [frame.last, first];
  if (/[^\s\p{L}\p{Nd}’'-]/u.test(sentence.slice(all[from]?.end ?? 0, all[to]?.start ?? 0))) return false;
  const between = all.slice(from + 1, to);
  const speaks = between.every((w) => AUXILIARY.test(w.folded)) && !NO_VERB_OF_SAYING.test(all[frame.first]?.folded ?? '');
  if (after) return speaks || (between.length < SUBJECT_REACH && first <= SUBJECT_REACH);
  // Only an article may stand between: in “Zdaniem Ławrowa kolektywny Zachód …” it is Lavrov who is cited.
  return between.length < SUBJECT_REACH && SOURCES.has(all[frame.first]?.folded ?? '') && between.every((w) => w.folded.length <= ARTICLE);
};

/** A mark that ends a clause. */
const CLAUSE = /[,;:.()–—]/u;

/** "…, which believes in nothing", "о котором говорили", "he, who insisted on nothing, fell": said of another noun. */
const inRelative = (sentence: string, all: readonly Word[], place: Place, frame: Place): boolean => {
  const gap = (from: number, to: number): string => sentence.slice(all[from]?.end ?? 0, all[to]?.start ?? sentence.length);
  const after = frame.first > place.last;
  if (!after && !CLAUSE.test(gap(frame.last, place.first))) return false;
  for (let w = frame.first - 1; w > (after ? place.last : -1) && !CLAUSE.test(gap(w, w + 1)); w--)
    if (RELATIVE.test(all[w]?.folded ?? '')) return true;
  return false;
};

/** Folded words with a space on both sides of each, and which word begins at an offset. */
const joined = (folded: readonly string[]): string => ` ${folded.join(' ')} `;
const wordAt = (text: string, offset: number): number => text.slice(0, offset).match(/\S+/gu)?.length ?? 0;

const placesOf = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map((m) => ({
    first: wordAt(text, m.index),
    last: wordAt(text, m.index) + m[0].trim().split(' ').length - 1,
  }));

const overlap = (a: Place, b: Place): boolean => a.first <= b.last && b.first <= a.last;

/** A frame of another's words that really is one. */
const isSaying = (sentence: string, all: readonly Word[], frame: FrameAt, idle: readonly Place[], language: string): boolean => {
  const { first, last } = frame;
  if (frame.frame !== 'attribution' || idle.some((place) => overlap(place, frame))) return false;
  if (FIRST_PERSON.has(all[first - 1]?.folded ?? '')) return false;
  if (all.slice(Math.max(0, first - NEAR_NOBODY), last + 1 + NEAR_NOBODY).some((w) => NOBODY.has(w.folded))) return false;
  const word = all[first];
  return !(language === 'de' && word && KONJUNKTIV.has(word.folded) && /^\p{Lu}/u.test(sentence.slice(word.start, word.end)));
};

/** German reported speech by its mood; in the first person the forms are the plain present's. */
const konjunktiv = (sentence: string, all: readonly Word[], language: string): Word | undefined =>
  language === 'de' && !all.some((w) => w.folded === 'ich')
    ? all.find((w, i) => i > 0 && KONJUNKTIV.has(w.folded) && /^\p{Ll}/u.test(sentence.slice(w.start)) && all[i + 1]?.folded !== 'denn')
    : undefined;

/** @returns the words that tell it */
const demandedBy = (sentence: string, all: readonly Word[], first: number): string | null => {
  for (let w = 0; w < first; w++) {
    const [who, next] = [all[w] as Word, all[w + 1] as Word];
    if (!beginsWith(who.folded, SPEAKERS)) continue;
    if (/^\s*:\s/u.test(sentence.slice(who.end))) return sentence.slice(who.start, who.end + 1);
    if (
      w + 1 < first &&
      (beginsWith(next.folded, DEMANDS) || (beginsWith(next.folded, MAKES) && all.some((o) => beginsWith(o.folded, BLAME))))
    )
      return sentence.slice(who.start, next.end);
  }
  return null;
};

/** ", so Lawrow", and behind the last mark of a heading "– Peskov", ": Kreml". */
const SO_WHO = /, so (?:\p{Lu}|der |die |das |ein )/u;
const TAIL_WORDS = 4;
const saidLast = (sentence: string, all: readonly Word[], last: number, language: string): string | null => {
  const rest = sentence.slice(all[last]?.end ?? 0);
  const so = language === 'de' ? SO_WHO.exec(rest) : null;
  if (so) return so[0].slice(2);
  const tail = /(?:\s[–—-]|:)\s([^–—:,.]+)[.!]?$/u.exec(rest)?.[1];
  const who = tail === undefined ? [] : readWords(tail);
  return who.length > 0 &&
    who.length <= TAIL_WORDS &&
    who.some((w) => beginsWith(w.folded, SPEAKERS)) &&
    /^\p{Lu}|^у |^в /u.test(tail ?? '')
    ? (tail ?? null)
    : null;
};

/** Letters of the next sentence that are read. */
const NEXT_REACH = 120;

const saidAfter = (after: string): string | null => {
  if (after.trim() === '') return null;
  const text = joined(readWords(after.slice(0, NEXT_REACH)).map((w) => w.folded));
  return (
    SAID_AFTER.map((pattern) => pattern.exec(text))
      .find((m) => m !== null)?.[0]
      .trim() ?? null
  );
};

/** The page itself says it, or nobody: "I think that", "niemand glaubt, dass". */
const isPagesOwn = (all: readonly Word[], { first, last }: Place): boolean =>
  all.slice(Math.max(0, first - 1), last + 1).some((w) => FIRST_PERSON.has(w.folded)) ||
  all.slice(Math.max(0, first - NEAR_NOBODY), last + 1).some((w) => NOBODY.has(w.folded));

/** Words between the form and who sees it in something. */
const SEEN_REACH = 8;

const compiled = new Map<string, RegExp>();
/** The phrases of a list for a language, between spaces. */
const phrasesOf = (list: ByLanguage, name: string, language: string): RegExp => {
  const key = `${name} ${language}`;
  let known = compiled.get(key);
  if (!known) compiled.set(key, (known = new RegExp(`(?<= )(?:${list[language] ?? list['en'] ?? ''})(?= )`, 'gu')));
  return known;
};

const thinksOf = (sentence: string, all: readonly Word[], place: Place, language: string): string | null => {
  const form: Span = { start: all[place.first]?.start ?? 0, end: all[place.last]?.end ?? 0 };
  const before = all.slice(0, place.first).map((word) => word.folded);
  return attitude(sentence, form, before, place.first - clauseStart(sentence, all, place.first, CLAUSE), language);
};

/**
 * @param around what surrounds the sentence in its paragraph
 * @returns the words by which the sentence, or the next one, gives the wording to somebody; null where it is the page's own
 */
export const reportedBy = (
  sentence: string,
  all: readonly Word[],
  place: Place,
  language: string,
  around = { before: '', after: '' },
): string | null => {
  const folded = all.map((w) => w.folded);
  const text = joined(folded);
  const words = ({ first, last }: Place): string => sentence.slice(all[first]?.start ?? 0, all[last]?.end ?? 0);
  const idle = NO_SPEECH.flatMap((pattern) => placesOf(text, pattern));
  const apart = (p: Place): boolean => !overlap(p, place) && !isSpeaker(sentence, all, place, p) && !inRelative(sentence, all, place, p);
  const frame = findFrames(folded, language).find((f) => isSaying(sentence, all, f, idle, language) && apart(f));
  if (frame) return words(frame);
  const mood = konjunktiv(sentence, all, language);
  if (mood && !overlap(place, { first: all.indexOf(mood), last: all.indexOf(mood) })) return sentence.slice(mood.start, mood.end);
  const phrase = placesOf(text, phrasesOf(SAID, 'said', language)).find((p) => apart(p) && !idle.some((i) => overlap(i, p)));
  if (phrase) return words(phrase);
  const before = joined(folded.slice(0, place.first));
  const view = VIEWED_AS.map((pattern) => pattern.exec(before)).find((m) => m !== null);
  if (view) return view[0].trim();
  const held = placesOf(before, phrasesOf(HELD, 'held', language)).find((p) => !FIRST_PERSON.has(all[p.first - 1]?.folded ?? ''));
  if (held) return words(held);
  const that = placesOf(before, phrasesOf(SAYING_THAT, 'that', language)).find((p) => !isPagesOwn(all, p));
  if (that) return words(that);
  const seen = placesOf(text, phrasesOf(SEEN_IN, 'seen', language)).find(
    (p) => !isPagesOwn(all, p) && p.first >= place.first - SEEN_REACH && p.last <= place.last + SEEN_REACH,
  );
  if (seen) return words(seen);
  return (
    demandedBy(sentence, all, place.first) ??
    inWhoseView(sentence, all, place.first) ??
    putIn(sentence, all, place, language) ??
    saidLast(sentence, all, place.last, language) ??
    thinksOf(sentence, all, place, language) ??
    beforeColon(sentence, all, place.first, language) ??
    teller(sentence, all, place, language) ??
    toldBehind(folded.slice(0, place.first), folded.slice(place.first, place.last + 1).join(' '), folded.slice(place.last + 1), language) ??
    paragraphOf(around.before, sentence.slice(0, all[place.first]?.start ?? 0)) ??
    saidNextDoor(around.before, around.after, folded) ??
    saidAfter(around.after)
  );
};
