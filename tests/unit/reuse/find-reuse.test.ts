/** Copies of the five documents, edited as copies are; and texts that only share a subject or a quotation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildReuseIndex } from '../../../src/reuse/pack/build-reuse-index.ts';
import { findReuse } from '../../../src/reuse/find-reuse.ts';

const FOLDER = resolve(import.meta.dirname, '../../../corpus/documents');
const files = readdirSync(FOLDER).sort();
const texts = files.map((f) => {
  const content = readFileSync(join(FOLDER, f), 'utf8');
  return content.slice(content.indexOf('\n---\n', 3) + 5);
});
const index = buildReuseIndex(texts.map((text) => ({ text, language: 'en', known: [] })));
const NUMBERS = texts.map((_, i) => i);

const sentences = (text: string): string[] => text.split(/(?<=[.!?”])\s+/u).filter((s) => s.trim() !== '');
const everyNthWord = (text: string, n: number, change: (word: string) => string): string => {
  let i = 0;
  return text.replace(/\p{L}{4,}/gu, (w) => (++i % n === 0 ? change(w) : w));
};

const EDITS: readonly (readonly [name: string, edit: (text: string) => string, kinds: readonly string[]])[] = [
  ['word for word', (t) => t, ['same-text']],
  [
    'straight quotation marks, other dashes and spaces',
    (t) => t.replace(/[“”]/gu, '"').replace(/’/gu, "'").replace(/[–—]/gu, '-').replace(/ /gu, '\u00a0'),
    ['same-text'],
  ],
  ['upper case', (t) => t.toUpperCase(), ['same-text']],
  ['the first half', (t) => t.slice(0, t.length / 2), ['same-text']],
  [
    'every third sentence dropped',
    (t) =>
      sentences(t)
        .filter((_, i) => i % 3 !== 2)
        .join(' '),
    ['same-text'],
  ],
  ['paragraphs in reverse', (t) => t.split('\n').reverse().join('\n'), ['same-text']],
  ['every twentieth long word exchanged', (t) => everyNthWord(t, 20, () => 'elsewhere'), ['same-text', 'reworded']],
  ['every eighth long word exchanged', (t) => everyNthWord(t, 8, () => 'elsewhere'), ['same-text', 'reworded']],
  ['every fifth long word exchanged', (t) => everyNthWord(t, 5, () => 'elsewhere'), ['same-text', 'reworded']],
  [
    'a stranger’s text before and after',
    (t) =>
      `${'The league announced its new schedule on Monday, and fans were pleased. '.repeat(5)}\n${t}\n${'Subscribe to our newsletter for more scores every week. '.repeat(5)}`,
    ['same-text', 'reworded'],
  ],
];

describe('copies are recognised', () => {
  describe.each(EDITS)('%s', (_, edit, kinds) => {
    it.each(NUMBERS.map((n) => [files[n], n] as const))('%s', (_file, n) => {
      const found = findReuse(index, edit(texts[n] as string));
      expect(found[0]?.document).toBe(n);
      expect(kinds).toContain(found[0]?.kind);
    });
  });

  it('says which words belong together', () => {
    const page = `Before it. ${texts[0] as string}`;
    const [found] = findReuse(index, page);
    for (const { page: p, document: d } of found?.passages ?? []) {
      const folded = (s: string): string =>
        s
          .toLowerCase()
          .replace(/\P{L}+/gu, ' ')
          .trim();
      expect(folded(page.slice(...p))).toBe(folded((texts[0] as string).slice(...d)));
    }
  });
});

describe('a text in other words', () => {
  // Every sentence is the document's, hardly a word is: active and passive, synonyms, reported speech.
  const REWORDED = `Any other arrangement on security, Zelensky went on to demand, has to bind in law and needs the approval of the US Congress,
so that commitments are kept. A get-together of Ukrainian and American officers in the German city of Stuttgart had raised hopes for productive
discussions. Still, there are obstacles aplenty in the negotiations. Chief among them is that Russia wants Ukrainian troops to be withdrawn from
the east of the Donetsk region, which Ukraine still controls. Kyiv has flatly refused the demand, which in its view would violate its sovereignty.
An economic zone in the Donetsk region from which the military is removed has been talked about as well, but Zelensky brushed the proposal aside
as unrealistic. What he underlined is that a balanced line of control must be kept up between both forces, and that each withdrawal has to be mutual.`;
  it('is recognised in a page of its own', () => {
    const [found] = findReuse(index, REWORDED, 'en');
    expect([files[found?.document ?? -1], found?.kind]).toEqual(['unnamed-nato-guarantees-2025.md', 'reworded']);
  });
  it('is recognised, with the same confidence, within a stranger’s text', () => {
    const padding = 'The league announced its new schedule on Monday, and fans of the home side were pleased with it. '.repeat(30);
    const [bare, padded] = [REWORDED, `${padding}\n${REWORDED}\n${padding}`].map((page) => findReuse(index, page, 'en')[0]);
    expect(padded?.kind).toBe('reworded');
    expect(padded?.score).toBeCloseTo(bare?.score ?? 0, 1);
  });
});

describe('what is no copy is not called one', () => {
  const INDEPENDENT = `Ukrainian President Volodymyr Zelensky told reporters that his country could accept neutrality if it received security
guarantees from several states. Russia wants Ukraine to stay out of NATO. Negotiators met in Istanbul, where David Arakhamia described a treaty under
which guarantors would consult within three days. The Budapest Memorandum of 1994 had promised respect for borders; officials in Kyiv call it a
failure. A referendum and a change of the constitution would be needed, the president said. Analysts doubt that parliaments of the guarantor states
would ratify such a treaty soon. The Kremlin called the talks constructive but saw no breakthrough, and fighting went on around Chernihiv.`;
  it.each([
    ['an independent text on the same events', INDEPENDENT],
    [
      'one quoted sentence of a document',
      `${INDEPENDENT} “We are ready to accept this,” Zelensky said. “This is the most important point.”`,
    ],
    [
      'a quotation of some length that other texts have too',
      `${INDEPENDENT} “We want an international mechanism for security guarantees, in which the guarantor states would behave in accordance with Article 5 of NATO and even in an even stricter form,” said Ukrainian negotiator David Arachamia.`,
    ],
    ['furniture', 'Related Articles Trending Back to top button Home page politics split'],
    ['nothing', ''],
    ['a list of names', 'NATO Ukraine Russia Zelensky Putin '.repeat(200)],
  ])('%s', (_, text) => {
    expect(findReuse(index, text).filter((f) => f.kind !== 'related')).toEqual([]);
  });

  it('does not take one document for another', () => {
    for (const n of NUMBERS) {
      const found = findReuse(index, texts[n] as string).filter((f) => f.kind !== 'related');
      expect(found.map((f) => f.document)).toEqual([n]);
    }
  });
});

describe('an index that is empty or cut', () => {
  it.each([0, 4, 8, 100])('%i bytes: nothing is found', (length) => {
    expect(findReuse(index.slice(0, length), texts[0] as string)).toEqual([]);
  });
});
