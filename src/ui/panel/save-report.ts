/** Saves a page's report: as Web Annotations, or as Markdown. Read when the reader asks for it. */
import { reportMarkdown } from '../../export/report-markdown.ts';
import { webAnnotations } from '../../export/web-annotation.ts';
import { formatDate } from '../messages/format.ts';
import { saveFile } from '../parts/save-file.ts';
import { gatherExport } from './gather-export.ts';
import type { PanelContext } from './panel-context.ts';
import type { PageFound } from './panel-source.ts';

type Reader = Pick<PanelContext, 'm' | 'source' | 'recordLanguage'>;

const nameOf = (host: string, ending: string): string => `${host === '' ? 'page' : host}-caveat-lector.${ending}`;

const saveAnnotations = async (found: PageFound, { m, source, recordLanguage }: Reader): Promise<void> => {
  const { report, page } = found;
  const { program } = await source.about();
  const collection = webAnnotations(report, await gatherExport(found, source, m, recordLanguage), {
    created: new Date(source.now()).toISOString(),
    generator: program,
    newIri: () => `urn:uuid:${crypto.randomUUID()}`,
  });
  saveFile(nameOf(page.host, 'jsonld'), `${JSON.stringify(collection, null, 2)}\n`, 'application/ld+json');
};

const saveMarkdown = async (found: PageFound, { m, source, recordLanguage }: Reader): Promise<void> => {
  const { report, page } = found;
  const today = formatDate(new Date(source.now()).toISOString().slice(0, 10), m.language);
  const text = reportMarkdown(report, page.title, await gatherExport(found, source, m, recordLanguage), {
    heading: m.product,
    sections: m.exports.sections,
    made: m.exports.made(`${report.pack.id} ${report.pack.version}`, today),
    nothing: m.page.none,
  });
  saveFile(nameOf(page.host, 'md'), text, 'text/markdown');
};

export const saveReport = (as: 'annotations' | 'markdown', found: PageFound, reader: Reader): Promise<void> =>
  as === 'annotations' ? saveAnnotations(found, reader) : saveMarkdown(found, reader);
