/**
 * The labelled passages, and which half each one is in.
 *
 * `passages.*` are split by a hash of the id, never by hand. What was written later is whole: `tuning.*` are tuning
 * passages, and no figure of the test half rests on them; `test.jsonl` is of the test half.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/corpus/schema/primitives.ts';

export interface Label {
  readonly entry: string;
  readonly text: string;
  /** Which occurrence of `text`, 0-based. */
  readonly n: number;
  readonly optional?: boolean;
}

export interface LabelledPassage {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly trap: string | null;
  readonly text: string;
  readonly labels: readonly Label[];
  /** Entries that those who labelled it knew: a mark of another can be neither right nor wrong there. */
  readonly known: ReadonlySet<string>;
}

export const readList = (file: string): readonly string[] => readFileSync(join(import.meta.dirname, file), 'utf8').trim().split('\n');

const FIRST_ENTRIES: ReadonlySet<string> = new Set(readList('entries.txt'));
const ALL_ENTRIES: ReadonlySet<string> = new Set([...FIRST_ENTRIES, ...readList('entries-third.txt')]);

export type Half = 'tuning' | 'test';

/** FNV-1a, 32 bits, over the UTF-8 bytes of the id; even = tuning, odd = test. */
export const halfOf = (id: string): Half => {
  let h = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) h = Math.imul(h ^ byte, 0x01000193);
  return (h & 1) === 0 ? 'tuning' : 'test';
};

type Written = Omit<LabelledPassage, 'known'>;

const readLines = (file: string): Written[] => readList(file).map((line) => JSON.parse(line) as Written);

const readFiles = (set: 'passages' | 'tuning'): Written[] => LANGUAGES.flatMap((lang) => readLines(`${set}.${lang}.jsonl`));

/** Writers from the third on, and the annotators who read the test half anew, knew nine entries more than the first author. */
const KNEW_ALL = /-(?:third|[a-z]+th)-/u;

const withKnown = (p: Written, half: Half): LabelledPassage => ({ ...p, known: half === 'test' || KNEW_ALL.test(p.id) ? ALL_ENTRIES : FIRST_ENTRIES });

export const readPassages = (half: Half): LabelledPassage[] =>
  [...readFiles('passages').filter((p) => halfOf(p.id) === half), ...(half === 'tuning' ? readFiles('tuning') : readLines('test.jsonl'))].map((p) =>
    withKnown(p, half),
  );

/** Source span of a label; -1 where its text is not there. */
export const startOf = (text: string, label: Label): number => {
  let at = -1;
  for (let k = 0; k <= label.n; k++) {
    at = text.indexOf(label.text, at + 1);
    if (at < 0) return -1;
  }
  return at;
};
