/** `npm run annotate`: pages in, reports out; the same engine as in the browser. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { GramIndex } from '../claim/gram-index.ts';
import { readGrams } from '../claim/pack-grams.ts';
import type { Pack } from '../corpus/pack.ts';
import { buildReport } from '../report/build-report.ts';
import { SAYS_NOTHING } from '../report/page-outlet.ts';
import type { Report } from '../report/report.ts';
import type { TextBlock } from '../text/text-block.ts';
import { parseArguments, USAGE, type AnnotateArguments } from './annotate/arguments.ts';
import { openPacks } from './annotate/load-packs.ts';
import { readHtml } from './annotate/read-html.ts';

interface Input {
  readonly id: string;
  readonly html?: string;
  readonly text?: string;
  readonly url: string | null;
  readonly lang: string | null;
}

/** Plain text stays as it is: one block, so that offsets index the input unchanged. */
const plain = (text: string): TextBlock[] => [{ text, role: 'paragraph' }];

/** Packs, and what finds their claims by letters, where the best are asked for. */
interface Opened {
  readonly packs: readonly Pack[];
  readonly grams: ReadonlyMap<Pack, GramIndex>;
}

const answer = ({ packs, grams }: Opened, input: Input, args: AnnotateArguments): Report => {
  const read =
    input.html === undefined
      ? { blocks: plain(input.text ?? ''), lang: 'und', links: [], says: SAYS_NOTHING }
      : readHtml(input.html, input.url);
  const report = buildReport(
    packs,
    { id: input.id, url: input.url, lang: input.lang ?? read.lang, blocks: read.blocks, links: read.links, says: read.says },
    { density: 'first-per-section', muted: new Set(), top: args.top, grams },
  );
  if (args.withText) return report;
  const { text: _text, ...rest } = report;
  return rest;
};

/** Waits where standard output is full, so that memory stays constant however long the stream is. */
const print = (value: unknown, pretty: boolean): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(`${JSON.stringify(value, null, pretty ? 2 : 0)}\n`)) resolve();
    else process.stdout.once('drain', resolve);
  });

/** @returns false where the input could not be answered */
const answerOne = async (
  opened: Opened,
  args: AnnotateArguments,
  id: string,
  make: () => Promise<Input> | Input,
  pretty: boolean,
): Promise<boolean> => {
  try {
    await print(answer(opened, await make(), args), pretty);
    return true;
  } catch (error) {
    await print({ id, error: error instanceof Error ? error.message : String(error) }, pretty);
    return false;
  }
};

const parseLine = (line: string, number: number): Input => {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw new Error(`line ${number} is not JSON`);
  }
  if (typeof raw !== 'object' || raw === null) throw new Error(`line ${number}: expected an object`);
  const { id, html, text, url, lang } = raw as Record<string, unknown>;
  if (html !== undefined && typeof html !== 'string') throw new Error(`line ${number} html: expected a string`);
  if (text !== undefined && typeof text !== 'string') throw new Error(`line ${number} text: expected a string`);
  if (url !== undefined && url !== null && (typeof url !== 'string' || !URL.canParse(url)))
    throw new Error(`line ${number} url: expected an address that parses`);
  if (html === undefined && text === undefined && typeof url !== 'string') throw new Error(`line ${number}: expected html, text or url`);
  return {
    id: typeof id === 'string' ? id : String(id ?? number),
    ...(typeof html === 'string' ? { html } : {}),
    ...(typeof text === 'string' ? { text } : {}),
    url: typeof url === 'string' ? url : null,
    lang: typeof lang === 'string' && /^[a-z]{2,3}$/u.test(lang) ? lang : null,
  };
};

const idOf = (line: string, number: number): string => {
  try {
    const { id } = JSON.parse(line) as { id?: unknown };
    return id === undefined ? String(number) : String(id);
  } catch {
    return String(number);
  }
};

const readStdin = async (): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const run = async (args: AnnotateArguments): Promise<number> => {
  const packs = await openPacks(args.packs, args.bundled);
  const opened = { packs, grams: args.top > 0 ? await readGrams(packs) : new Map<Pack, GramIndex>() };
  let failed = 0;
  if (args.jsonl) {
    let number = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      const at = number;
      if (!(await answerOne(opened, args, idOf(line, at), () => parseLine(line, at), false))) failed++;
    }
    return failed > 0 ? 1 : 0;
  }
  for (const file of args.files.length > 0 ? args.files : ['-']) {
    const make = async (): Promise<Input> => {
      const content = file === '-' ? await readStdin() : await readFile(file, 'utf8');
      return { id: file, ...(args.text ? { text: content } : { html: content }), url: args.url, lang: args.lang };
    };
    if (!(await answerOne(opened, args, file, make, process.stdout.isTTY))) failed++;
  }
  return failed > 0 ? 1 : 0;
};

const args = parseArguments(process.argv.slice(2));
if (args === 'help') console.log(USAGE);
else if (typeof args === 'string') {
  console.error(`${args}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await run(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
