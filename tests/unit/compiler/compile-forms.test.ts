/** Forms → patterns: what is compiled beside what was written. */
import { describe, expect, it } from 'vitest';
import { compileForms, formNeeds } from '../../../src/compiler/compile-forms.ts';

const texts = (form: object): string[] =>
  compileForms([{ forms: { en: [form as { text: string }] } }]).patterns.map((p) => `${p.text}${p.asWritten ? ' (as written)' : ''}`);

describe('compiled forms', () => {
  it('a form for one letter case has a twin in capitals, for headlines', () => {
    expect(texts({ text: 'the Rada', case: 'as-written' })).toEqual(['THE RADA (as written)', 'the Rada (as written)']);
  });

  it('too few letters are an abbreviation, and a form for any case needs no twin', () => {
    expect(texts({ text: 'Map', case: 'as-written' })).toEqual(['Map (as written)']);
    expect(texts({ text: 'NATO', case: 'as-written' })).toEqual(['NATO (as written)']);
    expect(texts({ text: 'Budapest Memorandum' })).toEqual(['Budapest Memorandum']);
  });

  it('what a form needs beside it is kept under its folded spellings', () => {
    expect(formNeeds({ forms: { en: [{ text: '{Ireland,Malta}', needs: ['non-aligned'] }, { text: 'neutrality' }] } })).toEqual({
      ireland: ['non-aligned'],
      malta: ['non-aligned'],
    });
    expect(formNeeds({ forms: { en: [{ text: 'neutrality' }] } })).toBeUndefined();
  });
});
