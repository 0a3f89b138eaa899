/**
 * corpus/ → records, schema-checked, each with the place it came from. The only file that reads the
 * corpus folder.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { claim, type AuthoredClaim } from '../corpus/schema/claim.ts';
import { document, type AuthoredDocument } from '../corpus/schema/document.ts';
import { entry, type AuthoredEntry } from '../corpus/schema/entry.ts';
import { outlet, type AuthoredOutlet } from '../corpus/schema/outlet.ts';
import { pack, type AuthoredPack } from '../corpus/schema/pack.ts';
import { wording, type AuthoredWording } from '../corpus/schema/wording.ts';
import type { Problem } from './problem.ts';
import { formatPath, MAX_FILE_BYTES, parseYaml, type Path, type YamlSource } from './yaml-source.ts';

/** A record and where each of its fields stands. */
export interface Sourced<T> {
  readonly record: T;
  readonly file: string;
  lineOf(path: Path): number;
}

export interface SourcedDocument extends Sourced<AuthoredDocument> {
  /** The text, untouched: everything after the line that closes the front matter. */
  readonly text: string;
}

export interface LoadedCorpus {
  readonly pack: Sourced<AuthoredPack> | null;
  readonly documents: readonly SourcedDocument[];
  readonly entries: readonly Sourced<AuthoredEntry>[];
  readonly outlets: readonly Sourced<AuthoredOutlet>[];
  readonly claims: readonly Sourced<AuthoredClaim>[];
  readonly wordings: readonly Sourced<AuthoredWording>[];
  readonly problems: readonly Problem[];
}

const filesBelow = (root: string, folder: string, ending: string): string[] => {
  const found: string[] = [];
  const walk = (relative: string): void => {
    let names: string[];
    try {
      names = readdirSync(join(root, relative)).sort();
    } catch {
      return; // a corpus without this family
    }
    for (const name of names) {
      const path = `${relative}/${name}`;
      if (statSync(join(root, path)).isDirectory()) walk(path);
      else if (name.endsWith(ending)) found.push(path);
    }
  };
  walk(folder);
  return found;
};

const issueMessage = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return `unknown field ${issue.keys.map((k) => `\`${k}\``).join(', ')}; take it out or see corpus/schema for the fields there are.`;
  if (issue.code === 'invalid_type') return `expected ${issue.expected}, found ${issue.input === undefined ? 'nothing (the field is missing)' : `something else`}.`;
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.map(String).join(', ')}.`;
  return `${issue.message}.`;
};

/** Checks one value; pushes what is wrong. */
const checked = <T>(schema: z.ZodType<T>, source: YamlSource, value: unknown, at: Path, problems: Problem[]): Sourced<T> | null => {
  const result = schema.safeParse(value, { reportInput: true });
  const lineOf = (path: Path): number => source.lineOf([...at, ...path]);
  if (result.success) return { record: result.data, file: source.file, lineOf };
  for (const issue of result.error.issues) {
    const path = issue.path as (string | number)[];
    problems.push({ file: source.file, line: lineOf(path), field: formatPath([...at, ...path]), message: issueMessage(issue) });
  }
  return null;
};

const read = (root: string, file: string, problems: Problem[]): string | null => {
  const { size } = statSync(join(root, file));
  if (size > MAX_FILE_BYTES) {
    problems.push({ file, line: 1, field: '', message: `the file has ${size} bytes; at most ${MAX_FILE_BYTES} are read. Split it or take out what does not belong.` });
    return null;
  }
  return readFileSync(join(root, file), 'utf8');
};

const loadOne = <T>(root: string, file: string, schema: z.ZodType<T>, problems: Problem[]): Sourced<T>[] => {
  const content = read(root, file, problems);
  if (content === null) return [];
  const source = parseYaml(file, content);
  if (!('data' in source)) {
    problems.push(...source);
    return [];
  }
  const record = checked(schema, source, source.data, [], problems);
  return record ? [record] : [];
};

const loadList = <T>(root: string, file: string, schema: z.ZodType<T>, problems: Problem[]): Sourced<T>[] => {
  const content = read(root, file, problems);
  if (content === null) return [];
  const source = parseYaml(file, content);
  if (!('data' in source)) {
    problems.push(...source);
    return [];
  }
  if (!Array.isArray(source.data)) {
    problems.push({ file, line: 1, field: '', message: 'expected a list of records (each beginning with "- id: …").' });
    return [];
  }
  return source.data.flatMap((value, i) => checked(schema, source, value, [i], problems) ?? []);
};

const loadDocument = (root: string, file: string, problems: Problem[]): SourcedDocument[] => {
  const content = read(root, file, problems);
  if (content === null) return [];
  const end = content.startsWith('---\n') ? content.indexOf('\n---\n', 3) : -1;
  if (end < 0) {
    problems.push({ file, line: 1, field: '', message: 'expected front matter between two lines of "---", then the text.' });
    return [];
  }
  const source = parseYaml(file, content.slice(4, end + 1), 2);
  if (!('data' in source)) {
    problems.push(...source);
    return [];
  }
  const record = checked(document, source, source.data, [], problems);
  return record ? [{ ...record, text: content.slice(end + '\n---\n'.length) }] : [];
};

/**
 * Reads and schema-checks everything below `root`. Never throws for bad records: they come back as
 * `problems`, and the good ones as records.
 *
 * @throws {Error} when `root` itself cannot be read
 */
export const loadCorpus = (root: string): LoadedCorpus => {
  readdirSync(root);
  const problems: Problem[] = [];
  const each = <T>(folder: string, schema: z.ZodType<T>, one: boolean): Sourced<T>[] =>
    filesBelow(root, folder, '.yaml').flatMap((file) => (one ? loadOne : loadList)(root, file, schema, problems));
  const [packRecord] = filesBelow(root, '.', 'pack.yaml')
    .filter((f) => f === './pack.yaml')
    .flatMap(() => loadOne(root, 'pack.yaml', pack, problems));
  if (!packRecord) problems.push({ file: 'pack.yaml', line: 1, field: '', message: 'expected a pack.yaml that names the pack; see CONTRIBUTING.md.' });
  return {
    pack: packRecord ?? null,
    documents: filesBelow(root, 'documents', '.md').flatMap((file) => loadDocument(root, file, problems)),
    entries: each('entries', entry, true),
    outlets: each('outlets', outlet, false),
    claims: each('claims', claim, false),
    wordings: each('wordings', wording, false),
    problems,
  };
};
