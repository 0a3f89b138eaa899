/** "Who says what" as a file: a Markdown table for a text, CSV (RFC 4180) for a spreadsheet. */
export interface VoiceLine {
  readonly source: string;
  readonly date: string;
  /** Empty: no flag. */
  readonly flag: string;
  readonly speaker: string;
  readonly quote: string;
  /** What this copy is to its author's words, and what is wrong with these. */
  readonly caution: string;
}

const COLUMNS = ['source', 'date', 'flag', 'speaker', 'quote', 'caution'] as const;

export type VoiceHeadings = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A spreadsheet takes a cell that begins like this for a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/u;

const csvCell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const voicesCsv = (lines: readonly VoiceLine[], headings: VoiceHeadings): string =>
  [headings, ...lines].map((line) => `${COLUMNS.map((column) => csvCell(line[column])).join(',')}\r\n`).join('');

const markdownCell = (text: string): string =>
  text
    .replace(/[\\|`*_<>[\]]/gu, (sign) => `\\${sign}`)
    .replace(/\s+/gu, ' ')
    .trim();

export const voicesMarkdown = (title: string, lines: readonly VoiceLine[], headings: VoiceHeadings): string => {
  const row = (line: VoiceHeadings): string => `| ${COLUMNS.map((column) => markdownCell(line[column])).join(' | ')} |`;
  return [`# ${markdownCell(title)}`, '', row(headings), `|${' --- |'.repeat(COLUMNS.length)}`, ...lines.map(row), ''].join('\n');
};
