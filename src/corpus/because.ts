/** Reasons in words: what a reader reads under "why am I seeing this?". */
import type { Reason } from './reason.ts';

const quoted = (s: string): string => `“${s}”`;

/** English sentence parts by code; the interface has its own in each language. */
const SENTENCES: Readonly<Record<Reason['code'], (detail: string) => string>> = {
  'unambiguous-form': (d) => `${quoted(d)} names nothing else in this field`,
  'ambiguous-form': (d) => `${quoted(d)} can also mean other things`,
  'short-form': (d) => `${quoted(d)} is a short form`,
  'cue-for': (d) => `${quoted(d)} stands near it`,
  'cue-against': (d) => `${quoted(d)} stands near it and points elsewhere`,
  'page-topic': (d) => `the words around it belong to another field: ${quoted(d)}`,
  'page-field': (d) => `the words around it are those of this field: ${quoted(d)}`,
  'related-entry': (d) => `the page also mentions ${quoted(d)}`,
  'same-field': (d) => `the page mentions ${d === '1' ? 'one other entry' : `${d} other entries`} of this field`,
  'same-word': (d) => `the same word ${quoted(d)} clearly means it elsewhere on the page`,
  'defined-here': (d) => `the page itself introduces the abbreviation: ${quoted(d)}`,
  'full-form-before': (d) => `the full name ${quoted(d)} stands on the page`,
  language: (d) => `this spelling belongs to another language (${d})`,
  'shared-words': (d) => `${d} of its words in the same order`,
  'aligned-passages': (d) => d === '1' ? '1 passage follows it' : `${d} passages follow it in the same order`,
  dates: (d) => d,
  'statement-words': (d) => `it shares ${quoted(d)} with a statement of the claim`,
  'other-country': (d) => `it names ${d === '1' ? '1 country' : `${d} countries`} that the statement does not`,
  'other-number': (d) => `${d === '1' ? '1 number stands' : `${d} numbers stand`} in one of the two only`,
  'stance-denies': (d) => `the sentence denies it (${d})`,
  'stance-questions': (d) => `the sentence asks or supposes it (${d})`,
  'stance-attributed': (d) => `the sentence reports somebody else’s words (${d})`,
  link: (d) => `it is a link to ${d}`,
  'wording-form': (d) => `${quoted(d)} is a form of the wording`,
  'wording-not-here': (d) => `not flagged: ${d}`,
  'wording-words': (d) => `the words around it are those of texts that speak for themselves: ${quoted(d)}`,
};

export const toHundredths = (weight: number): number => Math.round(weight * 100) / 100;

export const because = (code: Reason['code'], detail: string, weight: number): Reason => ({
  code,
  detail,
  weight: toHundredths(weight),
  text: SENTENCES[code](detail),
});

/** Makes the same reason once: a long page says the same of the same word a thousand times. */
export class Reasons {
  private readonly byDetail = new Map<string, Reason[]>();

  because(code: Reason['code'], detail: string, weight: number): Reason {
    let known = this.byDetail.get(detail);
    if (!known) this.byDetail.set(detail, (known = []));
    const rounded = toHundredths(weight);
    for (const reason of known) if (reason.code === code && reason.weight === rounded) return reason;
    const made = because(code, detail, weight);
    known.push(made);
    return made;
  }
}
