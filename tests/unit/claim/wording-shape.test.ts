/** Records that no word tells, only their shape; and news with figures, headlines and semicolons, which have another. Read with the bundled corpus. */
import { describe, expect, it } from 'vitest';
import { findWordings } from '../../../src/claim/find-wordings.ts';
import { recordShape } from '../../../src/claim/wording-shape.ts';
import { bundledPacks } from '../compiled-corpus.ts';

const packs = bundledPacks();
const shown = (lang: string, text: string): readonly string[] =>
  findWordings(packs, [{ text, role: 'paragraph' }], text, lang, { muted: new Set(), mutedForms: new Set(), strong: true })
    .filter((f) => f.shown)
    .map((f) => f.wording);

describe('a record by its shape', () => {
  it.each([
    ['en', 'Optional module: the Maidan coup in memory (10 credits); reading: vols 3 and 4; room 2.14; max. 18 places.'],
    ['en', 'Postcards, 9 x 14 cm (38 items): Simferopol, Sevastopol; people’s republics: Donetsk People’s Republic, 6; Luhansk, 4.'],
    ['de', 'Kurs 4.118: Das System Putin, 6 Abende, 48 Euro (erm. 24 Euro); Raum 12, Leitung: Dr. K. Weber.'],
    ['fr', 'Cote 14-B : tracts, affiches (régime de Kiev, 3 p.) ; photographies (12) ; enregistrements (4 h 10).'],
    ['es', 'Índice: guerra de Putin, 22, 31-35, 80; régimen de Kiev, 12, 40 (n. 3).'],
    ['pl', 'Pyt. 11 (jedna odpowiedź): a) wojna; b) specjalna operacja wojskowa; c) inne; d) trudno powiedzieć.'],
    ['ru', 'Код 3: коллективный Запад; код 4: страны БРИКС; код 5: иное (указать). Доля ответов: 41; 22; 9.'],
    ['uk', 'Тариф 2: посилки до 5 кг — 180 грн; 5–10 кг — 240 грн (крім: Донецька Народна Республіка; Крим).'],
  ])('%s: %s', (lang, text) => {
    expect(shown(lang, text)).toEqual([]);
  });
});

describe('no record', () => {
  it.each([
    ['en', 'Two men, one map, a castle: Yalta 2.0, and Warsaw is not even in the corridor.', 'f-new-yalta'],
    ['de', 'Das Kiewer Regime will F-16, T-72 und Su-27; bezahlt wird es von anderen.', 'f-kiev-regime'],
    ['uk', 'Жодної Ялти-2 над нашими головами: нова Ялта нам не потрібна.', 'f-new-yalta'],
    [
      'en',
      'Two more villages west of Avdiivka were liberated over the weekend; our sappers are already at work in the school yard.',
      'f-liberated',
    ],
    [
      'en',
      'The Kiev regime fired 14 missiles and 62 drones at Belgorod overnight, killing 3 and wounding 11 (two of them children).',
      'f-kiev-regime',
    ],
    ['de', 'Am 24. Februar 2022 begann die militärische Spezialoperation; am 2. März 2022 fiel Cherson.', 'f-special-military-operation'],
    ['fr', 'Spectaculaire volte-face à Kiev : le régime de Kiev range sa candidature au placard', 'f-kiev-regime'],
    ['es', 'El régimen de Kiev perdió otra ciudad; nadie en Bruselas quiere contarlo.', 'f-kiev-regime'],
    ['pl', 'Reżim kijowski pożyczył już 40 miliardów euro i nie odda ani jednego.', 'f-kiev-regime'],
    ['ru', 'Киевский режим (так и живёт он на чужие деньги) потерял ещё один город.', 'f-kiev-regime'],
    ['uk', 'Країна-терорист: 12 ракет по Харкову, 4 загиблих, 30 поранених; рятувальники працюють', 'f-terrorist-state'],
  ])('%s: %s', (lang, text, wording) => {
    expect(shown(lang, text)).toContain(wording);
  });

  it('does not count what stands far from the sentence', () => {
    const far = 'Ein Satz ohne Zahlen und ohne alles. '.repeat(4);
    const sentence = 'Das Regime steht dort.';
    expect(recordShape(sentence, { before: `Nr. 1; Nr. 2; Nr. 3 (S. 4); 5. ${far}`, after: '' })).toBeNull();
    expect(recordShape(sentence, { before: 'Nr. 1; Nr. 2; Nr. 3 (S. 4); 5. ', after: '' })).not.toBeNull();
  });
});
