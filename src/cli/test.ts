/** `npm test`: finds (or gets) the browsers, builds, runs every test; last line: `N passed, N failed`. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium, findFirefox, type BrowserSearch } from './browser/find-browser.ts';
import { thisMachine } from './browser/machine.ts';
import { countResults, type RunReport } from './count-results.ts';
import { runNodeTool } from './node-tool.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const REPORT = join(ROOT, '.output/test-report.json');

/** `--project unit`, file names, `-t name` and the like go to the runner as they are. */
const runnerArgs = process.argv.slice(2);

const readReport = (): RunReport | null => {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as RunReport;
  } catch {
    return null; // the runner did not get as far as writing one
  }
};

/** Prints the closing line and sets the exit code. */
const finish = (passed: number, failed: number, remarks: readonly string[]): void => {
  for (const remark of remarks) console.log(remark);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
};

const missing = (...searches: readonly BrowserSearch[]): string[] => searches.flatMap((s) => (s.path === null ? [s.advice] : []));

const test = async (): Promise<void> => {
  const machine = thisMachine();
  const chromium = findChromium(machine, { install: true });
  const firefox = findFirefox(machine, { install: true });
  const advice = missing(chromium, firefox);
  if (chromium.path === null || firefox.path === null) return finish(0, advice.length, advice);
  console.log(`Chromium: ${chromium.path} (${chromium.from})\nFirefox:  ${firefox.path} (${firefox.from})`);

  for (const build of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
    if ((await runNodeTool(ROOT, 'wxt', build)) !== 0) return finish(0, 1, [`The build failed: wxt ${build.join(' ')}`]);
  }

  mkdirSync(join(ROOT, '.output'), { recursive: true });
  rmSync(REPORT, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`, ...runnerArgs];
  const code = await runNodeTool(ROOT, 'vitest', args, { CHROME_PATH: chromium.path, FIREFOX_PATH: firefox.path });
  const { passed, failed, remarks } = countResults(readReport(), code);
  finish(passed, failed, remarks);
};

await test();
