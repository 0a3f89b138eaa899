/**
 * The panel's search on the whole corpus, one keystroke at a time: every prefix of every query is searched for,
 * as the view does. Reports the time to build the index once, and per keystroke.
 */
import { resolve } from 'node:path';
import { compileFolder } from '../../../src/compiler/write-pack.ts';
import { openPack } from '../../../src/corpus/pack.ts';
import { buildSearch } from '../../../src/ui/panel/search-index.ts';
import { searchRecords } from '../../../src/ui/panel/search-records.ts';

const QUERIES = [
  'Budapest Memorandum',
  'budapst memorandm',
  'Будапештський меморандум',
  'Selenskyj',
  'Zelenskiy neutrality',
  'rt.com',
  'only Switzerland is neutral',
  'special military operation',
  'státní televize',
  'Article 5 of the North Atlantic Treaty',
  'переговоры в Стамбуле',
  'zzzz nothing is called this',
];
const ROUNDS = 5;
const EMPTY = new Uint8Array(0);

const quantile = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? NaN;
const ms = (value: number): string => `${value.toFixed(2)} ms`;

export const main = async (): Promise<number> => {
  const files = compileFolder(resolve(import.meta.dirname, '../../../corpus'), { passagesOnly: false }, 'all');
  const pack = openPack(files.get('index.bin') ?? EMPTY, (name) => Promise.resolve(files.get(name) ?? EMPTY));
  const records = await searchRecords([pack], 'en');
  const before = performance.now();
  const search = await buildSearch(records);
  const built = performance.now() - before;
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < ROUNDS; round++)
    for (const query of QUERIES)
      for (let length = 1; length <= query.length; length++) {
        const start = performance.now();
        found += search(query.slice(0, length)).length;
        if (round > 0) times.push(performance.now() - start);
      }
  times.sort((a, b) => a - b);
  console.log(`records ${String(records.length)}, built in ${ms(built)}; ${String(times.length)} keystrokes, ${String(found)} results`);
  console.log(`per keystroke: median ${ms(quantile(times, 0.5))}, 95 % ${ms(quantile(times, 0.95))}, worst ${ms(quantile(times, 1))}`);
  return 0;
};
