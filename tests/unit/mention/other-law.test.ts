/** Whose article: the law named nearest to the number has it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/corpus/pack.ts';
import { findMentions } from '../../../src/mention/find-mentions.ts';
import { bundledPacks } from '../compiled-corpus.ts';

let packs: readonly Pack[];
beforeAll(() => {
  packs = bundledPacks();
}, 120_000);

const articles = (text: string, language: string): string[] =>
  findMentions(packs, text, language)
    .filter((m) => m.entry.startsWith('nato-article'))
    .map((m) => m.text);

describe('an article of another law', () => {
  it.each([
    ['en', 'ANZUS has its own Article 4, and Canberra invoked it after 2001, unlike NATO.'],
    ['en', 'Under the European Convention on Human Rights, Article 5 protects the liberty of NATO soldiers too.'],
    ['uk', 'За кримінальним правом стаття 5 Кримінального кодексу України не має зворотної дії.'],
    ['fr', 'Au regard de la Convention européenne, l’article 5 garantit la sûreté, même aux soldats.'],
    ['de', 'Nach der Genfer Konvention regelt Artikel 5, wer Kriegsgefangener ist.'],
    ['en', 'Article 5 of Ukraine’s Constitution makes the people the only source of power; NATO is not in it.'],
    ['es', 'El artículo 5 de la Constitución de Ucrania habla del pueblo; la OTAN queda para el 102.'],
    ['pl', 'Artykuł 5 Konstytucji Ukrainy mówi o narodzie, a o NATO mówi artykuł 102.'],
  ])('%s: %s', (language, text) => {
    expect(articles(text, language)).toEqual([]);
  });

  it('the law of the next article is not the first one’s', () => {
    const text = 'Artikel 51 der Zusatzprotokolle und Artikel 51 der UN-Charta werden gern verwechselt.';
    expect(findMentions(packs, text, 'de').map((m) => m.text)).toEqual(['Artikel 51 der UN-Charta']);
  });

  it.each([
    ['en', 'Unlike the Rio Treaty, NATO’s Article 5 covers cyberattacks, allies say.', ['NATO’s Article 5']],
    ['en', 'The alliance’s Article 5, unlike the CSTO treaty’s Article 4, was invoked once.', ['alliance’s Article 5']],
    ['ru', 'Ереван вспомнил о статье 4 договора ОДКБ, аналоге статьи 5 НАТО.', ['статьи 5 НАТО']],
    ['uk', 'Йшлося про ст. 5 Вашингтонського договору.', ['ст. 5 Вашингтонського договору']],
  ])('ours stays where it is nearer (%s: %s)', (language, text, expected) => {
    expect(articles(text, language)).toEqual(expected);
  });
});
