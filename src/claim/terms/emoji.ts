/** Emoji → the words they stand for (list beside this file); flags → countries' names. */
import { lazilyFor } from '../../text/lazily.ts';
import { EMOJI_ROWS } from './emoji-list.ts';

/** Languages in the order of the columns of emoji-list.ts; of others the English names count. */
const COLUMNS = ['en', 'de', 'fr', 'es', 'pl', 'ru', 'uk'] as const;

/** Two letters of a flag, or one sign; what signs are joined of is read one by one ("🐻‍❄️" is a bear and snow). */
const SIGN = /[\u{1f1e6}-\u{1f1ff}]{2}|\p{Extended_Pictographic}/gu;
const FIRST_LETTER = 0x1f1e6;

const namesOf = lazilyFor((language: string): ReadonlyMap<string, string> => {
  const column = Math.max(
    0,
    COLUMNS.findIndex((each) => each === language),
  );
  const rows = EMOJI_ROWS.trim().split(/; |\n/u);
  return new Map(
    rows.map((row) => {
      const [sign = '', names = ''] = [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)];
      return [sign, names.split('|')[column] ?? ''];
    }),
  );
});

const countryNames = lazilyFor(
  (language: string) => new Intl.DisplayNames([COLUMNS.find((each) => each === language) ?? 'en'], { type: 'region', fallback: 'none' }),
);

const countryOf = (flag: string, language: string): string => {
  const letters = [...flag].map((letter) => String.fromCharCode(65 + (letter.codePointAt(0) ?? FIRST_LETTER) - FIRST_LETTER));
  return countryNames(language).of(letters.join('')) ?? '';
};

/** Names of the emoji of a text, in its language where it is one of ours. */
export const emojiNames = (text: string, language: string): string[] =>
  (text.match(SIGN) ?? [])
    .map((sign) => (sign.length > 2 ? countryOf(sign, language) : (namesOf(language).get(sign) ?? '')))
    .filter((name) => name !== '');
