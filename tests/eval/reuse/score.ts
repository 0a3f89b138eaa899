/** Recall of text reuse by kind, and false findings on texts that are nobody's copy, with a 95 % interval (Wilson 1927). */
import { loadPacks } from '../../../src/cli/annotate/load-packs.ts';
import type { Pack } from '../../../src/corpus/pack.ts';
import { findMentions } from '../../../src/mention/find-mentions.ts';
import { pageReuse } from '../../../src/report/page-reuse.ts';
import type { Reuse } from '../../../src/reuse/reuse.ts';
import { wilson } from '../mentions/score.ts';
import { fitReuse } from './fit.ts';
import { readDocuments, readHalf, type Item } from './items.ts';

export interface ItemScore {
  readonly item: Item;
  /** Findings without `related`, which is no finding of reuse. */
  readonly found: readonly Reuse[];
  /** With `related`. */
  readonly reported: readonly Reuse[];
  /** The document is among the findings, and none is of another document; for items without: nothing is found. */
  readonly right: boolean;
  readonly kindRight: boolean;
}

const REUSED = ['same-text', 'reworded', 'translated'];
export const scoreItem = (packs: readonly Pack[], item: Item): ItemScore => {
  const certain = findMentions(packs, item.text, item.lang).filter((m) => m.shown);
  const reported = pageReuse(packs, item.text, item.lang, certain);
  const found = reported.filter((r) => r.kind !== 'related');
  if (!REUSED.includes(item.kind)) return { item, found, reported, right: found.length === 0, kindRight: found.length === 0 };
  const own = found.find((f) => f.document === item.document);
  return { item, found, reported, right: own !== undefined, kindRight: own?.kind === item.kind };
};

export const scoreReuse = (half: 'tuning' | 'test'): ItemScore[] => {
  const packs = loadPacks([], true);
  return readHalf(half).map((item) => scoreItem(packs, item));
};

const fit = (): void => {
  const packs = loadPacks([], true);
  const withKnown = (item: Item) => ({ ...item, known: findMentions(packs, item.text, item.lang).filter((m) => m.shown) });
  fitReuse(readHalf('tuning').map(withKnown), readDocuments().map(withKnown));
};

const line = (name: string, hits: number, n: number, what: string): string => {
  const [low, high] = wilson(hits, n);
  return `${name.padEnd(12)} ${String(n).padStart(4)} texts  ${what} ${(hits / Math.max(1, n)).toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}]`;
};

const BINS = [0.05, 0.25, 0.5, 0.75, 0.9, 0.97, 1.01];

/** Probabilities as reported against how often the page is a copy of that document: what the confidence is worth. */
const printCalibration = (scores: readonly ItemScore[]): void => {
  console.log('confidence   reported  mean   a copy');
  for (let i = 0; i + 1 < BINS.length; i++) {
    const [from, to] = [BINS[i] as number, BINS[i + 1] as number];
    const pairs = scores.flatMap((s) =>
      s.reported.filter((r) => r.score >= from && r.score < to).map((r) => ({ score: r.score, copy: r.document === s.item.document && REUSED.includes(s.item.kind) })),
    );
    if (pairs.length === 0) continue;
    const mean = pairs.reduce((n, p) => n + p.score, 0) / pairs.length;
    const copies = pairs.filter((p) => p.copy).length;
    console.log(
      `${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}    ${String(pairs.length).padStart(8)}  ${mean.toFixed(2)}   ${(copies / pairs.length).toFixed(2)}`,
    );
  }
};

export const evalReuse = (args: readonly string[]): Promise<boolean> => {
  if (args.includes('--fit')) {
    fit();
    return Promise.resolve(true);
  }
  const half = args.includes('--tuning') ? 'tuning' : 'test';
  const scores = scoreReuse(half);
  console.log(`\nText reuse, ${half} half (tests/eval/reuse)`);
  const kinds = [...new Set(scores.map((s) => s.item.kind))];
  for (const kind of kinds) {
    const of = scores.filter((s) => s.item.kind === kind);
    const right = of.filter((s) => s.right).length;
    if (!REUSED.includes(kind)) {
      console.log(`${kind.padEnd(12)} ${String(of.length).padStart(4)} texts  ${of.length - right} with a false finding`);
      continue;
    }
    const wrong = of.filter((s) => s.found.some((f) => f.document !== s.item.document)).length;
    console.log(
      `${line(kind, right, of.length, 'recall')}  kind told rightly ${of.filter((s) => s.kindRight).length}, another document named ${wrong}`,
    );
  }
  printCalibration(scores);
  if (args.includes('--errors') && half === 'tuning')
    for (const s of scores)
      if (!s.kindRight) console.log(`${s.item.id}: ${s.found.map((f) => `${f.document} ${f.kind} ${f.share}`).join(', ') || 'nothing found'}`);
  return Promise.resolve(true);
};
