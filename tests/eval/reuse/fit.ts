/**
 * `npm run eval -- reuse --fit`: the weights of src/reuse/weights.ts, fitted anew on the tuning half, with what they do on texts
 * of topics they have not seen.
 *
 * Pairs of a text and a document: every tuning text with every held document; every rewording also within a stranger's text, and as the
 * document that a page is compared with; independent texts of one topic joined to long pages; and tuning texts with one another, as far
 * as nobody's copy (two agency reports of one event are the hardest pairs there are). Both classes weigh the same.
 * Logistic regression by plain gradient descent: the same input gives the same weights. For the second figure each topic is left out
 * in turn; a topic is a document and the events it is about.
 */
import { alignSentences } from '../../../src/reuse/align/align-sentences.ts';
import { anchorPlaces, sentenceScores } from '../../../src/reuse/align/sentence-scores.ts';
import { alignmentFeatures } from '../../../src/reuse/judge.ts';
import { measure } from '../../../src/reuse/measure.ts';
import { buildReuseIndex } from '../../../src/reuse/pack/build-reuse-index.ts';
import { openReuseIndex, type HeldText } from '../../../src/reuse/pack/reuse-format.ts';
import { readText, type Known } from '../../../src/reuse/read/read-text.ts';
import type { Item } from './items.ts';

const STEPS = 2000;
const RATE = 5;
/** Keeps weights small where classes can be parted without error. */
const DECAY = 0.001;

/** Which document's topic an event belongs to. */
const TOPICS: Readonly<Record<string, string>> = {
  abramovich: 'mer',
  arakhamia: 'mer',
  istanbul: 'mer',
  merkur: 'mer',
  article5: 'rt',
  history: 'rt',
  lavrov: 'rt',
  neutral: 'cnn',
  zelensky: 'cnn',
  ap: 'berlin',
  crb: 'berlin',
  crbc: 'berlin',
  una: 'berlin',
  witkoff: 'berlin',
};
const BY_DOCUMENT: readonly (readonly [begin: string, topic: string])[] = [
  ['cnn', 'cnn'],
  ['rt', 'rt'],
  ['merkur', 'mer'],
  ['crbc', 'berlin'],
  ['unnamed', 'berlin'],
];

const topicOf = (item: Item): string => {
  if (item.document !== null) return BY_DOCUMENT.find(([begin]) => item.document?.startsWith(begin))?.[1] ?? 'other';
  const event = item.id.split('-')[2] ?? '';
  return item.id.startsWith('tun-') ? (TOPICS[event] ?? event) : 'other';
};

export interface FitText extends Item {
  readonly known: readonly Known[];
}

interface Pair {
  readonly name: string;
  readonly topic: string;
  readonly twoLanguages: boolean;
  readonly right: boolean;
  readonly kind: string;
  readonly features: readonly number[];
}

const sum = (a: readonly number[], b: readonly number[]): number => a.reduce((s, x, i) => s + x * (b[i] as number), 0);

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);

/** The last feature is the constant. The others are brought to mean 0 and deviation 1 for the descent, and the weights back. */
const fitLogistic = (pairs: readonly Pair[]): number[] => {
  const size = (pairs[0]?.features.length ?? 1) - 1;
  const columns = Array.from({ length: size }, (_, i) => pairs.map((p) => p.features[i] as number));
  const middle = columns.map(mean);
  const spread = columns.map((c, i) => Math.sqrt(mean(c.map((x) => (x - (middle[i] as number)) ** 2))) || 1);
  const rows = pairs.map((p) => [...p.features.slice(0, size).map((x, i) => (x - (middle[i] as number)) / (spread[i] as number)), 1]);
  const rights = pairs.filter((p) => p.right).length;
  const w = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Array<number>(size + 1).fill(0);
    rows.forEach((row, r) => {
      const right = (pairs[r] as Pair).right;
      const error = (1 / (1 + Math.exp(-sum(row, w))) - (right ? 1 : 0)) / (2 * (right ? rights : pairs.length - rights));
      row.forEach((x, i) => (slope[i] = (slope[i] as number) + error * x));
    });
    for (let i = 0; i <= size; i++) w[i] = (w[i] as number) - RATE * ((slope[i] as number) + (i < size ? DECAY * (w[i] as number) : 0));
  }
  const back = w.slice(0, size).map((x, i) => x / (spread[i] as number));
  return [...back, (w[size] as number) - sum(back, middle)];
};

const held = (texts: readonly FitText[]): HeldText[] => {
  const index = openReuseIndex(buildReuseIndex(texts.map((t) => ({ text: t.text, language: t.lang, known: t.known }))));
  return texts.flatMap((_, i) => (index ? [index.document(i)] : []));
};

const joined = (id: string, texts: readonly FitText[], between: FitText): FitText => {
  let text = '';
  const known: Known[] = [];
  for (const t of texts) {
    known.push(...t.known.map((k) => ({ entry: k.entry, start: k.start + text.length })));
    text += `${t.text}\n`;
  }
  return { ...between, id, text, known };
};

/** All pairs of the tuning half, and whether the page is a copy of the document. */
const makePairs = (texts: readonly FitText[], documents: readonly FitText[]): Pair[] => {
  const pairs: Pair[] = [];
  const compare = (pages: readonly FitText[], docs: readonly FitText[], right: (page: FitText, doc: FitText) => boolean | null, kind: string): void => {
    const blocks = held(docs);
    for (const text of pages) {
      const page = readText(text.text, text.lang, text.known);
      const places = anchorPlaces(page);
      docs.forEach((doc, i) => {
        const is = right(text, doc);
        if (is === null) return;
        const block = blocks[i] as HeldText;
        const m = measure(page, block, [], alignSentences(sentenceScores(page, places, block)));
        if (m.links === 0 && !is) return;
        const name = `${text.id} × ${doc.id}`;
        pairs.push({ name, topic: topicOf(text), twoLanguages: m.twoLanguages, right: is, kind: is ? text.kind : kind, features: alignmentFeatures(m) });
      });
    }
  };
  const own = texts.filter((t) => t.id.startsWith('tun-') && t.kind !== 'short' && t.kind !== 'boilerplate');
  const copies = own.filter((t) => t.document !== null);
  const others = own.filter((t) => t.document === null);
  const strangers = texts.filter((t) => !t.id.startsWith('tun-'));
  const isOf = (page: FitText, doc: FitText): boolean => page.document === doc.document;
  compare([...own, ...strangers], documents, isOf, 'document');
  const padded = copies.flatMap((t, i) => {
    const around = strangers.filter((s) => s.lang === t.lang);
    const [before, after] = [around[(2 * i) % around.length], around[(2 * i + 1) % around.length]];
    return before && after ? [joined(`${t.id}-padded`, [before, t, after], t)] : [];
  });
  compare(padded, documents, isOf, 'document');
  compare(documents, copies, (page, doc) => (page.document === doc.document ? true : null), 'document');
  const long = [...new Set(others.map((t) => `${topicOf(t)} ${t.lang}`))].flatMap((key) => {
    const same = others.filter((t) => `${topicOf(t)} ${t.lang}` === key);
    return [2, 4, same.length].flatMap((n) => (same.length >= n ? [joined(`${key}-${n}-joined`, same.slice(0, n), same[0] as FitText)] : []));
  });
  compare(long, documents, () => false, 'long page');
  const notAlike = (a: FitText, b: FitText): boolean | null => (a.id === b.id || (a.kind !== 'independent' && b.kind !== 'independent') ? null : false);
  compare(others, own, notAlike, 'one event');
  return pairs;
};

/** Fits without each topic in turn, and prints what the weights do on it. */
const printFit = (table: string, pairs: readonly Pair[], cuts: readonly number[]): void => {
  const odds = new Map<Pair, number>();
  for (const topic of new Set(pairs.map((p) => p.topic))) {
    const weights = fitLogistic(pairs.filter((p) => p.topic !== topic));
    for (const p of pairs) if (p.topic === topic) odds.set(p, sum(p.features, weights));
  }
  console.log(`\n${table} = [${fitLogistic(pairs).map((w) => w.toFixed(2)).join(', ')}]`);
  const falls = (p: Pair): number => odds.get(p) ?? -99;
  const wrong = pairs.filter((p) => !p.right).sort((a, b) => falls(b) - falls(a));
  const kinds = [...new Set(pairs.filter((p) => p.right).map((p) => p.kind))];
  console.log(`  topics left out in turn: ${wrong.length} pairs that are no copies, ${pairs.length - wrong.length} that are`);
  for (const kind of ['document', 'long page', 'one event']) {
    const top = wrong.filter((p) => p.kind === kind).slice(0, 3);
    if (top.length > 0) console.log(`    nearest (${kind}): ${top.map((p) => `${p.name} ${falls(p).toFixed(2)}`).join('; ')}`);
  }
  for (const cut of cuts)
    console.log(
      `    from log-odds ${cut}: ${wrong.filter((p) => falls(p) >= cut && p.kind !== 'one event').length} wrong, ${wrong.filter((p) => falls(p) >= cut && p.kind === 'one event').length} of one event; found ${kinds
        .map((k) => {
          const of = pairs.filter((p) => p.right && p.kind === k);
          return `${k} ${of.filter((p) => falls(p) >= cut).length}/${of.length}`;
        })
        .join(', ')}`,
    );
};

export const fitReuse = (texts: readonly FitText[], documents: readonly FitText[]): void => {
  const all = makePairs(texts, documents);
  printFit(
    'REWORDED_WEIGHTS',
    all.filter((p) => !p.twoLanguages),
    [-1, 0, 0.5, 1, 1.5, 2, 2.2, 2.5, 3],
  );
  printFit(
    'TRANSLATED_WEIGHTS',
    all.filter((p) => p.twoLanguages),
    [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3],
  );
};
