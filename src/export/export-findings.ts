/** A report and its lines as one list of findings, in the order of the page. What the reader was not shown stays out. */
import type { Report } from '../report/report.ts';
import type { ExportFinding, ExportLine, ExportLines } from './export-lines.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

const findings = <P extends Place>(
  kind: ExportFinding['kind'],
  places: readonly P[],
  idOf: (place: P) => string,
  lines: Readonly<Record<string, ExportLine>>,
): ExportFinding[] =>
  places.flatMap((place) => {
    const line = Object.hasOwn(lines, idOf(place)) ? lines[idOf(place)] : undefined;
    return line === undefined ? [] : [{ kind, start: place.start, end: place.end, line }];
  });

/** Passages of the page that a document gives, one finding each; related texts are no reuse. */
const reused = (report: Report): (Place & { document: string })[] =>
  report.reuse
    .filter((r) => r.kind !== 'related')
    .flatMap((r) => r.passages.map(({ page: [start, end] }) => ({ start, end, document: r.document })));

export const exportFindings = (report: Report, lines: ExportLines): ExportFinding[] =>
  [
    ...findings('document', reused(report), (p) => p.document, lines.documents),
    ...findings(
      'entry',
      report.mentions.filter((m) => m.shown),
      (m) => m.entry,
      lines.entries,
    ),
    ...findings(
      'claim',
      report.claims.filter((c) => c.shown),
      (c) => c.claim,
      lines.claims,
    ),
    ...findings(
      'wording',
      report.wordings.filter((w) => w.shown),
      (w) => w.wording,
      lines.wordings,
    ),
    ...findings('outlet', report.cited, (c) => c.outlet, lines.outlets),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
