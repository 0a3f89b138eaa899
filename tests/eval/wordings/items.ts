/** The labelled sentences on wordings: what is to be flagged in each, nothing in many. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Flag {
  readonly wording: string;
  /** Exact words; null: the wording anywhere in the text. */
  readonly text: string | null;
  /** Careful readers differ: neither rewarded when found nor punished when missed. */
  readonly optional?: boolean;
}

export interface WordingItem {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly flag: readonly Flag[];
  readonly kind: string;
  /** Words that count only beside a stronger one are labelled as if one stood elsewhere on the page. */
  readonly byItself?: boolean;
}

export type Half = 'tuning' | 'test';

const file = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8').trim();

/** Lines of language, kind, wording and sentence, separated by tabs. */
const tuningItems = (): WordingItem[] =>
  file('tuning.tsv')
    .split('\n')
    .map((line, i) => {
      const [lang = '', kind = '', flag = '-', text = ''] = line.split('\t');
      return { id: `tuning-${i + 1}`, lang, kind, flag: flag === '-' ? [] : [{ wording: flag, text: null }], text, byItself: true };
    });

export const readItems = (half: Half): WordingItem[] =>
  half === 'tuning'
    ? tuningItems()
    : file('test.jsonl')
        .split('\n')
        .map((line) => JSON.parse(line) as WordingItem);
