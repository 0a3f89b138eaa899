import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForm, foldPlainForm } from '../../../src/text/fold-form.ts';
import { foldPlain } from '../../../src/text/fold.ts';
import { words } from '../../../src/text/words.ts';
import { troubledText } from './troubled-text.ts';

const ROWS: readonly (readonly [string, string, string, string, string])[] = [
  // rule, form, lead, core, tail
  ['white space', 'Budapest \u00A0 Memorandum', '', 'budapest memorandum', ''],
  ['one hyphen', 'Article-5', '', 'article 5', ''],
  ['one apostrophe', 'l’OTAN', '', 'l otan', ''],
  ['a dash with spaces stays', 'Россия — НАТО', '', 'россия-нато', ''],
  ['two hyphens stay', 'a--b', '', 'a--b', ''],
  ['punctuation stays, white space beside it goes', 'U.S. Congress', '', 'u.s.congress', ''],
  ['lead and tail', '#MeToo!', '#', 'metoo', '!'],
  ['dotted letters', 'U. S.', '', 'u.s', '.'],
  ['ideographs', '北约', '', '北 约', ''],
  ['an ellipsis is three full stops', 'a…b', '', 'a...b', ''],
  ['a line break in a form is a space', 'a\nb', '', 'a b', ''],
  ['invisible characters', '\u200BNA\u00ADTO\uFEFF', '', 'nato', ''],
];

describe('foldForm', () => {
  test.each(ROWS)('%s', (_rule, form, lead, core, tail) => {
    const folded = foldForm(form);
    expect(folded && { lead: folded.lead, core: folded.core, tail: folded.tail }).toEqual({ lead, core, tail });
  });

  test('no word, no form', () => {
    for (const text of ['', ' ', '?!', '\u00AD', '😀', '\uD800']) expect(foldForm(text)).toBeNull();
  });

  test('upper case, unit for unit', () => {
    const folded = foldForm('#The ẞ-Rada');
    expect(folded && [...(folded.lead + folded.core)].map((c, i) => (folded.upper[i] ? c.toUpperCase() : c)).join('')).toBe('#The SS Rada');
  });

  test('property: a canonical text has the words of its form, and a case for each unit', () => {
    fc.assert(
      fc.property(troubledText, (source) => {
        const folded = foldForm(source);
        if (!folded) return;
        const written = folded.lead + folded.core + folded.tail;
        expect(folded.upper).toHaveLength(written.length);
        expect(words(written).map((w) => w.folded)).toEqual(folded.words);
        expect(foldPlain(written)).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });

  test('property: the short way is the careful way where it answers', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('NATO', 'é', 'ß', 'e\u0301', ' ', '-', '’', '.', 'й', '5', '北'), { maxLength: 8 }), (parts) => {
        const source = parts.join('');
        const short = foldPlainForm(source);
        if (short !== null) expect(foldForm(source)).toMatchObject({ lead: '', core: short, tail: '' });
      }),
      { numRuns: 2000 },
    );
  });
});
