import { loadCorpus } from '../../compiler/load-records.ts';
import { findMentions } from '../../mention/find-mentions.ts';
import { guessLanguage } from '../../text/language.ts';
import { compileHere } from './compile-here.ts';

/** What the engine makes of a sentence, shown and rejected, with every reason. */
export const findCommand = (folder: string, words: readonly string[]): number => {
  const text = words.join(' ');
  const mentions = findMentions([compileHere(loadCorpus(folder))], text, guessLanguage(text), { rejected: true });
  for (const m of mentions) {
    console.log(`${m.shown ? '✓' : '✗'} ${m.text} → ${m.entry} (${m.score})`);
    for (const r of m.why) console.log(`    ${r.weight >= 0 ? '+' : ''}${r.weight}  ${r.text}`);
  }
  if (mentions.length === 0) console.log('nothing found');
  return 0;
};
