import { describe, expect, it } from 'vitest';
import { sentencePairs } from '../../../src/ui/panel/sentence-pairs.ts';
import type { Sentence } from '../../../src/ui/panel/sentence-pairs.ts';

const whole = (text: string) => ({ text, offset: 0 });
const marked = ({ text, changed }: Sentence): string[] => changed.map(({ start, end }) => text.slice(start, end));

const HELD = 'Ukraine gave up its weapons in 1994. “It is not just another piece of paper,” he said. Nobody promised to fight.';

describe('sentences side by side', () => {
  it('same text: nothing differs', () => {
    const pairs = sentencePairs(whole(HELD), [whole(HELD)]);
    expect([pairs.same.length, pairs.differ.length, pairs.missing]).toEqual([3, 0, 0]);
  });

  it('marks the words that were changed, and says that a quotation was', () => {
    const { differ, same } = sentencePairs(whole(HELD.replace('another piece of paper', 'another role')), [whole(HELD)]);
    expect(same.length).toBe(2);
    expect(differ.map(({ page, document, isQuoteChanged }) => [marked(page), marked(document), isQuoteChanged])).toEqual([
      [['role'], ['piece of paper'], true],
    ]);
  });

  it('a change outside quotation marks is no changed quotation', () => {
    const { differ } = sentencePairs(whole(HELD.replace('he said', 'he told them')), [whole(HELD)]);
    expect(differ.map(({ isQuoteChanged }) => isQuoteChanged)).toEqual([false]);
  });

  it('counts what is not carried, and keeps the order around it', () => {
    const page = `${HELD} Another sentence that stands nowhere else.`;
    const parts = [HELD.slice(0, 36), HELD.slice(HELD.indexOf('Nobody'))];
    const pairs = sentencePairs({ text: page, offset: 100 }, [
      { text: parts[0] ?? '', offset: 0 },
      { text: parts[1] ?? '', offset: HELD.indexOf('Nobody') },
    ]);
    expect([pairs.same.length, pairs.differ.length, pairs.missing]).toEqual([2, 0, 2]);
    expect(pairs.same.map(({ page: own, document }) => [own.start - 100, document.start])).toEqual([
      [0, 0],
      [HELD.indexOf('Nobody'), HELD.indexOf('Nobody')],
    ]);
  });

  it('does not cross: a sentence that moved has one counterpart or none', () => {
    const [a = '', b = '', c = ''] = ['First the talks began.', 'Then the army left Kyiv.', 'At last they met again.'];
    const { same, missing } = sentencePairs(whole([c, a, b].join(' ')), [whole([a, b, c].join(' '))]);
    expect([same.length, missing]).toEqual([2, 1]);
  });

  it.each(['', '   ', '…', '\u202e'])('has nothing to compare in %j', (text) => {
    expect(sentencePairs(whole(text), [whole(HELD)])).toEqual({ same: [], differ: [], missing: 0 });
    expect(sentencePairs(whole(HELD), [whole(text)]).missing).toBe(3);
  });
});
