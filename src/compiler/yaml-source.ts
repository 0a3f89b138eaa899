/**
 * YAML text → plain data, with the line of every field, and without YAML's sharp edges.
 *
 * Corpus files come from many hands, so the dangerous parts of YAML are refused, each with its own
 * message: files over {@link MAX_FILE_BYTES}, anchors and aliases ("billion laughs"), tags, merge
 * keys, duplicate keys, several documents in one file. Dates stay strings (YAML 1.2 core schema).
 */
import { isMap, isPair, isScalar, isSeq, LineCounter, parseAllDocuments, visit, type Document, type Node } from 'yaml';
import type { Problem } from './problem.ts';

/** The largest file of the corpus is about 250 kB; ten times that is a mistake or an attack. */
export const MAX_FILE_BYTES = 2_500_000;

export type Path = readonly (string | number)[];

export interface YamlSource {
  readonly file: string;
  readonly data: unknown;
  /** 1-based line of a field; the nearest enclosing field where the path itself does not exist. */
  lineOf(path: Path): number;
}

/** `facts[0].evidence[1].url` */
export const formatPath = (path: Path): string =>
  path.reduce<string>((s, key) => (typeof key === 'number' ? `${s}[${key}]` : s ? `${s}.${key}` : key), '');

const lineAt = (document: Document, lines: LineCounter, firstLine: number, path: Path): number => {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(key));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key];
      if (!item) break;
      node = item;
      offset = (isPair(node) ? (node.key as Node) : (node as Node)).range?.[0] ?? offset;
    } else break;
  }
  return lines.linePos(offset).line + firstLine - 1;
};

/**
 * Parses one YAML document.
 *
 * @param firstLine line of the file at which `text` begins (front matter starts at 2)
 * @returns the data, or the problems that keep it from being read
 */
export const parseYaml = (file: string, text: string, firstLine = 1): YamlSource | readonly Problem[] => {
  const refuse = (line: number, message: string): Problem => ({ file, line: line + firstLine - 1, field: '', message });
  if (text.length > MAX_FILE_BYTES)
    return [
      refuse(1, `the file has ${text.length} characters; at most ${MAX_FILE_BYTES} are read. Split it or take out what does not belong.`),
    ];
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    uniqueKeys: true,
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
  });
  if (!Array.isArray(documents) || documents.length === 0) return [refuse(1, 'the file is empty; expected a record or a list of records.')];
  if (documents.length > 1) return [refuse(1, 'the file holds several YAML documents (---); expected one.')];
  const document = documents[0] as Document;
  const problems: Problem[] = document.errors.map((e) =>
    refuse(
      e.linePos?.[0].line ?? 1,
      e.code === 'DUPLICATE_KEY'
        ? 'the same key stands twice in one map; keep one of them.'
        : `not valid YAML: ${(e.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/u, '')}`,
    ),
  );
  for (const w of document.warnings)
    problems.push(
      refuse(
        w.linePos?.[0].line ?? 1,
        w.code === 'TAG_RESOLVE_FAILED' ? 'YAML tags (!name) are not allowed; records are plain data.' : (w.message.split('\n')[0] ?? ''),
      ),
    );
  visit(document, {
    Alias: (_, node) =>
      void problems.push(refuse(lines.linePos(node.range?.[0] ?? 0).line, 'YAML aliases (*name) are not allowed; write the value out.')),
    Node: (_, node) => {
      const line = lines.linePos(node.range?.[0] ?? 0).line;
      if ('anchor' in node && node.anchor) problems.push(refuse(line, 'YAML anchors (&name) are not allowed; write the value out.'));
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
        problems.push(refuse(line, 'YAML tags (!name) are not allowed; records are plain data.'));
    },
  });
  if (problems.length > 0) return problems;
  return { file, data: document.toJS({ maxAliasCount: 0 }) as unknown, lineOf: (path) => lineAt(document, lines, firstLine, path) };
};
