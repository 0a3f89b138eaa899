/** Recall of text reuse by kind, and false findings on texts that are nobody's copy, with a 95 % interval (Wilson 1927). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPacks } from '../../../src/cli/annotate/load-packs.ts';
import type { Pack } from '../../../src/corpus/pack.ts';
import { findMentions } from '../../../src/mention/find-mentions.ts';
import { pageReuse } from '../../../src/report/page-reuse.ts';
import type { Reuse } from '../../../src/reuse/reuse.ts';
import { readPassages } from '../mentions/halves.ts';
import { wilson } from '../mentions/score.ts';

interface Item {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly document: string | null;
  readonly text: string;
}

export interface ItemScore {
  readonly item: Item;
  /** Findings without `related`, which is no finding of reuse. */
  readonly found: readonly Reuse[];
  /** The document is among the findings, and none is of another document; for items without: nothing is found. */
  readonly right: boolean;
  readonly kindRight: boolean;
}

const REUSED = ['same-text', 'reworded', 'translated'];
/** Passages joined to one text, about as long as a short report. */
const JOINED = 4;

const readItems = (file: string): Item[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item);

/** Passages about the same entries, joined: independent texts on the same events in seven languages. */
const joinedPassages = (): Item[] => {
  const passages = readPassages('tuning').sort(
    (a, b) => a.lang.localeCompare(b.lang) || String(a.labels.map((l) => l.entry)).localeCompare(String(b.labels.map((l) => l.entry))),
  );
  const items: Item[] = [];
  for (let i = 0; i + JOINED <= passages.length; i += JOINED) {
    const four = passages.slice(i, i + JOINED);
    const { id, lang } = four[0] as (typeof four)[number];
    items.push({ id: `joined-${id}`, lang, kind: 'independent', document: null, text: four.map((p) => p.text).join('\n') });
  }
  return items;
};

export const scoreItem = (packs: readonly Pack[], item: Item): ItemScore => {
  const found = pageReuse(packs, item.text, item.lang, findMentions(packs, item.text, item.lang)).filter((r) => r.kind !== 'related');
  if (!REUSED.includes(item.kind)) return { item, found, right: found.length === 0, kindRight: found.length === 0 };
  const own = found.find((f) => f.document === item.document);
  return { item, found, right: own !== undefined, kindRight: own?.kind === item.kind };
};

export const scoreReuse = (half: 'tuning' | 'test'): ItemScore[] => {
  const packs = loadPacks([], true);
  const items = half === 'test' ? readItems('test.jsonl') : [...readItems('tuning.jsonl'), ...joinedPassages()];
  return items.map((item) => scoreItem(packs, item));
};

const line = (name: string, hits: number, n: number, what: string): string => {
  const [low, high] = wilson(hits, n);
  return `${name.padEnd(12)} ${String(n).padStart(4)} texts  ${what} ${(hits / Math.max(1, n)).toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}]`;
};

export const evalReuse = (args: readonly string[]): Promise<boolean> => {
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
  if (args.includes('--errors') && half === 'tuning')
    for (const s of scores)
      if (!s.kindRight) console.log(`${s.item.id}: ${s.found.map((f) => `${f.document} ${f.kind} ${f.share}`).join(', ') || 'nothing found'}`);
  return Promise.resolve(true);
};
