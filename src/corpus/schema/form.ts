/**
 * Surface forms: the strings that may denote a record in running text.
 *
 * `text` may hold brace patterns, expanded when the pack is compiled:
 *   "меморандум{,а,у,ом,і}"  →  меморандум, меморандума, меморандуму, меморандумом, меморандумі
 * Braces do not nest; several groups multiply, or go together where they begin with the same digit ("{1:ий,ого} …{1:,у}",
 * see compiler/expand-braces.ts); at most 64 forms come out of one pattern.
 */
import { z } from 'zod';
import { text } from './primitives.ts';

export const form = z.strictObject({
  text: text(160),
  /** True: the string also means other things; shown only where cues or the page's other entries speak for it. */
  ambiguous: z.boolean().optional(),
  /** `as-written`: matches in this letter case only ("NPT", "the Rada"). Default: any case. */
  case: z.literal('as-written').optional(),
  /** True: an everyday word ("a referendum"); ambiguous, and shown only where the page plainly is about the record. */
  generic: z.boolean().optional(),
  /** True: a capital for its government ("Moscow demands"); ambiguous, and shown only where it acts, never as a place. */
  metonym: z.boolean().optional(),
  /** True: a short form, understood only after a full form of the same record stood earlier on the page. */
  short: z.boolean().optional(),
});

/** A form of an entry. */
export const entryForm = form.extend({
  /**
   * Words of which one must stand in the form's own sentence (`*` as in cues); ambiguous. For a string that is the record
   * only in such company: "Ireland" is an example of neutrality beside "non-aligned", and a country everywhere else.
   */
  needs: z.array(text(60)).min(1).max(20).optional(),
});

/** Does the form need cues? */
export const isDoubtful = (one: z.infer<typeof entryForm>): boolean => (one.ambiguous ?? one.generic ?? one.metonym) === true || one.needs !== undefined;

const language = z.string().regex(/^[a-z]{2,3}$/u, 'expected a language code such as en, uk, tr');

/** Forms by language. The seven languages are asked for by the check; others (it, tr …) are welcome. */
export const forms = z.record(language, z.array(form).min(1).max(80));
export const entryForms = z.record(language, z.array(entryForm).min(1).max(80));

/**
 * Context words by language; `*` at the end of a cue matches any ending ("переговор*").
 * The key `any` holds cues that do not depend on the language (numbers, names, acronyms).
 */
export const cueList = z.record(language, z.array(text(60)).min(1).max(60));
export const cues = z.strictObject({ for: cueList.optional(), against: cueList.optional() });
