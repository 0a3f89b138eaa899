/**
 * Report → W3C Web Annotation JSON-LD (W3C Recommendation "Web Annotation Data Model", 23 February 2017).
 *
 * One collection with one page that holds every annotation. A place is named by the words themselves
 * (TextQuoteSelector, §4.2.4) with some words before and behind: positions would only hold for our own
 * reading of the page, which no other program has.
 *
 *   "… should replace the [Budapest Memorandum]."
 *     → { exact: "Budapest Memorandum", prefix: "should replace the ", suffix: "." }
 *
 * Cost: linear in the findings.
 */
import type { Report } from '../report/report.ts';
import { exportFindings } from './export-findings.ts';
import type { ExportFinding, ExportLines } from './export-lines.ts';

/** Enough to tell two places with the same words apart (UTF-16 code units). */
const CONTEXT = 32;

/** What each kind of finding does to the words it stands at (§3.3.5, the motivations of the vocabulary). */
const MOTIVATIONS = { entry: 'describing', claim: 'assessing', wording: 'commenting', outlet: 'identifying', document: 'linking' } as const;

export interface AnnotationOptions {
  /** When the report was made: ISO 8601 date and time with zone. */
  readonly created: string;
  readonly generator: { readonly name: string; readonly version: string; readonly homepage: string };
  /** A new IRI per call: every annotation must have one (§3.1). `urn:uuid:…` where there is no server. */
  readonly newIri: () => string;
}

interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: string;
  readonly purpose: string;
}

interface LinkBody {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly purpose: 'linking';
}

export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: string;
  readonly created: string;
  readonly body: readonly (TextualBody | LinkBody)[];
  readonly target: {
    readonly source: string;
    readonly selector: { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string };
  };
}

export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly created: string;
  readonly generator: { readonly id: string; readonly type: 'Software'; readonly name: string };
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
}

/** Does a cut at `at` fall between the two halves of a surrogate pair? */
const splitsPair = (text: string, at: number): boolean => at > 0 && at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00;

const selectorOf = (text: string, { start, end }: ExportFinding): WebAnnotation['target']['selector'] => {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  };
};

const bodyOf = ({ kind, line }: ExportFinding): WebAnnotation['body'] => [
  {
    type: 'TextualBody',
    value: [line.name, line.verdict, line.text].filter((part) => part !== null && part !== '').join('\n'),
    format: 'text/plain',
    language: line.language,
    purpose: MOTIVATIONS[kind],
  },
  ...line.links.map((source): LinkBody => ({ type: 'SpecificResource', source, purpose: 'linking' })),
];

/**
 * @param report with its text and address
 * @throws {RangeError} where text or address is missing: there is nothing an annotation could point to
 */
export const webAnnotations = (report: Report, lines: ExportLines, options: AnnotationOptions): AnnotationCollection => {
  const { text, url } = report;
  if (text === undefined || url === null) throw new RangeError('expected a report with its text and the address of its page');
  const items = exportFindings(report, lines).map((finding): WebAnnotation => ({
    id: options.newIri(),
    type: 'Annotation',
    motivation: MOTIVATIONS[finding.kind],
    created: options.created,
    body: bodyOf(finding),
    target: { source: url, selector: selectorOf(text, finding) },
  }));
  const { generator } = options;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: options.newIri(),
    type: 'AnnotationCollection',
    label: `${generator.name} ${generator.version}: ${url} (${report.pack.id} ${report.pack.version})`,
    created: options.created,
    generator: { id: generator.homepage, type: 'Software', name: `${generator.name} ${generator.version}` },
    total: items.length,
    first: { id: options.newIri(), type: 'AnnotationPage', startIndex: 0, items },
  };
};
