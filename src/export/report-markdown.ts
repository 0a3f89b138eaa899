/**
 * Report → Markdown: what a person pastes into a mail, a wiki or a newsroom's notes. One section a kind,
 * every record once, with how often and in which words the page names it.
 */
import type { Report } from '../report/report.ts';
import { exportFindings } from './export-findings.ts';
import type { ExportFinding, ExportLine, ExportLines } from './export-lines.ts';
import { markdownLink, markdownText } from './markdown-text.ts';

/** Headings in the reader's language. */
export interface MarkdownLabels {
  readonly heading: string;
  readonly sections: Readonly<Record<ExportFinding['kind'], string>>;
  /** "Corpus caveat-lector 3f2a…, 26 November 2026". */
  readonly made: string;
  readonly nothing: string;
}

const ORDER: readonly ExportFinding['kind'][] = ['document', 'claim', 'entry', 'wording', 'outlet'];

interface Gathered {
  readonly line: ExportLine;
  /** Distinct words of the page, as they stand there. */
  readonly words: Set<string>;
  count: number;
}

const gather = (text: string, findings: readonly ExportFinding[]): Gathered[] => {
  const byLine = new Map<ExportLine, Gathered>();
  for (const { line, start, end } of findings) {
    const known = byLine.get(line) ?? { line, words: new Set<string>(), count: 0 };
    known.words.add(text.slice(start, end).replace(/\s+/gu, ' '));
    known.count++;
    byLine.set(line, known);
  }
  return [...byLine.values()];
};

const quoted = (kind: ExportFinding['kind'], words: ReadonlySet<string>): string =>
  kind === 'document' ? '' : ` – “${[...words].map(markdownText).join('”, “')}”`;

const item = (kind: ExportFinding['kind'], { line, words, count }: Gathered): string => {
  const times = count > 1 && kind !== 'document' ? ` (×${String(count)})` : '';
  const verdict = line.verdict === null ? '' : ` **${markdownText(line.verdict)}**`;
  const links = line.links.map((url, i) => markdownLink(String(i + 1), url)).join(' ');
  return `- **${markdownText(line.name)}**${times}${quoted(kind, words)}${verdict}\n  ${markdownText(line.text)}${links === '' ? '' : ` ${links}`}`;
};

export const reportMarkdown = (report: Report, title: string, lines: ExportLines, labels: MarkdownLabels): string => {
  const text = report.text ?? '';
  const findings = exportFindings(report, lines);
  const sections = ORDER.flatMap((kind) => {
    const found = gather(
      text,
      findings.filter((f) => f.kind === kind),
    );
    return found.length === 0 ? [] : [`## ${labels.sections[kind]}\n\n${found.map((g) => item(kind, g)).join('\n')}`];
  });
  const page = report.url === null ? markdownText(title) : markdownLink(title === '' ? report.url : title, report.url);
  return `# ${labels.heading}\n\n${page}\n\n${sections.length > 0 ? sections.join('\n\n') : labels.nothing}\n\n${labels.made}\n`;
};
