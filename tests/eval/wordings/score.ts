/**
 * `npm run eval -- wordings [--tuning] [--lines FROM-TO] [--errors]`: loaded wordings, found where they are the page's own words.
 *
 * In the first 548 lines of the test half a wording of strength `with-another` is to be flagged only beside a strong one in
 * the same text, as on a page; everywhere else each stands by itself and counts as if a stronger finding were there.
 */
import { loadPacks } from '../../../src/cli/annotate/load-packs.ts';
import type { WordingFinding } from '../../../src/claim/finding.ts';
import { findWordings } from '../../../src/claim/find-wordings.ts';
import { inLineRange } from '../line-range.ts';
import { wilson } from '../mentions/score.ts';
import { readItems, type Flag, type Half, type WordingItem } from './items.ts';

interface Scored {
  readonly item: WordingItem;
  readonly found: readonly WordingFinding[];
}

const share = (hits: number, n: number): string => {
  if (n === 0) return '–'.padEnd(21);
  const [low, high] = wilson(hits, n);
  return `${(hits / n).toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}]`;
};

/** The writer of the test half flags these nowhere; a mark of one can be neither right nor wrong there. */
const NOT_LABELLED = new Set(['f-full-scale-invasion', 'f-kiev-spelling', 'f-the-west', 'f-ukraine-war']);

/** In the tuning half the fourth writer alone flags them, and only a mark of one where it is flagged is judged. */
const isLabelled = (half: Half, item: WordingItem, wording: string): boolean =>
  !NOT_LABELLED.has(wording) || (half === 'tuning' && item.flag.some((flag) => flag.wording === wording));

const meets = (item: WordingItem, f: WordingFinding, flag: Flag): boolean =>
  f.wording === flag.wording && (flag.text === null || item.text.slice(f.start, f.end).includes(flag.text) || flag.text.includes(item.text.slice(f.start, f.end)));

const line = (name: string, scored: readonly Scored[]): string => {
  let [right, wrong, wanted, hit] = [0, 0, 0, 0];
  for (const { item, found } of scored) {
    const required = item.flag.filter((flag) => !flag.optional);
    for (const f of found) {
      if (required.some((flag) => meets(item, f, flag))) right++;
      else if (item.flag.some((flag) => meets(item, f, flag))) continue;
      // The tuning half labels one wording a sentence; a second one there is not judged.
      else if (item.flag.length === 0 || item.flag.every((flag) => flag.text !== null)) wrong++;
    }
    wanted += required.length;
    hit += required.filter((flag) => found.some((f) => meets(item, f, flag))).length;
  }
  return `${name.padEnd(14)} n ${String(scored.length).padStart(3)}, ${String(wanted).padStart(3)} to flag  precision ${share(right, right + wrong)}  recall ${share(hit, wanted)}`;
};

export const evalWordings = (args: readonly string[]): Promise<boolean> => {
  const half: Half = args.includes('--tuning') ? 'tuning' : 'test';
  const packs = loadPacks([], true);
  const options = { muted: new Set<string>(), mutedForms: new Set<string>() };
  const items = inLineRange(readItems(half), args);
  const scored = items.map((item): Scored => {
    const blocks = [{ text: item.text, role: 'paragraph' as const }];
    const found = findWordings(packs, blocks, item.text, item.lang, { ...options, strong: item.byItself ?? false });
    return { item, found: found.filter((f) => f.shown && isLabelled(half, item, f.wording)) };
  });
  if (args.includes('--errors') && half === 'tuning')
    for (const { item, found } of scored) {
      const good = item.flag.length === 0 ? found.length === 0 : item.flag.every((flag) => found.some((f) => meets(item, f, flag)));
      if (good) continue;
      const all = findWordings(packs, [{ text: item.text, role: 'paragraph' }], item.text, item.lang, { ...options, strong: true });
      console.log(`\n${item.lang} ${item.kind} ${item.flag.map((f) => f.wording).join(' ') || '–'}: ${item.text}`);
      for (const f of all) console.log(`   ${f.wording} ${f.score}: ${f.why.map((w) => `${w.weight} ${w.text}`).join('; ')}`);
    }
  console.log(`\nWordings, ${half} half`);
  console.log(line('all', scored));
  for (const lang of [...new Set(scored.map((s) => s.item.lang))]) console.log(line(lang, scored.filter((s) => s.item.lang === lang)));
  for (const kind of [...new Set(scored.map((s) => s.item.kind))]) console.log(line(kind, scored.filter((s) => s.item.kind === kind)));
  return Promise.resolve(true);
};
