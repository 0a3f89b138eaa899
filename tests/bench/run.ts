/** `npm run bench -- matching …`: compares with peers in one run. The peers are installed once: `npm ci --prefix tests/bench`. */
import { main as matching } from './matching/run.ts';

const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { matching };

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) process.exitCode = await bench(args);
else {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')} [--sizes 1000,10000] [--rounds 9] [--only engine]`);
  process.exitCode = 2;
}
