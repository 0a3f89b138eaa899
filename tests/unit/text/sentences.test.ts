import { describe, expect, test } from 'vitest';
import { sentenceSpans } from '../../../src/text/sentences.ts';

/** Each row: a rule, and the sentences of a text that are joined by "|" where one ends. */
const RULES: readonly (readonly [string, string])[] = [
  ['two plain sentences', 'Kyiv gave them up.| Moscow signed.'],
  ['question and exclamation marks', 'Why? |No one knows! |He left.'],
  ['a line break always ends a sentence', 'A heading without a full stop\n|The text begins.'],
  ['an ellipsis before a small letter does not', 'He hesitated … and then signed.| Then he left.'],
  ['an ellipsis before a capital does', 'He hesitated…| Then he signed.'],
  ['closing quotes belong to the sentence', '“We will not join.”| He said it twice.'],
  ['a quoted question goes on in small letters', '“Will you join?” he asked.| Silence.'],
  ['a bracketed sentence keeps its bracket', 'They met. |(Nobody knew.) |They left.'],
  ['white space forgotten after a full stop', 'The talks ended.|The war did not.'],
  ['no full stop inside a decimal', 'It cost 3.14 billion.| It was late.'],
  ['no full stop inside a host name', 'As rt.com wrote on Friday.| Others did not.'],
  ['no full stop in a list of sections', 'See Article 5.1 of the text.| It is short.'],
  ['English titles', 'Mr. Putin met Dr. Smith and Gen. Milley.| Sen. Graham did not.'],
  ['U.S. before a name', 'The U.S. Congress voted.| The U.N. Security Council did not.'],
  ['U.S. at the end, before a small word', 'He flew to the U.S.| The visit was short.'],
  ['initials', 'J. F. Kennedy and George W. Bush disagreed.| V. Putin agreed.'],
  ['No. before a number, no. before a word', 'Resolution No. 68 passed.| He said no. |Then he left.'],
  ['Art., par., v.', 'Under Art. 5, par. 2 it holds.| See Smith v. Jones.| It was clear.'],
  ['months', 'On Feb. 24 it began.| By Sept. 6 it had spread.'],
  ['St. Petersburg', 'They met in St. Petersburg.| Then in Minsk.'],
  ['companies', 'Apple Inc.| The firm denies it, as Apple Inc. Europe did.'],
  ['a.m. before a small word', 'It began at 5 a.m. on Thursday.| It ended at 7 p.m.| He slept.'],
  ['German ordinals', 'Am 4. April 1949 wurde er unterzeichnet.| Im 20. Jahrhundert gab es zwei.'],
  ['German ordinal after an article', 'Der 3. Gipfel endete früh.| Es regnete.'],
  ['a year is no ordinal', 'Das war 2014.| Die Krim wurde annektiert.'],
  ['z. B. and d. h.', 'Staaten, z. B. Polen, wollten es, d. h. sie baten darum.| Es half.'],
  ['z.B. written together', 'Viele Staaten, z.B. Polen, wollten es.| Es half.'],
  ['Abs. and Nr.', 'Nach Art. 5 Abs. 1 und Nr. 7 gilt es.| Nicht immer.'],
  ['German quotes', '„Wir treten nicht bei.“ |Das sagte er.'],
  ['German quoted question', '„Wirklich?“, fragte er.| Niemand antwortete.'],
  ['French M. and guillemets', 'M. Macron a dit : « Non. »| Puis il est parti.'],
  ['French art.', 'L’art. 5 du traité est clair.| Il est court.'],
  ['Spanish EE. UU.', 'Los EE. UU. Congreso incluido firmaron.| El Sr. Pérez no.'],
  ['Spanish inverted marks', '¿Por qué? |¡No! |Se fue.'],
  ['Polish r. and m.in.', 'W 2014 r. Rosja zajęła Krym, m.in. Sewastopol.| To był początek.'],
  ['Polish prof. and św.', 'Powiedział prof. Kowalski o św. Janie.| Koniec.'],
  ['Russian т. е. and г.', 'В 1994 г. Украина, т. е. Киев, подписала.| Это было в г. Будапеште.'],
  ['Russian initials', 'Об этом сказал В. В. Путин.| Он уехал.'],
  ['Russian ст. and п.', 'Согласно ст. 5 п. 2 договора.| Это так.'],
  ['Russian direct speech with a dash', '«Это конец!» — сказал он.| Все молчали.'],
  ['Russian year at the end before a small word', 'Это было в 1994 г.| Он помнит.'],
  ['Ukrainian р. and ім.', 'У 1994 р. Україна підписала в ім. Шевченка університеті.| Це було так.'],
  ['enumerators stay with their item', '1. The parties agree.\n|2. They sign.\n|IV. Final clauses'],
  ['Chinese full stops need no space', '乌克兰放弃了核武器。|俄罗斯签署了。'],
  ['only white space has no sentence', ''],
];

const cut = (text: string): string[] => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentenceSpans', () => {
  test.each(RULES)('%s', (_rule, marked) => {
    const expected = marked
      .split('|')
      .map((s) => s.trim())
      .filter((s) => s !== '');
    expect(cut(marked.replaceAll('|', ''))).toEqual(expected);
  });

  test('spans are in order, do not overlap, and leave only white space out', () => {
    const text = RULES.map(([, marked]) => marked.replaceAll('|', '')).join('\n');
    let at = 0;
    for (const { start, end } of sentenceSpans(text)) {
      expect(text.slice(at, start).trim()).toBe('');
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(text.slice(at).trim()).toBe('');
  });

  test('a full stop after every letter is read in linear time', () => {
    expect(sentenceSpans('a.'.repeat(500_000)).length).toBeGreaterThan(0);
    expect(sentenceSpans('.'.repeat(1_000_000))).toHaveLength(1);
    expect(sentenceSpans(`a.${' '.repeat(200_000)}`.repeat(5)).length).toBeGreaterThan(0);
  });
});
