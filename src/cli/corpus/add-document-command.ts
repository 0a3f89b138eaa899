/** `npm run corpus -- add-document FILE`: a document record from a saved page or text, with questions about its provenance. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../../compiler/load-records.ts';
import type { Pack } from '../../corpus/pack.ts';
import { findMentions } from '../../mention/find-mentions.ts';
import { pageReuse } from '../../report/page-reuse.ts';
import { frontMatter } from './add-document/front-matter.ts';
import { readSavedPage, type SavedPage } from './add-document/read-saved-page.ts';
import { compileHere } from './compile-here.ts';

const USAGE = 'expected FILE (saved HTML or plain text), and perhaps --url ADDRESS (https, where it was found), --id ID, --lang xx, --title TEXT';
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const OPTIONS = { id: { type: 'string' }, url: { type: 'string' }, lang: { type: 'string' }, title: { type: 'string' } } as const;

/** "Why the outcome of talks …" of 2022 → why-the-outcome-of-2022; null where the title has too few Latin letters for a name. */
const idFrom = (title: string | null, published: string | null): string | null => {
  const words = title?.normalize('NFD').replace(/[\p{M}’']/gu, '').toLowerCase().match(/[a-z0-9]+/gu)?.slice(0, 4) ?? [];
  return words.join('').length < 4 ? null : [...words, ...(published === null ? [] : [published.slice(0, 4)])].join('-');
};

/** What the corpus holds of this text already, one sentence a document. */
const heldAlready = (pack: Pack, page: SavedPage): string[] =>
  pageReuse([pack], page.text, page.language, findMentions([pack], page.text, page.language))
    .filter((r) => r.kind !== 'related')
    .map((r) => `${Math.round(100 * r.share)} % of it is ${r.kind} with ${r.document}, which the corpus holds: is a second copy needed?`);

const readArguments = (args: readonly string[]): { file: string; id?: string; url?: string; lang?: string; title?: string } | string => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return USAGE;
    if (values.id !== undefined && !ID.test(values.id)) return `--id: expected lower-case letters, digits, single hyphens, found "${values.id}"`;
    if (values.lang !== undefined && !/^[a-z]{2,3}$/u.test(values.lang)) return `--lang: expected a language code (ISO 639), found "${values.lang}"`;
    if (values.url !== undefined && !(values.url.startsWith('https://') && URL.canParse(values.url)))
      return `--url: expected an https:// address, found "${values.url}"`;
    return { file, ...values };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
  }
};

export const addDocumentCommand = (folder: string, args: readonly string[]): number => {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    console.error(asked);
    return 2;
  }
  let page: SavedPage;
  try {
    page = readSavedPage(readFileSync(asked.file));
  } catch (error) {
    console.error(`${asked.file}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  page = { ...page, title: asked.title ?? page.title, language: asked.lang ?? page.language };
  const id = asked.id ?? idFrom(page.title, page.published);
  if (id === null) {
    console.error(`${asked.file}: no title to name the record by: give it one with --id`);
    return 2;
  }
  const path = join(folder, 'documents', `${id}.md`);
  if (existsSync(path)) {
    console.error(`${path} exists already: choose another --id`);
    return 1;
  }
  const corpus = loadCorpus(folder);
  if (corpus.pack) for (const sentence of heldAlready(compileHere(corpus), page)) console.error(sentence);
  mkdirSync(join(folder, 'documents'), { recursive: true });
  writeFileSync(path, frontMatter({ id, page, url: asked.url ?? page.url, today: new Date().toISOString().slice(0, 10) }));
  console.log(path);
  return 0;
};
