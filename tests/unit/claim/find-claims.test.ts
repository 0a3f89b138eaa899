/** Claims on a page: which, in whose voice, and what is never shown. Read with the bundled corpus. */
import { describe, expect, it } from 'vitest';
import type { ClaimFinding } from '../../../src/claim/finding.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { bundledPacks } from '../compiled-corpus.ts';

const packs = bundledPacks();
const claimsOf = (text: string, lang = 'en', muted: readonly string[] = [], top = 0): readonly ClaimFinding[] =>
  buildReport(packs, { id: 't', url: null, lang, blocks: [{ text, role: 'paragraph' }] }, { density: 'all', muted: new Set(muted), top })
    .claims;

describe('a claim in the page’s own voice', () => {
  it.each([
    ['en', 'Article 5 obliges every ally to send troops when one member is attacked.', 'c-article5-must-military'],
    ['de', 'Nach Artikel 5 müssen alle NATO-Staaten in den Krieg ziehen, wenn ein Mitglied angegriffen wird.', 'c-article5-must-military'],
    ['en', 'Switzerland is the only neutral country in Europe.', 'c-only-switzerland-neutral'],
    ['ru', 'Запад обещал Горбачёву, что НАТО не будет расширяться на восток.', 'c-not-one-inch'],
  ])('%s: %s', (lang, text, claim) => {
    expect(claimsOf(text, lang)[0]).toMatchObject({ claim, stance: 'asserts', voice: 'narrator', shown: true, start: 0, end: text.length });
  });
});

describe('whose words, and meant or not', () => {
  it.each([
    ['Lavrov said that Ukraine is ruled by neo-Nazis.', 'attributed', true],
    ['Is Ukraine ruled by neo-Nazis?', 'questions', false],
    ['It is a myth that Ukraine is ruled by neo-Nazis.', 'denies', false],
    ['Ukraine is not ruled by neo-Nazis.', 'denies', false],
  ])('%s', (text, stance, shown) => {
    expect(claimsOf(text)[0]).toMatchObject({ claim: 'c-denazify-threat', stance, shown });
  });
});

describe('another country, treaty or year', () => {
  it.each([
    'Finland gave up its neutrality and joined the alliance in April 2023.',
    'Article 5 of the European Convention on Human Rights protects liberty.',
    'The council decided on a new roof for the town hall.',
  ])('%s', (text) => {
    expect(claimsOf(text).filter((c) => c.shown)).toEqual([]);
  });
});

describe('bounds', () => {
  it('gives the best N of each sentence, unshown below the threshold', () => {
    const found = claimsOf('Ukraine and NATO and Russia and guarantees.', 'en', [], 5);
    expect(found.length).toBe(5);
    expect(new Set(found.map((f) => f.claim)).size).toBe(5);
  });

  it('does not show what is muted', () => {
    expect(claimsOf('Switzerland is the only neutral country in Europe.', 'en', ['c-only-switzerland-neutral'])[0]?.shown).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['three words', 'NATO. Ukraine. No.'],
    ['3,000 words in one sentence', `Ukraine ${'and the guarantees of NATO members '.repeat(500)} end.`],
    ['a table of numbers', '1994\n2008\n2014\n'.repeat(300)],
    ['a tweet', 'RT @x: #Ukraine 🇺🇦 https://t.co/abc NATO!!!'],
    ['broken surrogates', 'Ukraine \ud800 neutral \udc00 NATO guarantees'],
    ['mixed languages', 'Ukraine ist neutral, сказал Лавров, et la Suisse aussi.'],
  ])('reads %s', (_, text) => {
    for (const f of claimsOf(text)) {
      expect(f.score).toBeGreaterThanOrEqual(0);
      expect(text.slice(f.start, f.end)).not.toBe('');
    }
  });
});
