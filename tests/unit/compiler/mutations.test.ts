/**
 * Real records, damaged in the ways that happen: a dropped field, a letter changed in a document's
 * quotation, an impossible date, an id of another kind, a doubled key, an unsorted list. Every one is
 * caught, and named with its file.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBraces } from '../../../src/compiler/checks/check-braces.ts';
import { checkCues } from '../../../src/compiler/checks/check-cues.ts';
import { checkDates } from '../../../src/compiler/checks/check-dates.ts';
import { checkHosts } from '../../../src/compiler/checks/check-hosts.ts';
import { checkIds } from '../../../src/compiler/checks/check-ids.ts';
import { checkOrder } from '../../../src/compiler/checks/check-order.ts';
import { checkQuotes } from '../../../src/compiler/checks/check-quotes.ts';
import { checkReviews } from '../../../src/compiler/checks/check-reviews.ts';
import { loadFiles } from '../../../src/compiler/load-records.ts';
import { reviewHash } from '../../../src/compiler/content-hash.ts';

const CORPUS = resolve(import.meta.dirname, '../../../corpus');
const list = (folder: string): string[] =>
  readdirSync(join(CORPUS, folder)).flatMap((name) => {
    const path = folder ? `${folder}/${name}` : name;
    return statSync(join(CORPUS, path)).isDirectory() ? list(path) : [path];
  });
const contents = new Map(list('').map((path) => [path, readFileSync(join(CORPUS, path), 'utf8')]));

/** Everything but the compiled forms, which have tests of their own and take a second each. */
const CHECKS = [checkIds, checkDates, checkQuotes, checkHosts, checkOrder, checkBraces, checkCues];

/** Records parsed once; only the damaged file is parsed again. */
const healthy = loadFiles(new Map([...contents].map(([path, text]) => [path, () => text])));

type Family = 'documents' | 'entries' | 'outlets' | 'claims' | 'wordings';
const FAMILIES: readonly Family[] = ['documents', 'entries', 'outlets', 'claims', 'wordings'];

/** Problems in `path` when its text is `damaged`. */
const problemsWith = (path: string, damaged: string): string[] => {
  const alone = loadFiles(new Map([[path, () => damaged]]));
  const replaced = Object.fromEntries(
    FAMILIES.filter((f) => alone[f].length > 0 || healthy[f].some((s) => s.file === path)).map((f) => [
      f,
      [...healthy[f].filter((s) => s.file !== path), ...alone[f]].sort((a, b) =>
        a.file < b.file ? -1 : a.file > b.file ? 1 : a.lineOf([]) - b.lineOf([]),
      ),
    ]),
  );
  const corpus = { ...healthy, ...replaced, problems: alone.problems.filter((p) => p.file === path) } as typeof healthy;
  // A stamp hangs on its own record alone, and hashing them all takes longer than every other check.
  return [...corpus.problems, ...CHECKS.flatMap((check) => check(corpus)), ...checkReviews(alone)]
    .filter((p) => p.file === path)
    .map((p) => `${p.line} ${p.field}: ${p.message}`);
};

const entryFiles = [...contents.keys()].filter((p) => p.startsWith('entries/'));
const documentFiles = [...contents.keys()].filter((p) => p.startsWith('documents/'));
const outletFiles = [...contents.keys()].filter((p) => p.startsWith('outlets/'));
const anEntry = fc.constantFrom(...entryFiles);
const textOf = (path: string): string => contents.get(path) ?? '';
const RUNS = { numRuns: 60 };

describe('damaged records are caught', () => {
  it('and healthy ones are not', () => {
    for (const path of [entryFiles[0], documentFiles[0], outletFiles[0]] as string[]) expect(problemsWith(path, textOf(path))).toEqual([]);
  });

  it('a required field is dropped', () => {
    fc.assert(
      fc.property(anEntry, fc.constantFrom('id', 'kind', 'names', 'summary', 'facts', 'forms', 'asOf', 'reviewAfter'), (path, field) => {
        const damaged = textOf(path).replace(new RegExp(`^${field}:`, 'mu'), `x${field}:`);
        expect(problemsWith(path, damaged).join('\n')).toMatch(new RegExp(`${field}|unknown field`, 'u'));
      }),
      RUNS,
    );
  });

  it('a wording is due before it was read, or on no day', () => {
    const wordingFiles = [...contents.keys()].filter((path) => path.startsWith('wordings/'));
    fc.assert(
      fc.property(
        fc.constantFrom(...wordingFiles),
        fc.constantFrom('  reviewAfter: 2021-01-01', '  xreviewAfter: 2027-11-22'),
        (path, line) => {
          expect(problemsWith(path, textOf(path).replace(/^ {2}reviewAfter: .*$/mu, line)).join('\n')).toMatch(/reviewAfter/u);
        },
      ),
      { numRuns: 15 },
    );
  });

  it.each([
    ['entries/agreement/budapest-memorandum.yaml', 'a {b', /brace groups/u],
    ['wordings/war-names.yaml', 'war{s}', /offers no choice/u],
    ['wordings/nato.yaml', '{1:a,b} {1:c,d,e}', /one has 2 choices and another 3/u],
    ['wordings/territory.yaml', '{a,b,c,d,e} {a,b,c,d,e} {a,b,c,d,e}', /expands to 125 forms/u],
  ])('a brace pattern in %s: %s', (path, pattern, message) => {
    const lines = textOf(path).split('\n');
    const line = lines.findIndex((one) => /^\s+- \{ text: ".*" \}$/u.test(one));
    const damaged = lines.with(line, (lines[line] ?? '').replace(/".*"/u, JSON.stringify(pattern))).join('\n');
    const problems = problemsWith(path, damaged);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${line + 1} .*forms\\.\\w+\\[\\d+\\]\\.text: the pattern “`, 'u'));
    expect(problems[0]).toContain(pattern);
    expect(problems[0]).toMatch(message);
  });

  it('a cue has a star inside', () => {
    const path = 'wordings/territory.yaml';
    const damaged = textOf(path).replace(/^( {6}ru: \[)/mu, '$1"мирн* план*", ');
    expect(problemsWith(path, damaged).join('\n')).toMatch(/^\d+ .*cues\.\w+\.ru\[0\]: the cue “мирн\* план\*” has a star inside/u);
  });

  it('a fact loses its date, or its evidence', () => {
    fc.assert(
      fc.property(anEntry, fc.constantFrom('date', 'evidence', 'text'), (path, field) => {
        const damaged = textOf(path).replace(new RegExp(`^(  - |    )${field}:`, 'mu'), `$1x${field}:`);
        expect(problemsWith(path, damaged).length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('a quotation makes a variant that its claim does not have', () => {
    const places = healthy.claims.flatMap((s) =>
      (s.record.saidBy ?? []).flatMap(({ variant }) => (variant ? [[s.file, variant] as const] : [])),
    );
    expect(places.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(fc.constantFrom(...places), ([path, variant]) => {
        const damaged = textOf(path).replace(`      variant: ${variant}`, '      variant: no-such-variant');
        expect(problemsWith(path, damaged).join('\n')).toMatch(/no-such-variant is no variant of this claim; its variants are/u);
      }),
      { numRuns: 15 },
    );
  });

  it("a document's quotation is altered by one letter", () => {
    const places = healthy.documents.flatMap((s) =>
      [...s.record.alterations, ...(s.record.quotations ?? [])].map((q) => [s.file, q.here] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(), ([path, here], n) => {
        const letters = [...here.matchAll(/\p{L}/gu)].map((m) => m.index);
        const at = letters[n % letters.length] ?? 0;
        const other = here[at]?.toLowerCase() === 'q' ? 'z' : 'q';
        const wrong = here.slice(0, at) + other + here.slice(at + 1);
        const source = textOf(path);
        const end = source.indexOf('\n---\n', 3);
        const front = source.slice(0, end);
        const quoted = [here, here.replaceAll("'", "''"), here.replaceAll('"', '\\"')].find((q) => front.includes(q));
        if (quoted === undefined) throw new Error(`${path}: ${here} is written in another way`);
        const damaged = front.replace(quoted, () => (quoted === here ? wrong : wrong.replaceAll("'", "''"))) + source.slice(end);
        expect(problemsWith(path, damaged).join('\n')).toMatch(/these words are not in/u);
      }),
      RUNS,
    );
  });

  it.each(['2022-02-30', '2022-13', '1994-00-10', '99', '2099-01-01'])('a fact is dated %s', (date) => {
    fc.assert(
      fc.property(anEntry, (path) => {
        const damaged = textOf(path).replace(/^ {2}- date: .*$/mu, `  - date: ${date.length === 2 ? `"${date}"` : date}`);
        expect(problemsWith(path, damaged).join('\n')).toMatch(/date|sorted/u);
      }),
      { numRuns: 15 },
    );
  });

  it('an id leads nowhere, or to another kind of record', () => {
    const related = entryFiles.filter((p) => /^related: \[[a-z]/mu.test(textOf(p)));
    fc.assert(
      fc.property(fc.constantFrom(...related), fc.constantFrom('aaa-no-such-entry', 'cnn-neutrality-2022'), (path, id) => {
        const damaged = textOf(path).replace(/^related: \[/mu, `related: [${id}, `);
        expect(problemsWith(path, damaged).join('\n')).toMatch(
          id === 'cnn-neutrality-2022' ? /is the id of a document; expected entry/u : /there is no entry/u,
        );
      }),
      RUNS,
    );
  });

  it('a key stands twice', () => {
    fc.assert(
      fc.property(anEntry, fc.constantFrom('asOf: 2026-01-01', 'kind: law', 'related: []'), (path, line) => {
        const key = line.split(':')[0] ?? '';
        fc.pre(new RegExp(`^${key}:`, 'mu').test(textOf(path)));
        expect(problemsWith(path, `${textOf(path).trimEnd()}\n${line}\n`).join('\n')).toMatch(/the same key stands twice/u);
      }),
      RUNS,
    );
  });

  it('a sorted list is not sorted', () => {
    const related = entryFiles.filter((p) => /^related: \[[^\],]+, [^\]]+\]$/mu.test(textOf(p)));
    fc.assert(
      fc.property(fc.constantFrom(...related), (path) => {
        const damaged = textOf(path).replace(
          /^related: \[([^\]]+)\]$/mu,
          (_, inner: string) => `related: [${inner.split(', ').reverse().join(', ')}]`,
        );
        expect(problemsWith(path, damaged).join('\n')).toMatch(/not sorted/u);
      }),
      RUNS,
    );
  });

  it.each([
    ['HTML in text', 'A <b>bold</b> claim.', /plain text, found markup/u],
    ['an entity', 'Caf&eacute; talks.', /plain text, found markup/u],
    ['right-to-left override', 'Kyiv \u202efo ytinU.', /bidirectional-override/u],
    ['zero width', 'Ky\u200biv.', /zero-width/u],
    ['decomposed accents', 'Ze\u0301lensky.', /NFC/u],
    ['too long', 'x'.repeat(221), /at most 220/u],
  ])('a summary with %s', (_, text, message) => {
    const [path = ''] = entryFiles;
    const damaged = textOf(path)
      .replace(/^ {2}en: .*$/mu, (line) => line)
      .replace(/^summary:\n {2}en: .*$/mu, `summary:\n  en: ${JSON.stringify(text)}`);
    expect(problemsWith(path, damaged).join('\n')).toMatch(message);
  });

  it.each(['http://example.org/', 'javascript:alert(1)', 'https://user:pw@example.org/', 'https://', 'ftp://x.org/', 'https://localhost/'])(
    'an address %s',
    (url) => {
      const [path = ''] = entryFiles;
      const damaged = textOf(path).replace(/^( {8})url: .*$/mu, `$1url: ${JSON.stringify(url)}`);
      expect(problemsWith(path, damaged).join('\n')).toMatch(/https:\/\/ address/u);
    },
  );

  it.each([
    ['co.uk', /public suffix/u],
    ['youtube.com', /carries everyone/u],
    ['rt.com', /claimed by/u],
    ['гт.com', /lower-case ASCII/u],
    ['RT.com', /lower-case ASCII/u],
    ['https://x.org', /lower-case ASCII/u],
  ])('a host %s', (host, message) => {
    const path = 'outlets/us.yaml';
    const damaged = textOf(path).replace(/^( {2}hosts:)(?: \[(.*?)\]|\n( {4}- ))/mu, (_, key: string, inline: string | undefined) =>
      inline === undefined ? `${key}\n    - ${JSON.stringify(host)}\n    - ` : `${key} [${JSON.stringify(host)}, ${inline}]`,
    );
    expect(problemsWith(path, damaged).join('\n')).toMatch(message);
  });

  it('a class without its edition', () => {
    const path = 'outlets/ru.yaml';
    expect(problemsWith(path, textOf(path).replace(/^ *edition: .*\n/mu, '')).join('\n')).toMatch(/edition/u);
  });
});

describe('a reviewed record that changes', () => {
  it('loses its stamp: another outside quote, a plausible other date', () => {
    const path = 'entries/agreement/budapest-memorandum.yaml';
    const bare = textOf(path).replace(/^reviewed:\n(?: {2}.*\n?)*/mu, '');
    const record = loadFiles(new Map([[path, () => bare]])).entries[0]?.record;
    if (!record) throw new Error('no record');
    const stamped = `${bare.trimEnd()}\nreviewed:\n  - { role: second reader, date: 2026-11-23, scope: facts, hash: "${reviewHash(record)}" }\n`;
    expect(problemsWith(path, stamped)).toEqual([]);
    expect(problemsWith(path, stamped.replace(/quote: (.{4})/u, 'quote: $1x')).join('\n')).toMatch(/has changed since it was reviewed/u);
    expect(problemsWith(path, stamped.replace('date: 1994-12-05', 'date: 1994-12-04')).join('\n')).toMatch(
      /has changed since it was reviewed/u,
    );
    // How it is found is no part of what was read.
    expect(problemsWith(path, stamped.replace(/^related: .*$/mu, 'related: []'))).toEqual([]);
  });

  it('keeps its stamp when a claim gets another way of being said, not when the one that is shown changes', () => {
    const record = {
      id: 'c-x',
      variants: [{ id: 'main', statements: { en: ['It is so.'] }, assessment: 'disputed' }],
      opposite: { en: ['It is not.'] },
    };
    const said = (en: readonly string[]): object => ({
      ...record,
      variants: [{ ...record.variants[0], statements: { en } }],
      opposite: {},
    });
    expect(reviewHash(said(['It is so.', 'That is how it is.']))).toBe(reviewHash(record));
    expect(reviewHash(said(['It was so.']))).not.toBe(reviewHash(record));
  });
});
