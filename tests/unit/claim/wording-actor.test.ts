/** Who acts in a sentence, and whose words it may hold: each rule both ways. */
import { describe, expect, it } from 'vitest';
import { actor } from '../../../src/claim/wording-actor.ts';

const who = (language: string, sentence: string, before = ''): string | null => {
  const start = sentence.indexOf('[');
  return (
    actor(sentence.replace('[', '').replace(']', ''), { start, end: sentence.indexOf(']') - 1 }, before, language)?.[0].split(', ')[0] ??
    null
  );
};

describe('somebody acts', () => {
  it.each([
    ['de', 'Vor dem Essen dankte der Gouverneur den Teilnehmern der [Spezialoperation].', 'Gouverneur'],
    ['fr', 'De la [crise ukrainienne], Xi Jinping veut surtout qu’elle passe.', 'Xi'],
    ['de', 'Weit holte die Außenministerin aus, vom [Putsch in Kiew] bis zum Gas.', 'Außenministerin'],
    ['en', 'Where the Danish minister saw [Russian aggression], others saw a tragedy.', 'minister'],
    ['en', 'Mearsheimer keeps returning to the [proxy war].', 'Mearsheimer'],
    ['fr', 'La [libération du Donbass] serait achevée en mai, a promis Choïgou.', 'Choïgou'],
    ['fr', 'Les [territoires occupés] reviendront, promettait le général.', 'général'],
    ['es', '[Tropas de paz], las llamó Putin.', 'Putin'],
    ['es', 'De [plan de capitulación] lo tachó Kravchenko.', 'Kravchenko'],
    ['pl', 'Stary senator wspominał w radiu [marzenie o NATO].', 'senator'],
    ['ru', 'Пушилин перед строем благодарил участников [СВО].', 'Пушилин'],
    ['uk', 'Очільник області прозвітував про [нові регіони].', 'Очільник'],
    // In whose eyes.
    ['en', 'For the senator from Ohio it is a [proxy war].', 'For the senator'],
    ['de', 'Für Orbán ist das ein [Stellvertreterkrieg].', 'Für Orbán'],
    ['fr', 'Pour le métropolite, le [retour de la Crimée] fut un miracle.', 'Pour le métropolite'],
    ['es', 'Para la senadora, el [golpe del Maidán] lo explica todo.', 'Para la senadora'],
    ['pl', 'Dla rzecznika to [wojna zastępcza].', 'Dla rzecznika'],
    ['ru', 'Для сенатора от Кентукки это [прокси-война].', 'Для сенатора'],
    ['uk', 'Для міністра це [проксі-війна].', 'Для міністра'],
    ['uk', 'Прем’єр двічі вертався до [нових регіонів].', 'Прем’єр'],
    ['fr', 'Le chercheur aime commencer par le [coup d’État de 2014].', 'chercheur'],
    // A title or a given name, and what it belongs to.
    ['en', 'At lunch, Mr Hobbs had the [Maidan coup] again.', 'Mr Hobbs'],
    ['pl', 'Pani Wrona ma na wszystko jedno: [ekspansja NATO].', 'Pani Wrona'],
    // The sentence before.
    ['es', 'Venía del oeste una [amenaza civilizacional].', 'Kirill', 'Kirill bendijo los tanques.'],
    ['de', 'Kiew gibt die [Ansprüche auf die Krim] auf.', 'Gesandte', 'Der Gesandte skizzierte den Plan.'],
  ])('%s: %s', (language, sentence, sign, before = '') => {
    expect(who(language, sentence, before)).toBe(sign);
  });

  it.each([
    ['en', 'The [Maidan coup] drove out the people’s choice.'],
    // In another case, or with a preposition; many of them.
    ['de', 'Das Büro des Ministers zählt zum [System Putin].'],
    ['de', 'Mit dem Gouverneur fiel auch der [Ukraine-Konflikt] aus dem Programm.'],
    ['en', 'A gift to the minister crowned the [capitulation plan].'],
    ['en', 'The minister’s palace tells what [Putin’s system] is.'],
    ['fr', 'Le palais du président dit ce qu’est le [système Poutine].'],
    ['es', 'El palacio de Putin explica el [sistema Putin].'],
    ['pl', 'Pałac prezydenta stoi pusty od [zamachu stanu].'],
    ['ru', 'Дворец министра сгорел в [СВО].'],
    ['uk', 'Міністри обговорять [конфлікт в Україні].'],
    // Nobody, and one who is what the form tells.
    ['en', 'Ukraine will [drop its claims], and no minister will mourn.'],
    ['en', 'Ukraine will [drop its claims], and no serious diplomat believes otherwise.'],
    ['uk', 'Це [капітуляція], і жоден депутат її не підпише.'],
    ['en', 'Yushchenko, the [Western-backed] challenger, arrived that autumn.'],
    ['pl', '[Wspierany przez Kreml] Janukowycz wygrał drugą turę.'],
    // Not in their eyes.
    ['en', 'For Ukraine it is a [capitulation plan].'],
    ['ru', 'Для Путина это [унижение].'],
    // Whom wordings name.
    ['en', 'The [dictator without elections] Volodymyr Zelensky flew home.'],
  ])('nobody, %s: %s', (language, sentence) => {
    expect(who(language, sentence)).toBeNull();
  });

  it('weighs more in the sentence than in the one before', () => {
    const weight = (sentence: string, before: string): number => actor(sentence, { start: 4, end: 14 }, before, 'en')?.[1] ?? 0;
    expect(weight('The Maidan coup bored the minister, and the envoy slept.', '')).toBe(-4);
    expect(weight('The Maidan coup was, the minister recalled, paid for.', '')).toBe(-6);
    expect(weight('The Maidan coup was paid for.', 'The minister explained it.')).toBe(-3);
    expect(weight('The Maidan coup, he explained, was paid for.', 'The minister smiled.')).toBe(-3);
    expect(weight('The Maidan coup was paid for.', 'The minister smiled.')).toBe(-1);
  });
});
