/** Loaded wordings in short texts: where other wars and everyday life have the same words, and where not. Read with the bundled corpus. */
import { describe, expect, it } from 'vitest';
import { findWordings } from '../../../src/claim/find-wordings.ts';
import { bundledPacks } from '../compiled-corpus.ts';

const packs = bundledPacks();
const shown = (lang: string, text: string): readonly string[] =>
  findWordings(packs, [{ text, role: 'paragraph' }], text, lang, { muted: new Set(), mutedForms: new Set(), strong: true })
    .filter((f) => f.shown)
    .map((f) => f.wording);

describe('said of this war', () => {
  it.each([
    ['en', 'What started in Sloviansk in the spring was a civil war, neighbour against neighbour.', 'f-civil-war'],
    ['en', 'The biggest land grab in Europe since 1945 gives Russia a fifth of Ukraine.', 'f-land-grab'],
    ['en', 'Since the SMO began, Belgorod’s cafés have learned to close at eight.', 'f-special-military-operation'],
    ['es', 'El régimen kievita lleva meses en retirada.', 'f-kiev-regime'],
    ['pl', 'Ukrainę trzeba najpierw zdenazyfikować.', 'f-denazify'],
    ['uk', 'Країні-терористу не місце за столом.', 'f-terrorist-state'],
  ])('%s: %s', (lang, text, wording) => {
    expect(shown(lang, text)).toContain(wording);
  });
});

describe('said of something else', () => {
  it.each([
    ['en', 'The union accused the airline of dragging out the talks on holiday pay.'],
    ['en', 'Violence erupted after the derby, and eleven fans were held.'],
    ['en', 'The airport gets a second Munich terminal.'],
    ['de', 'Nach dem Elfmeter brachen Kämpfe aus, meist mit Pappbechern.'],
    ['fr', 'Le maire a fait de grandes concessions sur la piscine.'],
    ['es', 'Estalló la guerra entre las dos panaderías del barrio.'],
    ['fr', 'La dénazification du conservatoire de Fribourg dura dix-huit jours.'],
    ['pl', 'Po latach wojny domowej w Liberii pralnia w Buchanan znów działa.'],
    ['en', 'Sweden’s NATO dream took thirteen months.'],
    ['ru', 'Начались бои за скидки в магазине.'],
    [
      'en',
      'A village of wizards, elves and one retired dictator without elections held its yearly fair on the green, and every cake, pie and jar of jam was sold by noon.',
    ],
  ])('%s: %s', (lang, text) => {
    expect(shown(lang, text)).toEqual([]);
  });
});
