/** Precision, recall and F1 of mentions, by language and by trap, with a 95 % interval (Wilson 1927). */
import { resolve } from 'node:path';
import { loadPacks } from '../../../src/cli/annotate/load-packs.ts';
import type { Pack } from '../../../src/corpus/pack.ts';
import { findMentions } from '../../../src/mention/find-mentions.ts';
import type { Mention } from '../../../src/mention/mention.ts';
import { joinHardWraps } from '../../../src/text/hard-wraps.ts';
import { calibration, calibrationLines } from './calibration.ts';
import { readPassages, startOf, type Half, type Label, type LabelledPassage } from './halves.ts';

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface PassageScore extends Counts {
  readonly passage: LabelledPassage;
  readonly wrongMarks: readonly Mention[];
  readonly missedLabels: readonly Label[];
}

const overlap = (m: Mention, start: number, length: number): boolean => m.start < start + length && start < m.end;

/** Rules: the section "Suggested scoring" of the README beside this file. */
export const scorePassage = (packs: readonly Pack[], passage: LabelledPassage): PassageScore => {
  const marks = findMentions(packs, joinHardWraps(passage.text), passage.lang).filter((m) => passage.known.has(m.entry));
  const places = passage.labels.map((label) => ({ label, start: startOf(passage.text, label) }));
  const matches = (m: Mention, p: (typeof places)[number]): boolean => m.entry === p.label.entry && overlap(m, p.start, p.label.text.length);
  const missedLabels = places.filter((p) => !p.label.optional && !marks.some((m) => matches(m, p))).map((p) => p.label);
  const wrongMarks = marks.filter((m) => !places.some((p) => matches(m, p)));
  const right = places.filter((p) => !p.label.optional).length - missedLabels.length;
  return { passage, right, wrong: wrongMarks.length, missed: missedLabels.length, wrongMarks, missedLabels };
};

const sum = (scores: readonly Counts[]): Counts =>
  scores.reduce<Counts>((t, s) => ({ right: t.right + s.right, wrong: t.wrong + s.wrong, missed: t.missed + s.missed }), { right: 0, wrong: 0, missed: 0 });

/** 95 % interval of a share. */
export const wilson = (hits: number, n: number): readonly [low: number, high: number] => {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const p = hits / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return [middle - half, middle + half];
};

const share = (hits: number, n: number): string => {
  if (n === 0) return '–'.padEnd(20);
  const [low, high] = wilson(hits, n);
  return `${(hits / n).toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}]`.padEnd(22);
};

const line = (name: string, scores: readonly PassageScore[]): string => {
  const { right, wrong, missed } = sum(scores);
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `${name.padEnd(10)} ${String(scores.length).padStart(4)} passages ${String(right + missed).padStart(5)} labels  P ${share(right, right + wrong)} R ${share(right, right + missed)} F1 ${f1.toFixed(3)}`;
};

const printErrors = (scores: readonly PassageScore[]): void => {
  for (const s of scores) {
    if (s.wrong + s.missed === 0) continue;
    console.log(`\n${s.passage.id}${s.passage.trap ? ` (trap: ${s.passage.trap})` : ''}: ${s.passage.text.replace(/\s+/gu, ' ')}`);
    for (const m of s.wrongMarks) console.log(`  wrong  ${m.text} → ${m.entry} (${m.score}): ${m.why.map((r) => `${r.weight >= 0 ? '+' : ''}${r.weight} ${r.text}`).join('; ')}`);
    for (const l of s.missedLabels) console.log(`  missed ${l.text} → ${l.entry}`);
  }
};

export const scoreHalf = (packs: readonly Pack[], half: Half): PassageScore[] => readPassages(half).map((p) => scorePassage(packs, p));

/**
 * `--tuning`: the half that may be looked at; `--errors` prints every error (only use it with --tuning while tuning);
 * `--ids PART`: only passages whose id holds PART, such as those of one writer.
 */
export const evalMentions = (args: readonly string[]): Promise<boolean> => {
  const half: Half = args.includes('--tuning') ? 'tuning' : 'test';
  const packs = loadPacks([], true);
  const part = args.includes('--ids') ? (args[args.indexOf('--ids') + 1] ?? '') : '';
  const scores = scoreHalf(packs, half).filter(({ passage }) => passage.id.includes(part));
  if (args.includes('--errors')) printErrors(scores);
  console.log(`\nMentions, ${half} half (${resolve('tests/eval/mentions')})`.replace(`${process.cwd()}/`, ''));
  console.log(line('all', scores));
  for (const lang of [...new Set(scores.map((s) => s.passage.lang))]) console.log(line(lang, scores.filter((s) => s.passage.lang === lang)));
  const traps = scores.filter((s) => s.passage.trap !== null);
  const marked = traps.filter((s) => s.wrong > 0);
  console.log(`traps      ${String(traps.length).padStart(4)} passages, ${marked.length} with a wrong mark${marked.length > 0 && half === 'tuning' ? `: ${marked.map((s) => s.passage.trap).join(', ')}` : ''}`);
  if (half === 'tuning') for (const row of calibrationLines(calibration(packs, readPassages('tuning')))) console.log(row);
  return Promise.resolve(true);
};
