/** `annotate` as newsrooms call it: reports that validate, errors that do not stop the stream, exit codes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/cli/annotate/arguments.ts';
import type { Report } from '../../../src/report/report.ts';
import { compiledCorpus } from '../compiled-corpus.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const TEXTS = [
  'cnn-neutrality-2022',
  'rt-security-landscape-2022',
  'merkur-guarantees-2022',
  'crbc-nato-bid-2025',
  'unnamed-nato-guarantees-2025',
];
const textOf = (id: string): string => {
  const file = readFileSync(join(ROOT, `corpus/documents/${id}.md`), 'utf8');
  return file.slice(file.indexOf('\n---\n', 3) + 5);
};

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'annotate-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** With the corpus compiled for all tests; the first test alone lets the command compile its own. */
const here = (): string[] => ['--no-bundled', '--pack', compiledCorpus()];

const annotate = (args: readonly string[], input = ''): { code: number | null; lines: unknown[]; err: string } => {
  const done = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/annotate.ts'), ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return {
    code: done.status,
    lines: done.stdout
      .split('\n')
      .filter((l) => l !== '')
      .map((l) => JSON.parse(l) as unknown),
    err: done.stderr,
  };
};

const schema = JSON.parse(readFileSync(join(ROOT, 'src/report/report.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

describe('annotate --jsonl over the five texts', () => {
  it('prints one valid report a line, in order, each with its document recognised', () => {
    const input = TEXTS.map((id) => JSON.stringify({ id, text: textOf(id), url: `https://example.org/${id}`, lang: 'en' })).join('\n');
    const { code, lines } = annotate(['--jsonl'], input);
    expect(code).toBe(0);
    const reports = lines as Report[];
    expect(reports.map((r) => r.id)).toEqual(TEXTS);
    for (const report of reports) {
      expect(validate(report), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      expect(report.text).toBe(textOf(report.id)); // plain text: the input unchanged
      for (const m of report.mentions) expect(report.text?.slice(m.start, m.end)).toBe(m.text);
      expect(report.reuse[0]).toMatchObject({ document: report.id, kind: 'same-text' });
    }
    expect(reports[1]?.reuse[0]).toMatchObject({
      origin: { outlet: 'rt', relation: 'reworded' },
      stateLink: { class: 'state-controlled' },
    });
    expect(reports[0]?.reuse[0]?.stateLink).toBeNull();
  }, 60_000);

  it('goes on after bad lines and says which they were', () => {
    const { code, lines } = annotate(
      [...here(), '--jsonl', '--no-text'],
      ['{"id":"a","text":"NATO"}', 'nonsense', '{"id":"c","text":7}', '{"id":"d"}', '', '{"id":"e","url":"https://rt.com/x"}'].join('\n'),
    );
    expect(code).toBe(1);
    expect(lines).toMatchObject(
      [
        { id: 'a', mentions: [{ entry: 'nato' }] },
        { id: '2', error: /not JSON/u },
        { id: 'c', error: /text: expected a string/u },
        { id: 'd', error: /expected html, text or url/u },
        { id: 'e', outlet: { id: 'rt', rated: true } },
      ].map((l) => ('error' in l ? { id: l.id, error: expect.stringMatching(l.error as RegExp) as string } : l)),
    );
  }, 60_000);
});

describe('annotate FILE', () => {
  it('reads saved pages: blocks by line breaks, white space collapsed', () => {
    const file = join(folder, 'page.html');
    const prose =
      '<p>The   <i>Budapest</i>\n <b>Memorandum</b> of 1994 was signed by Ukraine, Russia, the United Kingdom and the United States.</p>'.repeat(
        4,
      );
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><body><nav>NATO menu</nav><article><h1>Guarantees</h1>${prose}</article></body></html>`,
    );
    const { code, lines } = annotate([...here(), '--url', 'https://massnews.com/x', file]);
    const report = lines[0] as Report;
    expect(code).toBe(0);
    expect(report).toMatchObject({ id: file, lang: 'en', outlet: { host: 'massnews.com', rated: false } });
    expect(report.text?.split('\n')[1]).toBe(
      'The Budapest Memorandum of 1994 was signed by Ukraine, Russia, the United Kingdom and the United States.',
    );
    expect(report.text).not.toContain('menu');
    expect(report.mentions[0]).toMatchObject({ entry: 'budapest-memorandum', text: 'Budapest Memorandum' });
  }, 60_000);

  it('gives an empty report for pages without anything to read, an error for a missing file, and goes on', () => {
    const bad = {
      'no-article': '<html><body><p>Hello</p></body></html>',
      empty: '',
      broken: '<html><body><div><p>x<table></div></span><<<',
      binary: '\u0000\u0001\u0002\ufffd',
    };
    const files = Object.entries(bad).map(([name, html]) => {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html);
      return file;
    });
    const missing = join(folder, 'none.html');
    const { code, lines } = annotate([...here(), ...files.slice(0, 2), missing, ...files.slice(2)]);
    expect(code).toBe(1);
    const nothing = { mentions: [], reuse: [], cited: [], claims: [], wordings: [] };
    expect(lines).toMatchObject([nothing, nothing, { id: missing, error: expect.stringMatching(/ENOENT/u) as string }, nothing, nothing]);
  }, 60_000);

  it('tells its usage when asked', () => {
    const done = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/annotate.ts'), '--help'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toMatch(/^usage: npm run -s annotate/u);
  }, 60_000);

  it('answers wrong usage with exit code 2', () => {
    expect(annotate(['--bogus']).code).toBe(2);
    expect(annotate(['--no-bundled', '--pack', join(folder, 'nothing')]).code).toBe(2);
  }, 60_000);
});

describe('annotate --pack', () => {
  it('gives the five best claims of a pack alone, also below the threshold, the best first', () => {
    const sentence = 'Article 5 obliges every ally to send its troops when one of the members is attacked.';
    const { code, lines } = annotate([...here(), '--jsonl', '--top', '5'], JSON.stringify({ id: 'a', text: sentence, lang: 'en' }));
    expect(code).toBe(0);
    const { claims } = lines[0] as Report;
    expect(claims).toHaveLength(5);
    expect(claims[0]).toMatchObject({ claim: 'c-article5-must-military', shown: true });
    const scores = claims.slice(1).map((c) => c.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { start, end } of claims) expect([start, end]).toEqual([0, sentence.length]);
  }, 60_000);

  it('reads a feed of ClaimReview as a pack of claims, and says what it could not use', () => {
    const feed = join(folder, 'feed.json');
    const review = (claim: string): object => ({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: claim,
      author: { '@type': 'Organization', name: 'Checkers', url: 'https://example.org/' },
      reviewRating: { '@type': 'Rating', alternateName: 'False' },
      url: 'https://example.org/check',
      datePublished: '2026-01-02',
    });
    const claim = 'A cargo ship loaded with grain sank in the harbour of Odesa after a collision with a ferry.';
    writeFileSync(feed, JSON.stringify([review(claim), { '@type': 'ClaimReview', claimReviewed: 'No publisher.' }]));
    const { code, lines, err } = annotate([...here(), '--pack', feed, '--jsonl'], JSON.stringify({ id: 'a', text: claim, lang: 'en' }));
    expect(code).toBe(0);
    expect(err).toMatch(/feed\.json: 1 reviews cannot be used/u);
    const found = (lines[0] as Report).claims[0];
    expect(found).toMatchObject({ assessment: 'contradicted-by-record', shown: true });
    expect(found?.claim).toMatch(/^c-checkers-/u);
  }, 60_000);

  it('gives as many of a feed’s claims as are asked for, and finds them by the letters of their words', () => {
    const feed = join(folder, 'many.json');
    const review = (claimReviewed: string): object => ({
      '@type': 'ClaimReview',
      claimReviewed,
      author: 'Checkers',
      reviewRating: { alternateName: 'False' },
    });
    const mayors = Array.from({ length: 30 }, (_, i) => review(`Mayor number ${i + 1} of a town in the hills opened a bridge.`));
    writeFileSync(feed, JSON.stringify([review('Eating raw garlic protects against the flu.'), ...mayors]));
    const input = ['The mayor of a town in the hills opened a bridge.', '#GarlicBreath'].map((text) =>
      JSON.stringify({ text, lang: 'en' }),
    );
    const { code, lines } = annotate(['--no-bundled', '--pack', feed, '--jsonl', '--top', '25'], input.join('\n'));
    expect(code).toBe(0);
    const [bridges, garlic] = lines as [Report, Report];
    expect(bridges.claims).toHaveLength(25);
    expect(garlic.claims).toHaveLength(1);
  }, 60_000);

  it('refuses a feed without a review, naming the file', () => {
    const feed = join(folder, 'empty.json');
    writeFileSync(feed, '{"hello": 1}');
    const { code, err } = annotate([...here(), '--pack', feed], 'x');
    expect(code).toBe(2);
    expect(err).toMatch(/empty\.json: expected at least one ClaimReview/u);
  }, 60_000);
});

describe('arguments', () => {
  it.each([
    [['--url', 'not a url'], /--url/u],
    [['--lang', 'english'], /--lang/u],
    [['--top', 'x'], /--top/u],
    [['--jsonl', 'file'], /--jsonl/u],
    [['--no-bundled'], /--pack/u],
    [['--pack'], /needs a value/u],
  ])('%j', (argv, message) => {
    expect(parseArguments(argv)).toMatch(message);
  });
});
