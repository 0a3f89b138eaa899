/**
 * Learns a table of stems (src/corpus/stem-table.ts) from texts of which something holds or does not.
 *
 * Logistic regression over the stems of a text, each ÷ √(their number), with a quadratic penalty, and over the share of stems
 * that are unknown. First five folds are held out one after the other, and what the model says of texts it has not seen is printed.
 * Steps and order are fixed: the same texts give the same file. Cost: some seconds for twenty thousand texts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVERYTHING, forStems, UNITS, UNKNOWN } from '../../src/corpus/stem-table.ts';
import type { Span } from '../../src/text/span.ts';
import { words } from '../../src/text/words.ts';

export interface LearnedText {
  readonly lang: string;
  readonly holds: boolean;
  readonly text: string;
}

const FOLDS = 5;
/** Texts that a stem must stand in. */
const TEXTS_AT_LEAST = 3;
/** Inverse of the penalty, as usual in logistic regression. */
const C = 5;
/** So that one penalty fits all: logarithms of shares go up to 9, shares of unknown stems are about a tenth. */
const RARITY_SCALE = 6;
const SHARE_SCALE = 6;
const ROUNDS = 40;
const STEP = 0.5;
/** A prime: from one text to the next. */
const STRIDE = 7919;
const WEIGHT_AT_MOST = 127;

/** A text without the places that are in question. */
export const without = (text: string, spans: readonly Span[]): string => {
  let left = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    left += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return left + text.slice(at);
};

const stemsOf = ({ lang, text }: LearnedText, withNumbers: boolean): string[] => {
  const stems: string[] = [];
  for (const { folded } of words(text)) forStems(lang, folded, (scope, stem) => stems.push(`${scope}\t${stem}`), withNumbers);
  return stems;
};

interface Example {
  readonly stems: readonly string[];
  readonly holds: boolean;
}

interface Model {
  /** By stem; as the table holds them: what a stem weighs where it is the only one. */
  readonly weights: ReadonlyMap<string, number>;
  readonly constant: number;
  readonly unknown: number;
}

const logOdds = ({ weights, constant, unknown }: Model, stems: readonly string[]): number => {
  const known = stems.flatMap((s) => weights.get(s) ?? []);
  if (known.length === 0) return constant;
  return constant + known.reduce((a, b) => a + b, 0) / Math.sqrt(known.length) + unknown * (1 - known.length / stems.length);
};

/** Numbers of the constant and of the share of unknown stems among the weights; stems come behind them. */
const [CONSTANT, SHARE, FIRST] = [0, 1, 2];

/** A text's stems that count, what each is multiplied with, and the share of those that do not. */
interface Row {
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly unknown: number;
}

const rowOf = ({ stems }: Example, ids: ReadonlyMap<string, number>, rarity: Float64Array): Row => {
  const known = Int32Array.from(stems.flatMap((s) => ids.get(s) ?? []));
  const norm = 1 / Math.sqrt(Math.max(1, known.length));
  return { ids: known, values: Float64Array.from(known, (id) => (rarity[id] as number) * norm), unknown: stems.length === 0 ? 0 : 1 - known.length / stems.length };
};

/**
 * AdaGrad (Duchi, Hazan & Singer 2011) over the examples one by one, in an order that visits far ones in turn. Rare stems are
 * heard more than frequent ones, by the logarithm of the texts that do not have them (inverse document frequency).
 */
const fit = (examples: readonly Example[]): Model => {
  const counts = new Map<string, number>();
  for (const { stems } of examples) for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const kept = [...counts].filter(([, n]) => n >= TEXTS_AT_LEAST);
  const ids = new Map(kept.map(([stem], i) => [stem, i + FIRST]));
  const rarity = Float64Array.from([1, SHARE_SCALE, ...kept.map(([, n]) => Math.log(examples.length / n) / RARITY_SCALE)]);
  const rows = examples.map((e) => rowOf(e, ids, rarity));
  const weight = new Float64Array(ids.size + FIRST);
  const seen = new Float64Array(weight.length).fill(1e-6);
  const share = new Float64Array(weight.length).fill(1e-6);
  for (const row of rows) for (const id of row.ids) share[id] = (share[id] as number) + 1;
  for (let round = 0; round < ROUNDS; round++)
    for (let k = 0; k < rows.length; k++) {
      const i = (k * STRIDE + round) % rows.length;
      const row = rows[i] as Row;
      let z = (weight[CONSTANT] as number) + SHARE_SCALE * row.unknown * (weight[SHARE] as number);
      for (let n = 0; n < row.ids.length; n++) z += (row.values[n] as number) * (weight[row.ids[n] as number] as number);
      const error = 1 / (1 + Math.exp(-z)) - (examples[i]?.holds ? 1 : 0);
      const learn = (id: number, gradient: number): void => {
        seen[id] = (seen[id] as number) + gradient * gradient;
        weight[id] = (weight[id] as number) - (STEP * gradient) / Math.sqrt(seen[id] as number);
      };
      learn(CONSTANT, error);
      learn(SHARE, error * SHARE_SCALE * row.unknown);
      for (let n = 0; n < row.ids.length; n++) {
        const id = row.ids[n] as number;
        learn(id, error * (row.values[n] as number) + (weight[id] as number) / (C * (share[id] as number)));
      }
    }
  const times = (id: number): number => (weight[id] as number) * (rarity[id] as number);
  return { weights: new Map([...ids].map(([stem, id]) => [stem, times(id)])), constant: times(CONSTANT), unknown: times(SHARE) };
};

/** Share of pairs, one text of which it holds and one of which it does not, that the model ranks the right way round. */
const areaUnderCurve = (judged: readonly { readonly z: number; readonly holds: boolean }[]): number => {
  const sorted = [...judged].sort((a, b) => a.z - b.z);
  let [others, pairs, right] = [0, 0, 0];
  for (const { holds } of sorted) {
    if (holds) {
      pairs += others;
      right++;
    } else others++;
  }
  return pairs / (others * right);
};

const inUnits = (weight: number): number => Math.max(-WEIGHT_AT_MOST, Math.min(WEIGHT_AT_MOST, Math.round(weight * UNITS)));

/** Which fold a text is in, by its words. */
const foldOf = (text: string): number => {
  let h = 0;
  for (const unit of text.slice(0, 60)) h = (Math.imul(h, 31) + (unit.codePointAt(0) ?? 0)) >>> 0;
  return h % FOLDS;
};

/** What is learned: texts, whether their numbers count, file in corpus/, the command that learns it. */
export interface Lesson {
  readonly texts: readonly LearnedText[];
  readonly withNumbers: boolean;
  readonly file: string;
  readonly command: string;
}

/** Prints what the model says of texts that were held out; then learns from all, and writes the file unless `--dry`. */
export const learnStems = ({ texts, withNumbers, file, command }: Lesson, args: readonly string[]): boolean => {
  const examples = texts.map((t) => ({ stems: stemsOf(t, withNumbers), holds: t.holds, fold: foldOf(t.text) }));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fit(examples.filter((e) => e.fold !== fold));
    return examples.filter((e) => e.fold === fold).map((e) => ({ z: logOdds(model, e.stems), holds: e.holds }));
  }).flat();
  const holding = texts.filter((t) => t.holds).length;
  console.log(`${String(texts.length)} texts, it holds of ${String(holding)}; held out: area under the curve ${areaUnderCurve(judged).toFixed(3)}`);
  const model = fit(examples);
  const lines = [...model.weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stem, weight]) => `${stem}\t${String(inUnits(weight))}\n`);
  console.log(`${String(lines.length)} stems, unknown ones ${model.unknown.toFixed(2)}, constant ${model.constant.toFixed(2)}`);
  if (args.includes('--dry')) return true;
  const head = `# Learned: ${command}. Scope, stem, weight in 1/${String(UNITS)} log-odds (src/corpus/stem-table.ts).\n`;
  const ofAll = `${EVERYTHING}\t\t${String(inUnits(model.constant))}\n${UNKNOWN}\t\t${String(inUnits(model.unknown))}\n`;
  writeFileSync(join(import.meta.dirname, '../../corpus', file), head + ofAll + lines.join(''));
  return true;
};
