/** A noun of saying and whose it is: each rule both ways. */
import { describe, expect, it } from 'vitest';
import { theirWords } from '../../../src/claim/wording-their-words.ts';

const sign = (language: string, sentence: string): string | null => {
  const start = sentence.indexOf('[');
  return theirWords(sentence.replace('[', '').replace(']', ''), { start, end: sentence.indexOf(']') - 1 }, language)?.[0] ?? null;
};

describe('what is said is somebody’s', () => {
  it.each([
    ['en', 'The [demilitarisation of Ukraine] was a Russian wish from the start.', 'Russian wish'],
    ['en', 'The pope’s speech had the [root causes] in it.', 'pope’s speech'],
    ['en', 'In the Chinese paper’s reading it is a [proxy war].', 'Chinese paper’s reading'],
    ['de', 'In der Predigt des Patriarchen kam die [Spezialoperation] zuletzt.', 'Predigt des Patriarchen'],
    ['de', 'Moskaus Forderung blieb die [Entnazifizierung].', 'Moskaus Forderung'],
    ['fr', 'La demande de Moscou reste la [dénazification].', 'demande de Moscou'],
    ['es', 'Queja rusa: la [ampliación de la OTAN].', 'Queja rusa'],
    ['pl', 'Stary zarzut Kremla, [ekspansja NATO], wrócił.', 'zarzut Kremla'],
    ['ru', 'В статье депутата [киевский режим] пал трижды.', 'статье депутата'],
    ['uk', 'Давній докір Москви – [розширення НАТО].', 'докір Москви'],
  ])('%s: %s', (language, sentence, is) => {
    expect(sign(language, sentence)).toBe(is);
  });

  it.each([
    // Nobody's, ours, or whose stands elsewhere.
    ['en', 'The [denazification of Ukraine] is no wish, it is a must.'],
    ['de', 'Unsere Forderung bleibt die [Entnazifizierung].'],
    ['fr', 'La [dénazification] reste une exigence de tous ceux qui ont vu Moscou brûler.'],
    ['es', 'La carta llegó tarde a la [junta de Kiev].'],
    ['pl', 'List przyszedł, gdy [kijowski reżim] zamykał poczty.'],
    ['ru', 'В письме ни слова о том, как [киевский режим] бьёт по рынкам.'],
    ['uk', 'Лист дійшов, поки [київський режим] закривав пошту.'],
    // The owner is the form's own.
    ['en', 'No speech moves the [Russian aggression] back.'],
  ])('nobody’s, %s: %s', (language, sentence) => {
    expect(sign(language, sentence)).toBeNull();
  });
});
