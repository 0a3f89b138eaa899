import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewHash } from '../../compiler/content-hash.ts';
import { loadCorpus, type Sourced } from '../../compiler/load-records.ts';

const USAGE = 'usage: npm run corpus -- reviewed ID|FOLDER/ID [ID …] --scope "facts, summary"';

/** Lines of the record's own text: from its first line to the line before the next record of its file. */
const endLine = (all: readonly Sourced<{ readonly id: string }>[], source: Sourced<{ readonly id: string }>, lines: readonly string[]): number => {
  const next = all.filter((s) => s.file === source.file && s.lineOf([]) > source.lineOf([])).map((s) => s.lineOf([]));
  let end = next.length > 0 ? Math.min(...next) - 1 : lines.length;
  while (end > 0 && (lines[end - 1] ?? '').trim() === '') end--;
  return end;
};

/** First line behind a block that begins at `start`: the next one that is not indented deeper. */
const blockEnd = (lines: readonly string[], start: number, indent: string): number => {
  let end = start + 1;
  while (end < lines.length && (lines[end] ?? '').startsWith(`${indent}  `)) end++;
  return end;
};

/** Puts a second reader's stamp, with the content hash of what was read, at the end of each record. */
export const reviewedCommand = (folder: string, args: readonly string[]): number => {
  const at = args.indexOf('--scope');
  const scope = at < 0 ? undefined : args[at + 1];
  const ids = at < 0 ? [] : args.slice(0, at);
  if (!scope || ids.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const corpus = loadCorpus(folder);
  const all: readonly Sourced<{ readonly id: string }>[] = [...corpus.entries, ...corpus.outlets, ...corpus.claims, ...corpus.wordings];
  let failed = 0;
  const chosen = new Set<Sourced<{ readonly id: string }>>();
  for (const id of ids) {
    // `entries/rt` names one of several records that share an id.
    const [name = id, folderName] = id.split('/').reverse();
    const found = all.filter((s) => s.record.id === name && (!folderName || s.file.startsWith(`${folderName}/`)));
    if (found.length === 0) {
      console.error(`there is no valid record ${id}`);
      failed++;
    }
    for (const source of found) chosen.add(source);
  }
  // From the bottom of a file upwards: a stamp moves only the lines behind it, so the places read once stay right.
  for (const source of [...chosen].sort((a, b) => b.lineOf([]) - a.lineOf([]))) {
    const path = join(folder, source.file);
    const lines = readFileSync(path, 'utf8').split('\n');
    const indent = lines[source.lineOf([]) - 1]?.startsWith('- ') ? '  ' : '';
    const stamp = [`${indent}  - role: second reader`, `${indent}    date: ${new Date().toISOString().slice(0, 10)}`, `${indent}    scope: ${JSON.stringify(scope)}`, `${indent}    hash: ${JSON.stringify(reviewHash(source.record))}`];
    const end = endLine(all, source, lines);
    const old = lines.findIndex((l, i) => i >= source.lineOf([]) - 1 && i < end && l === `${indent}reviewed:`);
    if (old >= 0) lines.splice(old, blockEnd(lines, old, indent) - old, `${indent}reviewed:`, ...stamp);
    else lines.splice(end, 0, `${indent}reviewed:`, ...stamp);
    writeFileSync(path, lines.join('\n'));
    console.log(`${source.file}: ${source.record.id} stamped`);
  }
  return failed > 0 ? 1 : 0;
};
