/** The sentence asks, or quotes something beside the form: each rule both ways. */
import { describe, expect, it } from 'vitest';
import { secondVoice } from '../../../src/claim/wording-second-voice.ts';

const weight = (sentence: string): number => {
  const start = sentence.indexOf('[');
  return secondVoice(sentence.replace('[', '').replace(']', ''), { start, end: sentence.indexOf(']') - 1 })?.[1] ?? 0;
};

describe('a second voice', () => {
  it.each([
    'Is there a capital letter in [Maidan coup]?',
    'Wie stehen Sie zum [kollektiven Westen]?',
    'Quelle date retenez-vous pour la [crise ukrainienne] ?',
    '¿En qué año empezó el [conflicto de Ucrania]?',
    'Co wyróżnia [system Putina] na tle innych?',
    'Как вы относитесь к [коллективному Западу]?',
    'Який рік узяли за початок [конфлікту в Україні]?',
    '„Komm und sieh“ heißt der Abend, und der [Maidan-Putsch] ist sein Gast.',
    'В игре «Последний рубеж» [СВО] длится неделю.',
  ])('%s', (sentence) => {
    expect(weight(sentence)).toBeLessThan(0);
  });

  it.each([
    'The [Kiev regime] shelled a market.',
    // No answer is wanted.
    'How long will the [Kiev regime] last?',
    'Warum sollte jemand mit dem [Diktator ohne Wahlen] reden?',
    'Jusqu’à quand durera la [guerre de Poutine] ?',
    '¿Hasta cuándo durará la [guerra de Putin]?',
    'Ile jeszcze potrwa [wojna Putina]?',
    'С кем подписывать, если [мандат просрочен]?',
    'Доки триватиме [війна Путіна]?',
    // A name in marks.
    'Подразделения группировки «Центр» [освободили] село.',
    'The grouping “Centre” [liberated] a village.',
  ])('one voice: %s', (sentence) => {
    expect(weight(sentence)).toBe(0);
  });
});
