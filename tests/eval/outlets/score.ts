/**
 * Hosts → outlets. Every listed host, its sub-domains, and both behind archives, translators and caches must
 * resolve; neutral hosts and look-alikes must get nobody's class.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPacks } from '../../../src/cli/annotate/load-packs.ts';
import type { Pack } from '../../../src/corpus/pack.ts';
import { imitatedBy, outletAt } from '../../../src/outlet/outlet-at.ts';

const SUB_DOMAINS = ['', 'www.', 'm.', 'feeds.'];

const flattened = (host: string): string => host.replaceAll('-', '--').replaceAll('.', '-');

/** Addresses under which a host's page is met. */
const ADDRESSES: readonly ((host: string) => string)[] = [
  (host) => `https://${host}/a/b?c=d`,
  (host) => `http://${host.toUpperCase()}:80/`,
  (host) => `https://${host}./a`,
  (host) => `https://web.archive.org/web/20220301120000/https://${host}/a`,
  (host) => `https://web.archive.org/web/20220301120000id_/http://${host}/a`,
  (host) => `https://archive.ph/2022.03.01-120000/https://${host}/a`,
  (host) => `https://archive.today/newest/https://${host}/a`,
  (host) => `https://webcache.googleusercontent.com/search?q=cache:Ab1Cd2Ef3Gh4:https://${host}/a+&cd=1`,
  (host) => `https://${flattened(host)}.translate.goog/a?_x_tr_sl=ru&_x_tr_tl=en`,
  (host) => `https://translate.google.com/translate?sl=ru&tl=en&u=https%3A%2F%2F${host}%2Fa`,
  (host) => `https://www.google.com/amp/s/${host}/a`,
  (host) => `https://cdn.ampproject.org/c/s/${host}/a`,
  (host) => `https://${flattened(host)}.cdn.ampproject.org/v/s/${host}/a?amp_js_v=0.1`,
  (host) => `https://r.jina.ai/https://${host}/a`,
  (host) => `https://12ft.io/${host}/a`,
  (host) => `https://l.facebook.com/l.php?u=https%3A%2F%2F${host}%2Fa&h=x`,
  (host) => `https://archive-ph.translate.goog/2022/https://${host}/a`,
];

const lines = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

interface Result {
  readonly items: number;
  readonly errors: readonly string[];
}

const known = (packs: readonly Pack[]): Result => {
  const errors: string[] = [];
  let items = 0;
  for (const pack of packs)
    for (const host of pack.hosts())
      for (const sub of SUB_DOMAINS)
        for (const address of ADDRESSES) {
          // A longer listed host may be another outlet's; the packs say whose it is.
          const url = address(sub + host);
          const expected = pack.outletByHost(sub + host)?.id;
          items++;
          if (outletAt(packs, url)?.outlet?.id !== expected) errors.push(`${url}: expected ${String(expected)}`);
        }
  return { items, errors };
};

const neutral = (packs: readonly Pack[], hosts: readonly string[]): Result => ({
  items: hosts.length,
  errors: hosts.flatMap((host) => {
    const at = outletAt(packs, `https://${host}/`);
    const imitated = at && imitatedBy(packs, at.host);
    return [
      ...(at?.outlet ? [`${host}: taken for ${at.outlet.id}`] : []),
      ...(imitated ? [`${host}: said to imitate ${imitated.host} (${imitated.trick})`] : []),
    ];
  }),
});

/** Listed networks of look-alikes (country xx) may be named; an imitated outlet, or its class, never. */
const lookAlikes = (packs: readonly Pack[], rows: readonly (readonly [host: string, imitates: string])[]): Result & { missed: string[] } => {
  const errors: string[] = [];
  const missed: string[] = [];
  for (const [host, imitates] of rows) {
    const at = outletAt(packs, `https://${host}/`);
    if (at?.outlet && (at.outlet.country !== 'xx' || at.outlet.stateLink.length > 0)) errors.push(`${host}: has the class of ${at.outlet.id}`);
    const imitated = at && imitatedBy(packs, at.host);
    const right = imitated && (packs.some((p) => p.outletByHost(imitates)?.id === imitated.outlet.id) || imitated.outlet.id === imitates);
    if (!right) missed.push(`${host}: expected to imitate ${imitates}, found ${imitated ? imitated.host : 'nothing'}`);
  }
  return { items: rows.length, errors, missed };
};

const print = (name: string, { items, errors }: Result, what: string, show: boolean): void => {
  console.log(`${name.padEnd(28)} ${String(items).padStart(6)} · ${errors.length} ${what}`);
  if (show) for (const error of errors) console.log(`    ${error}`);
};

interface TestRow {
  readonly url: string;
  readonly outlet: string | null;
  /** Outlet id, on look-alikes. */
  readonly imitates?: string;
}

/** The half written by somebody who had not seen the code; its errors are counted and not shown. */
const testHalf = (packs: readonly Pack[]): boolean => {
  const rows = lines('test.jsonl').map((line) => JSON.parse(line) as TestRow);
  const listed = rows.filter((r) => r.outlet !== null && r.imitates === undefined);
  const alike = rows.filter((r) => r.imitates !== undefined);
  const calm = rows.filter((r) => r.outlet === null && r.imitates === undefined);
  const resolved = listed.filter((r) => outletAt(packs, r.url)?.outlet?.id === r.outlet);
  const elsewhere = listed.filter((r) => ![r.outlet, undefined].includes(outletAt(packs, r.url)?.outlet?.id));
  const found = (r: TestRow) => outletAt(packs, r.url);
  const imitationOf = (r: TestRow) => imitatedBy(packs, found(r)?.host ?? '')?.outlet.id;
  const classed = alike.filter((r) => found(r)?.outlet && (found(r)?.outlet?.country !== 'xx' || found(r)?.outlet?.stateLink.length !== 0));
  const told = alike.filter((r) => imitationOf(r) === r.imitates);
  const accused = calm.filter((r) => imitationOf(r) !== undefined);
  const taken = calm.filter((r) => found(r)?.outlet);
  console.log(`test half: listed addresses      ${listed.length} · ${resolved.length} resolve, ${elsewhere.length} to another outlet`);
  console.log(`test half: neutral addresses     ${calm.length} · ${taken.length} taken for an outlet, ${accused.length} said to imitate one`);
  console.log(`test half: look-alikes           ${alike.length} · ${classed.length} with a class, ${told.length} told as imitations of the right outlet`);
  return elsewhere.length + taken.length + accused.length + classed.length === 0;
};

/** `--tuning`: without the test half; `--errors` prints each error of the tuning half and of the corpus's own hosts. */
export const evalOutlets = (args: readonly string[]): Promise<boolean> => {
  const packs = loadPacks([], true);
  const show = args.includes('--errors');
  const rows = lines('tuning-look-alikes.txt').map((line) => line.split('\t') as [string, string]);
  const all = known(packs);
  const calm = neutral(packs, lines('tuning-neutral.txt'));
  const alike = lookAlikes(packs, rows);
  console.log('\nOutlets (tests/eval/outlets)');
  print('listed hosts, as addresses', all, 'unresolved', show);
  print('neutral hosts, tuning', calm, 'wrong', show);
  print('look-alikes, tuning', alike, 'with a class', show);
  print('look-alikes, tuning', { items: alike.items, errors: alike.missed }, 'not told', show);
  const test = args.includes('--tuning') || testHalf(packs);
  return Promise.resolve(test && all.errors.length + calm.errors.length + alike.errors.length === 0);
};
