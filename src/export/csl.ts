/**
 * Records and their evidence as CSL-JSON (Citation Style Language 1.0.2, input data model): what
 * reference managers read, and what BibTeX and RIS are made from.
 */
import type { Evidence } from '../corpus/schema/evidence.ts';

/** One reference; only the variables we fill. */
export interface CslItem {
  readonly id: string;
  readonly type: 'entry-encyclopedia' | 'document' | 'webpage' | 'legal_case' | 'article-newspaper' | 'report';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly note?: string;
}

export interface CslDate {
  /** [[year, month?, day?]] */
  readonly 'date-parts': readonly [readonly number[]];
}

/** Rank says what the source is; CSL's types say what to cite it as. */
const TYPES: Readonly<Record<Evidence['rank'], CslItem['type']>> = {
  primary: 'document',
  official: 'webpage',
  'court-or-regulator': 'legal_case',
  agency: 'article-newspaper',
  research: 'report',
  press: 'article-newspaper',
};

/** @param date ISO 8601 of reduced or full precision */
export const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

const noteOf = ({ locator, quote }: Evidence): string | undefined => {
  const parts = [locator, quote === undefined ? undefined : `“${quote}”`].filter((p) => p !== undefined);
  return parts.length === 0 ? undefined : parts.join(': ');
};

export const evidenceCsl = (evidence: Evidence, id: string): CslItem => {
  const note = noteOf(evidence);
  return {
    id,
    type: TYPES[evidence.rank],
    title: evidence.title,
    author: [{ literal: evidence.authority }],
    ...(evidence.date !== undefined && { issued: cslDate(evidence.date) }),
    // Only what was opened was accessed.
    ...(evidence.verified === 'primary-read' && { accessed: cslDate(evidence.checked) }),
    URL: evidence.url,
    ...(note !== undefined && { note }),
  };
};

export interface CitedRecord {
  readonly id: string;
  readonly title: string;
  /** The day its words hold for. */
  readonly asOf: string;
  readonly evidence: readonly Evidence[];
}

export interface CitingPack {
  readonly title: string;
  readonly version: string;
  readonly contact: string;
}

/** The record itself first, then its evidence, each address once. */
export const recordCsl = (record: CitedRecord, pack: CitingPack): CslItem[] => {
  const seen = new Set<string>();
  const evidence = record.evidence.filter(({ url, locator }) => {
    const key = `${url} ${locator ?? ''}`;
    return seen.has(key) ? false : seen.add(key);
  });
  return [
    {
      id: record.id,
      type: 'entry-encyclopedia',
      title: record.title,
      author: [{ literal: 'Caveat Lector' }],
      'container-title': pack.title,
      version: pack.version,
      issued: cslDate(record.asOf),
      URL: pack.contact,
    },
    ...evidence.map((e, i) => evidenceCsl(e, `${record.id}-${String(i + 1)}`)),
  ];
};
