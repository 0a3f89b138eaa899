/**
 * `npm run eval -- mentions --lines [--lang xx] [--entry ID] [--kind KIND] [--errors plus|minus]`: one place a line.
 *
 * `lines.<lang>.tsv`: sign, entry, text with the [[place]], what it means there. `+`: the place names the entry and is to be
 * marked; `-`: the words mean something else and are not. Other places of the text are not judged. A tuning set, whole.
 */
import { loadCorpus } from '../../../src/compiler/load-records.ts';
import { loadPacks } from '../../../src/cli/annotate/load-packs.ts';
import type { Pack } from '../../../src/corpus/pack.ts';
import { LANGUAGES } from '../../../src/corpus/schema/primitives.ts';
import { findMentions } from '../../../src/mention/find-mentions.ts';
import { overlaps } from '../../../src/text/span.ts';
import { readList } from './halves.ts';

export interface Line {
  readonly lang: string;
  readonly named: boolean;
  readonly entry: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly note: string;
}

const OPEN = '[[';
const CLOSE = ']]';

const readLine = (lang: string, line: string, number: number): Line => {
  const [sign, entry, marked = '', note = ''] = line.split('\t');
  const start = marked.indexOf(OPEN);
  const end = marked.indexOf(CLOSE) - OPEN.length;
  if ((sign !== '+' && sign !== '-') || entry === undefined || start < 0 || end <= start)
    throw new Error(`lines.${lang}.tsv line ${String(number)}: expected a sign, an entry and a text with one [[place]].`);
  return { lang, named: sign === '+', entry, text: marked.replace(OPEN, '').replace(CLOSE, ''), start, end, note };
};

export const readMentionLines = (): Line[] =>
  LANGUAGES.flatMap((lang) => readList(`lines.${lang}.tsv`).map((line, i) => readLine(lang, line, i + 1)));

interface Judged {
  readonly line: Line;
  readonly marked: boolean;
}

const judge = (packs: readonly Pack[], line: Line): Judged => ({
  line,
  marked: findMentions(packs, line.text, line.lang).some((m) => m.entry === line.entry && overlaps(m, line)),
});

const share = (judged: readonly Judged[]): string => {
  const marked = judged.filter((j) => j.marked).length;
  return judged.length === 0 ? '–' : `${String(marked)} of ${String(judged.length)} (${(marked / judged.length).toFixed(3)})`;
};

const summary = (name: string, judged: readonly Judged[]): string =>
  `${name.padEnd(15)} marked where named ${share(judged.filter((j) => j.line.named))}, where something else is meant ${share(judged.filter((j) => !j.line.named))}`;

const printError = (packs: readonly Pack[], { line }: Judged): void => {
  console.log(`\n${line.named ? '+' : '-'} ${line.lang} ${line.entry}: ${line.text.slice(0, line.start)}[[${line.text.slice(line.start, line.end)}]]${line.text.slice(line.end)}${line.note === '' ? '' : `  {${line.note}}`}`);
  const readings = findMentions(packs, line.text, line.lang, { rejected: true }).filter((m) => overlaps(m, line));
  if (readings.length === 0) console.log('  no form');
  for (const m of readings)
    console.log(`  ${m.text} → ${m.entry} (${String(m.score)}): ${m.why.map((r) => `${r.weight >= 0 ? '+' : ''}${String(r.weight)} ${r.text}`).join('; ')}`);
};

const option = (args: readonly string[], name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);

export const evalMentionLines = (args: readonly string[]): Promise<boolean> => {
  const kinds = new Map(loadCorpus('corpus').entries.map(({ record }) => [record.id, record.kind]));
  const wanted = (name: string, value: string | undefined): boolean => (option(args, name) ?? value) === value;
  const packs = loadPacks([], true);
  const judged = readMentionLines()
    .filter((l) => wanted('--lang', l.lang) && wanted('--entry', l.entry) && wanted('--kind', kinds.get(l.entry)))
    .map((line) => judge(packs, line));
  const errors = option(args, '--errors');
  for (const j of judged) if ((errors === 'plus' && j.line.named && !j.marked) || (errors === 'minus' && !j.line.named && j.marked)) printError(packs, j);
  console.log('\nMentions, lines (tuning)');
  console.log(summary('all', judged));
  for (const lang of LANGUAGES) console.log(summary(lang, judged.filter((j) => j.line.lang === lang)));
  for (const kind of new Set(kinds.values())) console.log(summary(kind, judged.filter((j) => kinds.get(j.line.entry) === kind)));
  return Promise.resolve(true);
};
