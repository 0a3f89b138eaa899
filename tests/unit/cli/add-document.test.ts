/** `corpus -- add-document`: what is read from a saved page, what is asked, and what is refused with which words. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDocumentCommand } from '../../../src/cli/corpus/add-document-command.ts';
import { frontMatter } from '../../../src/cli/corpus/add-document/front-matter.ts';
import { readSavedPage } from '../../../src/cli/corpus/add-document/read-saved-page.ts';
import { readHtml } from '../../../src/cli/annotate/read-html.ts';
import { loadCorpus } from '../../../src/compiler/load-records.ts';

const PARAGRAPHS = [
  'The harbour council voted on Tuesday to keep the old lighthouse, after a debate that went on until the last ferry had left and the caretaker had put out the lamps in the corridor.',
  'Its keeper, Ana Vidal, told the meeting that the lamp had failed only twice in forty years, and that both failures had been the fault of gulls; “nobody ever asked the gulls”, she said.',
  'Repairs are to begin in spring, when the scaffolding of the fish market is free, and will cost 48,000 euros, of which the province has promised to pay a half, provided the stairs are made safe.',
  'A petition against the plan, which 312 people had signed, was withdrawn at the end of the evening by the two teachers who had written it, to applause from both sides of the room.',
];
const page = (
  paragraphs: readonly string[],
): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Keeper wins – Harbour News</title>
<meta property="og:title" content="Keeper wins: the lighthouse won’t go">
<meta property="article:published_time" content="2024-03-05T18:00:00Z">
<link rel="canonical" href="https://harbour.example/keeper-wins"></head><body>
<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Sports</a></li><li><a href="/c">Weather</a></li></ul></nav>
<article><h1>Keeper wins: the lighthouse won’t go</h1><p class="byline">By Jo Lamb</p>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article>
<footer><p>All rights reserved. Contact. Privacy. Subscribe to our newsletter.</p></footer></body></html>`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a saved page', () => {
  const read = readSavedPage(bytesOf(page(PARAGRAPHS)));
  it('gives the article without menu and footer, in the words in which the extension reads pages', () => {
    for (const paragraph of PARAGRAPHS) expect(read.text).toContain(paragraph);
    expect(read.text).not.toMatch(/Weather|newsletter/u);
    const blocks = readHtml(page(PARAGRAPHS), null).blocks.map((b) => b.text);
    for (const paragraph of PARAGRAPHS) expect(blocks).toContain(paragraph);
  });
  it('gives what the page says of itself', () => {
    expect(read).toMatchObject({
      title: expect.stringContaining('lighthouse won’t go') as string,
      published: '2024-03-05',
      url: 'https://harbour.example/keeper-wins',
      language: 'en',
    });
  });
  it('in another encoding is read by the one it declares', () => {
    const latin = page(PARAGRAPHS.map((p) => `${p} Café.`))
      .replace('utf-8', 'windows-1252')
      .replaceAll(/[–’“”]/gu, "'");
    expect(readSavedPage(Uint8Array.from(latin, (c) => c.charCodeAt(0))).text).toContain('Café.');
  });
  it('of plain text is its text, and the language is guessed', () => {
    expect(readSavedPage(bytesOf(PARAGRAPHS.join('\r\n\r\n')))).toMatchObject({
      text: PARAGRAPHS.join('\n\n'),
      title: null,
      language: 'en',
    });
  });
});

describe('is refused with a sentence that says what to do:', () => {
  it.each([
    ['an empty file', new Uint8Array(0), /empty/u],
    ['a PDF', bytesOf('%PDF-1.7 …'), /found a PDF: save its text/u],
    ['a picture', Uint8Array.of(137, 80, 78, 71, 0, 0), /binary data/u],
    ['bytes of no known encoding', Uint8Array.of(...bytesOf('<p>'), 0xff, 0xfe, 0xe9), /expected UTF-8: save the file as UTF-8/u],
    [
      'a consent wall',
      bytesOf('<html><body><p>We and our partners store cookies. Accept all?</p></body></html>'),
      /at least 60 words, found \d+: the page may be a consent wall/u,
    ],
    ['a line of text', bytesOf('Only a line.'), /at least 60 words, found 3: a shorter text cannot be recognised/u],
    ['a file of more than five megabytes', new Uint8Array(5_000_001).fill(65), /at most 5000000 bytes/u],
  ])('%s', (_, bytes, message) => {
    expect(() => readSavedPage(bytes)).toThrow(message);
  });
});

describe('the command', () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'add-document-'));
    file = join(folder, 'saved.html');
    writeFileSync(file, page(PARAGRAPHS));
    mkdirSync(join(folder, 'corpus'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => vi.restoreAllMocks());
  const run = (...args: string[]): { code: number; out: string; err: string } => {
    const [out, err] = [vi.spyOn(console, 'log').mockReturnValue(), vi.spyOn(console, 'error').mockReturnValue()];
    const code = addDocumentCommand(join(folder, 'corpus'), args);
    return { code, out: out.mock.calls.join('\n'), err: err.mock.calls.join('\n') };
  };

  it('writes a record that asks for everything it cannot know, and does not pass the checks before', () => {
    const { code, out } = run(file);
    expect(code).toBe(0);
    expect(out).toContain('keeper-wins-the-lighthouse-2024.md');
    const written = readFileSync(out, 'utf8');
    expect(written).toContain('# Whose words are these?');
    expect(written).toContain('url: "https://harbour.example/keeper-wins"');
    const fields = loadCorpus(join(folder, 'corpus')).problems.map((p) => p.field);
    for (const field of ['origin.note', 'origin.evidence.0.authority', 'origin.evidence.0.title', 'origin.evidence.0.url'])
      expect(fields.map((f) => f.replaceAll(/\[(\d+)\]/gu, '.$1'))).toContain(field);
  });
  it('once answered is a document of the corpus, with the text untouched', () => {
    const answered = frontMatter({
      id: 'keeper',
      page: readSavedPage(readFileSync(file)),
      url: 'https://harbour.example/keeper-wins',
      today: '2024-03-06',
    })
      .replace('note:', 'note: Printed by the paper itself.')
      .replace('authority:', 'authority: Harbour News')
      .replace('      title:', '      title: Keeper wins')
      .replace('      date:', '      date: 2024-03-05')
      .replace('      url:', '      url: https://harbour.example/keeper-wins')
      .replace('      quote:', '      quote: nobody ever asked the gulls');
    const other = join(folder, 'answered');
    mkdirSync(join(other, 'documents'), { recursive: true });
    writeFileSync(join(other, 'documents', 'keeper.md'), answered);
    const { documents, problems } = loadCorpus(other);
    expect(problems.filter((p) => p.file.includes('keeper'))).toEqual([]);
    expect(documents[0]?.text).toContain(PARAGRAPHS.join('\n\n'));
  });
  it('does not overwrite', () => {
    expect(run(file)).toMatchObject({ code: 1, err: expect.stringContaining('exists already') as string });
  });
  it.each([
    ['no file', [], 2, /expected FILE/u],
    ['two files', ['a.html', 'b.html'], 2, /expected FILE/u],
    ['an option there is not', ['--colour', 'x'], 2, /colour/u],
    ['an id with capitals', ['a.html', '--id', 'Keeper'], 2, /lower-case letters/u],
    ['an address without https', ['a.html', '--url', 'http://a.example/'], 2, /https:\/\/ address/u],
    ['a language that is a name', ['a.html', '--lang', 'English'], 2, /language code/u],
    ['a file that is not there', ['/nowhere/a.html'], 1, /a\.html: .*(?:no such file|ENOENT)/iu],
  ])('refuses %s', (_, args, code, message) => {
    const done = run(...args);
    expect(done.code).toBe(code);
    expect(done.err).toMatch(message);
  });
});
