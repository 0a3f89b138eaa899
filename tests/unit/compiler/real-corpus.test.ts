/** The corpus itself: no problems, the same bytes twice, schemas fresh. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../../src/compiler/check-corpus.ts';
import { compilePack } from '../../../src/compiler/compile-pack.ts';
import { jsonSchemas } from '../../../src/compiler/json-schemas.ts';
import { loadCorpus } from '../../../src/compiler/load-records.ts';
import { formatProblem } from '../../../src/compiler/problem.ts';
import { verifySections } from '../../../src/corpus/index-format.ts';
import { openPack } from '../../../src/corpus/pack.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const corpus = loadCorpus(resolve(ROOT, 'corpus'));

describe('the bundled corpus', () => {
  it('has no problems', () => {
    expect(checkCorpus(corpus).map(formatProblem)).toEqual([]);
  }, 60_000);

  it('compiles to the same bytes twice, and opens', async () => {
    const first = compilePack(corpus, { passagesOnly: false });
    const second = compilePack(loadCorpus(resolve(ROOT, 'corpus')), { passagesOnly: false });
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, bytes] of first) expect(Buffer.compare(bytes, second.get(name) ?? Buffer.alloc(0)), name).toBe(0);
    const index = first.get('index.bin');
    if (!index) throw new Error('no index');
    verifySections(index);
    const pack = openPack(index, (name) => Promise.resolve(first.get(name) ?? new Uint8Array(0)));
    const memorandum = await pack.record('entry', 'budapest-memorandum');
    expect(memorandum?.passages.map((p) => p.document)).toContain('rt-security-landscape-2022');
    expect(await pack.record('entry', 'no-such-entry')).toBeNull();
  }, 60_000);

  it('carries passages only of every document in builds for stores', async () => {
    const files = compilePack(corpus, { passagesOnly: true });
    const pack = openPack(files.get('index.bin') ?? new Uint8Array(0), (name) => Promise.resolve(files.get(name) ?? new Uint8Array(0)));
    for (const { record, text } of corpus.documents) {
      const document = await pack.record('document', record.id);
      expect(document?.complete).toBe(false);
      for (const part of document?.parts ?? []) expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
    }
  }, 60_000);

  it.each([...jsonSchemas()])('has a fresh %s (npm run corpus -- schema)', (path, contents) => {
    expect(readFileSync(resolve(ROOT, path), 'utf8')).toBe(contents);
  });
});
