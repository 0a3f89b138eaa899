/**
 * `npm run eval -- mentions --fit-setting [--dry]`: learns corpus/setting.tsv, which words tell a page of the field from any other.
 *
 * From the tuning passages, the lines and the setting texts; in lines and passages the labelled places are left out.
 */
import { LANGUAGES } from '../../../src/corpus/schema/primitives.ts';
import { learnStems, without, type LearnedText } from '../stem-model.ts';
import { readList, readPassages, startOf } from './halves.ts';
import { readMentionLines } from './lines.ts';

const settingTexts = (): LearnedText[] =>
  LANGUAGES.flatMap((lang) =>
    readList(`setting.${lang}.tsv`).map((line) => {
      const [sign, , text = ''] = line.split('\t');
      return { lang, holds: sign === '+', text };
    }),
  );

const lines = (): LearnedText[] =>
  readMentionLines().map(({ lang, named, text, start, end }) => ({ lang, holds: named, text: without(text, [{ start, end }]) }));

/** A trap that names an entry, too, is of both kinds, and teaches neither. */
const passages = (): LearnedText[] =>
  readPassages('tuning')
    .filter((p) => p.trap === null || p.labels.length === 0)
    .map(({ lang, text, labels }) => {
      const places = labels.map((l) => ({ start: startOf(text, l), end: startOf(text, l) + l.text.length }));
      return { lang, holds: labels.length > 0, text: without(text, places) };
    });

export const fitSetting = (args: readonly string[]): boolean =>
  learnStems(
    {
      texts: [...settingTexts(), ...lines(), ...passages()],
      withNumbers: true,
      file: 'setting.tsv',
      command: 'npm run eval -- mentions --fit-setting',
    },
    args,
  );
