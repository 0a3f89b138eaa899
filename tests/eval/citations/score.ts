/** Cited outlets, sentence by sentence: precision and recall with a 95 % interval, by language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPacks } from '../../../src/cli/annotate/load-packs.ts';
import type { Pack } from '../../../src/corpus/pack.ts';
import { findCited, type Cited } from '../../../src/outlet/find-cited.ts';
import { wilson } from '../mentions/score.ts';

interface Place {
  readonly outlet: string;
  readonly start: number;
  readonly end: number;
}

interface Sentence {
  readonly lang: string;
  readonly text: string;
  readonly cited: readonly Place[];
}

const read = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** "en | [TASS=tass] reported" → text without brackets, and the place. */
const fromTuning = (line: string): Sentence => {
  const [lang = '', ...rest] = line.split(' | ');
  const cited: Place[] = [];
  let text = '';
  for (const part of rest.join(' | ').split(/(\[[^\]=]+=[^\]]+\])/u)) {
    const label = /^\[([^\]=]+)=([^\]]+)\]$/u.exec(part);
    if (label) cited.push({ outlet: label[2] ?? '', start: text.length, end: text.length + (label[1] ?? '').length });
    text += label ? (label[1] ?? '') : part;
  }
  return { lang, text, cited };
};

const nth = (text: string, wanted: string, n: number): number => {
  let at = -1;
  for (let k = 0; k <= n; k++) at = text.indexOf(wanted, at + 1);
  return at;
};

const fromTest = (line: string): Sentence => {
  const { lang, text, cited } = JSON.parse(line) as { lang: string; text: string; cited: { outlet: string; text: string; n: number }[] };
  return {
    lang,
    text,
    cited: cited.map((c) => {
      const start = nth(text, c.text, c.n);
      return { outlet: c.outlet, start, end: start + c.text.length };
    }),
  };
};

interface Scored {
  readonly sentence: Sentence;
  readonly right: number;
  readonly wrong: readonly Cited[];
  readonly missed: readonly Place[];
}

const meets = (a: Cited, b: Place): boolean => a.outlet === b.outlet && a.start < b.end && b.start < a.end;

const scoreOne = (packs: readonly Pack[], sentence: Sentence): Scored => {
  const found = findCited(packs, sentence.text, sentence.lang);
  const missed = sentence.cited.filter((place) => !found.some((c) => meets(c, place)));
  return {
    sentence,
    right: sentence.cited.length - missed.length,
    wrong: found.filter((c) => !sentence.cited.some((p) => meets(c, p))),
    missed,
  };
};

const share = (hits: number, n: number): string => {
  const [low, high] = wilson(hits, n);
  return n === 0 ? '–' : `${(hits / n).toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}]`;
};

const line = (name: string, scored: readonly Scored[]): string => {
  const right = scored.reduce((n, s) => n + s.right, 0);
  const wrong = scored.reduce((n, s) => n + s.wrong.length, 0);
  const missed = scored.reduce((n, s) => n + s.missed.length, 0);
  const none = scored.filter((s) => s.sentence.cited.length === 0);
  const accused = none.filter((s) => s.wrong.length > 0).length;
  return `${name.padEnd(5)} ${String(scored.length).padStart(4)} sentences  P ${share(right, right + wrong)}  R ${share(right, right + missed)}  of ${none.length} that cite nobody, ${accused} with a finding`;
};

/** `--tuning`: the half that rules are tuned on; `--errors` prints its errors, never those of the test half. */
export const evalCitations = (args: readonly string[]): Promise<boolean> => {
  const tuning = args.includes('--tuning');
  const packs = loadPacks([], true);
  const sentences = tuning ? read('tuning.txt').map(fromTuning) : read('test.jsonl').map(fromTest);
  const scored = sentences.map((s) => scoreOne(packs, s));
  if (tuning && args.includes('--errors'))
    for (const { sentence, wrong, missed } of scored) {
      if (wrong.length + missed.length === 0) continue;
      console.log(`\n${sentence.lang}: ${sentence.text}`);
      for (const w of wrong) console.log(`  wrong  ${w.outlet} (${w.score}): ${w.why.map((r) => `${r.weight} ${r.text}`).join('; ')}`);
      for (const m of missed) console.log(`  missed ${sentence.text.slice(m.start, m.end)} → ${m.outlet}`);
    }
  console.log(`\nCited outlets, ${tuning ? 'tuning' : 'test'} half (tests/eval/citations)`);
  console.log(line('all', scored));
  for (const lang of new Set(scored.map((s) => s.sentence.lang)))
    console.log(
      line(
        lang,
        scored.filter((s) => s.sentence.lang === lang),
      ),
    );
  return Promise.resolve(true);
};
