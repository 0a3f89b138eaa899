/**
 * `npm run bench -- scan [--rounds 15]`: a whole page's mentions as the background finds them – matching, disambiguation,
 * reasons – with the bundled pack, in Node. The code is bundled as in the extension.
 *
 * Two texts of each length: made-up prose with three mentions in every seven sentences, and the held documents one after
 * the other, which is as dense as news of this field gets. *First*: the very first page of a new process, code that no
 * compiler has seen. *Step*: the longest time between two places where the work can be interrupted.
 */
import { resolve } from 'node:path';
import { loadCorpus } from '../../../src/compiler/load-records.ts';
import { compileFolder } from '../../../src/compiler/write-pack.ts';
import type { Pack } from '../../../src/corpus/pack.ts';
import type { openFiles } from '../../../src/corpus/open-files.ts';
import type { Mention } from '../../../src/mention/mention.ts';
import type { searchMentions } from '../../../src/mention/find-mentions.ts';
import { importBundled } from '../matching/bundled-engine.ts';
import { madeUpArticle } from '../page/made-up-article.ts';

interface Engine {
  readonly searchMentions: typeof searchMentions;
  readonly openFiles: typeof openFiles;
}

const CORPUS = resolve(import.meta.dirname, '../../../corpus');
/** Characters → what a median may take (ms). */
const SIZES: readonly (readonly [characters: number, limit: number])[] = [
  [50_000, 5],
  [1_500_000, 100],
];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

interface Reading {
  readonly mentions: readonly Mention[];
  readonly total: number;
  readonly longestStep: number;
}

const read = ({ searchMentions }: Engine, pack: Pack, text: string): Reading => {
  const work = searchMentions([pack], text, 'en', { rejected: true, nested: true });
  const start = performance.now();
  let longestStep = 0;
  for (let before = start; ;) {
    const step = work.next();
    const now = performance.now();
    longestStep = Math.max(longestStep, now - before);
    if (step.done) return { mentions: step.value, total: now - start, longestStep };
    before = now;
  }
};

/** @returns exit code: 0 all limits met, 1 some missed */
export const main = async (args: readonly string[]): Promise<number> => {
  const rounds = Number(args[args.indexOf('--rounds') + 1]) || 15;
  const engine = (await importBundled({ 'mention/find-mentions.ts': 'searchMentions', 'corpus/open-files.ts': 'openFiles' })) as Engine;
  const pack = engine.openFiles(compileFolder(CORPUS, { passagesOnly: false }, 'all'));
  const documents = loadCorpus(CORPUS)
    .documents.map(({ text }) => text.trim())
    .join('\n');
  let met = true;
  for (const [characters, limit] of SIZES) {
    const texts = {
      'made-up prose': madeUpArticle(characters).join('\n'),
      'held documents': documents.repeat(Math.ceil(characters / documents.length)).slice(0, characters),
    };
    for (const [name, text] of Object.entries(texts)) {
      const readings = Array.from({ length: rounds }, () => read(engine, pack, text));
      const middle = median(readings.map((r) => r.total));
      met &&= middle <= limit;
      console.log(
        `${name}, ${text.length.toLocaleString('en')} characters, ${String(readings[0]?.mentions.filter((m) => m.shown).length)} mentions: ` +
          `median ${middle.toFixed(1)} ms of ${String(rounds)} (limit ${String(limit)}), first ${(readings[0]?.total ?? NaN).toFixed(0)}, ` +
          `longest step ${median(readings.map((r) => r.longestStep)).toFixed(1)}`,
      );
    }
  }
  return met ? 0 : 1;
};
