/**
 * `npm run bench -- matching [--sizes 1000,10000,100000,1000000] [--rounds 9] [--only engine]`
 *
 * One interleaved run: at each size everything is built first, then all take turns, so that a busy
 * machine slows all of them alike. Medians of million characters a second; only the ratios mean something
 * on another machine. Targets are ratios and are checked.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadBundledEngine, type Engine } from './bundled-engine.ts';
import { makePeers, type Peer, type Scan } from './peers.ts';
import { readPublicWords } from './public-words.ts';
import { makeForms, makeText } from './workload.ts';

const TEXT_CHARS = 1_000_000;

interface Target {
  readonly peers: number;
  readonly limit: number;
}

/** By number of forms: at least so many times the fastest npm peer (RegExp included), and this share of the limit. */
const TARGETS: Readonly<Record<number, Target>> = {
  1_000: { peers: 4, limit: 0.33 },
  10_000: { peers: 4, limit: 0.25 },
  100_000: { peers: 15, limit: 0.15 },
  1_000_000: { peers: 15, limit: 0.09 },
};
const BYTES_A_FORM = 48;
const OPEN_MS = 2;
const BUILD_MS = 20_000;

interface Runner {
  readonly peer: Peer;
  readonly scan: Scan;
  readonly text: string;
  readonly buildMs: number;
  readonly rates: number[];
  hits: number;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

const time = <T>(work: () => T): { readonly ms: number; readonly result: T } => {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
};

const prepare = async (peers: readonly Peer[], forms: readonly string[], text: string): Promise<Runner[]> => {
  const loweredForms = forms.map((form) => form.toLowerCase());
  const runners: Runner[] = [];
  for (const peer of peers) {
    if (forms.length > peer.mostForms) {
      console.log(`  ${peer.name.padEnd(28)} skipped: ${peer.because}`);
      continue;
    }
    const start = performance.now();
    try {
      const scan = await peer.build(peer.lowered ? loweredForms : forms);
      runners.push({
        peer,
        scan: peer.lowered ? (t) => scan(t.toLowerCase()) : scan,
        text: text.slice(0, peer.chars),
        buildMs: performance.now() - start,
        rates: [],
        hits: 0,
      });
    } catch (error) {
      console.log(`  ${peer.name.padEnd(28)} skipped: ${error instanceof Error ? error.message.slice(0, 80) : String(error)}`);
    }
  }
  return runners;
};

/** Before measuring, until the compiler has done with the code; on a busy machine it is late. */
const WARM_MS = 600;

const warm = (runner: Runner): void => {
  const end = performance.now() + WARM_MS;
  while (performance.now() < end) runner.scan(runner.text);
};

const takeTurns = (runners: readonly Runner[], rounds: number): void => {
  runners.forEach(warm);
  for (let round = 0; round < rounds; round++)
    for (const runner of runners) {
      const { ms, result } = time(() => runner.scan(runner.text));
      runner.rates.push(runner.text.length / ms / 1000);
      runner.hits = (result / runner.text.length) * TEXT_CHARS;
    }
};

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3)).padStart(8);

const check = (name: string, value: number, bound: number, atLeast: boolean, unit: string): boolean => {
  const met = atLeast ? value >= bound : value <= bound;
  console.log(
    `  ${met ? 'met    ' : 'MISSED '} ${name.padEnd(34)} ${number(value)} ${unit} (${atLeast ? 'at least' : 'at most'} ${bound})`,
  );
  return met;
};

const runSize = async (
  size: number,
  forms: readonly string[],
  text: string,
  peers: readonly Peer[],
  rounds: number,
  bundled: Engine,
): Promise<boolean> => {
  console.log(`\n${size.toLocaleString('en')} forms`);
  const runners = await prepare(peers, forms, text);
  takeTurns(runners, rounds);
  const limit = median(runners.find((r) => r.peer.kind === 'limit')?.rates ?? []);
  console.log(`  ${''.padEnd(28)} Mchar/s  of limit  build ms  found per million characters`);
  for (const r of [...runners].sort((a, b) => median(b.rates) - median(a.rates)))
    console.log(
      `  ${r.peer.name.padEnd(28)}${number(median(r.rates))}  ${number(median(r.rates) / limit)}  ${r.buildMs.toFixed(0).padStart(8)}  ${r.peer.kind === 'limit' ? '' : r.hits.toFixed(0)}`,
    );

  const engine = runners.find((r) => r.peer.kind === 'engine');
  if (!engine) return true;
  const speed = median(engine.rates);
  const others = runners.filter((r) => r.peer.kind === 'peer');
  const best = others.reduce<Runner | null>((a, b) => (a && median(a.rates) > median(b.rates) ? a : b), null);
  const bytes = bundled.buildPatternIndex(forms.map((form) => ({ text: form, asWritten: false })));
  // Fresh bytes each time, as after a wake.
  const opened = median(Array.from({ length: 9 }, () => bytes.slice()).map((copy) => time(() => bundled.openPatternIndex(copy)).ms));
  const target = TARGETS[size];
  const results = [
    ...(target && best ? [check(`times the fastest peer, ${best.peer.name}`, speed / median(best.rates), target.peers, true, '×')] : []),
    ...(target && limit > 0 ? [check('share of the limit', speed / limit, target.limit, true, '  ')] : []),
    check('bytes a form', bytes.length / size, BYTES_A_FORM, false, 'B '),
    check('opened', opened, OPEN_MS, false, 'ms'),
    check('compiled', engine.buildMs, BUILD_MS, false, 'ms'),
  ];
  return results.every(Boolean);
};

const option = (args: readonly string[], name: string, otherwise: string): string => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? otherwise : (args[at + 1] ?? otherwise);
};

/** @returns exit code: 0 all targets met, 1 some missed, 2 peers not installed */
export const main = async (args: readonly string[]): Promise<number> => {
  if (!existsSync(fileURLToPath(new URL('../node_modules', import.meta.url)))) {
    console.error('The peers are not installed: npm ci --prefix tests/bench');
    return 2;
  }
  const sizes = option(args, 'sizes', '1000,10000,100000,1000000').split(',').map(Number);
  const rounds = Number(option(args, 'rounds', '9'));
  const only = option(args, 'only', '');
  const bundled = await loadBundledEngine();
  const peers = makePeers(bundled).filter((p) => only === '' || p.kind === 'limit' || p.kind === 'engine' || p.name.includes(only));
  const words = readPublicWords();
  const text = makeText(words, TEXT_CHARS);
  console.log(`${TEXT_CHARS.toLocaleString('en')} characters of prose, Node ${process.versions.node}, ${rounds} rounds; medians`);
  let met = true;
  for (const size of sizes) met = (await runSize(size, makeForms(words, size), text, peers, rounds, bundled)) && met;
  return met ? 0 : 1;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
