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
import type { AuthoredStem } from '../corpus/stem-table.ts';
import { readStems } from './read-stems.ts';
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
  /** What words tell of the field; empty where the corpus has no setting.tsv. */
  readonly setting: readonly AuthoredStem[];
  /** What words tell of the voice; empty where it has no voice.tsv. */
  readonly voice: readonly AuthoredStem[];
  readonly problems: readonly Problem[];
}

const filesBelow = (root: string): string[] => {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      const path = folder ? `${folder}/${name}` : name;
      if (statSync(join(root, path)).isDirectory()) walk(path);
      else found.push(path);
    }
  };
  walk('');
  return found;
};

const issueMessage = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys')
    return `unknown field ${issue.keys.map((k) => `\`${k}\``).join(', ')}; take it out or see corpus/schema for the fields there are.`;
  if (issue.code === 'invalid_type')
    return `expected ${issue.expected}, found ${issue.input === undefined ? 'nothing (the field is missing)' : `something else`}.`;
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

const read = (root: string, file: string): string | Problem => {
  const { size } = statSync(join(root, file));
  if (size <= MAX_FILE_BYTES) return readFileSync(join(root, file), 'utf8');
  return {
    file,
    line: 1,
    field: '',
    message: `the file has ${size} bytes; at most ${MAX_FILE_BYTES} are read. Split it or take out what does not belong.`,
  };
};

const loadOne = <T>(file: string, content: string, schema: z.ZodType<T>, problems: Problem[]): Sourced<T>[] => {
  const source = parseYaml(file, content);
  if (!('data' in source)) {
    problems.push(...source);
    return [];
  }
  const record = checked(schema, source, source.data, [], problems);
  return record ? [record] : [];
};

const loadList = <T>(file: string, content: string, schema: z.ZodType<T>, problems: Problem[]): Sourced<T>[] => {
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

const loadDocument = (file: string, content: string, problems: Problem[]): SourcedDocument[] => {
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

/** Corpus files by path relative to the corpus folder, each read when its turn comes. */
export type CorpusFiles = ReadonlyMap<string, () => string | Problem>;

/**
 * Schema-checks files that somebody has read. Never throws for bad records: they come back as
 * `problems`, and the good ones as records.
 */
export const loadFiles = (files: CorpusFiles): LoadedCorpus => {
  const problems: Problem[] = [];
  const below = (start: string, ending: string): [string, string][] =>
    [...files.keys()]
      .filter((f) => f.startsWith(start) && f.endsWith(ending))
      .sort()
      .flatMap((file) => {
        const content = files.get(file)?.();
        if (typeof content === 'string') return [[file, content]];
        if (content) problems.push(content);
        return [];
      });
  const lists = <T>(folder: string, schema: z.ZodType<T>): Sourced<T>[] =>
    below(`${folder}/`, '.yaml').flatMap(([file, content]) => loadList(file, content, schema, problems));
  const stems = (name: string): AuthoredStem[] => below(name, name).flatMap(([file, content]) => readStems(file, content, problems));
  const [packRecord] = below('pack.yaml', 'pack.yaml').flatMap(([file, content]) => loadOne(file, content, pack, problems));
  if (!files.has('pack.yaml'))
    problems.push({ file: 'pack.yaml', line: 1, field: '', message: 'expected a pack.yaml that names the pack; see CONTRIBUTING.md.' });
  return {
    pack: packRecord ?? null,
    documents: below('documents/', '.md').flatMap(([file, content]) => loadDocument(file, content, problems)),
    entries: below('entries/', '.yaml').flatMap(([file, content]) => loadOne(file, content, entry, problems)),
    outlets: lists('outlets', outlet),
    claims: lists('claims', claim),
    wordings: lists('wordings', wording),
    setting: stems('setting.tsv'),
    voice: stems('voice.tsv'),
    problems,
  };
};

/**
 * Reads and schema-checks everything below `root`.
 *
 * @throws {Error} when `root` itself cannot be read
 */
export const loadCorpus = (root: string): LoadedCorpus =>
  loadFiles(new Map(filesBelow(root).map((file) => [file, () => read(root, file)])));
