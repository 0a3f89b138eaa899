import { describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../src/claim-review/rating-words.ts';

/** Words that publishers use; what a careful reader would call them in our terms. */
const ROWS: readonly (readonly [rating: string, assessment: string | null])[] = [
  ['True', 'accurate'],
  ['TRUE!', 'accurate'],
  ['Correct', 'accurate'],
  ['Verdadero', 'accurate'],
  ['Vrai', 'accurate'],
  ['Richtig', 'accurate'],
  ['Prawda', 'accurate'],
  ['Правда', 'accurate'],
  ['Mostly true', 'accurate-with-nuance'],
  ['Größtenteils richtig', 'accurate-with-nuance'],
  ['Plutôt vrai', 'accurate-with-nuance'],
  ['В основном правда', 'accurate-with-nuance'],
  ['Half True', 'misleading'],
  ['Mostly False', 'misleading'],
  ['Missing context', 'misleading'],
  ['Misleading.', 'misleading'],
  ['Irreführend', 'misleading'],
  ['Größtenteils falsch', 'misleading'],
  ['Teilweise falsch', 'misleading'],
  ['Trompeur', 'misleading'],
  ['Engañoso', 'misleading'],
  ['Manipulacja', 'misleading'],
  ['Маніпуляція', 'misleading'],
  ['Полуправда', 'misleading'],
  ['False', 'contradicted-by-record'],
  ['Pants on Fire!', 'contradicted-by-record'],
  ['Four Pinocchios', 'contradicted-by-record'],
  ['Not true', 'contradicted-by-record'],
  ['Fake news', 'contradicted-by-record'],
  ['Falsch', 'contradicted-by-record'],
  ['Frei erfunden', 'contradicted-by-record'],
  ['Faux', 'contradicted-by-record'],
  ['Falso', 'contradicted-by-record'],
  ['Bulo', 'contradicted-by-record'],
  ['Fałsz', 'contradicted-by-record'],
  ['Фейк', 'contradicted-by-record'],
  ['Неправда', 'contradicted-by-record'],
  ['Unproven', 'disputed'],
  ['No evidence', 'disputed'],
  ['Nicht belegt', 'disputed'],
  ['Не доказано', 'disputed'],
  ['Satire', null],
  ['Not false', null],
  ['Pas faux', null],
  ['3', null],
  ['', null],
  ['Falsetto', null],
  ['Wait and see', null],
];

describe('assessmentOf', () => {
  it.each(ROWS)('%j → %s', (rating, assessment) => {
    expect(assessmentOf(rating)).toBe(assessment);
  });
});
