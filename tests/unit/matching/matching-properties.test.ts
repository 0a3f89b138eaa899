import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPatternIndex } from '../../../src/matching/index-writer.ts';
import { openPatternIndex } from '../../../src/matching/pattern-index.ts';
import type { Pattern } from '../../../src/matching/pattern.ts';
import { foldForm } from '../../../src/text/fold-form.ts';
import { findAllNaively, findNaively } from './naive-matcher.ts';

// Few words, so that forms share words and pairs, nest and overlap; every kind of trouble between them.
const word = fc.constantFrom(
  'nato',
  'NATO',
  'Nato',
  'a',
  'A',
  'b',
  'c',
  'Straße',
  'STRASSE',
  'ки\u0438\u0306',
  'кий',
  'й',
  'и',
  'é',
  'e\u0301',
  'E',
  'Ze\u00ADl',
  'zel',
  '5',
  '51',
  '٥',
  '1',
  '北',
  '约',
  'ガ',
  'น้',
  'น',
  '𝐍',
  'n',
  'ﬁ',
  'fi',
  'U',
  'S',
);
const gap = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(' ', ' ', '-', "'", '’', '\u00A0', '  ') },
  { weight: 3, arbitrary: fc.constantFrom('.', '. ', ',', '/', ' - ', '–', '--', '', '…', ' "', '\u200B', '!', '😀', '\uD800', '½') },
);
const phrase = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: most }).map((parts) => parts.map(([w, g]) => w + g).join(''));

/** Addresses have a table of their own; the naive matcher knows none. */
const DOMAIN = /\.(?=[a-z]{2})/gu;
const trimmed = phrase(4).map((text) => text.replace(/^\s+|\s+$/gu, ''));
const pattern: fc.Arbitrary<Pattern> = fc.record({ text: trimmed, asWritten: fc.boolean() }).filter(({ text }) => {
  const form = foldForm(text);
  return form !== null && form.tail.length <= 7 && form.lead.length <= 7;
});
const patterns = fc.array(pattern, { minLength: 1, maxLength: 12 });
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: phrase(6) }, { weight: 1, arbitrary: fc.constant('\n') }), { maxLength: 5 })
  .map((parts) => parts.join('').replace(DOMAIN, '·'));

/** Thousands of indexes are built: far below this on an idle machine, several times more on a busy one. */
const SLOW_MS = 60_000;

describe('properties', () => {
  test(
    'the index finds what the naive matcher finds',
    () => {
      fc.assert(
        fc.property(patterns, text, (list, source) => {
          const index = openPatternIndex(buildPatternIndex(list));
          expect(index.findAll(source)).toEqual(findAllNaively(list, source));
          expect(index.find(source)).toEqual(findNaively(list, source));
        }),
        { numRuns: 10_000 },
      );
    },
    SLOW_MS,
  );

  test(
    'every match slices the source to something that folds to its form',
    () => {
      fc.assert(
        fc.property(patterns, text, (list, source) => {
          const written = (t: string): string => {
            const form = foldForm(t);
            return form ? form.lead + form.core + form.tail : '';
          };
          for (const match of openPatternIndex(buildPatternIndex(list)).findAll(source)) {
            expect(match.patterns.length).toBeGreaterThan(0);
            for (const id of match.patterns) expect(written(source.slice(match.start, match.end))).toBe(written(list[id]?.text ?? ''));
          }
        }),
        { numRuns: 1500 },
      );
    },
    SLOW_MS,
  );

  test(
    'blocks joined by line breaks give the same matches as each block alone',
    () => {
      fc.assert(
        fc.property(
          patterns,
          fc.array(
            phrase(5).map((block) => block.replace(DOMAIN, '·')),
            { maxLength: 5 },
          ),
          (list, blocks) => {
            const index = openPatternIndex(buildPatternIndex(list));
            let at = 0;
            const apart = blocks.flatMap((block) => {
              const found = index.find(block).map((m) => ({ ...m, start: m.start + at, end: m.end + at }));
              at += block.length + 1;
              return found;
            });
            expect(index.find(blocks.join('\n'))).toEqual(apart);
          },
        ),
        { numRuns: 1500 },
      );
    },
    SLOW_MS,
  );

  test(
    'a form is found in itself, and the same patterns give the same bytes',
    () => {
      fc.assert(
        fc.property(patterns, (list) => {
          const bytes = buildPatternIndex(list);
          expect(Buffer.compare(buildPatternIndex(list), bytes)).toBe(0);
          const index = openPatternIndex(bytes);
          list.forEach(({ text: form }, id) => {
            const { lead, tail } = foldForm(form) ?? { lead: '', tail: '' };
            // White space inside a lead or tail, and line breaks, are the only things a form need not repeat.
            if (lead !== '' || tail !== '') return;
            expect(index.findAll(form).some((m) => m.patterns.some((p) => p === id))).toBe(true);
          });
        }),
        { numRuns: 1000 },
      );
    },
    SLOW_MS,
  );
});
