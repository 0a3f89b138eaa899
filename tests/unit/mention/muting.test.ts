import { describe, expect, it } from 'vitest';
import { isMuted, withMutedEntry, withMutedForm } from '../../../src/mention/muting.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';

const mutedBy = (text: string) => ({ entries: new Set<string>(), forms: new Set(withMutedForm(DEFAULT_SETTINGS, text).mutedForms) });

describe('muting', () => {
  it.each([
    ['Article 5', 'ARTICLE  5', true],
    ['Budapest Memorandum', 'Budapest-Memorandum', true],
    ['Київ', 'КИЇВ', true],
    ['Article 5', 'Article 4', false],
    ['NATO', 'NATO summit', false],
  ])('the words %s mute %s: %s', (form, text, expected) => {
    expect(isMuted({ entry: 'x', text }, mutedBy(form))).toBe(expected);
  });

  it('of an entry holds whatever it is called', () => {
    const { muted } = withMutedEntry({ ...DEFAULT_SETTINGS, muted: ['rt'] }, 'nato');
    expect(muted).toEqual(['nato', 'rt']);
    expect(isMuted({ entry: 'nato', text: 'the Alliance' }, { entries: new Set(muted), forms: new Set() })).toBe(true);
  });

  it('changes nothing for words without letters', () => {
    expect(withMutedForm(DEFAULT_SETTINGS, '…')).toEqual({});
  });

  it('keeps each once', () => {
    expect(withMutedForm({ ...DEFAULT_SETTINGS, mutedForms: ['nato'] }, 'NATO').mutedForms).toEqual(['nato']);
  });
});
