/**
 * No cue was copied from the passages that test them (tests/eval/mentions).
 *
 * A surface form is a name, and names stand in texts whoever wrote them. A cue is chosen: where it has four words or
 * more and a test passage holds it, but no tuning passage or line, no document and no name or fact of the corpus does, it was
 * found in the test half.
 */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadCorpus } from '../../../src/compiler/load-records.ts';
import { foldPlain } from '../../../src/text/fold.ts';
import { words } from '../../../src/text/words.ts';
import { readPassages } from '../../eval/mentions/halves.ts';
import { readMentionLines } from '../../eval/mentions/lines.ts';

const WORDS_FROM = 4;

const spaced = (text: string): string =>
  ` ${words(text)
    .map((w) => w.folded)
    .join(' ')} `;

const corpus = loadCorpus(resolve(import.meta.dirname, '../../../corpus'));
const test = readPassages('test').map((p) => spaced(p.text));
const others = [
  ...readPassages('tuning').map((p) => p.text),
  ...readMentionLines().map((l) => l.text),
  ...corpus.documents.map((d) => d.text),
  ...corpus.entries.map(({ record }) => JSON.stringify([record.names, record.summary, record.facts, record.forms])),
]
  .map(spaced)
  .join('\n');

const cues = corpus.entries.flatMap(({ record }) =>
  [record.cues?.for, record.cues?.against].flatMap((by) =>
    Object.values(by ?? {}).flatMap((list) => list.map((cue) => [record.id, cue] as const)),
  ),
);
const phrases = cues.filter(([, cue]) => words(cue).length >= WORDS_FROM && !cue.endsWith('*'));

it('has phrases to look at', () => {
  expect(phrases.length).toBeGreaterThan(10);
});

it('copies none of them from a test passage', () => {
  const copied = phrases.filter(([, text]) => {
    const phrase = spaced(foldPlain(text));
    return !others.includes(phrase) && test.some((passage) => passage.includes(phrase));
  });
  expect([...new Set(copied.map(([id, text]) => `${id}: ${text}`))]).toEqual([]);
});
