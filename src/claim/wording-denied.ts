/**
 * The sentence says that it is not so, or asks whether it is: the wording is turned down, not used.
 *
 *   There was no civil war in Ukraine.   Einen Bürgerkrieg hat es nie gegeben.   Никакого геноцида не было.
 *   The Élysée denies any plan of surrender.   Keine Spur von einem Völkermord.   Was it a coup in Kyiv?
 *
 * Only what leads to the form counts: "no ceasefire without denazification" denies nothing, "no mere", "not only" are no denial,
 * and "until the country is not denazified" wants it. "Rejects the surrender plan" names a plan that there is; "rejects any" does not.
 * On folded words; the phrases are in terms/denial-phrase-list.ts.
 */
import { lazilyFor } from '../text/lazily.ts';
import { findFrames } from './stance/frames.ts';
import {
  ASKED,
  BEFORE,
  BEHIND,
  DENIED_AFTER,
  DENIES,
  DIRECTLY,
  FOUND_NONE,
  LINKING,
  NOT_YET,
  REFUSES,
  SUPPOSED,
  TOO_FAR,
  WHETHER,
} from './terms/denial-phrase-list.ts';
import { beginsWith } from './word-beginnings.ts';
import { NAMES_SOMEBODY } from './wording-attitude.ts';

const WORDS_BEHIND = 3;
/** Small words between a verb of denying and the form; words between a negation and what is not found. */
const LINKS = 6;
const FAR_LINKS = 6;

interface Patterns {
  /** On the words of the form's clause up to it. */
  readonly clause: readonly RegExp[];
  /** On all words of the sentence up to it. */
  readonly sentence: readonly RegExp[];
  readonly behind: RegExp;
  readonly asked: RegExp;
  readonly notYet: RegExp;
}

const patternsOf = lazilyFor((language: string): Patterns | null => {
  const of = (list: Readonly<Record<string, string>>): string => list[language] ?? '-';
  if (BEFORE[language] === undefined) return null;
  const linking = `(?: (?:${of(LINKING)})){0,${LINKS}}$`;
  return {
    clause: [
      new RegExp(
        `(?:^| )(?:${of(BEFORE)})(?: (?!mere|only|just|simply|bloss|nur|mero|solo|seulement|tylko|только|лише|просто)\\S+)?$`,
        'u',
      ),
      new RegExp(`(?:^| )(?:${of(DIRECTLY)})$`, 'u'),
      new RegExp(`(?:^| )(?:${of(WHETHER)})(?: |$)`, 'u'),
      new RegExp(`(?:^| )(?:${of(FOUND_NONE).replace(' … ', `(?: \\S+){0,${FAR_LINKS}} `)})${linking}`, 'u'),
      new RegExp(`(?:^| )(?:${of(SUPPOSED)})$`, 'u'),
    ],
    sentence: [new RegExp(`(?:^| )(?:${of(DENIES)})${linking}`, 'u'), new RegExp(`(?:^| )(?:${of(REFUSES)})${linking}`, 'u')],
    behind: new RegExp(`^(?:\\S+ ){0,${WORDS_BEHIND}}(?:${of(BEHIND)})(?: |$)`, 'u'),
    asked: new RegExp(`^(?:${of(ASKED)})$`, 'u'),
    notYet: new RegExp(`(?:^| )(?:${of(NOT_YET)})(?: |$)`, 'u'),
  };
});

/** Another's denial elsewhere in the sentence; "contrary to what they say" speaks for it, and false may be a general. */
const NO_DENIAL = /^(?:contrary|entgegen|contrairement|contrario|wbrew|вопреки|всупереч|falsche[nrsm]?|false|mistaken)$/u;

const framed = (folded: readonly string[], from: number, to: number, language: string): string | null => {
  const frame = findFrames(folded, language).find(
    (f) => f.frame === 'denial' && (f.last < from || f.first >= to) && !NO_DENIAL.test(folded[f.first] ?? ''),
  );
  if (frame) return folded.slice(frame.first, frame.last + 1).join(' ');
  return folded.find((word, w) => (w < from || w >= to) && beginsWith(word, TOO_FAR[language] ?? '')) ?? null;
};

const NOBODY = /(?:nobody|niemand|keiner|personne|nadie|ningun\p{L}*|nikt|zad(?:en|na|ne)|никто|ни од\p{L}+|ніхто|жод\p{L}+)/u;

/** A question of nothing but the form and a word or two: "A second Yalta?" */
const FRAGMENT = 2;

export interface Denied {
  /** Of the sentence. */
  readonly folded: readonly string[];
  /** The form's first word, the one behind it, and the first of its clause. */
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly isQuestion: boolean;
  /** Folded words of the sentence behind. */
  readonly next: readonly string[];
}

export const deniedBy = ({ folded, from, to, clause: first, isQuestion, next }: Denied, language: string): string | null => {
  const patterns = patternsOf(language);
  if (!patterns) return null;
  const [before, after] = [folded.slice(0, from), folded.slice(to)];
  const all = before.join(' ');
  const clause = before.slice(first).join(' ');
  if (isQuestion) {
    if (first === 0 && before.length + after.length <= FRAGMENT) return '?';
    const asked = patterns.asked.exec(all);
    if (asked) return asked[0].trim();
  }
  const behind = patterns.behind.exec(after.join(' '));
  // Whom nobody has elected is denied by nobody.
  if (behind && !(NOBODY.test(behind[0]) && NAMES_SOMEBODY.test(folded.slice(from, to).join(' ')))) return behind[0].trim();
  if (patterns.notYet.test(clause)) return null;
  const found =
    patterns.clause.map((p) => p.exec(clause)).find((m) => m !== null) ?? patterns.sentence.map((p) => p.exec(all)).find((m) => m !== null);
  return found?.[0].trim() ?? DENIED_AFTER.exec(` ${next.join(' ')} `)?.[0].trim() ?? framed(folded, from, to, language);
};
