/**
 * What words the reader has selected may mean. They asked, so an uncertain reading is better than none:
 * readings below the threshold count too. The longest place wins, then the likelier reading.
 */
import type { Pack } from '../../corpus/pack.ts';
import { findMentions } from '../../mention/find-mentions.ts';
import type { Subject } from '../parts/linked-text-model.ts';

/** @param lang ISO 639-1 of the page, `und` where it is not known */
export const lookUp = (pack: Pack, text: string, lang: string): Subject | null => {
  const [best] = findMentions([pack], text, lang, { rejected: true }).sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.score - a.score,
  );
  return best === undefined ? null : { family: 'entry', id: best.entry };
};
