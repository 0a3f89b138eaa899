/** The labelled sentences: the tuning half by the makers, the test half by somebody who has not seen the code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ClaimItem {
  readonly id: string;
  readonly lang: string;
  /** What is read, and the sentence in it that is labelled. */
  readonly text: string;
  readonly sentence: string;
  /** Null: no claim of the corpus is made, denied or asked about. */
  readonly claim: string | null;
  readonly variant: string | null;
  readonly stance: 'asserts' | 'denies' | 'questions' | 'attributed' | 'none';
  readonly voice: 'narrator' | 'speaker' | 'none';
}

export type Half = 'tuning' | 'test';

const file = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8').trim();

/** Lines of stance, claim and sentence by language, separated by tabs. */
const tuningItems = (): ClaimItem[] =>
  file('tuning.tsv')
    .split('\n')
    .map((line, i) => {
      const [lang = '', stance = 'none', claim = '-', text = ''] = line.split('\t');
      return {
        id: `tuning-${i + 1}`,
        lang,
        text,
        sentence: text,
        claim: claim === '-' ? null : claim,
        variant: null,
        stance: stance as ClaimItem['stance'],
        voice: stance === 'attributed' ? 'speaker' : stance === 'none' ? 'none' : 'narrator',
      };
    });

export const readItems = (half: Half): ClaimItem[] =>
  half === 'tuning'
    ? tuningItems()
    : file('test.jsonl')
        .split('\n')
        .map((line) => JSON.parse(line) as ClaimItem);
