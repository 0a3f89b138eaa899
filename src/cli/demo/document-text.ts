/** A corpus document as the carrier pages need it: its lines, untouched, and who carried it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface DocumentText {
  readonly id: string;
  readonly title: string;
  /** The non-empty lines of the text, with every space as it is. */
  readonly lines: readonly string[];
  /** Where this copy was found; null: not known. */
  readonly carrierUrl: string | null;
}

interface FrontMatter {
  readonly id: string;
  readonly title: string;
  readonly carrier: { readonly url: string | null };
}

const FENCE = '\n---\n';

/** @throws {Error} when there is no such document, or it has no front matter */
export const readDocumentText = (corpus: string, id: string): DocumentText => {
  const file = readFileSync(join(corpus, 'documents', `${id}.md`), 'utf8');
  const end = file.indexOf(FENCE, 3);
  if (!file.startsWith('---\n') || end < 0) throw new Error(`documents/${id}.md: expected front matter between two lines of "---"`);
  const { title, carrier } = parse(file.slice(4, end)) as FrontMatter;
  const lines = file.slice(end + FENCE.length).split('\n');
  return { id, title, lines: lines.filter((line) => line.trim() !== ''), carrierUrl: carrier.url };
};
