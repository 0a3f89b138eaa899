/**
 * `npm run eval -- wordings --fit-voice [--dry]`: learns corpus/voice.tsv, which words tell that a text uses a loaded wording in its
 * own voice, and which that it tells a record, another country's story or somebody's words.
 *
 * From the tuning texts that hold a form; the forms themselves are left out.
 */
import { loadPacks } from '../../../src/cli/annotate/load-packs.ts';
import { learnStems, without, type LearnedText } from '../stem-model.ts';
import { readItems } from './items.ts';

export const fitVoice = (args: readonly string[]): boolean => {
  const packs = loadPacks([], true);
  const texts = readItems('tuning').flatMap(({ lang, text, flag }): LearnedText[] => {
    const forms = packs.flatMap((pack) => pack.wordingPatterns?.find(text) ?? []);
    return forms.length === 0 ? [] : [{ lang, holds: flag.length > 0, text: without(text, forms) }];
  });
  return learnStems({ texts, withNumbers: false, file: 'voice.tsv', command: 'npm run eval -- wordings --fit-voice' }, args);
};
