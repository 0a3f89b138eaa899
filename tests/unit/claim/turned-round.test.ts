/**
 * Every statement of every claim, turned round: a denial, a debunk or a question of a claim is not shown as the claim,
 * and who is said to have said it is not the page. The sentences are made by rule, so a few of them deny nothing
 * ("until it was not amended"): that is what the small shares are for.
 */
import { describe, expect, it } from 'vitest';
import { resolve } from 'node:path';
import { loadCorpus } from '../../../src/compiler/load-records.ts';
import { negatedWords } from '../../../src/claim/stance/polarity.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { words } from '../../../src/text/words.ts';
import { negate } from '../../eval/claims/negate.ts';
import { bundledPacks } from '../compiled-corpus.ts';

const packs = bundledPacks();
const CORPUS = resolve(import.meta.dirname, '../../../corpus');

interface Statement {
  readonly claim: string;
  readonly language: string;
  /** Without its full stop. */
  readonly text: string;
}

const STATEMENTS: readonly Statement[] = loadCorpus(CORPUS).claims.flatMap(({ record }) =>
  record.variants.flatMap(({ statements }) =>
    Object.entries(statements).flatMap(([language, texts]) =>
      (texts ?? []).map((text) => ({ claim: record.id, language, text: text.replace(/\.$/u, '') })),
    ),
  ),
);

/** What is found of the statement's own claim in a sentence. */
const found = ({ claim, language }: Statement, text: string): ReturnType<typeof buildReport>['claims'] =>
  buildReport(
    packs,
    { id: 't', url: null, lang: language, blocks: [{ text, role: 'paragraph' }] },
    { density: 'all', muted: new Set(), top: 3 },
  ).claims.filter((each) => each.claim === claim);

const isNegative = (language: string) => (text: string) => negatedWords(text, words(text), language).includes(2);

const FRAMES: Readonly<Record<string, { readonly debunk: string; readonly question: string; readonly said: string }>> = {
  en: { debunk: 'It is not true that @.', question: 'Is it true that @?', said: 'The newspaper reported that @.' },
  de: { debunk: 'Ein Mythos: @.', question: 'Stimmt es: @?', said: 'Der Minister sagte: @.' },
  fr: { debunk: 'Il est faux de dire que @.', question: 'Est-il vrai que @ ?', said: 'Le ministre a déclaré que @.' },
  es: { debunk: 'No es cierto que @.', question: '¿Es cierto que @?', said: 'El ministro dijo que @.' },
  pl: { debunk: 'To mit, że @.', question: 'Czy to prawda, że @?', said: 'Minister powiedział, że @.' },
  ru: { debunk: 'Это миф, что @.', question: 'Правда ли, что @?', said: 'Министр заявил, что @.' },
  uk: { debunk: 'Це міф, що @.', question: 'Чи правда, що @?', said: 'Міністр заявив, що @.' },
};

const shareOf = (statements: readonly Statement[], isSo: (s: Statement) => boolean): number =>
  statements.filter(isSo).length / statements.length;

describe('statements turned round', () => {
  it.each(Object.keys(FRAMES))('%s: a debunk or a question is not shown, and a speaker is told from the page', (language) => {
    const own = STATEMENTS.filter((s) => s.language === language).filter((_, i) => i % 3 === 0);
    expect(own.length).toBeGreaterThan(90);
    const inFrame = (s: Statement, frame: 'debunk' | 'question' | 'said'): ReturnType<typeof found> =>
      found(s, (FRAMES[language]?.[frame] ?? '').replace('@', s.text));
    expect(own.filter((s) => inFrame(s, 'debunk').some((f) => f.shown)).map((s) => s.text)).toEqual([]);
    expect(own.filter((s) => inFrame(s, 'question').some((f) => f.shown)).map((s) => s.text)).toEqual([]);
    expect(shareOf(own, (s) => inFrame(s, 'said').some((f) => f.stance === 'asserts'))).toBeLessThan(0.05);
  });

  it('a plain negation is not shown as the claim', () => {
    const negated = STATEMENTS.flatMap((s) => {
      const text = negate(s.text, s.language, isNegative(s.language));
      return text === null ? [] : [{ ...s, text }];
    });
    expect(negated.length).toBeGreaterThan(500);
    expect(shareOf(negated, (s) => found(s, `${s.text}.`).some((f) => f.shown))).toBeLessThan(0.05);
  });

  it('a statement as it stands is not taken for its denial', () => {
    const some = STATEMENTS.filter((_, i) => i % 3 === 0);
    expect(shareOf(some, (s) => found(s, `${s.text}.`).some((f) => f.stance === 'denies'))).toBeLessThan(0.03);
  });
});
