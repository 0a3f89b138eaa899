/** A record and its evidence as citations, and a claim as ClaimReview: for those who write. */
import type { JSX } from 'preact';
import type { Evidence } from '../../corpus/schema/evidence.ts';
import { recordCsl } from '../../export/csl.ts';
import type { CitationFormat } from '../citation/citation-formats.ts';
import { saveFile } from '../parts/save-file.ts';
import { usePanel } from './panel-context.ts';

const FORMATS: readonly CitationFormat[] = ['bibtex', 'ris', 'csl-json'];

interface CiteRecordProps {
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  readonly evidence: readonly Evidence[];
}

export const CiteRecord = ({ id, title, asOf, evidence }: CiteRecordProps): JSX.Element => {
  const { m, source } = usePanel();
  const cite = async (format: CitationFormat): Promise<void> => {
    const { pack } = await source.about();
    // Larger than all the rest of the panel, and rarely asked for.
    const { CITATION_FILES, formatCitations } = await import('../citation/citation-formats.ts');
    const { ending, type } = CITATION_FILES[format];
    saveFile(`${id}.${ending}`, formatCitations(recordCsl({ id, title, asOf, evidence }, pack), format), type);
  };
  return (
    <p class="actions small">
      <span>{m.exports.cite}</span>
      {FORMATS.map((format) => (
        <button key={format} type="button" class="link" onClick={() => void cite(format)}>
          {m.exports.formats[format]}
        </button>
      ))}
    </p>
  );
};
