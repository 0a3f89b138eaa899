/**
 * What the words around an outlet's name make of it: the source of a statement, or a thing that is talked about.
 *
 *   "according to the state agency TASS"    before     +      "TASS reported on Monday"        after   +
 *   "сообщает ТАСС"                         inverted   +      "the BBC said it would appeal"   own     −
 *   "Ofcom fined RT"                        acts       −      "RT’s editor said"               roles   −
 *
 * Cost: some regular expressions over at most {@link REACH} characters to each side of a name, all of them bounded.
 */
import { CITATION_CUES, type CitationCues } from './citation-cues.ts';

export interface Sign {
  readonly kind: 'source' | 'subject';
  /** The words that say so. */
  readonly words: string;
  readonly weight: number;
}

export const REACH = 140;

const WEIGHTS = { before: 4, inverted: 3.5, after: 3.5, topic: -2.5, acts: -4, roles: -4.5, own: -4, denied: -4.5 } as const;

const WORD = "[\\p{L}\\p{N}&’'.-]+";
const END = '(?![\\p{L}\\p{N}])';
const START = '(?:^|[^\\p{L}\\p{N}])';
/** Words between a cue and the name, without punctuation that ends a clause. */
const between = (most: number): string => `((?:\\s+["«„“]?${WORD}["»“”]?){0,${String(most)}}?)`;

interface Compiled {
  readonly before: RegExp;
  readonly inverted: RegExp;
  readonly after: RegExp;
  readonly topic: RegExp;
  readonly acts: RegExp;
  readonly rolesBefore: RegExp;
  readonly rolesAfter: RegExp;
  readonly correspondent: RegExp;
  readonly own: RegExp;
  readonly that: RegExp;
  readonly denied: RegExp;
  readonly passive: RegExp;
}

const PASSIVE =
  'was|were|is|are|been|being|be|wurde|wurden|wird|est|sont|été|fue|fueron|został|została|zostało|był|была|было|были|був|була|було|were';

/** `\w` knows ASCII only: "рассказала", "powiedziałam", "citées" need letters of every script. */
const inEveryScript = (cues: CitationCues): CitationCues =>
  Object.fromEntries(
    Object.entries(cues).map(([kind, words]) => [kind, words.replaceAll('\\w', '[\\p{L}\\p{N}_]')]),
  ) as unknown as CitationCues;

const compile = (c: CitationCues): Compiled => ({
  before: new RegExp(`${START}(${c.before})${between(6)}\\s*$`, 'u'),
  inverted: new RegExp(`${START}(${c.inverted})${between(5)}\\s*$`, 'u'),
  after: new RegExp(`^(?:[’']s)?${between(5)}(?:\\s+|(?=-))(${c.after})${END}(.{0,40})`, 'u'),
  topic: new RegExp(`${START}(${c.topic})(?:\\s(?:the|der|die|das|dem|den|la|le|les|el|los|l[’']))?\\s*$`, 'u'),
  acts: new RegExp(`${START}(${c.acts})${between(3)}\\s*$`, 'u'),
  rolesBefore: new RegExp(`${START}(${c.roles})${between(3)}\\s*$`, 'u'),
  rolesAfter: new RegExp(`^(?:[’']s|s)?(?:[\\s-]+${WORD}){0,2}?[\\s-]+(${c.roles})${END}`, 'u'),
  correspondent: new RegExp(`${START}(?:${c.correspondent})${END}`, 'u'),
  own: new RegExp(`^(?:\\s+${WORD}){0,3}?\\s+(${c.own})${END}`, 'u'),
  that: new RegExp(`${START}(?:${c.that})${END}`, 'u'),
  denied: new RegExp(`${START}(${c.denied})${END}`, 'u'),
  passive: new RegExp(`${START}(?:${PASSIVE})${END}`, 'u'),
});

const compiled = new Map<string, readonly Compiled[]>();

/** Of the page's language; of all, where it is none of the seven. */
const cuesOf = (language: string): readonly Compiled[] => {
  let found = compiled.get(language);
  if (!found) {
    const own = CITATION_CUES[language];
    found = own ? [compile(inEveryScript(own))] : Object.values(CITATION_CUES).map((cues) => compile(inEveryScript(cues)));
    compiled.set(language, found);
  }
  return found;
};

const source = (words: string, weight: number): Sign => ({ kind: 'source', words: words.trim(), weight });
const subject = (words: string, weight: number): Sign => ({ kind: 'subject', words: words.trim(), weight });

/** "TASS, the Russian state agency, reported": what stands between two commas is passed over. */
const APPOSITION = /^\s?,[^,.;!?]{2,70},/u;

/** "an article about RT", "статья о ТАСС": whatever stands before, the name is what is spoken of. */
const ABOUT =
  /(?:^|\s)(?:about|against|concerning|regarding|über|gegen|sur|contre|sobre|contra|o|przeciw(?:ko)?|о|об|про|против|проти)(?:\s(?:the|die|der|das|den|la|le|les|el|los))?\s*$/u;

/** Prepositions of place before a newsroom. */
const HOUSE = /^(?:at|in|bei|im|chez|à|en|w|na|в|у|во|на)$/u;

/** "RT’s editor said", but not "RT quoted an editor": what stands behind the reporting verb is its object. */
const roleAfter = (cues: Compiled, after: string, gap: string | null): RegExpExecArray | null => {
  const role = cues.rolesAfter.exec(after);
  return role && (gap === null || gap.includes(role[1] ?? '')) ? role : null;
};

/** "according to the owner of RT", but not "the owner told RT": what stands before the lead is who speaks. */
const roleBefore = (cues: Compiled, clause: string, from: number): RegExpExecArray | null => cues.rolesBefore.exec(clause.slice(from));

const signsIn = (cues: Compiled, language: string, before: string, after: string): Sign[] => {
  const signs: Sign[] = [];
  const rest = after.replace(APPOSITION, '');
  const verb = cues.after.exec(rest);
  const gap = verb?.[1] ?? '';
  const isCorrespondent = cues.correspondent.test(gap);
  const isVerb = verb !== null && !cues.that.test(gap) && !cues.passive.test(gap);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), 0));
  const lead = cues.before.exec(clause);
  const isLead = lead !== null && !cues.that.test(lead[2] ?? '') && !ABOUT.test(clause);
  if (isLead) signs.push(source(lead[1] ?? '', WEIGHTS.before));
  else {
    const turned = cues.inverted.exec(clause);
    // "Ofcom said RT was fined": English turns subject and verb only where the sentence ends or pauses.
    const pauses = language !== 'en' || /^\s*(?:[.,;:)”"]|$|(?:on|in|last|this|citing)\s)/u.test(after);
    if (turned && pauses && !ABOUT.test(clause) && !cues.that.test(turned[2] ?? '')) signs.push(source(turned[1] ?? '', WEIGHTS.inverted));
    const topic = cues.topic.exec(clause);
    // "в ТАСС сообщили", "bei Reuters heißt es": the house as a place, with a verb at once behind it.
    const isPlace = HOUSE.test(topic?.[1] ?? '') && isVerb && gap.trim() === '';
    if (topic && !turned && !isPlace) signs.push(subject(topic[1] ?? '', WEIGHTS.topic));
  }
  if (isVerb) {
    signs.push(source(verb[2] ?? '', WEIGHTS.after));
    const self = cues.own.exec(verb[3] ?? '');
    if (self) signs.push(subject(`${verb[2] ?? ''} ${self[1] ?? ''}`, WEIGHTS.own));
    const wrongly = cues.denied.exec(gap);
    if (wrongly) signs.push(subject(wrongly[1] ?? '', WEIGHTS.denied));
  }
  const act = isLead ? null : cues.acts.exec(clause);
  if (act) signs.push(subject(act[1] ?? '', WEIGHTS.acts));
  const role = isCorrespondent ? null : (roleAfter(cues, after, isVerb ? gap : null) ?? roleBefore(cues, clause, isLead ? lead.index : 0));
  if (role) signs.push(subject(role[1] ?? '', WEIGHTS.roles));
  const denied = cues.denied.exec(isLead || isVerb ? before.slice(-70).replace(/^.*[,;:]/su, '') : before.slice(-70));
  if (denied) signs.push(subject(denied[1] ?? '', WEIGHTS.denied));
  return signs;
};

/**
 * @param before the sentence up to the name, lower case, quotation marks and brackets at the name left out
 * @param after the sentence from the name on, likewise
 */
export const citationSigns = (language: string, before: string, after: string): Sign[] => {
  const all = cuesOf(language).map((cues) => signsIn(cues, language, before, after));
  // Of several languages the one that says most for a citation.
  return all.reduce<Sign[]>((best, signs) => (total(signs) > total(best) ? signs : best), all[0] ?? []);
};

const total = (signs: readonly Sign[]): number => signs.reduce((sum, s) => sum + s.weight, 0);
