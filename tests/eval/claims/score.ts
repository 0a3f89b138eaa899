/**
 * `npm run eval -- claims [--tuning [--lines FROM-TO]] [--errors] [--pages DIR] [--fit]`: which claim a sentence makes, in whose
 * voice, what is shown, and what is shown wrongly; beside BM25 over the same statements, in the same run.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadPacks } from '../../../src/cli/annotate/load-packs.ts';
import { readHtml } from '../../../src/cli/annotate/read-html.ts';
import type { ClaimFinding } from '../../../src/claim/finding.ts';
import { statementTexts } from '../../../src/claim/compile-claims.ts';
import type { GramIndex } from '../../../src/claim/gram-index.ts';
import { readGrams } from '../../../src/claim/pack-grams.ts';
import { loadCorpus } from '../../../src/compiler/load-records.ts';
import type { Pack } from '../../../src/corpus/pack.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { sentenceSpans } from '../../../src/text/sentences.ts';
import { inLineRange } from '../line-range.ts';
import { wilson } from '../mentions/score.ts';
import { buildBm25, type Rank } from './bm25.ts';
import { fitWeights } from './fit.ts';
import { readItems, type ClaimItem, type Half } from './items.ts';

const CORPUS = resolve(import.meta.dirname, '../../../corpus');

interface Scored {
  readonly item: ClaimItem;
  /** Place of the right claim, 0-based; −1 not among the first five. */
  readonly place: number;
  readonly baseline: number;
  /** The labelled sentence's findings, the best first. */
  readonly found: readonly ClaimFinding[];
}

/** As `annotate --top` asks. */
interface Asked {
  readonly packs: readonly Pack[];
  readonly grams: ReadonlyMap<Pack, GramIndex>;
}

const OPTIONS = { density: 'all', muted: new Set<string>() } as const;

const scoreItem = ({ packs, grams }: Asked, item: ClaimItem, rank: Rank, ids: readonly string[]): Scored => {
  const blocks = [{ text: item.text, role: 'paragraph' as const }];
  const start = Math.max(0, item.text.indexOf(item.sentence));
  const end = start + item.sentence.length;
  const page = { id: item.id, url: null, lang: item.lang, blocks };
  const { claims } = buildReport(packs, page, { ...OPTIONS, top: 5, grams });
  const found = claims.filter((c) => c.start < end && start < c.end);
  const order = [...found].sort((a, b) => Number(b.shown) - Number(a.shown) || b.score - a.score);
  const bm25 = rank(item.sentence, item.lang)
    .slice(0, 5)
    .map((claim) => ids[claim]);
  return { item, place: order.slice(0, 5).findIndex((c) => c.claim === item.claim), baseline: bm25.indexOf(item.claim ?? '-'), found: order };
};

const share = (hits: number, n: number): string => {
  if (n === 0) return '–'.padEnd(21);
  const [low, high] = wilson(hits, n);
  return `${(hits / n).toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}]`;
};

const retrievalLine = (name: string, scored: readonly Scored[]): string => {
  const n = scored.length;
  const at = (place: (s: Scored) => number, k: number): number => scored.filter((s) => place(s) >= 0 && place(s) < k).length;
  const map = (place: (s: Scored) => number): string => (scored.reduce((sum, s) => sum + (place(s) >= 0 ? 1 / (place(s) + 1) : 0), 0) / n).toFixed(3);
  const ours = (s: Scored): number => s.place;
  const base = (s: Scored): number => s.baseline;
  const misses = 1 - at(ours, 5) / n;
  const half = (1 - at(base, 5) / n) / 2;
  const met = misses <= half || at(ours, 5) / n >= 0.95;
  return `${name.padEnd(4)} n ${String(n).padStart(3)}  R@1 ${share(at(ours, 1), n)}  R@5 ${share(at(ours, 5), n)}  MAP@5 ${map(ours)}   BM25 R@1 ${(at(base, 1) / n).toFixed(3)} R@5 ${(at(base, 5) / n).toFixed(3)} MAP@5 ${map(base)}  ${met ? 'met' : 'MISSED'}`;
};

const isRightlyShown = (s: Scored, c: ClaimFinding): boolean =>
  c.claim === s.item.claim && (s.item.stance === 'asserts' || s.item.stance === 'attributed');

const printShown = (name: string, scored: readonly Scored[]): void => {
  const shown = scored.flatMap((s) => s.found.filter((c) => c.shown).map((c) => ({ s, c })));
  const right = shown.filter(({ s, c }) => isRightlyShown(s, c));
  const showable = scored.filter((s) => s.item.stance === 'asserts' || s.item.stance === 'attributed').length;
  console.log(`${name.padEnd(4)} shown ${String(shown.length).padStart(3)}  precision ${share(right.length, shown.length)}  of those to show ${share(right.length, showable)}`);
};

const printStance = (scored: readonly Scored[]): void => {
  const judged = scored.flatMap((s) => {
    const found = s.found.find((c) => c.claim === s.item.claim);
    return found ? [{ item: s.item, found }] : [];
  });
  const right = judged.filter(({ item, found }) => item.stance === found.stance).length;
  const voice = judged.filter(({ item, found }) => item.voice === found.voice).length;
  console.log(`stance of the right claim ${share(right, judged.length)}   voice ${share(voice, judged.length)}`);
  for (const stance of ['asserts', 'denies', 'questions', 'attributed'] as const) {
    const own = judged.filter(({ item }) => item.stance === stance);
    console.log(`  ${stance.padEnd(11)} ${share(own.filter(({ found }) => found.stance === stance).length, own.length)} of ${own.length}`);
  }
  const variants = scored.flatMap((s) => {
    const found = s.item.variant === null ? undefined : s.found.find((c) => c.claim === s.item.claim && c.variant !== null);
    return found ? [found.variant === s.item.variant] : [];
  });
  console.log(`variant, where one is named ${share(variants.filter(Boolean).length, variants.length)} of ${variants.length}`);
};

const printErrors = (scored: readonly Scored[]): void => {
  for (const s of scored) {
    const shown = s.found.filter((c) => c.shown);
    const top = s.found[0];
    const own = s.found.find((c) => c.claim === s.item.claim);
    const wrong = shown.some((c) => !isRightlyShown(s, c));
    const showable = s.item.stance === 'asserts' || s.item.stance === 'attributed';
    if (!wrong && (!showable || shown.length > 0) && (own === undefined || own.stance === s.item.stance)) continue;
    console.log(`\n${s.item.lang} ${wrong ? 'WRONG' : ''} ${s.item.stance} ${s.item.claim ?? '–'}: ${s.item.sentence}`);
    console.log(`   place ${s.place}; first ${top?.claim} ${top?.score} ${top?.stance} ${top?.shown}; own ${own?.score} ${own?.stance} ${own?.why.map((w) => w.text).join('; ')}`);
  }
};

/** Claims shown on pages that have nothing to do with the corpus. */
const falseAlarms = (packs: readonly Pack[], folder: string): void => {
  const files = readdirSync(folder).filter((f) => f.endsWith('.html'));
  let [sentences, claims, wordings] = [0, 0, 0];
  for (const file of files) {
    const { blocks, lang } = readHtml(readFileSync(join(folder, file), 'utf8'), null);
    const report = buildReport(packs, { id: file, url: null, lang, blocks }, OPTIONS);
    sentences += sentenceSpans(report.text ?? '').length;
    claims += report.claims.filter((c) => c.shown).length;
    wordings += report.wordings.filter((w) => w.shown).length;
  }
  const per = (count: number): string => ((1000 * count) / Math.max(1, sentences)).toFixed(2);
  console.log(`\n${files.length} pages, ${sentences} sentences: claims shown ${claims} (${per(claims)} per 1,000), wordings shown ${wordings} (${per(wordings)} per 1,000)`);
};

export const evalClaims = async (args: readonly string[]): Promise<boolean> => {
  if (args.includes('--fit')) return fitWeights(CORPUS, args);
  const half: Half = args.includes('--tuning') ? 'tuning' : 'test';
  const packs = loadPacks([], true);
  const asked = { packs, grams: await readGrams(packs) };
  const claims = loadCorpus(CORPUS)
    .claims.map((c) => c.record)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = claims.map((c) => c.id);
  const rank = buildBm25(statementTexts(claims));
  const items = half === 'tuning' ? inLineRange(readItems(half), args) : readItems(half);
  const scored = items.map((item) => scoreItem(asked, item, rank, ids));
  if (args.includes('--errors') && half === 'tuning') printErrors(scored);
  const labelled = scored.filter((s) => s.item.claim !== null);
  console.log(`\nClaims, ${half} half: ${scored.length} sentences, ${labelled.length} with a claim of the corpus`);
  console.log(retrievalLine('all', labelled));
  const languages = [...new Set(scored.map((s) => s.item.lang))];
  for (const lang of languages) console.log(retrievalLine(lang, labelled.filter((s) => s.item.lang === lang)));
  printShown('all', scored);
  for (const lang of languages) printShown(lang, scored.filter((s) => s.item.lang === lang));
  printStance(labelled);
  const pages = args[args.indexOf('--pages') + 1];
  if (args.includes('--pages') && pages !== undefined && existsSync(pages)) falseAlarms(packs, pages);
  return true;
};
