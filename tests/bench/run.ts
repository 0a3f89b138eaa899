/**
 * `npm run bench -- NAME …`. `matching` compares with peers in one run; they are installed once: `npm ci --prefix tests/bench`.
 * `scan` reads whole pages for mentions. `reuse` looks pages up in packs of 1,000 to 100,000 documents. `card` and `panel` open
 * cards and the panel in a real browser and need a build.
 */
import { main as card } from './card/run.ts';
import { main as claims } from './claims/run.ts';
import { main as matching } from './matching/run.ts';
import { main as page } from './page/run.ts';
import { main as panel } from './panel/run.ts';
import { main as reuse } from './reuse/run.ts';
import { main as scan } from './scan/run.ts';
import { main as search } from './search/run.ts';

const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  card,
  claims,
  matching,
  page,
  panel,
  reuse,
  scan,
  search,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) process.exitCode = await bench(args);
else {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')} [--sizes 1000,10000] [--rounds 9] [--only engine]`);
  process.exitCode = 2;
}
