/** The page's report to take along: as Web Annotations, as Markdown, or printed. */
import type { JSX } from 'preact';
import { reportMarkdown } from '../../export/report-markdown.ts';
import { webAnnotations } from '../../export/web-annotation.ts';
import { formatDate } from '../messages/format.ts';
import { saveFile } from '../parts/save-file.ts';
import { gatherExport } from './gather-export.ts';
import { usePanel } from './panel-context.ts';
import type { PageFound } from './panel-source.ts';

const nameOf = (host: string, ending: string): string => `${host === '' ? 'page' : host}-caveat-lector.${ending}`;

export const PageExport = ({ found }: { readonly found: PageFound }): JSX.Element => {
  const { m, source, recordLanguage } = usePanel();
  const { report, page } = found;
  const annotations = async (): Promise<void> => {
    const { program } = await source.about();
    const collection = webAnnotations(report, await gatherExport(found, source, m, recordLanguage), {
      created: new Date(source.now()).toISOString(),
      generator: program,
      newIri: () => `urn:uuid:${crypto.randomUUID()}`,
    });
    saveFile(nameOf(page.host, 'jsonld'), `${JSON.stringify(collection, null, 2)}\n`, 'application/ld+json');
  };
  const markdown = async (): Promise<void> => {
    const today = formatDate(new Date(source.now()).toISOString().slice(0, 10), m.language);
    const text = reportMarkdown(report, page.title, await gatherExport(found, source, m, recordLanguage), {
      heading: m.product,
      sections: m.exports.sections,
      made: m.exports.made(`${report.pack.id} ${report.pack.version}`, today),
      nothing: m.page.none,
    });
    saveFile(nameOf(page.host, 'md'), text, 'text/markdown');
  };
  return (
    <details class="block export">
      <summary>{m.exports.heading}</summary>
      <p class="buttons">
        <button type="button" class="secondary" disabled={report.url === null} onClick={() => void annotations()}>
          {m.exports.annotations}
        </button>
        <button type="button" class="secondary" onClick={() => void markdown()}>
          {m.exports.markdown}
        </button>
        <button type="button" class="secondary" onClick={() => globalThis.print()}>
          {m.exports.print}
        </button>
      </p>
      <p class="quiet small">{m.exports.hint}</p>
    </details>
  );
};
