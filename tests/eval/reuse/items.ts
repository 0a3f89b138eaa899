/** The texts of both halves, and the held documents. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPassages } from '../mentions/halves.ts';

export interface Item {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly document: string | null;
  readonly text: string;
}

const DOCUMENTS = join(import.meta.dirname, '../../../corpus/documents');

export const readDocuments = (): Item[] =>
  readdirSync(DOCUMENTS)
    .sort()
    .map((file) => {
      const content = readFileSync(join(DOCUMENTS, file), 'utf8');
      const id = file.replace('.md', '');
      return { id, lang: /^ {2}this: (\w+)/mu.exec(content)?.[1] ?? 'und', kind: 'document', document: id, text: content.slice(content.indexOf('\n---\n', 3) + 5) };
    });

/** Passages joined to one text, about as long as a short report. */
const JOINED = 4;

const readItems = (file: string): Item[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item);

/** Passages about the same entries, joined: independent texts on the same events in seven languages. */
const joinedPassages = (): Item[] => {
  const passages = readPassages('tuning').sort(
    (a, b) => a.lang.localeCompare(b.lang) || String(a.labels.map((l) => l.entry)).localeCompare(String(b.labels.map((l) => l.entry))),
  );
  const items: Item[] = [];
  for (let i = 0; i + JOINED <= passages.length; i += JOINED) {
    const four = passages.slice(i, i + JOINED);
    const { id, lang } = four[0] as (typeof four)[number];
    items.push({ id: `joined-${id}`, lang, kind: 'independent', document: null, text: four.map((p) => p.text).join('\n') });
  }
  return items;
};

export const readHalf = (half: 'tuning' | 'test'): Item[] =>
  half === 'test' ? readItems('test.jsonl') : [...readItems('tuning.jsonl'), ...joinedPassages()];
