/** Words by which a page keeps a claim at a distance, in each language. */
import { describe, expect, it } from 'vitest';
import { findFrames } from '../../../src/claim/stance/frames.ts';
import { words } from '../../../src/text/words.ts';

const framesOf = (language: string, sentence: string): readonly string[] => [
  ...new Set(
    findFrames(
      words(sentence).map((w) => w.folded),
      language,
    ).map((f) => f.frame),
  ),
];

describe('frames', () => {
  it.each([
    ['en', 'NATO supposedly encircled Russia.', 'attribution'],
    ['de', 'Die NATO hat Russland angeblich eingekreist.', 'attribution'],
    ['fr', 'L’OTAN aurait prétendument encerclé la Russie.', 'attribution'],
    ['es', 'La OTAN supuestamente cercó a Rusia.', 'attribution'],
    ['pl', 'NATO rzekomo otoczyło Rosję.', 'attribution'],
    ['ru', 'НАТО якобы окружила Россию.', 'attribution'],
    ['uk', 'НАТО нібито оточило Росію.', 'attribution'],
    ['en', 'NATO encircled Russia, the speaker reminded deputies.', 'attribution'],
    ['de', 'Die NATO habe Russland eingekreist, mit wem solle man da reden.', 'attribution'],
    ['de', 'Russland sei eingekreist, hieß es aus dem Ministerium.', 'attribution'],
    ['fr', 'L’OTAN aurait encerclé la Russie.', 'attribution'],
    ['fr', 'L’OTAN a encerclé la Russie, rappelait le professeur.', 'attribution'],
    ['es', 'La OTAN cercó a Rusia, avisó el jefe de la delegación.', 'attribution'],
    ['pl', 'NATO okrążyło Rosję, podsumował historyk.', 'attribution'],
    ['ru', 'НАТО, отмечает обозреватель, окружила Россию.', 'attribution'],
    ['uk', 'Речниця розповідала, ніби НАТО оточило Росію.', 'attribution'],
    ['de', 'Nach Einkreisung sieht das beim besten Willen nicht aus.', 'denial'],
    ['fr', 'Parler d’encerclement, c’est oublier la géographie.', 'denial'],
    ['es', 'El relato del cerco se desmorona.', 'denial'],
    ['pl', 'Opowieść o okrążeniu rozsypuje się przy pierwszej lekturze.', 'denial'],
    ['ru', 'Какое там окружение, граница открыта.', 'denial'],
    ['uk', 'Казка про оточення розсипається.', 'denial'],
    ['en', 'That NATO encircled Russia is a fairy tale.', 'denial'],
    ['de', 'Die Einkreisung Russlands ist frei erfunden.', 'denial'],
    ['fr', 'L’encerclement de la Russie est une fable.', 'denial'],
    ['es', 'El cerco a Rusia es una patraña.', 'denial'],
    ['pl', 'Okrążenie Rosji to bajka.', 'denial'],
    ['ru', 'Окружение России – вымысел.', 'denial'],
    ['uk', 'Оточення Росії – нісенітниця.', 'denial'],
  ])('%s: %s', (language, sentence, frame) => {
    expect(framesOf(language, sentence)).toContain(frame);
  });

  it.each([
    ['en', 'NATO encircled Russia.'],
    ['de', 'Die NATO hat Russland eingekreist.'],
    ['de', 'Die NATO kreist Russland ein, es sei denn, sie löst sich auf.'],
    ['uk', 'НАТО оточило Росію.'],
  ])('none in %s: %s', (language, sentence) => {
    expect(framesOf(language, sentence)).toEqual([]);
  });
});
